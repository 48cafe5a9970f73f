/** MIME bytes → Message: headers decoded, leaves in order, attached mails opened, the readable text put together. */
import { decodeBytes } from "./charset";
import { htmlToText } from "./html";
import { MAX_DEPTH, MAX_FIELDS_TEXT, MAX_HEADERS, MAX_TEXT } from "./limits";
import type { HeaderField, Message, Part } from "./message";
import { contentOf, type Entity, parseMime } from "./mime";
import { lineFeeds, visible } from "./visible";
import { decodeWords } from "./words";

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
/** Names under which a mail is attached as a mere file. */
const MAIL_FILE = /\.(?:eml|msg)$/i;

/** What reading carries with it through the levels. */
export interface Reading {
  readonly depth: number;
  readonly language: string;
  /** The source was pasted: what is not transfer-encoded is Unicode already, whatever its label says. */
  readonly unicode: boolean;
  /** Reads an attached mail of whatever form. */
  readonly attached: (bytes: Uint8Array, reading: Reading) => Promise<Message>;
}

interface Collected {
  readonly parts: Part[];
  /** What a person reads, in order. */
  readonly text: string[];
  /** Text parts that came as attachments: read only when there is nothing else. */
  readonly attachedText: string[];
  readonly warnings: Set<string>;
}

/** The charset an HTML page names itself; only looked for where the part names none. */
function metaCharset(entity: Entity, content: Uint8Array): string | null {
  if (entity.contentType !== "text/html") return null;
  const head = new TextDecoder("windows-1252").decode(content.subarray(0, 2048));
  return /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(head)?.[1] ?? null;
}

function decodedText(entity: Entity, reading: Reading, warnings: Set<string>): string {
  const content = contentOf(entity, MAX_FIELDS_TEXT);
  if (content.length === MAX_FIELDS_TEXT) warnings.add("warning.truncated");
  const declared = entity.charset ?? metaCharset(entity, content);
  const charset = reading.unicode && entity.encoding === "none" ? "utf-8" : declared;
  const text = decodeBytes(content, charset, reading.language);
  return lineFeeds(text);
}

/** Is a part of this type fields, not prose? */
export function isFieldsType(contentType: string): boolean {
  return FIELDS.has(contentType);
}

/** Is a part of this type and name a mail? */
export function isMailPart(contentType: string, filename: string | null): boolean {
  return MAILS.has(contentType) || (filename !== null && MAIL_FILE.test(filename));
}

async function attachedMail(entity: Entity, into: Collected, reading: Reading): Promise<Message | null> {
  if (!isMailPart(entity.contentType, entity.filename) || entity.body.length === 0) return null;
  if (reading.depth >= MAX_DEPTH) {
    into.warnings.add("warning.depth");
    return null;
  }
  return reading.attached(contentOf(entity), { ...reading, depth: reading.depth + 1 });
}

async function leaf(entity: Entity, into: Collected, reading: Reading): Promise<void> {
  const { contentType, filename } = entity;
  const isFields = isFieldsType(contentType);
  const isText = contentType.startsWith("text/") && !isFields;
  const text = isFields || isText ? decodedText(entity, reading, into.warnings) : null;
  const message = await attachedMail(entity, into, reading);
  into.parts.push({ contentType, filename, text, message, size: message?.size ?? entity.body.length });
  if (!isText || text === null || message) return;
  const words = contentType === "text/html" ? htmlToText(text) : visible(text);
  (entity.attachment ? into.attachedText : into.text).push(words);
}

/** Of the versions of one text (RFC 2046 section 5.1.4) the plain one is read, or the page when the plain one is empty. */
function chosen(alternative: Entity): Entity | undefined {
  const versions = alternative.children.filter((child) => !child.attachment);
  const plain = versions.find((child) => child.contentType === "text/plain" && hasWords(child));
  return plain ?? versions.find((child) => child.contentType !== "text/plain") ?? versions[0];
}

function hasWords(entity: Entity): boolean {
  return entity.body.some((byte) => byte > 0x20);
}

async function collect(entity: Entity, into: Collected, reading: Reading): Promise<void> {
  if (!entity.multipart) return leaf(entity, into, reading);
  if (entity.children.length === 0) {
    if (hasWords(entity)) await leaf({ ...entity, contentType: "text/plain" }, into, reading);
    return;
  }
  const read = entity.contentType === "multipart/alternative" ? chosen(entity) : null;
  for (const child of entity.children) {
    await collect(child, read === null || child === read ? into : { ...into, text: [], attachedText: [] }, reading);
  }
}

/** The fields as a person reads them. */
export function decodedHeaders(headers: readonly HeaderField[], warnings: Set<string>): HeaderField[] {
  if (headers.length > MAX_HEADERS) warnings.add("warning.headers");
  return headers.slice(0, MAX_HEADERS).map((field) => {
    const value = decodeWords(field.value);
    return value === field.value ? field : { name: field.name, value };
  });
}

function readableText({ text, attachedText, warnings }: Collected): string {
  const read = text.some((piece) => /\S/.test(piece)) ? text : attachedText;
  const joined = read.join("\n\n");
  if (joined.length <= MAX_TEXT) return joined;
  warnings.add("warning.truncated");
  return joined.slice(0, MAX_TEXT);
}

/** Reads one mail. */
export async function readEml(bytes: Uint8Array, reading: Reading): Promise<Message> {
  const into: Collected = { parts: [], text: [], attachedText: [], warnings: new Set() };
  const { root, limited } = parseMime(bytes, reading.language);
  if (limited) into.warnings.add("warning.parts");
  await collect(root, into, reading);
  return {
    form: "mime",
    headers: decodedHeaders(root.headers, into.warnings),
    parts: into.parts,
    text: readableText(into),
    itemClass: null,
    rows: [],
    size: bytes.length,
    warnings: [...into.warnings],
  };
}
