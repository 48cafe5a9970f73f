/**
 * Reports of labels and values. Oracle Messaging Server, and with other labels InterMail (au, DTI), James, Mimecast, SurfControl:
 *
 *   Your message cannot be delivered to the following recipients:
 *
 *     Recipient address: hanako@example.net
 *     Original address: info@example.com
 *     Reason: Remote SMTP server has rejected address
 *     Diagnostic code: smtp;550 5.2.2 Mailbox full
 *     Remote system: dns;mx.example.net (TCP|192.0.2.1|25)
 */
import { RECIPIENT_LABELS } from "../../../knowledge/sentences";
import { fieldAddress, findAddresses, firstAddress } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { toRecipient } from "../entries";
import type { Material } from "../material";
import type { RecipientReport } from "../report";
import { readTranscript, wordsAbout } from "../transcript";
import { cleanHost } from "../wrapping";

const LABELS = new Set<string>(RECIPIENT_LABELS.map((row) => row.text));

export function labelled(m: Material): Draft | null {
  const starts: { line: number; address: string }[] = [];
  m.lines.forEach((line, index) => {
    const address = labelledAddress(m.lines, index, line);
    if (address !== null) starts.push({ line: index, address });
  });
  const recipients = starts.map(({ line, address }, index) =>
    recipientOf(address, m.lines.slice(line + 1, starts[index + 1]?.line)),
  );
  return drafted("labelled", recipients.length > 0 ? recipients : m.lines.flatMap(inOneLine));
}

/** Labels that no sentence has by chance. */
const INLINE = new RegExp(
  `[:.)] (?:${RECIPIENT_LABELS.map((row) => row.text)
    .filter((text) => text.includes(" "))
    .join("|")}): ?`,
  "i",
);
const MAX_LINE = 2_000;

/** Line breaks are lost in forms and chats: `Could not deliver: Failed Recipient: hanako@example.net Reason: Mailbox full`. */
function inOneLine(line: string): RecipientReport[] {
  const label = line.length <= MAX_LINE ? INLINE.exec(line) : null;
  if (!label) return [];
  const rest = line.slice(label.index + label[0].length);
  const [found] = findAddresses(rest, 1);
  return found && found.start <= 1 ? [recipientOf(found.address, [rest.slice(found.end)])] : [];
}

function labelledAddress(lines: readonly string[], index: number, line: string): string | null {
  const colon = line.indexOf(":");
  if (colon < 1 || colon > 60) return null;
  const label = line
    .slice(0, colon)
    .replace(/^[\s*-]{1,8}/, "")
    .trim()
    .toLowerCase();
  if (!LABELS.has(label)) return null;
  const rest = line.slice(colon + 1);
  if (rest.trim() === "") return firstAddress((lines[index + 1] ?? "").slice(0, 600));
  // A source route (`@mx.example.com:hanako@store`) is no address, but whom it stands for is told below.
  return fieldAddress(rest) ?? (rest.trim().startsWith("@") ? "" : null);
}

function labelValue(lines: readonly string[], label: RegExp): string | null {
  const line = lines.find((one) => label.test(one));
  return line ? line.slice(line.indexOf(":") + 1).trim() : null;
}

function recipientOf(name: string, lines: readonly string[]): RecipientReport {
  const spoken = lines.some((line) => /^\s*<<< /.test(line));
  const words = spoken ? wordsAbout(readTranscript(lines), name, null) : distil(lines);
  const one = toRecipient({ name, line: 0, details: [] }, { words });
  const original = fieldAddress(labelValue(lines, /^\s*original address:/i));
  return {
    ...one,
    recipient: one.recipient ?? original,
    originalRecipient: original,
    remoteMta: cleanHost(labelValue(lines, /^\s*remote system:/i)) ?? one.remoteMta,
  };
}
