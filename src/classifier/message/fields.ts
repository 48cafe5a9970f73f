/** Header blocks and structured header fields (RFC 5322 section 2.2, RFC 2045 section 5.1, RFC 2231). */
import { joinedBytes } from "./bytes";
import { decodeBytes } from "./charset";
import { MAX_HEADER_BYTES } from "./limits";
import type { HeaderField } from "./message";
import { decodeWords } from "./words";

const encoder = new TextEncoder();
const CR = 0x0d;
const COLON = 0x3a;
/** Characters of a field's name, and blanks behind it, at most. */
const MAX_NAME = 100;
const MAX_BLANKS = 20;

/** Offset of the colon behind the name of a field that begins at `from`; -1: none begins there. */
function fieldColon(text: string, from: number, to: number): number {
  let at = from;
  for (; at < to && at - from <= MAX_NAME; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || code > 0x7e || code === COLON) break;
  }
  if (at === from || at - from > MAX_NAME) return -1;
  const blanks = at;
  while (at < to && at - blanks < MAX_BLANKS && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at < to && text.charCodeAt(at) === COLON ? at : -1;
}

function blockText(bytes: Uint8Array, language: string): string {
  // Decodes 7-bit and UTF-8 fields as they are; raw Japanese ones by their bytes.
  return decodeBytes(bytes.subarray(0, MAX_HEADER_BYTES), null, language);
}

/**
 * Bytes of a header block → fields in order, unfolded, names in lower case, encoded words as they stand.
 * Lines that are neither field nor continuation are passed over, as mail readers do.
 */
export function parseFields(bytes: Uint8Array, language = ""): HeaderField[] {
  const text = blockText(bytes, language);
  const { length } = text;
  const fields: HeaderField[] = [];
  let name = "";
  let value = "";
  for (let from = 0; from <= length; ) {
    const lf = text.indexOf("\n", from);
    const next = lf < 0 ? length : lf;
    const to = next > from && text.charCodeAt(next - 1) === CR ? next - 1 : next;
    const isFolded = to > from && isBlank(text.charCodeAt(from)) && text.charCodeAt(from) !== CR;
    const colon = isFolded ? -1 : fieldColon(text, from, to);
    if (isFolded) value += text.slice(from, to);
    else if (colon > 0) {
      if (name) fields.push({ name, value: trimBlanks(value) });
      name = trimBlanks(text.slice(from, colon)).toLowerCase();
      value = text.slice(colon + 1, to);
    }
    from = next + 1;
  }
  if (name) fields.push({ name, value: trimBlanks(value) });
  return fields;
}

/** Without spaces and tabs at both ends. By index: a pattern would try again at every blank of a long run. */
function trimBlanks(text: string): string {
  const { length } = text;
  let from = 0;
  let to = length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === length ? text : text.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}

/** `text/plain; charset="utf-8"` taken apart; names in lower case, the first of two equal parameters counts. */
export interface Structured {
  readonly value: string;
  readonly params: ReadonlyMap<string, string>;
}

/** The parts of a field without escapes and comments, and without a semicolon in quotes; null: it has some. */
function plainSegments(field: string): string[] | null {
  if (field.includes("\\") || field.includes("(")) return null;
  const parts = field.split(";");
  for (let i = 0; i < parts.length; i++) {
    const pieces = (parts[i] as string).split('"');
    if (pieces.length % 2 === 0) return null;
    if (pieces.length > 1) parts[i] = pieces.join("");
  }
  return parts;
}

/** Splits at semicolons outside quotes and comments; takes quotes, escapes and comments away. */
function segments(field: string): string[] {
  const plain = plainSegments(field);
  if (plain) return plain;
  const out: string[] = [];
  let text = "";
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < field.length; at++) {
    const c = field[at] as string;
    if (c === "\\" && (quoted || depth > 0)) {
      at++;
      if (depth === 0) text += field[at] ?? "";
    } else if (c === '"' && depth === 0) quoted = !quoted;
    else if (!quoted && c === "(" && (depth > 0 || commentAt(field, at))) depth++;
    else if (depth > 0) depth -= c === ")" ? 1 : 0;
    else if (!quoted && c === ";") {
      out.push(text);
      text = "";
    } else text += c;
  }
  out.push(text);
  return out;
}

/** A comment stands after white space and is closed; `name=Invoice(1).pdf` holds none. */
function commentAt(field: string, at: number): boolean {
  return (at === 0 || isBlank(field.charCodeAt(at - 1))) && field.indexOf(")", at) > 0;
}

interface Section {
  readonly number: number;
  readonly encoded: boolean;
  readonly value: string;
}

const PERCENT = 0x25;

/** `%E8%AB` and the like to bytes; what is not encoded is taken as UTF-8. */
function percentBytes(text: string): Uint8Array {
  const from = encoder.encode(text);
  let to = 0;
  for (let at = 0; at < from.length; at++) {
    const byte = from[at] as number;
    const digits = byte === PERCENT ? String.fromCharCode(...from.subarray(at + 1, at + 3)) : "";
    const value = Number.parseInt(digits, 16);
    // The bytes only ever get fewer, so that they can be written over those already read.
    from[to++] = Number.isNaN(value) ? byte : value;
    if (!Number.isNaN(value)) at += 2;
  }
  return from.subarray(0, to);
}

/** RFC 2231: a value in numbered sections, some of them percent-encoded, the first with charset and language in front. */
function joinSections(sections: readonly Section[]): string {
  const ordered = [...sections].sort((a, b) => a.number - b.number);
  const first = ordered[0];
  const marks = first?.encoded ? /^([^']{0,60})'[^']{0,60}'/.exec(first.value) : null;
  const parts = ordered.map(({ encoded, value }, index) => {
    const text = index === 0 && marks ? value.slice(marks[0].length) : value;
    return encoded ? percentBytes(text) : encoder.encode(text);
  });
  // One charset for all of it: a character may be cut between two sections.
  return decodeBytes(joinedBytes(parts), marks?.[1] || "utf-8");
}

/** Takes a structured field apart. */
export function parseStructured(field: string | null): Structured {
  const [value = "", ...rest] = segments(field ?? "");
  const params = new Map<string, string>();
  const sectioned = new Map<string, Section[]>();
  for (const segment of rest) {
    const at = segment.indexOf("=");
    if (at < 0) continue;
    const name = trimBlanks(segment.slice(0, at)).toLowerCase();
    const text = trimBlanks(segment.slice(at + 1));
    const section = /^([^*]+)\*(\d{0,3})(\*?)$/.exec(name);
    if (!section) {
      if (!params.has(name)) params.set(name, decodeWords(text));
      continue;
    }
    const [, base = "", number = "", star] = section;
    const list = sectioned.get(base) ?? [];
    list.push({ number: Number(number), encoded: star === "*" || number === "", value: text });
    sectioned.set(base, list);
  }
  for (const [name, list] of sectioned) params.set(name, joinSections(list));
  return { value: trimBlanks(value).toLowerCase(), params };
}
