/** MIME bytes → Message: headers decoded, leaves in order, attached mails opened, the readable text put together. */
import { decodeWords } from "postal-mime";
import { decodeBytes } from "./charset";
import { htmlToText } from "./html";
import { MAX_DEPTH, MAX_FIELDS_TEXT, MAX_HEADERS, MAX_PARTS, MAX_TEXT } from "./limits";
import type { HeaderField, Message, Part } from "./message";
import { type Entity, parseMime } from "./mime";

/** Parts that are fields, not prose: their text is kept, but a person does not read them (RFC 3464, 6533, 8098, 5965). */
const FIELDS = new Set([
  "message/delivery-status",
  "message/global-delivery-status",
  "message/disposition-notification",
  "message/global-disposition-notification",
  "message/feedback-report",
  "text/rfc822-headers",
  "message/global-headers",
]);
/** Parts that are a mail, or its header alone. */
const MAILS = new Set(["message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"]);

/** What reading carries with it through the levels. */
export interface Reading {
  readonly depth: number;
  readonly language: string;
}

interface Collected {
  readonly parts: Part[];
  readonly text: string[];
  readonly warnings: Set<string>;
}

function decodedText(entity: Entity, language: string): string {
  const text = decodeBytes(entity.content, entity.charset ?? metaCharset(entity), language);
  return text.replace(/\r\n?/g, "\n");
}

/** The charset an HTML page names itself; only looked for where the part names none. */
function metaCharset(entity: Entity): string | null {
  if (entity.contentType !== "text/html") return null;
  const head = new TextDecoder("windows-1252").decode(entity.content.subarray(0, 2048));
  return /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(head)?.[1] ?? null;
}

/** Bytes of a part's text cost at most this many characters. */
function bounded(text: string, max: number, warnings: Set<string>): string {
  if (text.length <= max) return text;
  warnings.add("warning.truncated");
  return text.slice(0, max);
}

function readable(entity: Entity, text: string): string {
  return entity.contentType === "text/html" ? htmlToText(text) : text;
}

async function leaf(entity: Entity, into: Collected, reading: Reading): Promise<void> {
  const { contentType, filename, content } = entity;
  const isFields = FIELDS.has(contentType);
  const isText = contentType.startsWith("text/") && !isFields;
  const text =
    isFields || isText ? bounded(decodedText(entity, reading.language), MAX_FIELDS_TEXT, into.warnings) : null;
  let message: Message | null = null;
  if (MAILS.has(contentType) && content.length > 0) {
    if (reading.depth < MAX_DEPTH) message = await readEml(content, { ...reading, depth: reading.depth + 1 });
    else into.warnings.add("warning.depth");
  }
  into.parts.push({ contentType, filename, text, message, size: content.length });
  if (isText && text !== null && !entity.attachment && !message) {
    into.text.push(readable(entity, text));
  }
}

/** Of the versions of one text (RFC 2046 section 5.1.4) the plain one is read, or the page when the plain one is empty. */
function chosen(alternative: Entity): Entity | undefined {
  const versions = alternative.children.filter((child) => !child.attachment);
  const plain = versions.find((child) => child.contentType === "text/plain" && hasWords(child));
  return plain ?? versions.find((child) => child.contentType !== "text/plain") ?? versions[0];
}

function hasWords(entity: Entity): boolean {
  return entity.content.some((byte) => byte > 0x20);
}

async function collect(entity: Entity, into: Collected, reading: Reading, silent = false): Promise<void> {
  if (into.parts.length >= MAX_PARTS) {
    into.warnings.add("warning.parts");
    return;
  }
  const target = silent ? { ...into, text: [] } : into;
  if (!entity.multipart) return leaf(entity, target, reading);
  if (entity.children.length === 0) return leaf({ ...entity, contentType: "text/plain" }, target, reading);
  const read = entity.contentType === "multipart/alternative" ? chosen(entity) : undefined;
  for (const child of entity.children)
    await collect(child, into, reading, silent || (read !== undefined && child !== read));
}

function decodedHeaders(headers: readonly HeaderField[], warnings: Set<string>): HeaderField[] {
  if (headers.length > MAX_HEADERS) warnings.add("warning.headers");
  return headers.slice(0, MAX_HEADERS).map(({ name, value }) => ({ name, value: decodeWords(value) }));
}

/** Reads one mail. Never rejects. */
export async function readEml(bytes: Uint8Array, reading: Reading): Promise<Message> {
  const warnings = new Set<string>();
  const root = await parseMime(bytes);
  const into: Collected = { parts: [], text: [], warnings };
  if (root) await collect(root, into, reading);
  else {
    warnings.add("warning.damaged");
    into.text.push(decodeBytes(bytes, null, reading.language));
  }
  return {
    form: "mime",
    headers: decodedHeaders(root?.headers ?? [], warnings),
    parts: into.parts,
    text: bounded(into.text.join("\n\n"), MAX_TEXT, warnings),
    itemClass: null,
    rows: [],
    size: bytes.length,
    warnings: [...warnings],
  };
}
