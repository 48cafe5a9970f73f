/** Does a subject or a sender belong to a report? */
import { REPORT_SENDERS, SUBJECTS, type SubjectRow } from "../../knowledge/subjects";
import { comparable } from "./marks";

const KEY = 4;
const anywhere: readonly SubjectRow[] = SUBJECTS.filter((row: SubjectRow) => row.anywhere);
const byStart = new Map<string, SubjectRow[]>();
for (const row of [...SUBJECTS].sort((a, b) => b.text.length - a.text.length) as SubjectRow[]) {
  const key = row.text.slice(0, KEY);
  const rows = byStart.get(key);
  if (rows) rows.push(row);
  else byStart.set(key, [row]);
}
/** Headings shorter than the key, if any, are found under their own length. */
const SHORT = [...byStart.keys()].filter((key) => key.length < KEY).map((key) => key.length);

const PREFIX =
  /^(?:(?:re|fw|fwd|wg|aw|tr|vs|vb|sv|rv|i|r|antw|doorst|odp|pd|ynt|ilt|転送|返信|전달|回复|转发|轉寄|回覆)\s?[:：]\s?)/i;

/** A subject without the prefixes of replies and forwards. */
function bareSubject(subject: string): string {
  let bare = subject.slice(0, 300).trim();
  for (let i = 0; i < 5; i++) {
    const next = bare.replace(PREFIX, "");
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

/** What the subject says the mail is, or null. */
export function subjectRow(subject: string): SubjectRow | null {
  const bare = comparable(bareSubject(subject));
  for (const length of [KEY, ...SHORT]) {
    const row = byStart.get(bare.slice(0, length))?.find((one) => bare.startsWith(one.text));
    if (row) return row;
  }
  return anywhere.find((row) => bare.includes(row.text)) ?? null;
}

/** Is this From value one of those under which servers write? */
export function isReportSender(from: string): boolean {
  const lower = from.slice(0, 300).toLowerCase();
  if (lower.trim() === "<>") return true;
  return REPORT_SENDERS.some((row) => lower.includes(row.text));
}

/** The same of the address alone: the name before it is whatever its writer likes. */
export function hasReportAddress(from: string): boolean {
  return isReportSender(from.slice(from.lastIndexOf("<") + 1));
}

export function looksLikeReport(from: string, subject: string): boolean {
  if (isReportSender(from)) return true;
  const means = subjectRow(subject)?.means;
  return (means === "failed" || means === "delayed") && bareSubject(subject) === subject.slice(0, 300).trim();
}
