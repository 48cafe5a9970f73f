/** A mail laid out for the readers: the human text by lines, its headings, where the returned mail begins, the report fields. */
import type { HeadingMeaning, HeadingRow } from "../../knowledge/headings";
import { type HeaderField, header, type Message, type Part } from "../message/message";
import { lineFeeds, visible } from "../message/visible";
import { type Envelope, unwrap } from "./forwarded";
import { headingOf } from "./marks";

export interface Mark {
  readonly line: number;
  readonly row: HeadingRow;
}

export interface Material {
  readonly message: Message;
  /** The report's own subject and sender; of a bounce pasted or forwarded as text, those of its quoted header. */
  readonly subject: string;
  readonly from: string;
  /** The header block of a mail forwarded as text, in which this report was found. */
  readonly envelope: Envelope | null;
  /** Human text of the report, without the returned mail. */
  readonly lines: readonly string[];
  /** The returned mail, where it stands as text. */
  readonly tail: readonly string[];
  readonly marks: readonly Mark[];
  /** Text of the delivery-status and disposition parts. */
  readonly statusText: string;
  readonly dispositionText: string;
}

/** Lines looked at; a report that needs more is none. */
const MAX_LINES = 20_000;

export function splitLines(text: string): string[] {
  return lineFeeds(visible(text)).split("\n", MAX_LINES);
}

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{1,60}:/;
const TRACE = /^\s*(?:received|return-path|x-received|dkim-signature|arc-seal|delivered-to): ?\S/i;

/** A mail's header begins here though no heading says so: a trace field with more fields behind it. */
function beginsMail(lines: readonly string[], at: number): boolean {
  if (!TRACE.test(lines[at] as string)) return false;
  let fields = 0;
  for (let i = at + 1; i < Math.min(lines.length, at + 12); i++) {
    if (HEADER_LINE.test((lines[i] as string).trimStart())) fields++;
  }
  return fields >= 2;
}

function layOut(lines: readonly string[]): { marks: Mark[]; cut: number } {
  const marks: Mark[] = [];
  for (let i = 0; i < lines.length; i++) {
    const row = headingOf(lines[i] as string);
    if (row?.means === "original") {
      marks.push({ line: i, row });
      return { marks, cut: i };
    }
    if (row) marks.push({ line: i, row });
    else if (i > 0 && beginsMail(lines, i)) return { marks, cut: i };
  }
  return { marks, cut: lines.length };
}

function textOf(message: Message, wanted: (part: Part) => boolean): string {
  return message.parts
    .filter((part) => part.text && wanted(part))
    .map((part) => part.text)
    .join("\n\n");
}

/** The status part by its type, also a misspelt one (`text/delivery-status`), or by its fields in an attached text. */
function statusTextOf(message: Message): string {
  const typed = textOf(message, (part) => part.contentType.endsWith("delivery-status"));
  return (
    typed ||
    textOf(
      message,
      (part) => part.filename !== null && /^final-recipient[ \t]*:/im.test((part.text ?? "").slice(0, 4_000)),
    )
  );
}

export function material(message: Message): Material {
  const subject = header(message, "subject") ?? "";
  const from = header(message, "from") ?? "";
  const forwarded = unwrap(message.text.split("\n", MAX_LINES), { subject, from, form: message.form });
  const { marks, cut } = layOut(forwarded.lines);
  return {
    message,
    subject: forwarded.envelope?.subject ?? subject,
    from: forwarded.envelope?.from ?? from,
    envelope: forwarded.envelope,
    lines: forwarded.lines.slice(0, cut),
    tail: forwarded.lines.slice(cut),
    marks,
    statusText: statusTextOf(message),
    dispositionText: textOf(message, (part) => part.contentType.endsWith("disposition-notification")),
  };
}

export function marked(m: Material, ...meanings: HeadingMeaning[]): Mark | undefined {
  return m.marks.find((mark) => meanings.includes(mark.row.means));
}

/** Does a heading of this program stand in the text? */
export function wroteBy(m: Material, ...software: string[]): boolean {
  return m.marks.some((mark) => mark.row.software !== undefined && software.includes(mark.row.software));
}

export function field(fields: readonly HeaderField[], name: string): string | null {
  for (const one of fields) if (one.name === name) return one.value;
  return null;
}
