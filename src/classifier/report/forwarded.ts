/** A report that a person forwarded or pasted: the header block above it, and the quote marks before its lines. */
import { FORWARD_LABELS } from "../../knowledge/forward-labels";
import type { Message } from "../message/message";
import { headerAddresses } from "./address";
import { headingOf } from "./marks";
import { isAnswer, isReportSender, looksLikeReport } from "./sender";

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

/** A field whose label is in no table: a word or two and a colon. */
const FIELD = /^[*\s]{0,4}[^\s:：,.;<>@]{1,20}(?: [^\s:：,.;<>@]{1,20})?[*\s]{0,4}[:：]/;

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
      if (last === null || (!/^\s/.test(line) && !FIELD.test(line))) break;
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

/** `On 3 March, Mail Delivery System <MAILER-DAEMON@mx.example.net> wrote:` over quoted lines: the answer to a report, sent on. */
function attributionAt(lines: readonly string[], at: number): Block | null {
  const wrapped = /[:：]\s*$/.test(lines[at] as string) ? 0 : 1;
  const said = lines.slice(at, at + wrapped + 1).join(" ");
  if (said.length > 300 || !/[:：]\s*$/.test(said)) return null;
  const [address, ...others] = headerAddresses(said);
  if (!address || others.length > 0 || !isReportSender(address)) return null;
  const below = lines.slice(at + wrapped + 1, at + wrapped + 4).find((line) => line.trim() !== "");
  if (!below || !QUOTE.test(below)) return null;
  return { envelope: { from: address, subject: "", date: null, to: null }, end: at + wrapped + 1, quoted: true };
}

/** Not in an answer that stays among people: there, the report is what they talk about. */
function attributed(lines: readonly string[], at: number, { subject }: Outer): Block | null {
  return isAnswer(subject) ? null : attributionAt(lines, at);
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

/** What a header block stands above, without the quote marks that some mail programs put before it. */
function withoutMarks(lines: readonly string[]): readonly string[] {
  if (mostlyQuoted(lines)) return unquoted(lines, 0);
  const at = lines.findIndex((line) => headingOf(line) !== null);
  if (!lines[at]?.startsWith(">")) return lines;
  let from = at;
  while (lines[from - 1]?.startsWith(">")) from--;
  let end = at;
  while (lines[end]?.startsWith(">")) end++;
  return unquoted(lines.slice(0, end), from);
}

/** Lines of a citation with a report in it. */
const CITED_LINES = 4;

/**
 * The first longer run of lines behind quote marks, without them; null: there is none. Where the text was wrapped again, the
 * ends of its lines stand without a mark between them: they go back to where they came from.
 */
export function citedIn(lines: readonly string[]): readonly string[] | null {
  let run: string[] = [];
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.startsWith(">")) run.push(line);
    else if (run.length > 0 && line.trim() !== "" && lines[at + 1]?.startsWith(">")) run.push(`${run.pop()} ${line}`);
    else if (run.length >= CITED_LINES) return unquoted(run, 0);
    else run = [];
  }
  return null;
}

/** What stands below the first header block, whoever its sender is; null: there is no block. */
export function belowHeaderBlock(lines: readonly string[]): readonly string[] | null {
  for (let i = 0; i < Math.min(lines.length, MAX_SEARCH); i++) {
    const line = lines[i] as string;
    const block = line.length <= 300 && labelled(line.replace(QUOTE, "")) ? blockAt(lines, i) : null;
    if (block) return block.quoted ? unquoted(lines, block.end) : lines.slice(block.end);
  }
  return null;
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
    if (line.length > 300) continue;
    const block = labelled(line.replace(QUOTE, ""))
      ? blockAt(lines, i)
      : line.includes("@")
        ? attributed(lines, i, outer)
        : null;
    if (!block || !looksLikeReport(block.envelope.from, block.envelope.subject)) continue;
    const inner = block.quoted ? unquoted(lines, block.end) : lines.slice(block.end);
    return { lines: withoutMarks(inner), envelope: block.envelope };
  }
  return { lines: mostlyQuoted(lines) ? unquoted(lines, 0) : lines, envelope: null };
}
