/** The list of several mails: counted, sorted, exported. */

import type { Account, Verdict } from "../checklist/types";
import { verdictOf } from "../checklist/verdict";
import type { Actor, Reason } from "../knowledge/ids";
import type { Mail } from "./state";

/** What mails are counted and sorted by. */
export type Cause = Reason | "delay";

export interface Row {
  readonly mail: Mail;
  readonly verdict: Verdict;
  /** Gravest cause, or that the mail is still on its way; null when it is neither. */
  readonly cause: Cause | null;
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
    cause: mail.diagnosis.kind === "delay" ? "delay" : (verdict.groups[0]?.reason ?? null),
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

/** How causes and parties are called, in the reader's language. */
export interface Names {
  readonly language: string;
  readonly cause: (cause: Cause) => string;
  readonly actor: (actor: Actor) => string;
}

type Key = (row: Row, names: Names) => string | null;

const KEY_OF: Readonly<Record<Exclude<Sort, "order" | "date">, Key>> = {
  reason: ({ cause }, names) => cause && names.cause(cause),
  actor: ({ actor }, names) => actor && names.actor(actor),
  recipient: ({ recipients }) => recipients[0] ?? null,
};

/** By date the newest first; everything else in the reader's alphabetical order, mails without it last. */
export function sorted(rows: readonly Row[], sort: Sort, names: Names): readonly Row[] {
  if (sort === "order") return rows;
  if (sort === "date") return [...rows].sort((a, b) => timeOf(b) - timeOf(a));
  const { compare } = new Intl.Collator(names.language);
  const keyed = rows.map((row) => ({ row, key: KEY_OF[sort](row, names) }));
  const known = keyed.filter((entry): entry is { row: Row; key: string } => entry.key !== null);
  const unknown = keyed.filter(({ key }) => key === null);
  return [...known.sort((a, b) => compare(a.key, b.key)), ...unknown].map(({ row }) => row);
}

const timeOf = ({ mail }: Row) => Date.parse(mail.diagnosis.date ?? "") || 0;

/** RFC 4180; a leading sign that a spreadsheet would take for a formula is made harmless (a mail can write anything). */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line a failed recipient, or a mail without failures; with the mark that makes spreadsheets read UTF-8. */
export function csvOf(rows: readonly Row[], header: readonly string[], names: Pick<Names, "actor">): string {
  const lines = rows.flatMap(({ mail: { name, diagnosis } }) => {
    const mail = [name, diagnosis.date ?? "", diagnosis.kind];
    if (diagnosis.failures.length === 0) return [[...mail, "", "", "", "", "", "", ""]];
    return diagnosis.failures.map((failure) => [
      ...mail,
      failure.recipient ?? "",
      failure.detail ? `${failure.reason}.${failure.detail}` : failure.reason,
      failure.actors[0] ? names.actor(failure.actors[0]) : "",
      failure.reply ?? "",
      failure.status ?? "",
      failure.remoteMta ?? "",
      failure.diagnostic ?? "",
    ]);
  });
  return `\uFEFF${[header, ...lines].map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
