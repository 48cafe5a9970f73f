/**
 * Sendmail 8 and its relatives (Active!hunter, bigfoot, PowerMTA's own words are lists):
 *
 *      ----- The following addresses had permanent fatal errors -----
 *   hanako@example.net
 *       (reason: 550-5.1.1 The address does not exist)
 *       (expanded from: <info@example.com>)
 *
 *      ----- Transcript of session follows -----
 *   ... while talking to mx.example.net.:
 *   >>> DATA
 *   <<< 550-5.1.1 The address does not exist
 *   <<< 550 5.1.1 https://example.net/help
 */
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { type Entry, listBelow, toRecipient } from "../entries";
import { type Material, marked } from "../material";
import type { RecipientReport } from "../report";
import { readTranscript, type Transcript, wordsAbout } from "../transcript";

const REASON = /\(reason: ([\s\S]{1,4000}?)\)(?=\n|$)/;

export function sendmail(m: Material): Draft | null {
  const session = marked(m, "transcript");
  if (!session) return null;
  const heading = marked(m, "failed-list", "delayed-list", "delivered-list");
  const transcript = readTranscript(m.lines.slice(session.line + 1));
  const listed = heading ? entriesOf(m, heading.line, heading.line < session.line ? session.line : m.lines.length) : [];
  const recipients =
    listed.length > 0 ? listed.map((entry) => recipientOf(entry, transcript)) : talkedAbout(transcript);
  return drafted("sendmail", recipients);
}

/** Addresses, and commands (`"|/usr/bin/import"`), which are named by what they were expanded from. */
function entriesOf(m: Material, from: number, to: number): Entry[] {
  const lines = m.lines.slice(0, to);
  const commands = lines.flatMap((line, index) =>
    index > from && /^"?\|/.test(line.trim()) ? [{ name: line.trim(), line: index, details: [] }] : [],
  );
  if (commands.length === 0) return listBelow(lines, from + 1);
  const entries = [...listBelow(lines, from + 1), ...commands].sort((a, b) => a.line - b.line);
  return entries.map((entry, index) => ({
    ...entry,
    details: [entry.details[0] ?? "", ...lines.slice(entry.line + 1, entries[index + 1]?.line)],
  }));
}

function recipientOf(entry: Entry, transcript: Transcript): RecipientReport {
  const reason = REASON.exec(entry.details.join("\n"))?.[1]?.replace(/\s+/g, " ") ?? null;
  const who = toRecipient(entry, { words: distil([]) });
  const words = wordsAbout(transcript, who.recipient ?? "", reason);
  const whole = reason ? `${reason} ${transcript.other.join(" ")}` : transcript.other.join(" ");
  return {
    ...who,
    diagnostic: words.diagnostic,
    context: words.context ?? (whole.trim() || null),
    remoteMta: words.remoteMta,
    stage: words.stage,
  };
}

/** Sendmail 5 and 8 without a list: whoever the transcript speaks of. */
function talkedAbout(transcript: Transcript): RecipientReport[] {
  const names = new Map<string, number>();
  for (const own of [...transcript.own.values()].flat())
    if (!/^2\d\d /.test(own.text)) names.set(own.address, own.line);
  for (const answer of transcript.answers) {
    const address = /^rcpt to:\s?<([^<>\s]{3,600})>/i.exec(answer.command ?? "")?.[1];
    if (address && /^[45]\d\d/.test(answer.reply)) names.set(address, answer.line);
  }
  const seen = new Map([...names].map(([name, line]) => [name.toLowerCase(), { name, line }]));
  return [...seen.values()].map(({ name, line }) => recipientOf({ name, line, details: [] }, transcript));
}
