/** Where the evidence stands in a text, so that a view can mark it. */

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Looks for no more than this many pieces of evidence. */
const MAX_MARKS = 20;

/** Letters of scripts that put spaces between words; elsewhere a word's end cannot be seen. */
const IN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Is there no border between words before this place? */
function isInside(text: string, at: number): boolean {
  return IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
}

/** Evidence may begin or end inside of a word ("unknow"): the whole word is marked. */
function wholeWords(text: string, [from, to]: [number, number]): [number, number] {
  while (isInside(text, from)) from -= 1;
  while (isInside(text, to)) to += 1;
  return [from, to];
}

function rangesOf(text: string, words: readonly string[]): [number, number][] {
  const lower = text.toLowerCase();
  return words
    .slice(0, MAX_MARKS)
    .map((word): [number, number] => {
      const at = word === "" ? -1 : lower.indexOf(word.toLowerCase());
      return [at, at + word.length];
    })
    .filter(([from]) => from >= 0)
    .map((range) => wholeWords(text, range))
    .sort((a, b) => a[0] - b[0]);
}

/** The text in pieces, marked where one of the words stands (its first occurrence); overlapping marks are joined. */
export function marked(text: string, words: readonly string[]): readonly Piece[] {
  // Some letters change their length in lower case; then positions would lie.
  if (text.toLowerCase().length !== text.length) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  let at = 0;
  const push = (to: number, isMarked: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked: isMarked });
    at = Math.max(at, to);
  };
  for (const [from, to] of rangesOf(text, words)) {
    push(from, false);
    push(to, true);
  }
  push(text.length, false);
  return pieces;
}
