/**
 * Domino and Lotus Notes:
 *
 *   Your message                          ------- Failure Reasons  --------
 *     Subject: Minutes                    User not listed in public Name & Address Book
 *   was not delivered to:                 hanako@example.net
 *     hanako@example.net
 *   because:                              ------- Returned Message --------
 *     User hanako (hanako@example.net) not listed in Domino Directory
 */
import { NO_WORDS } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { leadOf, listBelow, toRecipient } from "../entries";
import type { Material } from "../material";
import type { RecipientReport } from "../report";

export function domino(m: Material): Draft | null {
  const heading = m.marks.find((mark) => mark.row.software === "Domino");
  if (heading)
    return drafted(
      "domino",
      listBelow(m.lines, heading.line + 1).map((entry) => toRecipient(entry)),
      { software: "Domino" },
    );
  const reasons = m.marks.find((mark) => mark.row.software === "Lotus Notes");
  return reasons
    ? drafted("domino", aboveAddresses(m.lines.slice(reasons.line + 1)), { software: "Lotus Notes" })
    : null;
}

/** Notes writes the reason above the address. */
function aboveAddresses(lines: readonly string[]): RecipientReport[] {
  const recipients: RecipientReport[] = [];
  let reason: string[] = [];
  for (const line of lines) {
    const lead = leadOf(line);
    if (lead) {
      const words = { ...NO_WORDS, diagnostic: reason.join(" ") || null };
      recipients.push(toRecipient({ name: lead.address, line: 0, details: [] }, { words }));
      reason = [];
    } else if (line.trim() !== "") reason.push(line.trim().replace(/\s+/g, " "));
  }
  return recipients;
}
