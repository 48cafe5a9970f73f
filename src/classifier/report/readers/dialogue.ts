/**
 * Nothing but the SMTP dialogue (InterScan, MDaemon, postmaster copies):
 *
 *   Sent <<< RCPT TO:<hanako@example.co.jp>
 *   Received >>> 550 5.1.1 <hanako@example.co.jp>... user unknown
 */
import { firstAddress } from "../address";
import { type Draft, drafted } from "../draft";
import { toRecipient } from "../entries";
import type { Material } from "../material";
import { heardIn, readTranscript, wordsAbout } from "../transcript";

export function dialogue(m: Material): Draft | null {
  if (!m.lines.some((line) => /^[45]\d\d/.test(heardIn(line)?.trimStart() ?? ""))) return null;
  const transcript = readTranscript(m.lines);
  const names = new Set<string>();
  for (const answer of transcript.answers) {
    if (!/^[45]\d\d/.test(answer.reply)) continue;
    const address = /^rcpt to:/i.test(answer.command ?? "") ? firstAddress(answer.command as string) : null;
    if (address) names.add(address);
  }
  const recipients = [...names].map((name) =>
    toRecipient({ name, line: 0, details: [] }, { words: wordsAbout(transcript, name, null) }),
  );
  return drafted("dialogue", recipients);
}
