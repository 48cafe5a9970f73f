/**
 * Exim, cPanel, Mail.ru, MXLogic and whoever else uses its words:
 *
 *   A message that you sent could not be delivered to one or more of its
 *   recipients. This is a permanent error. The following address(es) failed:
 *
 *     hanako@example.net
 *       (generated from info@example.com)
 *       host mx.example.net [192.0.2.1]
 *       SMTP error from remote mail server after RCPT TO:<hanako@example.net>:
 *       550 5.1.1 <hanako@example.net>: User unknown
 *
 *   ------ This is a copy of the message, including all the headers. ------
 */
import { headerAddresses } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { type Entry, leadOf, listBelow, toRecipient } from "../entries";
import { field, type Mark, type Material } from "../material";

/** Headings of Exim and of Mail.ru, which puts its own above; other programs that use its words are read alike. */
const WRITERS = new Set(["Exim", "Mail.ru"]);

export function exim(m: Material): Draft | null {
  const heading = m.marks
    .filter((mark) => mark.row.means.endsWith("-list") && WRITERS.has(mark.row.software ?? ""))
    .at(-1);
  if (!heading) return null;
  const entries = blocksBelow(m, heading);
  if (entries.length === 0) return null;
  const output = programOutput(m, heading);
  const known = knownAddresses(m);
  const recipients = entries.map((entry) => {
    const one = toRecipient(entry);
    const address =
      one.recipient ?? known.find((name) => name.toLowerCase().startsWith(`${entry.name.toLowerCase()}@`)) ?? null;
    const words = output.length > 0 && !one.remoteMta ? distil(output) : null;
    return {
      ...one,
      recipient: address,
      diagnostic: words?.diagnostic ?? one.diagnostic,
      context: words ? [one.diagnostic, one.context].filter(Boolean).join(" ") : one.context,
    };
  });
  return drafted("exim", recipients);
}

/** The list is indented by two, what is said about each address by four; what failed may be a local part, a file or a command. */
function blocksBelow(m: Material, heading: Mark): Entry[] {
  const listed = listBelow(m.lines, heading.line + 1);
  if (listed.length > 0) return listed;
  const entries: { name: string; line: number; details: string[] }[] = [];
  for (let i = heading.line + 1; i < m.lines.length; i++) {
    const line = m.lines[i] as string;
    const indent = line.length - line.trimStart().length;
    if (line.trim() === "") continue;
    if (indent === 2 && !leadOf(line)) entries.push({ name: line.trim(), line: i, details: [""] });
    else if (indent > 2) entries.at(-1)?.details.push(line);
    else if (entries.length > 0) break;
  }
  return entries;
}

/** Where a local part that Exim printed alone may find its domain: the header, else the returned mail. */
function knownAddresses(m: Material): string[] {
  const failed = headerAddresses(field(m.message.headers, "x-failed-recipients"));
  return failed.length > 0 ? failed : m.tail.slice(0, 60).flatMap((line) => headerAddresses(line.slice(0, 1_000)));
}

/** What a delivery program printed stands below the list, behind a heading and a ruled line that names the program. */
function programOutput(m: Material, heading: Mark): readonly string[] {
  const start = m.lines.findIndex(
    (line, index) => index > heading.line && /^the following text was generated during the delivery/i.test(line.trim()),
  );
  if (start < 0) return [];
  const below = m.lines.slice(start + 1);
  const ruled = below.findIndex((line) => line.trimEnd().endsWith("------"));
  return below.slice(ruled + 1);
}
