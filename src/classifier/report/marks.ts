/** Which heading, if any, a line of a report is: one look into a map by its first and one by its last characters. */
import { HEADINGS, type HeadingRow } from "../../knowledge/headings";
import { ORIGINAL_WHOLE_LINES } from "../../knowledge/headings-original";

/** Characters of a heading that make its key. */
const KEY = 4;
/** A heading stands near the edge of a line; of an endless line only the edges are looked at. */
const MAX_LINE = 400;

const byStart = new Map<number, HeadingRow[]>();
const byEnd = new Map<number, HeadingRow[]>();

/** KEY characters from `at` on as one number: made for every line, and cheaper than a piece of text. Those alike are compared. */
function keyAt(text: string, at: number): number {
  const { length } = text;
  let key = 0;
  for (let i = at; i < at + KEY; i++) key = (key * 31 + (i >= 0 && i < length ? text.charCodeAt(i) : 0)) | 0;
  return key;
}

for (const row of [...HEADINGS].sort((a, b) => b.text.length - a.text.length)) {
  const [map, key] = row.at === "end" ? [byEnd, keyAt(row.text, row.text.length - KEY)] : [byStart, keyAt(row.text, 0)];
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

const ORNAMENT = " \t*#=|_-–—>~+　■□◆◇●○▼▽※【】＜＞《》";

/** A line without the rules, stars and quote marks around it. */
export function core(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && ORNAMENT.includes(line[from] as string)) from++;
  while (to > from && ORNAMENT.includes(line[to - 1] as string)) to--;
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

const LONGEST_WHOLE = Math.max(...[...ORIGINAL_WHOLE_LINES].map((line) => line.length));

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
    .get(keyAt(head, 0))
    ?.find((row) => (row.at === "line" ? isWhole(head, row.text) : head.startsWith(row.text)));
  if (starts) return starts;
  const tail = stripped.length > MAX_LINE ? comparable(stripped.slice(-MAX_LINE)) : head;
  const ends = byEnd.get(keyAt(tail, tail.length - KEY))?.find((row) => tail.endsWith(row.text));
  if (ends) return ends;
  return head.length <= LONGEST_WHOLE && ORIGINAL_WHOLE_LINES.has(head) ? ORIGINAL : null;
}
