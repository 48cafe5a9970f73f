/**
 * Zoho Mail:
 *
 *   hanako@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <hanako@example.net>... User Unknown
 */
import { addressAt } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { toRecipient } from "../entries";
import type { Material } from "../material";
import type { RecipientReport } from "../report";

const ERROR = /ERROR_CODE :|\[Status: Error/;

export function zoho(m: Material): Draft | null {
  const recipients: RecipientReport[] = [];
  m.lines.forEach((line, index) => {
    const found = ERROR.test(line) ? addressAt(line.trimStart(), 0) : null;
    if (!found) return;
    const words = distil([line.trimStart().slice(found.end)]);
    recipients.push(toRecipient({ name: found.address, line: index, details: [] }, { words }));
  });
  return drafted("zoho", recipients, { software: "Zoho Mail" });
}
