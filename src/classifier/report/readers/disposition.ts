/**
 * A refusal dressed as a disposition notification (RFC 8098): Dovecot's quota and Sieve's reject (RFC 5429).
 *
 *   Subject: Rejected: Minutes
 *   Your message to <hanako@example.net> was automatically rejected:
 *   Quota exceeded (mailbox for user is full)
 *
 *   Final-Recipient: rfc822; hanako@example.net
 *   Disposition: automatic-action/MDN-sent-automatically; deleted
 */
import { fieldAddress } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { EMPTY_RECIPIENT } from "../entries";
import { readFields, value } from "../fields";
import { type Material, marked, splitLines } from "../material";
import { subjectRow } from "../sender";
import { cleanHost } from "../wrapping";

export function disposition(m: Material): Draft | null {
  if (m.dispositionText === "") return null;
  const { perMessage, perRecipient } = readFields(splitLines(m.dispositionText));
  const said =
    value(perMessage, "disposition") ?? perRecipient.map((group) => value(group, "disposition")).find(Boolean) ?? "";
  const modes = said.toLowerCase().replace(/\s/g, "");
  if (!modes.includes("automatic-action") || !/[;/](?:deleted|denied|failed)/.test(modes)) return null;
  const refused = marked(m, "refused");
  if (!refused && subjectRow(m.subject)?.means !== "refused") return null;
  const group = perRecipient[0];
  const recipient = group
    ? (fieldAddress(value(group, "final-recipient")) ?? fieldAddress(value(group, "original-recipient")))
    : null;
  const { diagnostic, context, stage } = distil(refused ? m.lines.slice(refused.line + 1) : m.lines);
  return drafted("disposition", [{ ...EMPTY_RECIPIENT, recipient, action: "failed", diagnostic, context, stage }], {
    kind: "bounce",
    software: refused?.row.software ?? null,
    reportingMta: cleanHost(value(perMessage, "reporting-ua")),
    evidence: { field: "disposition", text: said },
  });
}
