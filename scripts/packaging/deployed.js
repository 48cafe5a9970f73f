// @ts-check
// Is what a web server sends what the package says? The rules, without the network.
import { createHash } from "node:crypto";

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string | undefined>} headers names in lower case
 * @property {Uint8Array} body
 * @property {string} [movedTo] where the server sent on to, within the folder of the package
 *
 * @typedef {object} Expected
 * @property {string} path below the base address
 * @property {string} sha256 hex
 * @property {Record<string, string>} headers that must come with it
 * @property {readonly string[]} absent headers that must not
 * @property {string | null} cacheControl null: must not be sent
 *
 * @typedef {object} Remark
 * @property {"wrong" | "note"} kind a note is what some servers cannot do otherwise
 * @property {string} path
 * @property {string} says
 */

/** A file that is in no package; its name is that of a script, so that a rule for "every script" would catch it. */
export const MISSING = "missing.0000000000.js";

/** Media types by the ending of a name. With nosniff, a script or page of another type is refused by the browser. */
const TYPES = /** @type {[RegExp, RegExp][]} */ ([
  [/\.html$/, /^text\/html\b/],
  [/\.js$/, /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/],
  [/\.json$/, /^application\/(?:[\w.-]+\+)?json\b/],
  [/\.png$/, /^image\/png\b/],
]);

/** What a header says, whatever the order of its parts and the spaces between them. */
const parts = (/** @type {string} */ value) =>
  value
    .split(/[,;]/)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .sort()
    .join("; ");

const quoted = (/** @type {string | undefined} */ value) => (value === undefined ? "nothing" : `"${value}"`);

/** @param {Expected} expected @param {Answer} answer @returns {string[]} */
function headerMistakes({ headers, absent }, answer) {
  const differing = Object.entries(headers).flatMap(([name, value]) => {
    const sent = answer.headers[name.toLowerCase()];
    return sent !== undefined && parts(sent) === parts(value) ? [] : [`${name} is ${quoted(sent)}, not "${value}"`];
  });
  const unwanted = absent.filter((name) => answer.headers[name.toLowerCase()] !== undefined);
  return [...differing, ...unwanted.map((name) => `${name} is sent; Outlook on the web then cannot show the pane`)];
}

/** @param {Expected} expected @param {Answer} answer @returns {Omit<Remark, "path">[]} */
function cacheRemarks({ cacheControl }, { headers }) {
  const sent = headers["cache-control"];
  if (cacheControl === null) {
    const says = `Cache-Control is ${quoted(sent)}; with any, Outlook may show a generic icon`;
    return sent === undefined ? [] : [{ kind: /\bno-store\b|\bno-cache\b/.test(sent) ? "wrong" : "note", says }];
  }
  if (sent !== undefined && parts(sent) === parts(cacheControl)) return [];
  return [{ kind: "wrong", says: `Cache-Control is ${quoted(sent)}, not "${cacheControl}"` }];
}

/**
 * Remarks on one file.
 * @param {Expected} expected
 * @param {Answer} answer
 * @returns {Remark[]}
 */
export function remarksOn(expected, answer) {
  const { path } = expected;
  const wrong = (/** @type {string} */ says) => /** @type {const} */ ({ kind: "wrong", path, says });
  if (answer.status !== 200) return [wrong(`is answered with ${answer.status}${whither(answer)}`)];
  const mistakes = headerMistakes(expected, answer);
  if (createHash("sha256").update(answer.body).digest("hex") !== expected.sha256) {
    mistakes.push("is not the file of the package: copy site/ again, and see that nothing rewrites it on the way");
  }
  const type = answer.headers["content-type"] ?? "";
  const wanted = TYPES.find(([name]) => name.test(path))?.[1];
  if (wanted && !wanted.test(type)) mistakes.push(`Content-Type is ${quoted(type || undefined)}`);
  const notes = cacheRemarks(expected, answer);
  if (answer.movedTo)
    notes.push({ kind: "note", says: `is at ${answer.movedTo}; without a network the page may not open` });
  return [...mistakes.map(wrong), ...notes.map((remark) => ({ ...remark, path }))];
}

/** @param {Answer} answer */
function whither({ headers }) {
  return headers.location ? ` and sent to ${headers.location}: Outlook fetches the files without signing in` : "";
}

/**
 * Remarks on the answer for MISSING.
 * @param {Answer} answer
 * @returns {Remark[]}
 */
export function remarksOnMissing({ status, headers }) {
  const wrong = (/** @type {string} */ says) => [/** @type {const} */ ({ kind: "wrong", path: MISSING, says })];
  if (status < 400) return wrong(`does not exist, but is answered with ${status} instead of 404`);
  return /\bmax-age=[1-9]/.test(headers["cache-control"] ?? "")
    ? wrong("does not exist, and browsers are told to remember that: a script that comes later stays unseen")
    : [];
}
