/**
 * A heading, then addresses: OpenSMTPD, nullmailer, IIS SMTP, Gmail before 2016, Yahoo, GMX, 1&1, Amazon, MessageLabs,
 * McAfee, BIGLOBE, m-FILTER, Smail … Each puts the words beside or below the address, or only once below the list:
 *
 *       An error has occurred while attempting to deliver a message for
 *       the following list of recipients:
 *
 *   hanako@example.net: 550 5.1.1 User unknown
 *   taro@example.net: 552 5.2.2 Mailbox full
 */
import { distil, NO_WORDS, type Words } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { type Entry, listBelow, toRecipient } from "../entries";
import type { Material } from "../material";
import type { RecipientReport } from "../report";

export function lists(m: Material): Draft | null {
  const headings = m.marks.filter((mark) => mark.row.means.endsWith("-list"));
  for (const heading of headings) {
    const entries = listBelow(m.lines, heading.line + 1);
    if (entries.length > 0) return drafted("lists", recipientsOf(entries, m, heading.line));
  }
  return null;
}

/** The last entry holds what stands below the whole list: it is everybody's when nobody has words of his own. */
function recipientsOf(entries: readonly Entry[], m: Material, heading: number): RecipientReport[] {
  const silent = entries.slice(0, -1).every((entry) => entry.details.every((line) => line.trim() === ""));
  const shared: Words | null = entries.length > 1 && silent ? distil(entries.at(-1)?.details ?? []) : null;
  const above = wordsAbove(m, heading);
  return entries.map((entry) => {
    const one = toRecipient(entry, shared ? { words: shared } : {});
    const replied = /^[245]\d\d\b/.test(one.diagnostic ?? "");
    if (replied || (one.diagnostic !== null && !above.sure)) return one;
    const { diagnostic, context, stage } = above;
    return { ...one, diagnostic, context, stage };
  });
}

/** The paragraph above the list's heading, where the words stand first: `Remote host is not responding.` (InterMail) */
function wordsAbove(m: Material, heading: number): Words {
  const isBlank = (index: number) => (m.lines[index] as string).trim() === "";
  let end = heading;
  while (end > 0 && isBlank(end - 1)) end--;
  let start = end;
  while (start > 0 && !isBlank(start - 1)) start--;
  // A paragraph of headings only is a greeting.
  const greeting = m.marks.filter((mark) => mark.line >= start && mark.line < end).length === end - start;
  return greeting ? NO_WORDS : distil(m.lines.slice(start, end));
}
