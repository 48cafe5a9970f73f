/** The refusing server's own words, taken out of what reporting servers wrap around them. */
import type { Stage } from "../../knowledge/ids";
import { BOILERPLATE, STAGE_PHRASES, TRAILERS, WRAPPERS, type WrapperRow } from "../../knowledge/wrappers";
import { decodeEscapes } from "./address";

export interface Words {
  /** The innermost server's words on one line, or null when there are none. */
  readonly diagnostic: string | null;
  /** Everything else that was said, on one line. */
  readonly context: string | null;
  readonly remoteMta: string | null;
  readonly stage: Stage | null;
  /** A reply code or a known wrapper was found: these are a server's words, not prose. */
  readonly sure: boolean;
}

export const NO_WORDS: Words = { diagnostic: null, context: null, remoteMta: null, stage: null, sure: false };

/** Characters of one diagnostic that are kept (DESIGN.md section 5). */
export const MAX_DIAGNOSTIC = 65_536;

const WRAPPER_ROWS: readonly WrapperRow[] = WRAPPERS;
const REPLY = /(?:^|[\s('"[;:<>=#])([245]\d\d)(?=[ :-]|$)(?![- ]?\d{3,})/;
const REPLY_AT_START = /^(?:#?<? ?)?[245]\d\d(?:[ :-]|$)/;
const STATUS_AT_START = /^#?[245]\.\d{1,3}\.\d{1,3}\b/;

/** Blanks and line ends as single blanks, same length, so that offsets stay those of the text. */
function flattened(text: string): string {
  return text.toLowerCase().replace(/[\n\t]/g, " ");
}

/** Joins the lines of a reply (RFC 5321 section 4.2.1): the code each line repeats is kept once. */
export function joinReply(lines: readonly string[]): string {
  const first = /^([245]\d\d)(?:([ -])(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?)?/.exec(lines[0] ?? "");
  const rest = lines.slice(1).map((line) => {
    if (!first) return line;
    let text = line.startsWith(first[1] as string) && /^[ -]/.test(line.slice(3, 4)) ? line.slice(4) : line;
    if (first[3] && text.startsWith(`${first[3]} `)) text = text.slice(first[3].length + 1);
    else if (first[3] && text.trim() === first[3]) text = "";
    return text;
  });
  const text = [lines[0] ?? "", ...rest]
    .join(" ")
    .replace(/\s{2,}/g, " ")
    .trim();
  return first?.[2] === "-" ? withoutRepeats(text, first[1] as string, first[3]) : text;
}

/** `550-5.1.1 No such user 550 5.1.1 here` → `550 5.1.1 No such user here`: servers that unfold keep the codes inside. */
function withoutRepeats(text: string, code: string, status: string | undefined): string {
  const head = status ? `${code} ${status} ` : `${code} `;
  const body = text.slice(head.length);
  const repeat = status ? [`${code}-${status} `, `${code} ${status} `, `${code}-${status}`] : [`${code}-`, `${code} `];
  let out = body;
  for (const prefix of repeat) out = out.split(` ${prefix}`).join(" ");
  return `${head}${out}`.replace(/\s{2,}/g, " ").trim();
}

interface Found {
  readonly from: number;
  readonly at: number;
  readonly row: WrapperRow;
}

function lineStart(flat: string, text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text[at - 1];
  return before === "\n" || (flat[at - 1] === " " && text[at - 2] === "\n");
}

/** The wrapper that stands nearest to the innermost server's words. */
function innermost(text: string, flat: string): Found | null {
  let best: Found | null = null;
  const replyAt = REPLY.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  for (const row of WRAPPER_ROWS) {
    let at = row.first || row.kind === "line" ? flat.indexOf(row.text) : flat.lastIndexOf(row.text);
    if (row.kind === "line") {
      while (at >= 0 && !lineStart(flat, text, at)) at = flat.indexOf(row.text, at + 1);
      if (at > replyAt) continue;
    }
    if (at < 0) continue;
    const from = at + row.text.length;
    if (text.slice(from, from + 200).trim() === "") continue;
    const strong = row.kind === "strong";
    if (best && best.row.kind === "strong" && !strong) continue;
    if (!best || (strong && best.row.kind === "line") || from > best.from) best = { from, at, row };
  }
  return best;
}

/** Exim: `SMTP error from remote mail server after RCPT TO:<a@b>: host mx [ip]: 550 …`, in two orders. */
function eximReply(text: string, flat: string): number {
  const at = flat.indexOf("smtp error from remote ");
  if (at < 0) return -1;
  const window = text.slice(at, at + 2_000);
  const match = /(?::\s|reason:\s|[^\S\n]*\n)\s*([245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3} )/.exec(window);
  return match ? at + match.index + match[0].length - (match[1] as string).length : -1;
}

/** `ERROR_CODE :550, ERROR_CODE :5.1.1 <a@b>... User Unknown` → `550 5.1.1 <a@b>... User Unknown` */
function zoho(text: string): string {
  return text.includes("ERROR_CODE :")
    ? text.replace(/^[\s\S]{0,200}?ERROR_CODE :/, "").replace(/, ERROR_CODE :/g, " ")
    : text;
}

function trailerAt(flat: string): number {
  let cut = flat.length;
  for (const row of TRAILERS) {
    const at = flat.indexOf(row.text);
    if (at > 0 && at < cut) cut = at;
  }
  return cut;
}

function stageOf(flat: string): Stage | null {
  for (const row of STAGE_PHRASES) if (flat.includes(row.text)) return row.stage;
  return /^connect to [^ ]+\[/.test(flat) || flat.includes(": connect to ") ? "connect" : null;
}

const HOST = [
  /\bhost ([a-z0-9._-]{1,255})\s?\[[^\]]{1,80}\]/i,
  /\bhost:?\s+([a-z0-9._-]{1,255}\.[a-z0-9-]{2,63})\b/i,
  /\b(?:connect to|conversation with|lost connection with) ([a-z0-9._-]{1,255})\[/i,
  /\bserver at ([a-z0-9._-]{1,255}) \(/i,
  /\bserver ([a-z0-9._-]{1,255})\[[^\]]{1,80}\] failed/i,
  /\bsmtp server <([a-z0-9._-]{1,255})>/i,
  /^([a-z0-9._-]{1,255}\.[a-z0-9-]{2,63}) \[[^\]]{1,80}\]/i,
  /^([a-z0-9._-]{1,255}) (?:does not like recipient|failed after|rejected your message)/i,
  /\bconnected to ([0-9a-f.:]{3,60}) but/i,
  /^([a-z0-9._-]{1,255}\.[a-z0-9-]{2,63})$/im,
] as const;

/** The host that a wrapper names, without address and port. */
function hostIn(wrapper: string): string | null {
  const text = wrapper.slice(0, 2_000).replace(/\n/g, " ").trim();
  for (const pattern of HOST) {
    const host = pattern.exec(text)?.[1];
    if (host) return cleanHost(host);
  }
  return null;
}

/** Host name of a Remote-MTA or Reporting-MTA field: type, comment, address, port and final dot taken off. */
export function cleanHost(value: string | null): string | null {
  if (!value) return null;
  const semicolon = value.indexOf(";");
  const bare = (semicolon >= 0 ? value.slice(semicolon + 1) : value).trim();
  const host = /^\[?([A-Za-z0-9._:@-]{1,255})\]?/.exec(bare)?.[1]?.replace(/\.$/, "") ?? null;
  return host === "" ? null : host;
}

/** Marks that only enclose: `#< #5.1.1 smtp;550 …>`, `'550 …'`, `[550 …]`, `## rfc822;a@b`. */
function bare(text: string, row: WrapperRow | null): string {
  let out = text.trim();
  if (row?.text.endsWith("'")) out = upTo(out, /'(?:\s|$)/);
  else if (row?.text.endsWith('"')) out = upTo(out, /"(?:\s|$)/);
  else if (row?.text.endsWith("[")) out = upTo(out, /\](?:\s|$)/);
  out = out.replace(/^#(?=[245]\d\d[ -])/, "").replace(/^#?< ?#?/, (mark) => (mark.includes("#") ? "" : mark));
  const hashes = out.indexOf("##");
  if (hashes > 0) out = out.slice(0, hashes);
  const typed = /^(?:[245]\.\d{1,3}\.\d{1,3} )?(?:smtp|x-[a-z0-9-]{1,40}|unknown|lmtp|dns);\s?/i.exec(out);
  if (typed) out = out.slice(typed[0].length);
  out = out.replace(/^(?:error: |DATA closing |MAIL\+RCPT |DATA )(?=[245]\d\d)/i, "");
  out = out.replace(/^([245]\d\d)(?:[ -]\1(?=[ -]))/, "$1").replace(/^([245]\d\d): /, "$1 ");
  return out.trim();
}

function upTo(text: string, end: RegExp): string {
  const at = end.exec(text)?.index ?? -1;
  return at > 0 ? text.slice(0, at) : text.replace(/['"\]]$/, "");
}

/** `554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>`: the last attempt counts. */
function lastAttempt(text: string): string {
  const match = /expired[^<>]{0,200}<([245]\d\d [^<>]{1,500})>$/i.exec(text.slice(0, 2_000));
  return match ? (match[1] as string) : text;
}

function oneLine(text: string): string | null {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat === "" ? null : flat.slice(0, MAX_DIAGNOSTIC);
}

/** Analyses one stretch of text; lines are kept apart by `\n`. */
function analyse(text: string): Words {
  const flat = flattened(text);
  const exim = eximReply(text, flat);
  const found = exim >= 0 ? null : innermost(text, flat);
  const from = exim >= 0 ? exim : (found?.from ?? 0);
  const rest = zoho(text.slice(from));
  const cut = trailerAt(flattened(rest));
  const inner = rest.slice(0, cut);
  const reply = inner.split("\n").map((line) => line.trim());
  const words = lastAttempt(bare(joinReply(bareFirst(reply.filter((line) => line !== ""))), found?.row ?? null));
  const wrapper = `${text.slice(0, from)} ${rest.slice(cut)}`;
  const wrapped = from > 0 || cut < rest.length;
  return {
    diagnostic: oneLine(words),
    context: wrapped ? oneLine(text) : null,
    remoteMta: hostIn(wrapped ? text.slice(0, from || cut) : text),
    stage: found?.row.stage ?? stageOf(flattened(wrapper)) ?? stageOf(flat),
    sure: exim >= 0 || found?.row.kind === "strong" || REPLY_AT_START.test(words) || STATUS_AT_START.test(words),
  };
}

/** Types and marks before the code hide that it is one; they go before the lines of the reply are joined. */
function bareFirst(lines: readonly string[]): string[] {
  const [first = "", ...rest] = lines;
  return [bare(first, null), ...rest];
}

/** A server's reply that stands somewhere inside prose, with the lines that continue it. */
function buriedReply(lines: readonly string[]): Words | null {
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).trim();
    const match = REPLY.exec(line);
    if (!match) continue;
    const at = match.index + match[0].length - 3;
    if (!speaks(line, at)) continue;
    const code = line.slice(at, at + 3);
    const reply = [line.slice(at)];
    for (let j = i + 1; j < lines.length; j++) {
      const next = (lines[j] as string).trim();
      if (
        next === "" ||
        (!next.startsWith(code) && !/^\s/.test(lines[j] as string) && !reply[0]?.startsWith(`${code}-`))
      )
        break;
      reply.push(next);
      if (next.startsWith(`${code} `)) break;
    }
    const words = analyse(reply.join("\n"));
    const around = oneLine(lines.join("\n"));
    return {
      ...words,
      context: around,
      remoteMta: words.remoteMta ?? hostIn(lines.slice(0, i + 1).join("\n")),
      sure: true,
    };
  }
  return null;
}

/** A number is a reply only at the start of a line or behind a mark, or before an enhanced status code (facts: traps, no. 13). */
function speaks(line: string, at: number): boolean {
  if (at === 0 || /[:;'"[(<>#]\s?$/.test(line.slice(Math.max(0, at - 2), at))) return true;
  return /^[245]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}\b/.test(line.slice(at, at + 20));
}

function isBoilerplate(line: string): boolean {
  const lower = line.trim().toLowerCase();
  return BOILERPLATE.some((row) => lower.startsWith(row.text));
}

/** Lines up to the first empty one. */
function paragraphs(lines: readonly string[]): string[][] {
  const out: string[][] = [];
  let current: string[] = [];
  for (const line of lines) {
    if (line.trim() !== "") current.push(line);
    else if (current.length > 0) {
      out.push(current);
      current = [];
    }
  }
  if (current.length > 0) out.push(current);
  return out;
}

/** The stretch between empty lines in which the innermost strong wrapper and the words behind it stand. */
function wrappedStretch(text: string): string | null {
  const flat = flattened(text);
  const exim = eximReply(text, flat);
  const found = exim >= 0 ? null : innermost(text, flat);
  if (exim < 0 && found?.row.kind !== "strong") return null;
  const at = found ? found.at : flat.indexOf("smtp error from remote ");
  const from = found ? found.from : exim;
  const words = from + (text.slice(from).search(/\S/) + 1 || 1) - 1;
  const start = text.lastIndexOf("\n\n", at) + 1;
  const end = text.indexOf("\n\n", words);
  return text.slice(Math.max(0, start), end < 0 ? text.length : end);
}

/**
 * What the lines about one recipient say: the words behind a known wrapper, wherever it stands; else the first paragraph
 * that is or holds a reply; else the first that says anything.
 */
export function distil(lines: readonly string[]): Words {
  const trimmed = lines.map((line) => decodeEscapes(line.trim()));
  const wrapped = wrappedStretch(trimmed.join("\n"));
  if (wrapped !== null) return analyse(wrapped.trim());
  const all = paragraphs(trimmed);
  for (const one of all) {
    const words = analyse(one.join("\n"));
    if (words.sure) return words;
    const buried = buriedReply(one);
    if (buried) return buried;
  }
  const telling = all.find((one) => !one.every(isBoilerplate)) ?? all[0];
  if (!telling) return NO_WORDS;
  const text = telling.filter((line) => !isBoilerplate(line));
  const words = analyse((text.length > 0 ? text : telling).join("\n"));
  const whole = oneLine(all.flat().join("\n"));
  return { ...words, context: words.context ?? (whole === words.diagnostic ? null : whole) };
}
