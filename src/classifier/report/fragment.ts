/** A paste that is no mail, only the error text a mail server gave. */
import { ERROR_WORDS } from "../../knowledge/error-words";
import type { Material } from "./material";

/** A reply or an enhanced status code, as servers write them (RFC 5321 section 4.2, RFC 3463). */
const CODE =
  /(?:^|[:"'(] ?)[45]\d\d[ -]#?(?:[45]\.\d{1,3}\.\d{1,3}\b|[<[A-Za-z])|(?:^|[\s(#])(?:[45]\d\d[ -])?#?[45]\.\d{1,3}\.\d{1,3}\b/;
/** An error text without a code is a sentence or two; with one, a few lines around it. */
const MAX_SENTENCE = 300;
const MAX_LINES = 40;
/** What people write to each other and servers do not. */
const PERSONAL = /[?？]|\b(?:hi|hello|dear|thanks|regards|please find|meeting)\b|お世話に|よろしく|拝啓|ください。$/i;

function errorWords(text: string): number {
  return ERROR_WORDS.filter((row) => text.includes(row.text)).length;
}

/** Does a line hold a reply or a status code, as servers write them? */
export function hasCode(lines: readonly string[]): boolean {
  return lines.slice(0, 200).some((line) => CODE.test(line.slice(0, 1_000)));
}

/** Kinds of errors that one text can report; more of them are an article about errors. */
const MAX_CODES = 3;
const FULL_CODE = /\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b/g;

/** Is it about error codes in general? */
export function listsCodes(lines: readonly string[], recipients: number): boolean {
  const codes = lines.slice(0, 200).flatMap((line) => line.slice(0, 1_000).match(FULL_CODE) ?? []);
  return new Set(codes.map((code) => code.replace(/[-#]/g, " "))).size > MAX_CODES + recipients;
}

export function isFragment(m: Material): boolean {
  if (m.message.headers.length > 0 || m.envelope !== null) return false;
  const lines = m.lines.map((line) => line.trim()).filter((line) => line !== "");
  if (lines.length === 0 || lines.length > MAX_LINES) return false;
  if (hasCode(lines)) return true;
  const text = lines.join(" ");
  return (
    text.length <= MAX_SENTENCE && lines.length <= 2 && !PERSONAL.test(text) && errorWords(text.toLowerCase()) >= 2
  );
}
