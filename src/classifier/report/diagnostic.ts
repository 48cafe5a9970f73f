/** The refusing server's own words, taken out of what reporting servers wrap around them. */
import type { Stage } from "../../knowledge/ids";
import { BOILERPLATE, type WrapperRow } from "../../knowledge/wrappers";
import { singleBlanks } from "../message/visible";
import { decodeEscapes } from "./address";
import { flattened, hostIn, innermostWrapper, stageOf, trailerAt, type Wrapper } from "./wrapping";

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

/** Characters about one recipient that are looked at (DESIGN.md section 5). */
export const MAX_DIAGNOSTIC = 65_536;

const REPLY = /(?:^|[\s('"[;<>=#]|: ?)([45]\d\d)(?=[ -]|: |$)(?![- ]?\d{3,})/;
const REPLY_AT_START = /^[245]\d\d(?:[ :-]|$)/;
const STATUS_AT_START = /^#?[245]\.\d{1,3}\.\d{1,3}\b/;
const FIRST_LINE = /^([245]\d\d)(?:([ -])(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?)?/;

/** Joins the lines of a reply (RFC 5321 section 4.2.1): the code each line repeats is kept once. */
export function joinReply(lines: readonly string[]): string {
  const first = FIRST_LINE.exec(lines[0] ?? "");
  if (!first) return oneLine(lines.join(" ")) ?? "";
  const [, code, separator, status] = first as unknown as [string, string, string | undefined, string | undefined];
  const rest = lines.slice(1).map((line, index) => {
    // A folded line may begin with the second half of "550 5.1.1".
    const broken = (lines[index] as string).endsWith(` ${code}`);
    return broken ? line : withoutCode(line, code, status);
  });
  const text = oneLine([lines[0], ...rest].join(" ")) ?? "";
  const whole = separator === "-" ? withoutRepeats(text, code, status) : text;
  return status ? unglued(whole, status) : whole;
}

function withoutCode(line: string, code: string, status: string | undefined): string {
  const text = line.startsWith(code) && /^[ -]/.test(line.slice(3, 4)) ? line.slice(4) : line;
  if (!status || !text.startsWith(status)) return text;
  return text.length === status.length ? "" : text[status.length] === " " ? text.slice(status.length + 1) : text;
}

/** `550-5.1.1 No such user 550 5.1.1 here` → `550 5.1.1 No such user here`: servers that unfold keep the codes inside. */
function withoutRepeats(text: string, code: string, status: string | undefined): string {
  const head = status ? `${code} ${status} ` : `${code} `;
  const repeats = status ? [`${code}-${status}`, `${code} ${status}`] : [`${code}-`, `${code} `];
  let out = ` ${text.slice(head.length)}`;
  for (const repeat of repeats) out = out.split(` ${repeat}`).join(" ");
  return oneLine(`${head}${out}`) ?? "";
}

/** `550 5.1.1 No such user5.1.1 here`: OpenSMTPD joins the lines of a reply without a blank. */
function unglued(text: string, status: string): string {
  const pieces = text.split(`${status} `);
  if (pieces.length < 3 || !pieces.slice(1, -1).every((piece) => /[^\s#(\d.-]$/.test(piece))) return text;
  return `${pieces[0]}${status} ${pieces.slice(1).join(" ")}`;
}

/** Exim: `SMTP error from remote mail server after RCPT TO:<a@b>: host mx [ip]: 550 …`, in two orders. */
function eximReply(text: string, flat: string): number {
  const at = flat.indexOf("smtp error from remote ");
  if (at < 0) return -1;
  const window = text.slice(at, at + 2_000);
  const match = /(?:: |:\n|reason: |\n)\s{0,20}([245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3} )/.exec(window);
  return match ? at + match.index + match[0].length - (match[1] as string).length : -1;
}

/** `ERROR_CODE :550, ERROR_CODE :5.1.1 <a@b>... User Unknown` → `550 5.1.1 <a@b>... User Unknown` (Zoho) */
function codesInPlace(text: string): string {
  const at = text.indexOf("ERROR_CODE :");
  return at < 0 ? text : text.slice(at + 12).replace(/, ERROR_CODE :/g, " ");
}

function upTo(text: string, end: RegExp): string {
  const at = end.exec(text)?.index ?? -1;
  return at > 0 ? text.slice(0, at) : text.replace(/['"\]]$/, "");
}

const CLOSING: Readonly<Record<string, RegExp>> = { "'": /'(?:\s|$)/, '"': /"(?:\s|$)/, "[": /\](?:\s|$)/ };

/** Takes off marks that only enclose: `#< #5.1.1 smtp;550 …>`, `'550 …'`, `[550 …]`, `## rfc822;a@b`, `smtp;`. */
function bare(text: string, row: WrapperRow | null): string {
  const closing = row ? CLOSING[row.text.slice(-1)] : undefined;
  let out = (closing ? upTo(text.trim(), closing) : text.trim()).replace(/^#(?=[245]\d\d[ -])/, "");
  if (/^[#<]/.test(out)) out = out.replace(/^#?< ?#?(?=[245]\.)/, "");
  const hashes = out.indexOf("##");
  if (hashes > 0) out = out.slice(0, hashes);
  const typed = /^([245]\.\d{1,3}\.\d{1,3} )?(?:smtp|x-[a-z0-9_-]{1,40}|unknown|lmtp|dns);\s?/i.exec(out);
  if (typed) {
    const words = out.slice(typed[0].length);
    out = REPLY_AT_START.test(words) ? words : (typed[1] ?? "") + words;
  }
  out = out.replace(/^(?:error: |data closing |mail\+rcpt |data )(?=[245]\d\d)/i, "");
  const end = />(?: #smtp#)?$/i.exec(out);
  if (end && out.lastIndexOf("<", end.index) <= out.lastIndexOf(">", end.index - 1)) out = out.slice(0, end.index);
  return out
    .replace(/^([245]\d\d)[ -]\1(?=[ -])/, "$1")
    .replace(/^([245]\d\d): /, "$1 ")
    .trim();
}

/** `554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>`: the last attempt counts. */
function lastAttempt(text: string): string {
  if (!text.endsWith(">")) return text;
  const match = /expired[^<>]{0,200}<([245]\d\d [^<>]{1,500})>$/i.exec(text.slice(0, 2_000));
  return match ? (match[1] as string) : text;
}

/** `5.1.0 - Unknown address error 550-'5.1.1 <a@b>... User unknown'`: Cisco's sentence around the reply. */
function ironPort(text: string): string {
  const match = /^5\.\d\.\d - [A-Za-z ()]{1,80}? ([245]\d\d)-['"](.{1,4000})['"]$/.exec(text.slice(0, 4_200));
  return match ? `${match[1]} ${match[2]}` : text;
}

/** `[User unknown]`, `(User unknown)`, `... unknown host` beside an address. */
function unenclosed(text: string): string {
  const match = /^[[(]([^[\]()]{2,400})[\])]$/.exec(text.slice(0, 402));
  return match ? (match[1] as string) : text.replace(/^\.\.\. ?/, "");
}

function inner(text: string): string {
  return unenclosed(ironPort(lastAttempt(text)));
}

function oneLine(text: string): string | null {
  const flat = singleBlanks(text).trim();
  return flat === "" ? null : flat.slice(0, MAX_DIAGNOSTIC);
}

/** A stretch of text, lower-cased once, with the wrapper found in it. */
interface Stretch {
  readonly text: string;
  readonly flat: string;
  /** Offset of Exim's reply, which stands behind a wrapper of variable words; -1: none. */
  readonly exim: number;
  readonly wrapper: Wrapper | null;
}

function stretch(text: string): Stretch {
  const flat = flattened(text);
  const exim = eximReply(text, flat);
  const replyAt = REPLY.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  return { text, flat, exim, wrapper: exim >= 0 ? null : innermostWrapper(text, flat, replyAt) };
}

/** The words of one stretch; lines are kept apart by `\n`. */
function wordsOf({ text, flat, exim, wrapper }: Stretch): Words {
  const from = exim >= 0 ? exim : (wrapper?.from ?? 0);
  const rest = codesInPlace(text.slice(from));
  const cut = trailerAt(rest === text ? flat : flattened(rest));
  const reply = rest
    .slice(0, cut)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const [first = "", ...more] = reply.map((line) => line.trim());
  const diagnostic = oneLine(inner(bare(joinReply([bare(first, null), ...more]), wrapper?.row ?? null)));
  const wrapped = from > 0 || cut < rest.length;
  const around = wrapped ? `${flat.slice(0, from)} ${flattened(rest.slice(cut))}` : flat;
  return {
    diagnostic,
    context: wrapped ? oneLine(text) : null,
    remoteMta: hostIn(wrapped ? text.slice(0, from || cut) : text),
    stage: wrapper?.row.stage ?? stageOf(around) ?? (wrapped ? stageOf(flat) : null),
    sure:
      exim >= 0 ||
      wrapper?.row.kind === "strong" ||
      (diagnostic !== null && (REPLY_AT_START.test(diagnostic) || STATUS_AT_START.test(diagnostic))),
  };
}

/** A server's reply that stands somewhere inside prose, with the lines that continue it. */
function buriedReply(lines: readonly string[]): Words | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const match = REPLY.exec(line);
    if (!match) continue;
    const at = match.index + match[0].length - 3;
    if (!speaks(line, at)) continue;
    const words = wordsOf(stretch(continued(lines, i, line.slice(at)).join("\n")));
    const host = words.remoteMta ?? hostIn(lines.slice(0, i + 1).join("\n"));
    return { ...words, context: oneLine(lines.join("\n")), remoteMta: host, sure: true };
  }
  return null;
}

/** The reply's lines: those with its code, up to the last one (RFC 5321 section 4.2.1). */
function continued(lines: readonly string[], at: number, first: string): string[] {
  const code = first.slice(0, 3);
  const reply = [first];
  for (const next of lines.slice(at + 1)) {
    if (first[3] !== "-" && !next.startsWith(code)) break;
    reply.push(next);
    if (next.startsWith(`${code} `)) break;
  }
  return reply;
}

/** A number is a reply only at the start of a line or behind a mark, or before an enhanced status code: not a size or a year. */
function speaks(line: string, at: number): boolean {
  if (at === 0 || /[:;,'"[(<>#]\s?$/.test(line.slice(Math.max(0, at - 2), at))) return true;
  return /^[245]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}\b/.test(line.slice(at, at + 20));
}

function isBoilerplate(line: string): boolean {
  const lower = line.slice(0, 100).toLowerCase();
  return BOILERPLATE.some((row) => lower.startsWith(row.text));
}

/** Lines between empty lines. */
function paragraphs(lines: readonly string[]): string[][] {
  const out: string[][] = [];
  let current: string[] = [];
  for (const line of lines) {
    if (line !== "") current.push(line);
    else if (current.length > 0) {
      out.push(current);
      current = [];
    }
  }
  if (current.length > 0) out.push(current);
  return out;
}

/** Trimmed lines, Exim's escapes decoded, as many as one diagnostic may have. */
function prepared(lines: readonly string[]): string[] {
  const out: string[] = [];
  let length = 0;
  for (const line of lines) {
    const text = decodeEscapes(line.length > MAX_DIAGNOSTIC ? line.slice(0, MAX_DIAGNOSTIC) : line).trim();
    if (isTornReply(out, text)) while (out.at(-1) === "") out.pop();
    out.push(text);
    length += text.length + 1;
    if (length > MAX_DIAGNOSTIC) break;
  }
  return out;
}

/** The next line of a reply whose lines stand apart, as stray carriage returns and copied pages leave them. */
function isTornReply(before: readonly string[], next: string): boolean {
  if (before.at(-1) !== "" || !/^[245]\d\d[ -]/.test(next)) return false;
  const last = before.findLast((line) => line !== "") ?? "";
  return last.includes(`${next.slice(0, 3)}-`);
}

/** The stretch between empty lines in which the wrapper and the words behind it stand. */
function wrappedStretch(whole: Stretch): string | null {
  const { text, flat, exim, wrapper } = whole;
  if (exim < 0 && !wrapper) return null;
  const at = wrapper ? wrapper.at : flat.indexOf("smtp error from remote ");
  let words = wrapper ? wrapper.from : exim;
  while (words < text.length && (text[words] === "\n" || text[words] === " ")) words++;
  const start = text.lastIndexOf("\n\n", at);
  const end = text.indexOf("\n\n", words);
  return text.slice(start < 0 ? 0 : start + 2, end < 0 ? text.length : end);
}

/** A host that stands in a paragraph of its own above the wrapper (Exchange, copied from a page). */
function hostBefore({ text, wrapper }: Stretch): string | null {
  return wrapper ? hostIn(text.slice(Math.max(0, wrapper.at - 300), wrapper.at)) : null;
}

/**
 * What the lines about one recipient say: the words behind a sure wrapper, wherever it stands; else the first paragraph that
 * is or holds a reply; else the words behind a label such as `Reason:`; else the first paragraph that says anything.
 */
export function distil(lines: readonly string[]): Words {
  const trimmed = prepared(lines);
  const whole = stretch(trimmed.join("\n"));
  const wrapped = wrappedStretch(whole);
  const strong = whole.exim >= 0 || whole.wrapper?.row.kind === "strong";
  if (wrapped !== null && strong) {
    const words = wordsOf(wrapped.length === whole.text.length ? whole : stretch(wrapped));
    return words.remoteMta ? words : { ...words, remoteMta: hostBefore(whole) };
  }
  const all = paragraphs(trimmed);
  for (const one of all) {
    const words = wordsOf(all.length === 1 ? whole : stretch(one.join("\n")));
    if (words.sure) return words;
    const buried = buriedReply(one);
    if (buried) return buried;
  }
  if (wrapped !== null) return wordsOf(stretch(wrapped));
  const telling = all.find((one) => !one.every(isBoilerplate)) ?? all[0];
  if (!telling) return NO_WORDS;
  const text = telling.filter((line) => !isBoilerplate(line));
  const words = wordsOf(stretch((text.length > 0 ? text : telling).join("\n")));
  const everything = oneLine(all.flat().join("\n"));
  return { ...words, context: words.context ?? (everything === words.diagnostic ? null : everything) };
}
