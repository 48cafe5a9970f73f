/**
 * Reports that name the one recipient in a sentence: DragonFly Mail Agent, Gmail since 2016, IMail, MailFoundry, au one net,
 * Amazon, Barracuda …
 *
 *   There was an error delivering your mail to <hanako@example.net>.
 *
 *   mx.example.net [192.0.2.1] did not like our RCPT TO:
 *   550 5.1.1 <hanako@example.net>: User unknown
 */
import { SENTENCES, type SentenceRow } from "../../../knowledge/sentences";
import { findAddresses } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { toRecipient } from "../entries";
import { comparable } from "../marks";
import type { Material } from "../material";
import type { RecipientReport } from "../report";

const ROWS: readonly SentenceRow[] = SENTENCES;

export function sentences(m: Material): Draft | null {
  const found: RecipientReport[] = [];
  let software: string | null = null;
  m.lines.forEach((line, index) => {
    if (line.length > 2_000 || !line.includes("@")) return;
    for (const { address, start, end } of findAddresses(line, 4)) {
      const row = rowAround(line.slice(0, start), line.slice(end), m.lines, index);
      if (!row || found.some((one) => one.recipient === address)) continue;
      software ??= row.software ?? null;
      found.push(
        toRecipient(
          { name: address, line: index, details: [] },
          { words: wordsOf(m.lines, index, row, line.slice(end)) },
        ),
      );
      break;
    }
  });
  return drafted("sentences", found, { software });
}

/** The row whose words stand around the address; the sentence may begin on the line before and end on the next. */
function rowAround(before: string, after: string, lines: readonly string[], index: number): SentenceRow | null {
  const head = comparable(`${lines[index - 1] ?? ""} ${before}`.slice(-300)).replace(/[\s<("'«„“*:-]{1,20}$/, "");
  const tail = comparable(`${after} ${lines[index + 1] ?? ""}`.slice(0, 300)).replace(/^[>)"'»”*\s.:,-]{1,20}/, "");
  return (
    ROWS.find((row) => (!row.before || head.endsWith(row.before)) && (!row.after || tail.startsWith(row.after))) ?? null
  );
}

function wordsOf(lines: readonly string[], index: number, row: SentenceRow, rest: string) {
  const own = (lines[index] as string).trim();
  const below = lines.slice(index + 1);
  if (row.says === "cause") return distil([own]);
  const words = distil([rest.replace(/^[>)"'.\s:]{1,8}/, ""), ...below]);
  return words.sure || words.diagnostic ? words : distil([own]);
}
