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

const ERROR = /ERROR_CODE :|\[Status: Error/;

export function zoho(m: Material): Draft | null {
  const recipients = m.lines.flatMap((line, index) => {
    if (!ERROR.test(line)) return [];
    const found = addressAt(line.trimStart(), 0);
    if (!found) return [];
    const words = distil([line.trimStart().slice(found.end)]);
    return [toRecipient({ name: found.address, line: index, details: [] }, { words })];
  });
  return drafted("zoho", recipients, { software: "Zoho Mail" });
}
