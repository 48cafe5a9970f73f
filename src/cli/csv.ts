/** Diagnosis → CSV (RFC 4180): one line a failed recipient, one line for a mail without any. */
import type { Diagnosis, Failure } from "../classifier/types";

type Cell = string | number | boolean | null;

/** Column and where its value comes from. */
const COLUMNS: readonly (readonly [string, (diagnosis: Diagnosis, failure: Failure | null) => Cell])[] = [
  ["file", (mail) => mail.file],
  ["kind", (mail) => mail.kind],
  ["recipient", (_, failure) => failure?.recipient ?? null],
  ["originalRecipient", (_, failure) => failure?.originalRecipient ?? null],
  ["reason", (_, failure) => failure?.reason ?? null],
  ["detail", (_, failure) => failure?.detail ?? null],
  ["severity", (_, failure) => failure?.severity ?? null],
  ["actors", (_, failure) => failure?.actors.join(" ") ?? null],
  ["action", (_, failure) => failure?.action ?? null],
  ["status", (_, failure) => failure?.status ?? null],
  ["reply", (_, failure) => failure?.reply ?? null],
  ["forwarded", (_, failure) => failure?.forwarded ?? null],
  ["willRetryUntil", (_, failure) => failure?.willRetryUntil ?? null],
  ["remoteMta", (_, failure) => failure?.remoteMta ?? null],
  ["provider", (_, failure) => failure?.provider ?? null],
  ["providerCode", (_, failure) => failure?.providerCode ?? null],
  ["confidence", (_, failure) => failure?.confidence ?? null],
  ["diagnostic", (_, failure) => failure?.diagnostic ?? null],
  ["origin", (mail) => mail.origin.verdict],
  ["originalSubject", (mail) => mail.original?.subject ?? null],
  ["originalDate", (mail) => mail.original?.date ?? null],
  ["originalMessageId", (mail) => mail.original?.messageId ?? null],
  ["reportDate", (mail) => mail.date],
  ["reporter", (mail) => mail.reporter.mta],
  ["warnings", (mail) => mail.warnings.join(" ")],
];

/**
 * One cell. Spreadsheets run cells that begin with = + - @ as formulas, and the text comes from strangers:
 * an apostrophe before it keeps it text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = /^[=+\-@\t\r]./s.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Byte order mark and column names. */
export const CSV_HEAD = `\ufeff${COLUMNS.map(([name]) => name).join(",")}\r\n`;

/** The lines of one mail. */
export function csvRows(diagnosis: Diagnosis): string {
  const failures = diagnosis.failures.length > 0 ? diagnosis.failures : [null];
  return failures
    .map((failure) => `${COLUMNS.map(([, value]) => cell(value(diagnosis, failure))).join(",")}\r\n`)
    .join("");
}
