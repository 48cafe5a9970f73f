/** Which program wrote the report. */
import { MAILERS, type MailerRow } from "../../knowledge/mailers";
import type { Draft } from "./draft";
import { field, type Material } from "./material";

/** A row with what is looked for: words, and the header field in which they stand. */
const ROWS = MAILERS.map((row: MailerRow) => ({
  where: row.where,
  header: row.where.startsWith("header:") ? row.where.slice("header:".length) : null,
  words: row.where === "status-field" ? `${row.text}:` : row.text,
  software: row.software,
}));

function occurs(row: (typeof ROWS)[number], m: Material, statusFields: string, reportingMta: string): boolean {
  if (row.header !== null) return field(m.message.headers, row.header)?.toLowerCase().includes(row.words) ?? false;
  return (row.where === "status-field" ? statusFields : reportingMta).includes(row.words);
}

export function softwareOf(m: Material, draft: Draft | null): string | null {
  const statusFields = m.statusText.slice(0, 4_000).toLowerCase();
  const reportingMta = draft?.reportingMta?.toLowerCase() ?? "";
  const row = ROWS.find((one) => occurs(one, m, statusFields, reportingMta));
  const heading = m.marks.find((mark) => mark.row.software)?.row.software;
  // A host or field of one program is surer than a sentence that others copied; what its reader knows is surest.
  const known = draft?.software ?? row?.software ?? heading ?? null;
  // Exchange's reader cannot tell Exchange Online by the layout: the host can.
  return known && row?.software.startsWith(`${known} `) ? row.software : known;
}
