/** A mail that Office.js hands out piece by piece → Message. */
import type { PieceAttachment, Pieces } from "../types";
import { decodeBytes } from "./charset";
import { decodedHeaders, isFieldsType, isMailPart, type Reading } from "./eml";
import { parseFields } from "./fields";
import { MAX_FIELDS_TEXT, MAX_PARTS } from "./limits";
import type { HeaderField, Message, Part } from "./message";
import { readHtml, readPlain } from "./text";
import { lineFeeds } from "./visible";

function headersOf(pieces: Pieces, warnings: Set<string>): HeaderField[] {
  const came = pieces.headers
    ? decodedHeaders(parseFields(new TextEncoder().encode(pieces.headers.trimStart())), warnings)
    : [];
  const known: readonly [string, string | undefined][] = [
    ["from", pieces.from],
    ["to", pieces.to?.join(", ")],
    ["subject", pieces.subject],
    ["date", pieces.date],
  ];
  const missing = known.filter(([name]) => !came.some((field) => field.name === name));
  return [...came, ...missing.flatMap(([name, value]) => (value ? [{ name, value }] : []))];
}

async function partOf(attachment: PieceAttachment, reading: Reading): Promise<Part> {
  const { content, name: filename } = attachment;
  const contentType = attachment.contentType.split(";", 1)[0]?.trim().toLowerCase() || "application/octet-stream";
  const readable = contentType.startsWith("text/") || isFieldsType(contentType);
  const text = readable ? lineFeeds(decodeBytes(content.subarray(0, MAX_FIELDS_TEXT), null, reading.language)) : null;
  const message = isMailPart(contentType, filename)
    ? await reading.attached(content, { ...reading, depth: reading.depth + 1 })
    : null;
  return { contentType, filename, text, message, size: content.length };
}

/** Reads the pieces; what the host did not give is simply empty. */
export async function readPieces(pieces: Pieces, reading: Reading): Promise<Message> {
  const warnings = new Set<string>();
  const body = /\S/.test(pieces.text ?? "") ? readPlain(pieces.text ?? "") : readHtml(pieces.html ?? "");
  const parts: Part[] = [];
  for (const attachment of (pieces.attachments ?? []).slice(0, MAX_PARTS)) {
    parts.push(await partOf(attachment, reading));
  }
  return {
    ...body,
    form: "pieces",
    headers: headersOf(pieces, warnings),
    parts,
    itemClass: pieces.itemClass?.toLowerCase() ?? null,
    warnings: [...warnings, ...body.warnings],
  };
}
