/**
 * m-FILTER (Digital Arts):
 *
 *   以下のメールアドレスへの送信に失敗しました。
 *   hanako@example.co.jp
 *
 *   -------server message
 *   550 5.1.1 <hanako@example.co.jp>: User unknown
 *
 *   -------SMTP command
 *   RCPT TO:<hanako@example.co.jp>
 *
 *   -------original message
 */
import type { Stage } from "../../../knowledge/ids";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { listBelow, toRecipient } from "../entries";
import { core } from "../marks";
import type { Material } from "../material";

const STAGES: readonly (readonly [string, Stage])[] = [
  ["rcpt", "rcpt"],
  ["mail", "mail"],
  ["data", "eod"],
  ["ehlo", "helo"],
  ["helo", "helo"],
];

export function mfilter(m: Material): Draft | null {
  const list = m.marks.find((mark) => mark.row.software === "m-FILTER" && mark.row.means === "failed-list");
  if (!list) return null;
  const said = section(m.lines, "server message");
  const command = section(m.lines, "smtp command").join(" ").trim().toLowerCase();
  const stage = STAGES.find(([name]) => command.startsWith(name))?.[1] ?? null;
  const recipients = listBelow(m.lines, list.line + 1).map((entry) =>
    toRecipient(entry, { words: distil(said), stage }),
  );
  return drafted("m-filter", recipients, { software: "m-FILTER" });
}

/** Lines below `-------name`, up to the next rule. */
function section(lines: readonly string[], name: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith("---") && core(line).toLowerCase() === name);
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.startsWith("---"));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}
