/**
 * Haraka:
 *
 *   Hi. This is the Haraka Mailer program at mta1.example.co.jp.
 *   …
 *   Intended Recipients: <hanako@example.net>, <taro@example.net>
 *   Failure Reason: Error: Some recipients failed: <hanako@example.net>, <taro@example.net>
 *
 *   <hanako@example.net>: 550 5.1.1 User unknown
 */
import { sameAddress } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { addressesOf, readEntries, toRecipient } from "../entries";
import type { Material } from "../material";

export function haraka(m: Material): Draft | null {
  const at = m.lines.findIndex((line) => line.startsWith("Intended Recipients:"));
  if (at < 0) return null;
  const said = readEntries(m.lines, at + 1, { accept: (lead) => lead.bracketed && /^: \S/.test(lead.rest) });
  const reason = m.lines.slice(at + 1).find((line) => line.startsWith("Failure Reason:"));
  const recipients = addressesOf(m.lines[at] as string).map((name) => {
    const own = said.find((entry) => sameAddress(entry.name, name));
    return own
      ? toRecipient(own)
      : toRecipient({ name, line: at, details: [] }, { words: distil(reason ? [reason] : []) });
  });
  return drafted("haraka", recipients, { software: "Haraka" });
}
