/** A report that a person forwarded or pasted: the header block above it, and the quote marks before its lines. */
import { FORWARD_LABELS } from "../../knowledge/forward-labels";
import type { Message } from "../message/message";
import { headingOf } from "./marks";
import { looksLikeReport } from "./sender";

export interface Envelope {
  readonly from: string;
  readonly subject: string;
  readonly date: string | null;
  readonly to: string | null;
}

interface Outer {
  readonly subject: string;
  readonly from: string;
  readonly form: Message["form"];
}

type Label = "from" | "subject" | "date" | "to" | "other";

const LABELS = new Map<string, Label>(FORWARD_LABELS.map((row): [string, Label] => [row.text, row.means]));
/** A block is a few lines long, and stands near the top unless much was written above it. */
const MAX_BLOCK = 12;
const MAX_SEARCH = 400;

const QUOTE = /^(?:[>|] ?){1,3}/;

function labelled(line: string): { label: Label; value: string } | null {
  const text = line.replace(/^[*\s]{1,8}/, "");
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > 24) return null;
  const label = LABELS.get(text.slice(0, colon).replace(/\*/g, "").trim().toLowerCase());
  return label
    ? {
        label,
        value: text
          .slice(colon + 1)
          .replace(/^[*\s]{1,8}/, "")
          .trim(),
      }
    : null;
}

interface Block {
  readonly envelope: Envelope;
  readonly end: number;
  readonly quoted: boolean;
}

function blockAt(lines: readonly string[], at: number): Block | null {
  const quoted = QUOTE.test(lines[at] as string);
  const bare = (index: number) => (lines[index] ?? "").replace(QUOTE, "");
  const values: Partial<Record<Label, string>> = {};
  let end = at;
  let last: Label | null = null;
  for (let i = at; i < Math.min(lines.length, at + MAX_BLOCK); i++) {
    const line = bare(i);
    const found = labelled(line);
    if (!found) {
      if (line.trim() === "") {
        if (values.from !== undefined && values.subject !== undefined) break;
        continue;
      }
      // Wrapped values and fields of other names are passed over; prose ends the block.
      if (last === null || (!/^\s/.test(line) && !/^[A-Za-z-]{2,30}:/.test(line))) break;
      continue;
    }
    last = found.label;
    values[last] ??= found.value;
    end = i;
  }
  if (values.from === undefined || values.subject === undefined) return null;
  const envelope = { from: values.from, subject: values.subject, date: values.date ?? null, to: values.to ?? null };
  return { envelope, end: end + 1, quoted };
}

/** Takes one quote mark off every line from `from` on. */
function unquoted(lines: readonly string[], from: number): string[] {
  return lines.slice(from).map((line) => line.replace(/^> ?/, ""));
}

function mostlyQuoted(lines: readonly string[]): boolean {
  let quoted = 0;
  let filled = 0;
  for (const line of lines) {
    if (line.trim() === "") continue;
    filled++;
    if (line.startsWith(">")) quoted++;
  }
  return filled > 2 && quoted * 5 >= filled * 4;
}

/**
 * Finds the report inside what was written around it. The block above it counts only when its sender or subject is
 * that of a report: a bounce quotes the header of the returned mail in the same form.
 */
export function unwrap(lines: string[], outer: Outer): { lines: readonly string[]; envelope: Envelope | null } {
  if (outer.form === "mime" && looksLikeReport(outer.from, outer.subject)) return { lines, envelope: null };
  for (let i = 0; i < Math.min(lines.length, MAX_SEARCH); i++) {
    const line = lines[i] as string;
    // Below its first heading a report has begun: a block there is that of the returned mail.
    const heading = headingOf(line);
    if (heading && heading.means !== "original") break;
    if (line.length > 300 || !labelled(line.replace(QUOTE, ""))) continue;
    const block = blockAt(lines, i);
    if (!block || !looksLikeReport(block.envelope.from, block.envelope.subject)) continue;
    const inner = block.quoted ? unquoted(lines, block.end) : lines.slice(block.end);
    return { lines: inner, envelope: block.envelope };
  }
  return { lines: mostlyQuoted(lines) ? unquoted(lines, 0) : lines, envelope: null };
}
