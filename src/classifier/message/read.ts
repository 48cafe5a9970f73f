import type { Context, Input, Pieces } from "../types";
import { plainBytes } from "./bytes";
import { asciiOf, decodeBytes } from "./charset";
import { isCompound } from "./compound";
import { type Reading, readEml } from "./eml";
import { afterFromLine } from "./mbox";
import type { Message } from "./message";
import { readMsg } from "./msg";
import { readPieces } from "./pieces";
import { isHtmlPage, isMailSource, readHtml, readPlain, unreadable } from "./text";

const LF = 0x0a;
const CR = 0x0d;
const encoder = new TextEncoder();

/** Bytes by which text is told from what is none. */
const SNIFFED = 64 * 1024;
/** Bytes in which a mail has shown its first fields. */
const HEAD = 64 * 1024;

/** Whatever was handed over → Message. Never rejects. */
export async function readMessage(input: Input, context: Context = {}): Promise<Message> {
  const reading: Reading = { depth: 0, language: context.language ?? "", unicode: false, attached: readAttached };
  try {
    if (input instanceof Uint8Array) return await readBytes(plainBytes(input), reading);
    if (typeof input === "string") return await readString(input, reading);
    if (isPieces(input)) return await readPieces(input, reading);
    return "html" in input ? await readPage(input.html, reading) : await readString(input.text, reading);
  } catch {
    return unreadable(input instanceof Uint8Array ? input.length : null);
  }
}

type Words = { readonly text: string } | { readonly html: string };

/** Text or HTML alone has no other field; anything else is a mail in pieces. */
function isPieces(input: Words | Pieces): input is Pieces {
  const [name, ...others] = Object.keys(input);
  return others.length > 0 || (name !== "text" && name !== "html");
}

async function readString(pasted: string, reading: Reading): Promise<Message> {
  const text = pasted.startsWith("\ufeff") ? pasted.slice(1) : pasted;
  if (isMailSource(text)) return readEml(body(encoder.encode(text)), { ...reading, unicode: true });
  return isHtmlPage(text) ? readPage(text, reading) : readPlain(text);
}

/** A page that shows a mail's source, as web mail does on demand, is that mail. */
async function readPage(html: string, reading: Reading): Promise<Message> {
  const page = readHtml(html);
  return isMailSource(page.text) ? readEml(encoder.encode(page.text), { ...reading, unicode: true }) : page;
}

/** Bytes of a file, told apart by what is in them. */
async function readBytes(bytes: Uint8Array, reading: Reading): Promise<Message> {
  if (isCompound(bytes)) return readMsg(bytes, reading);
  const mail = body(bytes);
  if (mail.length === 0) return unreadable(bytes.length);
  if (isMailSource(asciiOf(mail.subarray(0, HEAD)))) return { ...(await readEml(mail, reading)), size: bytes.length };
  if (isBinary(mail)) return unreadable(bytes.length);
  const text = decodeBytes(mail, null, reading.language);
  return { ...(isHtmlPage(text) ? await readPage(text, reading) : readPlain(text)), size: bytes.length };
}

/** An attached mail is one, however short its header. */
async function readAttached(attached: Uint8Array, reading: Reading): Promise<Message> {
  const bytes = plainBytes(attached);
  if (isCompound(bytes)) return readMsg(bytes, reading);
  return readEml(body(bytes), { ...reading, unicode: false });
}

/** The mail without what editors and mailboxes put before it: byte order mark, empty lines, a "From " line; with line feeds. */
function body(bytes: Uint8Array): Uint8Array {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[from] === LF || bytes[from] === CR || bytes[from] === 0x20) from++;
  const mail = bytes.subarray(from);
  const started = mail.subarray(afterFromLine(mail));
  return started.includes(LF) || !started.includes(CR) ? started : started.map((byte) => (byte === CR ? LF : byte));
}

/** More control characters than any text has. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SNIFFED);
  let odd = 0;
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0x09 && byte !== LF && byte !== CR && byte !== 0x0c && byte !== 0x1b) odd++;
  return odd * 20 > sample.length;
}
