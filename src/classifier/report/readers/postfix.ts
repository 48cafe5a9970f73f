/**
 * Postfix, also in other languages and below another company's words (OCN, Yandex, mail gateways):
 *
 *   This is the mail system at host mail.example.com.
 *   …
 *   <hanako@example.net> (expanded from <info@example.com>): host
 *       mx.example.net[192.0.2.1] said: 550 5.1.1 <hanako@example.net>: User
 *       unknown (in reply to RCPT TO command)
 */
import { type Draft, drafted } from "../draft";
import { type Entry, type Lead, readEntries, toRecipient } from "../entries";
import { type Material, marked } from "../material";

export function postfix(m: Material): Draft | null {
  if (!marked(m, "failed", "delayed", "delivered", "failed-list")) return null;
  const entries = readEntries(m.lines, 0, { accept: opensParagraph }).map(oneParagraph);
  if (entries.length === 0 || !entries.every((entry) => entry.details.some((line) => line.trim() !== ""))) return null;
  return drafted(
    "postfix",
    entries.map((entry) => toRecipient(entry)),
  );
}

/** `<a@b>: words` or `<a@b> (expanded from …`; qmail and Courier put nothing behind the colon. */
function opensParagraph(lead: Lead): boolean {
  return lead.bracketed && lead.indent <= 1 && /^(?::\s+\S| \(expanded from)/.test(lead.rest);
}

function oneParagraph(entry: Entry): Entry {
  const end = entry.details.findIndex((line, index) => index > 0 && line.trim() === "");
  return end < 0 ? entry : { ...entry, details: entry.details.slice(0, end) };
}
