/**
 * Exchange 4.0 to 2003, Internet Mail Service:
 *
 *   Your message
 *     To:      hanako@example.net
 *     Subject: Minutes
 *   did not reach the following recipient(s):
 *
 *   hanako@example.net on Thu, 29 Apr 2004 16:51:51 +0900
 *       The recipient name is not recognized
 *       The MTS-ID of the original message is: c=jp;a= ;p=example;l=MX0404290751ABCDEF
 *       MSEXCH:IMS:Example:TOKYO:MX 0 (000C05A6) Unknown Recipient
 */
import { firstAddress } from "../address";
import { NO_WORDS } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { type Entry, listBelow, toRecipient } from "../entries";
import type { Material } from "../material";

export function exchangeOld(m: Material): Draft | null {
  const heading = m.marks.find(
    (mark) => mark.row.means === "failed-list" && mark.row.software === "Exchange" && / reach/.test(mark.row.text),
  );
  if (!heading) return null;
  const onLine = firstAddress(m.lines[heading.line] as string);
  const entries: Entry[] = onLine
    ? [{ name: onLine, line: heading.line, details: m.lines.slice(heading.line + 1) }]
    : listBelow(m.lines, heading.line + 1);
  return drafted(
    "exchange-old",
    entries.map((entry) => toRecipient(entry, { words: wordsOf(entry) })),
    { software: "Exchange 5.5" },
  );
}

/** Everything but the date and the message number: the sentence and the MAPI code. */
function wordsOf(entry: Entry): typeof NO_WORDS {
  const [, ...lines] = entry.details;
  const told = lines.map((line) => line.trim()).filter((line) => line !== "" && !/^(?:the mts-id of|;?l=)/i.test(line));
  return told.length > 0 ? { ...NO_WORDS, diagnostic: told.join(" ") } : NO_WORDS;
}
