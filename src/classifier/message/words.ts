/** RFC 2047: encoded words in header fields (`=?iso-2022-jp?B?…?=`). */
import { joinedBytes } from "./bytes";
import { decodeBytes } from "./charset";
import { decodeBase64 } from "./transfer";

const WORD = /=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=/g;
const ONLY_SPACE = /^[ \t\r\n]*$/;

interface Word {
  readonly charset: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** The Q encoding: `_` is a space, `=XX` a byte; anything else is itself. */
function decodeQ(text: string): Uint8Array {
  const from = encoder.encode(text);
  const out = new Uint8Array(from.length);
  let to = 0;
  for (let at = 0; at < from.length; at++) {
    const byte = from[at] as number;
    const value = byte === 0x3d ? Number.parseInt(String.fromCharCode(from[at + 1] ?? 0, from[at + 2] ?? 0), 16) : -1;
    if (value >= 0) {
      out[to++] = value;
      at += 2;
    } else out[to++] = byte === 0x5f ? 0x20 : byte;
  }
  return out.subarray(0, to);
}

/** Neighbours of one charset are decoded together: some mailers cut a word in the middle of a character. */
function decodeRun(words: readonly Word[]): string {
  const text = decodeBytes(joinedBytes(words.map(({ bytes }) => bytes)), words[0]?.charset ?? null);
  if (words.length === 1 || !text.includes("\ufffd")) return text;
  return words.map(({ bytes, charset }) => decodeBytes(bytes, charset)).join("");
}

/** A header field's text with its encoded words decoded; white space between two words falls away (RFC 2047 section 6.2). */
export function decodeWords(text: string): string {
  if (!text.includes("=?")) return text;
  const out: string[] = [];
  let run: Word[] = [];
  let last = 0;
  const endRun = () => {
    if (run.length > 0) out.push(decodeRun(run));
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const [whole, label = "", encoding = "", body = ""] = match;
    const between = text.slice(last, match.index);
    const charset = label.split("*")[0]?.toLowerCase() ?? "";
    const adjacent = run.length > 0 && ONLY_SPACE.test(between);
    if (!adjacent || run[0]?.charset !== charset) endRun();
    if (!adjacent) out.push(between);
    const bytes = encoding === "B" || encoding === "b" ? decodeBase64(encoder.encode(body)) : decodeQ(body);
    run.push({ charset, bytes });
    last = match.index + whole.length;
  }
  endRun();
  out.push(text.slice(last));
  return out.join("");
}
