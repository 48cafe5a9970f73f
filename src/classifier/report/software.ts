/** Which program wrote the report. */
import { MAILERS, type MailerRow } from "../../knowledge/mailers";
import type { Draft } from "./draft";
import { field, type Material } from "./material";

const ROWS: readonly MailerRow[] = MAILERS;

function occurs(row: MailerRow, m: Material, statusFields: string, reportingMta: string): boolean {
  if (row.where === "status-field") return statusFields.includes(`${row.text}:`);
  if (row.where === "reporting-mta") return reportingMta.includes(row.text);
  return field(m.message.headers, row.where.slice("header:".length))?.toLowerCase().includes(row.text) ?? false;
}

export function softwareOf(m: Material, draft: Draft | null): string | null {
  const statusFields = m.statusText.slice(0, 4_000).toLowerCase();
  const reportingMta = draft?.reportingMta?.toLowerCase() ?? "";
  const row = ROWS.find((one) => occurs(one, m, statusFields, reportingMta));
  const heading = m.marks.find((mark) => mark.row.software)?.row.software;
  // A host or field of one program is surer than a sentence that others copied; what its reader knows is surest.
  return draft?.software ?? row?.software ?? heading ?? null;
}
