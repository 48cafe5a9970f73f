/** The returned mail: its header, from a part of the report or from the text behind the marker. */

import type { HeaderField, Message, Part } from "../message/message";
import { decodeWords } from "../message/words";
import type { Original } from "../types";
import { headerAddresses } from "./address";
import { isoDate } from "./dates";
import { hopsOf } from "./hops";
import { field, type Material } from "./material";

const WHOLE = new Set(["message/rfc822", "message/global"]);
const MAX_FIELDS = 500;
const NAME = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]?:(.*)$/;

export interface Returned {
  readonly headers: readonly HeaderField[];
  /** Bytes, when all of it came back. */
  readonly size: number | null;
}

/** Header fields at the beginning of a text; null when it does not begin with any. */
export function readHeader(lines: readonly string[]): HeaderField[] | null {
  const start = lines.findIndex((line) => NAME.test(line.trimStart()) || /^From \S/.test(line));
  if (start < 0 || start > 12) return null;
  const indent = (lines[start] as string).length - (lines[start] as string).trimStart().length;
  const fields: { name: string; value: string }[] = [];
  for (const line of lines.slice(start, start + MAX_FIELDS * 4)) {
    const text = line.slice(Math.min(indent, line.length - line.trimStart().length));
    if (text.trim() === "") break;
    const match = /^\s/.test(text) ? null : NAME.exec(text);
    const last = fields.at(-1);
    if (match) fields.push({ name: (match[1] as string).toLowerCase(), value: (match[2] as string).trim() });
    else if (last) last.value += ` ${text.trim()}`;
    if (fields.length >= MAX_FIELDS) break;
  }
  return fields.length > 0 ? fields.map(({ name, value }) => ({ name, value: decodeWords(value) })) : null;
}

/** Text attachments that hold only a header (`mailheaders.txt`). */
function attachedHeader(parts: readonly Part[]): HeaderField[] | null {
  const part = parts.find(
    (one) => one.contentType === "text/plain" && one.filename && /header/i.test(one.filename) && one.text,
  );
  return part?.text ? readHeader(part.text.slice(0, 65_536).split("\n")) : null;
}

function fromPart(message: Message): Returned | null {
  const part = message.parts.find((one) => one.message !== null && one.message.headers.length > 0);
  if (!part?.message) return null;
  const hasBody = part.message.parts.some((one) => one.size > 0) || part.message.text !== "";
  return { headers: part.message.headers, size: WHOLE.has(part.contentType) && hasBody ? part.size : null };
}

/** What came back with the report. */
export function returnedMail(m: Material): Returned | null {
  const part = fromPart(m.message);
  if (part) return part;
  const headers =
    attachedHeader(m.message.parts) ??
    readHeader(m.tail.slice(m.marks.some((mark) => mark.row.means === "original") ? 1 : 0));
  return headers ? { headers, size: null } : null;
}

export function originalOf(returned: Returned | null): Original | null {
  if (!returned) return null;
  const { headers, size } = returned;
  const subject = field(headers, "subject");
  const from = headerAddresses(field(headers, "from"))[0] ?? null;
  const to = headerAddresses(field(headers, "to"));
  const date = isoDate(field(headers, "date"));
  const messageId = field(headers, "message-id");
  if (!subject && !from && to.length === 0 && !date && !messageId) return null;
  const cc = headerAddresses(field(headers, "cc"));
  return { messageId, subject, date, from, to, cc, size, hops: hopsOf(headers) };
}
