/**
 * chasquid:
 *
 *   Delivery of your message to the following recipient(s) failed permanently:
 *
 *     - info@example.com
 *
 *   Technical details:
 *   - "hanako@example.net" (EMAIL) failed permanently with error:
 *       MAIL+RCPT 550 5.1.1 User unknown
 */
import { sameAddress } from "../address";
import { type Draft, drafted } from "../draft";
import { listBelow, readEntries, toRecipient } from "../entries";
import type { Material } from "../material";

export function chasquid(m: Material): Draft | null {
  const heading = m.marks.find((mark) => mark.row.software === "chasquid");
  if (!heading) return null;
  const details = readEntries(m.lines, heading.line + 1, { accept: (lead) => /^ \([A-Z]+\) failed/.test(lead.rest) });
  const technical = details[0]?.line ?? m.lines.length;
  const written = listBelow(m.lines.slice(0, technical), heading.line + 1);
  if (details.length === 0)
    return drafted(
      "chasquid",
      written.map((entry) => toRecipient(entry)),
    );
  // An address that was written but did not fail itself led to one that did.
  const aliases = written.filter((entry) => !details.some((one) => sameAddress(one.name, entry.name)));
  const recipients = details.map((entry) => {
    const direct = written.some((one) => sameAddress(one.name, entry.name));
    return toRecipient(entry, {
      originalRecipient: direct ? entry.name : aliases.length === 1 ? (aliases[0]?.name ?? null) : null,
    });
  });
  return drafted("chasquid", recipients, { software: "chasquid" });
}
