/**
 * Google Groups, in any language; the group's address stands only in the header:
 *
 *   X-Failed-Recipients: members@googlegroups.com
 *
 *   We're writing to let you know that the group you tried to contact (members) may not exist, or you may not have
 *   permission to post messages to the group.
 */
import { headerAddresses } from "../address";
import { type Draft, drafted } from "../draft";
import { EMPTY_RECIPIENT } from "../entries";
import { field, type Material } from "../material";

export function groups(m: Material): Draft | null {
  if (!m.lines.some((line) => line.includes("https://groups.google.com/support/"))) return null;
  if (!m.lines.some((line) => line.trim().toLowerCase().startsWith("google groups"))) return null;
  const sentence = m.lines.find((line) => /[（(「][\w.-]{1,80}[）)」]/.test(line))?.trim() ?? null;
  if (!sentence) return null;
  const names = headerAddresses(field(m.message.headers, "x-failed-recipients"));
  if (names.length === 0 && m.message.headers.length > 0) return null;
  const one = { ...EMPTY_RECIPIENT, action: "failed" as const, diagnostic: sentence };
  const recipients = names.length > 0 ? names.map((recipient) => ({ ...one, recipient })) : [one];
  return drafted("google-groups", recipients, {
    software: "Google Groups",
    kind: "bounce",
    evidence: { field: "text", text: sentence },
  });
}
