/** The list of several mails: counted, sorted, exported. */

import type { Account, Verdict } from "../checklist/types";
import { verdictOf } from "../checklist/verdict";
import type { Actor, Reason } from "../knowledge/ids";
import type { Mail } from "./state";

export interface Row {
  readonly mail: Mail;
  readonly verdict: Verdict;
  /** Gravest cause; null when the mail is no failure. */
  readonly reason: Reason | null;
  readonly actor: Actor | null;
  readonly recipients: readonly string[];
}

export const SORTS = ["order", "date", "reason", "actor", "recipient"] as const;
export type Sort = (typeof SORTS)[number];

export function rowOf(mail: Mail, account: Account): Row {
  const verdict = verdictOf(mail.diagnosis, account);
  return {
    mail,
    verdict,
    reason: verdict.groups[0]?.reason ?? null,
    actor: verdict.groups.length > 0 ? (verdict.actors[0] ?? null) : null,
    recipients: verdict.groups.flatMap((group) => group.recipients),
  };
}

/** Entries with how often they occur, the most frequent first; nulls are not counted. */
export function countBy<K extends string>(
  values: readonly (K | null)[],
): readonly { readonly key: K; readonly count: number }[] {
  const counts = new Map<K, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

const TEXT_OF: Readonly<Record<Exclude<Sort, "order">, (row: Row) => string>> = {
  date: ({ mail }) => mail.diagnosis.date ?? "",
  reason: ({ reason }) => reason ?? "~",
  actor: ({ actor }) => actor ?? "~",
  recipient: ({ recipients }) => recipients[0] ?? "~",
};

/** By date the newest first; everything else in alphabetical order, mails without it last. */
export function sorted(rows: readonly Row[], sort: Sort): readonly Row[] {
  if (sort === "order") return rows;
  const text = TEXT_OF[sort];
  const direction = sort === "date" ? -1 : 1;
  const time = (row: Row) => Date.parse(text(row)) || 0;
  return [...rows].sort((a, b) => (sort === "date" ? direction * (time(a) - time(b)) : text(a).localeCompare(text(b))));
}

/** RFC 4180; a leading sign that a spreadsheet would take for a formula is made harmless (a mail can write anything). */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line a failed recipient, or a mail without failures; with the mark that makes spreadsheets read UTF-8. */
export function csvOf(rows: readonly Row[], header: readonly string[], actorName: (actor: Actor) => string): string {
  const lines = rows.flatMap(({ mail: { name, diagnosis } }) => {
    const mail = [name, diagnosis.date ?? "", diagnosis.kind];
    if (diagnosis.failures.length === 0) return [[...mail, "", "", "", "", "", "", ""]];
    return diagnosis.failures.map((failure) => [
      ...mail,
      failure.recipient ?? "",
      failure.detail ? `${failure.reason}.${failure.detail}` : failure.reason,
      failure.actors[0] ? actorName(failure.actors[0]) : "",
      failure.reply ?? "",
      failure.status ?? "",
      failure.remoteMta ?? "",
      failure.diagnostic ?? "",
    ]);
  });
  return `\uFEFF${[header, ...lines].map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
