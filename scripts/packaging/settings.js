// @ts-check
// The settings of a package: names as typed on the command line, what they mean, how they are checked, and the
// <meta name="modori:…"> by which they reach the pane.
import { CLOUDS } from "./clouds.js";
import { isPackage } from "./previous.js";
import { uuidOfUrl } from "./uuid.js";

/**
 * @typedef {object} Settings
 * @property {string} url address of the folder the site is uploaded to, with a slash at the end
 * @property {string} id GUID of the add-in
 * @property {string | null} name name shown in Outlook; null keeps ours
 * @property {string | null} helpdeskMail
 * @property {string | null} helpdeskUrl
 * @property {string | null} privacyUrl
 * @property {keyof typeof CLOUDS} cloud
 * @property {"self" | "cdn"} officeJs
 * @property {boolean} multiSelect
 * @property {string[]} owaUrls origins of Outlook on the web on Exchange on-premises
 * @property {string | null} previous folder of the package whose scripts stay available
 * @property {string} out folder to write
 * @property {boolean} build build the pane first
 *
 * @typedef {string | boolean | string[] | undefined} Given
 *
 * @typedef {object} Option
 * @property {"string" | "boolean"} type
 * @property {boolean} [multiple]
 * @property {string} [value] how the value is written in the usage text
 * @property {string} says
 * @property {(value: string) => string | null} [wrong] what is wrong with a value, null when nothing
 */

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PATH = /^\/(?:[\w.~-]+\/)*$/;
const ADDRESS = /^[^\s@<>"',;:()[\]\\]{1,64}@[^\s@<>"',;:()[\]\\]{1,253}$/;

/** @param {string} value */
function httpsAddress(value) {
  if (!URL.canParse(value)) return "is not an address";
  const { protocol, username, password, hash } = new URL(value);
  if (protocol !== "https:") return "must begin with https://";
  return username || password || hash || /\s/.test(value)
    ? "must be a plain address, without credentials or fragment"
    : null;
}

/** @param {string} value */
function baseAddress(value) {
  const wrong = httpsAddress(value);
  if (wrong) return wrong;
  const { search, pathname } = new URL(value);
  if (search) return "may not have a query";
  if (/\.html?$/.test(pathname)) return "is the folder, not the page";
  return PATH.test(withSlash(pathname)) ? null : "may have only letters, digits and . _ ~ - in its folder names";
}

/** @param {string} value */
function origin(value) {
  const wrong = httpsAddress(value);
  return wrong ?? (new URL(value).pathname === "/" ? null : "must be the server only, as https://mail.example.co.jp");
}

/** @param {string} name */
function displayName(name) {
  if (name.trim() === "" || /[\u0000-\u001f\u007f]/.test(name)) return "may not be empty or have control characters";
  return name.length > 125 ? "may have at most 125 characters" : null;
}

/** @param {readonly string[]} list */
const oneOf = (list) => (/** @type {string} */ value) =>
  list.includes(value) ? null : `must be one of ${list.join(", ")}`;

/** @type {Record<string, Option>} */
export const OPTIONS = {
  url: {
    type: "string",
    value: "ADDRESS",
    says: "https address of the folder the site goes to (required)",
    wrong: baseAddress,
  },
  id: {
    type: "string",
    value: "GUID",
    says: "id of the add-in; when not given it is derived from --url. Keep it for as long as the add-in is deployed",
    wrong: (value) => (GUID.test(value) ? null : "is not a GUID with hyphens"),
  },
  name: { type: "string", value: "NAME", says: "name shown in Outlook, in every language", wrong: displayName },
  "helpdesk-mail": {
    type: "string",
    value: "ADDRESS",
    says: "mail address offered with the report",
    wrong: (value) => (ADDRESS.test(value) ? null : "is not a mail address"),
  },
  "helpdesk-url": {
    type: "string",
    value: "ADDRESS",
    says: "page of the help desk offered with the report",
    wrong: httpsAddress,
  },
  "privacy-url": {
    type: "string",
    value: "ADDRESS",
    says: "your own privacy page, linked from the pane",
    wrong: httpsAddress,
  },
  cloud: {
    type: "string",
    value: Object.keys(CLOUDS).join("|"),
    says: "Microsoft's cloud: address of Office.js, Outlook's hosts, links (worldwide)",
    wrong: oneOf(Object.keys(CLOUDS)),
  },
  "office-js": {
    type: "string",
    value: "cdn|self",
    says: "Office.js from Microsoft's CDN, or a copy of the older npm package beside the pane (cdn)",
    wrong: oneOf(["cdn", "self"]),
  },
  "owa-url": {
    type: "string",
    multiple: true,
    value: "ADDRESS",
    says: "Outlook on the web of Exchange on-premises, which then may frame the pane; may be repeated",
    wrong: origin,
  },
  previous: {
    type: "string",
    value: "FOLDER",
    says: "package that is in use now: its scripts stay available for panes that are open during the update",
    wrong: (value) => (isPackage(value) ? null : "is not a package made by this command"),
  },
  "multi-select": { type: "boolean", says: "let several selected mails be read; asks for ReadWriteMailbox" },
  out: { type: "string", value: "FOLDER", says: "folder to write (dist/package)" },
  "no-build": { type: "boolean", says: "take dist/pane as it is" },
};

/** Names of the meta elements in taskpane.html, and what they carry. Those without a value are left out. */
export const META = /** @satisfies {Record<string, (settings: Settings) => string | null>} */ ({
  "modori:help-desk-address": ({ helpdeskMail }) => helpdeskMail,
  "modori:help-desk-link": ({ helpdeskUrl }) => helpdeskUrl,
  "modori:privacy-link": ({ privacyUrl }) => privacyUrl,
  // What the pane tells apart by cloud is links, and GCC has the worldwide ones.
  "modori:cloud": ({ cloud }) => (cloud === "gcc" ? "worldwide" : cloud),
  "modori:owa-link": ({ owaUrls }) => owaUrls[0] ?? null,
});

/** @param {string} path */
const withSlash = (path) => (path.endsWith("/") ? path : `${path}/`);

/**
 * Checks what was given and fills in the rest.
 * @param {Record<string, Given>} given
 * @returns {{ settings: Settings } | { errors: string[] }} all errors at once
 */
export function readSettings(given) {
  const errors = Object.entries(OPTIONS).flatMap(([name, { wrong }]) =>
    [given[name]].flat().flatMap((value) => {
      const message = typeof value === "string" && wrong?.(value);
      return message ? [`--${name} "${value}" ${message}.`] : [];
    }),
  );
  if (given.url === undefined) errors.unshift("--url is missing: the https address of the folder the site goes to.");
  const settings = errors.length === 0 ? complete(given) : null;
  if (settings?.officeJs === "self" && /[A-Z]/.test(new URL(settings.url).pathname)) {
    errors.push(
      "--url must be in lower case with --office-js self: Office.js asks for some of its files in lower case.",
    );
  }
  return settings && errors.length === 0 ? { settings } : { errors };
}

/** @param {Record<string, Given>} given @returns {Settings} */
function complete(given) {
  const text = (/** @type {string} */ name) => /** @type {string | undefined} */ (given[name]) ?? null;
  const address = new URL(text("url") ?? "");
  const url = address.origin + withSlash(address.pathname);
  return {
    url,
    id: (text("id") ?? uuidOfUrl(url)).toLowerCase(),
    name: text("name"),
    helpdeskMail: text("helpdesk-mail"),
    helpdeskUrl: text("helpdesk-url"),
    privacyUrl: text("privacy-url"),
    cloud: /** @type {Settings["cloud"]} */ (text("cloud") ?? "worldwide"),
    officeJs: text("office-js") === "self" ? "self" : "cdn",
    multiSelect: given["multi-select"] === true,
    owaUrls: /** @type {string[]} */ (given["owa-url"] ?? []).map((value) => new URL(value).origin),
    previous: text("previous"),
    out: text("out") ?? "dist/package",
    build: given["no-build"] !== true,
  };
}
