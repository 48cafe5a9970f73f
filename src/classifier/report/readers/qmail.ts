/**
 * QSBMF (qmail, notqmail, s/qmail, indimail) and those who write like it: Yahoo, Courier, Haraka's second half, x2:
 *
 *   Hi. This is the qmail-send program at example.co.jp.
 *   I'm afraid I wasn't able to deliver your message to the following addresses.
 *   This is a permanent error; I've given up. Sorry it didn't work out.
 *
 *   <hanako@example.net>:
 *   192.0.2.1 does not like recipient.
 *   Remote host said: 550 5.1.1 User unknown
 *   Giving up on 192.0.2.1.
 *
 *   --- Below this line is a copy of the message.
 */
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { type Entry, readEntries, toRecipient } from "../entries";
import { type Material, marked } from "../material";
import type { RecipientReport } from "../report";
import { readTranscript, wordsAbout } from "../transcript";

export function qmail(m: Material): Draft | null {
  if (!marked(m, "failed", "failed-list", "delayed", "delivered")) return null;
  const entries = readEntries(m.lines, 0, {
    accept: (lead) => lead.bracketed && lead.indent <= 1 && /^:\s*$/.test(lead.rest),
  });
  return drafted("qmail", entries.map(recipientOf));
}

function recipientOf(entry: Entry): RecipientReport {
  const end = entry.details.findIndex((line, index) => index > 1 && (line.trim() === "" || /^-{20,}/.test(line)));
  const details = end < 0 ? entry.details : entry.details.slice(0, end);
  const transcript = details.some((line) => /^\s*<<< /.test(line)) ? readTranscript(details) : null;
  const one = toRecipient({ ...entry, details }, transcript ? { words: distil([]) } : {});
  if (!transcript) return one;
  const words = wordsAbout(transcript, one.recipient ?? "", null);
  const host = /^\s*([a-z0-9._-]{1,255}) \[[^\]]{1,80}\]:\s*$/im.exec(details.join("\n"))?.[1] ?? null;
  return {
    ...one,
    diagnostic: words.diagnostic,
    context: words.context,
    remoteMta: words.remoteMta ?? host,
    stage: host ? words.stage : null,
  };
}
