/** Does a subject or a sender belong to a report? */
import { REPORT_SENDERS, SUBJECTS, type SubjectRow } from "../../knowledge/subjects";
import { header } from "../message/message";
import { comparable } from "./marks";
import type { Material } from "./material";

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
  /^(?:(?:re|fw|fwd|wg|aw|tr|vs|vb|vl|sv|rv|i|r|enc|res|antw|doorst|odp|pd|ynt|ilt|転送|返信|전달|回复|转发|轉寄|回覆)\s?[:：]\s?)/i;

const REPLIED = /^\s{0,9}(?:re|aw|antw|sv|vs|odp|ynt|r|res|返信|回复|回覆)\s?[:：]/i;

/** Is this the subject of an answer (RFC 5322 section 3.6.5)? */
export function isAnswer(subject: string): boolean {
  return REPLIED.test(subject);
}

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

/** Programs that forward may leave the address out: `From: Microsoft Outlook`. */
export function looksLikeReport(from: string, subject: string): boolean {
  if (isReportSender(from.includes("@") ? from : `${from.trim()} <`)) return true;
  const means = subjectRow(subject)?.means;
  return (means === "failed" || means === "delayed") && bareSubject(subject) === subject.slice(0, 300).trim();
}

/** A server's own address, unless the envelope tells who sent it: reports come from nobody (RFC 5321 section 4.5.5). */
export function isFromServer({ message, from }: Material): boolean {
  const path = header(message, "return-path")?.trim() ?? "<>";
  return hasReportAddress(from) && isReportSender(path);
}
