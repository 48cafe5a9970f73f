/**
 * fml, the mailing list program of Japan: an alarm to the list's owner.
 *
 *   Subject: Loop Alert: Duplicated Message-ID (members ML)
 *   Duplicated Message-ID in <members@example.co.jp>.
 *
 *   Original mail as follows:
 */
import { firstAddress } from "../address";
import { NO_WORDS } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { toRecipient } from "../entries";
import type { Material } from "../material";

export function fml(m: Material): Draft | null {
  const mark = m.marks.find((one) => one.row.software === "fml" && one.row.means === "failed");
  const line = mark ? (m.lines[mark.line] as string) : "";
  const address = firstAddress(line);
  if (!address) return null;
  const words = { ...NO_WORDS, diagnostic: line.trim() };
  return drafted("fml", [toRecipient({ name: address, line: 0, details: [] }, { words })], { software: "fml" });
}
