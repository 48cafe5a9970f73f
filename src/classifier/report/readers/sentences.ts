/**
 * Reports that name the one recipient in a sentence: DragonFly Mail Agent, Gmail since 2016, IMail, MailFoundry, au one net,
 * Amazon, Barracuda …
 *
 *   There was an error delivering your mail to <hanako@example.net>.
 *
 *   mx.example.net [192.0.2.1] did not like our RCPT TO:
 *   550 5.1.1 <hanako@example.net>: User unknown
 */
import { NOT_DELIVERED, SENTENCES, type SentenceRow } from "../../../knowledge/sentences";
import { findAddresses, sameAddress } from "../address";
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

/** Characters of a sentence that is read. */
const MAX_SENTENCE = 500;
const SENTENCE_END = /[.!?](?=\s)|[。！？]/;

/** Whatever its words: a sentence that says of one address that a mail did not get there ("Message to <a@b> could not be delivered"). */
export function undelivered(m: Material): Draft | null {
  // In a mail with a header, the address may be the reader's own.
  if (m.message.headers.length > 0) return null;
  const found = m.lines.flatMap((line, index) => {
    if (line.length > MAX_SENTENCE || !line.includes("@")) return [];
    const [only, ...others] = findAddresses(line, 2);
    if (!only || others.length > 0) return [];
    const before = line.slice(0, only.start).split(SENTENCE_END).at(-1) ?? "";
    const [after = ""] = line.slice(only.end).split(SENTENCE_END, 1);
    return NOT_DELIVERED.test(`${before}@${after}`) ? [{ name: only.address, index, rest: line.slice(only.end) }] : [];
  });
  const [first, ...more] = found;
  if (!first || more.some(({ name }) => !sameAddress(name, first.name))) return null;
  const { name, index, rest } = first;
  const words = distil([rest.replace(/^[>)"'.\s:]{1,8}/, ""), ...m.lines.slice(index + 1)]);
  return drafted("undelivered", [toRecipient({ name, line: index, details: [] }, { words })]);
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
