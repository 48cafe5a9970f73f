/** Which heading, if any, a line of a report is: one look into a map by its first and one by its last characters. */
import { HEADINGS, type HeadingRow } from "../../knowledge/headings";
import { ORIGINAL_WHOLE_LINES } from "../../knowledge/headings-original";

/** Characters of a heading that make its key. */
const KEY = 4;
/** A heading stands near the edge of a line; of an endless line only the edges are looked at. */
const MAX_LINE = 400;

const byStart = new Map<string, HeadingRow[]>();
const byEnd = new Map<string, HeadingRow[]>();
for (const row of [...HEADINGS].sort((a, b) => b.text.length - a.text.length)) {
  const [map, key] = row.at === "end" ? [byEnd, row.text.slice(-KEY)] : [byStart, row.text.slice(0, KEY)];
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

const ORNAMENT = new Set([..." \t*#=|_-–—>~+　"]);

/** A line without the rules, stars and quote marks around it. */
export function core(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && ORNAMENT.has(line[from] as string)) from++;
  while (to > from && ORNAMENT.has(line[to - 1] as string)) to--;
  return line.slice(from, to);
}

/** Lower case, plain quotes, colon and blanks: the spelling in which headings are compared. */
export function comparable(text: string): string {
  const lower = text.toLowerCase();
  const plain = /[’‘：\t]| {2}/.test(lower)
    ? lower
        .replace(/[’‘]/g, "'")
        .replace(/：/g, ":")
        .replace(/[ \t]+/g, " ")
    : lower;
  return plain;
}

const ORIGINAL: HeadingRow = {
  text: "original message",
  means: "original",
  example: "----- Original message -----",
  source: "https://support.google.com/mail/answer/6596",
};

function isWhole(line: string, text: string): boolean {
  return line === text || (line.length === text.length + 1 && line.startsWith(text) && /[.:!]$/.test(line));
}

export function headingOf(line: string): HeadingRow | null {
  const stripped = core(line);
  if (stripped.length < KEY) return null;
  const head = comparable(stripped.length > MAX_LINE ? stripped.slice(0, MAX_LINE) : stripped);
  const starts = byStart
    .get(head.slice(0, KEY))
    ?.find((row) => (row.at === "line" ? isWhole(head, row.text) : head.startsWith(row.text)));
  if (starts) return starts;
  const tail = stripped.length > MAX_LINE ? comparable(stripped.slice(-MAX_LINE)) : head;
  const ends = byEnd.get(tail.slice(-KEY))?.find((row) => tail.endsWith(row.text));
  if (ends) return ends;
  return ORIGINAL_WHOLE_LINES.has(head) ? ORIGINAL : null;
}
