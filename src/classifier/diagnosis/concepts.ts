/**
 * Concepts (knowledge/concepts.ts) in a normalised text: which things it speaks of and what it says of them. Words are compared
 * without accents; addresses, host names and links are names, not words. Of the terms that begin at one place the longest counts,
 * and what it covers is not read again. The work is linear: few terms share their first three letters, and a gap is bounded.
 */
import { CONCEPTS } from "../../knowledge/compiled";
import { withoutAccents } from "./normalise";

export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Places of each concept, by its number. */
export type Places = ReadonlyMap<number, readonly Place[]>;

interface Term {
  readonly concept: number;
  readonly words: string;
  /** Codes of its first character and of its fourth, 0 when it has fewer. */
  readonly first: number;
  readonly fourth: number;
  /** A word may go on after it: `gesperr-`. */
  readonly isStem: boolean;
  /** After some words in the same sentence this must follow. */
  readonly next: Term | null;
}

export interface Vocabulary {
  readonly names: readonly string[];
  readonly weights: readonly number[];
  readonly terms: ReadonlyMap<number, readonly Term[]>;
  /** 1 where a term begins with these two characters (`pairOf`), or may: others may share the place. */
  readonly pairs: Uint8Array;
}

/** Only the beginning of a long answer is read for its meaning, and a word that it repeats only so often. */
const MAX_TEXT = 2000;
const MAX_PLACES = 12;
/** Characters that `~` may stand for. */
const GAP = 24;

/** Chinese, Japanese and Thai put no blanks between words, and Korean adds its particles to them. */
function isUnspaced(code: number): boolean {
  return code >= 0x0e00 && (code < 0x1e00 || code >= 0x2e80);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && !isUnspaced(code));
}

/** What a character is to a text's words. */
const OTHER = 0;
const LETTER = 1;
const BETWEEN = 2;
const UNSPACED = 3;

function kindOf(code: number): number {
  if (code < 128) return ASCII_KINDS[code] as number;
  if (isUnspaced(code)) return UNSPACED;
  return isLetter(code) ? LETTER : OTHER;
}

function startsWord(text: string, at: number): boolean {
  return isUnspaced(text.charCodeAt(at)) || at === 0 || !isLetter(text.charCodeAt(at - 1));
}

function endsWord(text: string, { words, isStem }: Term, end: number): boolean {
  return isStem || isUnspaced(words.charCodeAt(words.length - 1)) || !isLetterAt(text, end);
}

/** `.`, `;`, `!` or `?`. */
function endsSentence(code: number): boolean {
  return code === DOT || code === 59 || code === 33 || code === 63;
}

/** A term in the text: its first words, and those after the gap. */
interface Found {
  readonly to: number;
  readonly next: Place | null;
}

/** The term that begins at `at`; null: it does not. */
function termAt(text: string, term: Term, at: number): Found | null {
  if (!text.startsWith(term.words, at)) return null;
  const to = at + term.words.length;
  if (!endsWord(text, term, to)) return null;
  const { next: after } = term;
  if (!after) return { to, next: null };
  const end = Math.min(to + GAP, text.length);
  for (let next = to; next < end; next++) {
    const code = text.charCodeAt(next);
    if (endsSentence(code) && (text[next + 1] ?? " ") === " ") return null;
    const then = code === after.first && startsWord(text, next) ? termAt(text, after, next) : null;
    if (then) return { to, next: { from: next, to: then.to } };
  }
  return null;
}

/** The two characters at `at` as a number of 12 bits. */
function pairOf(text: string, at: number, length: number): number {
  return ((text.charCodeAt(at) << 6) ^ (at + 1 < length ? text.charCodeAt(at + 1) : 0)) & 0xfff;
}

/** The first two or three characters from `at` on as one number; those alike are compared. */
function beginning(text: string, at: number, length: 2 | 3): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  const third = length > 2 && at + 2 < text.length ? text.charCodeAt(at + 2) : 0;
  return ((text.charCodeAt(at) * 1009 + second) * 1009 + third) | 0;
}

function termOf(concept: number, written: string): Term {
  const [first = "", after] = written.split("~");
  const isStem = first.endsWith("-");
  const words = isStem ? first.slice(0, -1) : first;
  const next = after === undefined ? null : termOf(concept, after);
  return {
    concept,
    words,
    first: words.charCodeAt(0),
    fourth: words.length > 3 ? words.charCodeAt(3) : 0,
    isStem,
    next,
  };
}

/** Servers often write German in ASCII: `ä` is `a` without its accent, or `ae`. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function spellings(written: string): readonly string[] {
  const plain = withoutAccents(written);
  return plain === written ? [written] : [plain, written.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)];
}

function load(): Vocabulary {
  const names: string[] = [];
  const weights: number[] = [];
  const terms = new Map<number, Term[]>();
  const pairs = new Uint8Array(1 << 12);
  CONCEPTS.split("\n").forEach((line, concept) => {
    const [name = "", weight = "", ...words] = line.split("|");
    names.push(name);
    weights.push(Number(weight));
    for (const written of words.flatMap(spellings)) {
      const term = termOf(concept, written);
      const key = beginning(term.words, 0, 3);
      terms.set(key, [...(terms.get(key) ?? []), term]);
      pairs[pairOf(term.words, 0, term.words.length)] = 1;
    }
  });
  return { names, weights, terms, pairs };
}

let loaded: Vocabulary | null = null;

export function vocabulary(): Vocabulary {
  loaded ??= load();
  return loaded;
}

/** Characters between which a name stands. */
const BLANK = new Uint8Array(128);
for (const c of " <>()[]{}\"',") BLANK[c.charCodeAt(0)] = 1;

function isBlank(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code < 128 && BLANK[code] === 1;
}

const ASCII_KINDS = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  ASCII_KINDS[code] = BLANK[code] === 1 ? BETWEEN : isLetter(code) ? LETTER : OTHER;

const AT = 64;
const COLON = 58;
const DOT = 46;
const EQUALS = 61;
const SEMICOLON = 59;
/** The one of Chinese and Japanese. */
const FULL_STOP = 0x3002;

/** May a name begin here: at the beginning, after a blank, or after `=` and `:`? */
function mayBeginName(text: string, at: number): boolean {
  if (at === 0 || isBlank(text, at - 1)) return true;
  const before = text.charCodeAt(at - 1);
  return before === EQUALS || before === COLON;
}

interface Run {
  readonly end: number;
  readonly isName: boolean;
}

/** The characters from `at` up to a blank or what else ends a name, and whether they are one: an address, a host, a link. */
function runAt(text: string, at: number): Run {
  let isName = false;
  let end = at;
  for (; !isBlank(text, end); end++) {
    const code = text.charCodeAt(end);
    if (code === AT || (code === COLON && text.startsWith("//", end + 1))) isName = true;
    else if (code === COLON && end > at) break;
    else if (code === DOT && end > at && isLetterAt(text, end - 1) && isLetterAt(text, end + 1)) isName = true;
    else if (isUnspaced(code)) break;
  }
  return { end, isName };
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(text.charCodeAt(at));
}

/** The places of all concepts in a normalised text. */
export function findConcepts(normalised: string): Places {
  const { terms, pairs } = vocabulary();
  const text = withoutAccents(normalised.length > MAX_TEXT ? normalised.slice(0, MAX_TEXT) : normalised);
  const places = new Map<number, Place[]>();
  const taken = new Map<number, number>();
  // A run that is no name has none in it either: it is not looked at again from each of its marks.
  let plainTo = 0;
  const { length } = text;
  let before = OTHER;
  for (let at = 0; at < length; before = kindOf(text.charCodeAt(at - 1))) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === BETWEEN || (kind !== UNSPACED && before === LETTER)) {
      at++;
      continue;
    }
    let next = taken.size > 0 ? (taken.get(at) ?? at) : at;
    if (at >= plainTo && mayBeginName(text, at)) {
      const { end, isName } = runAt(text, at);
      if (isName) next = Math.max(next, end);
      else plainTo = end;
    }
    if (next > at) {
      at = next;
      continue;
    }
    if (pairs[pairOf(text, at, length)] === 0) {
      at++;
      continue;
    }
    const candidates = terms.get(beginning(text, at, 3));
    const short = terms.get(beginning(text, at, 2));
    if (!candidates && !short) {
      at++;
      continue;
    }
    const found = longestAt(text, at, candidates, longestAt(text, at, short, NOTHING));
    for (const concept of found.concepts) {
      const list = places.get(concept) ?? [];
      if (list.length < MAX_PLACES) list.push({ from: at, to: found.to });
      places.set(concept, list);
    }
    if (found.next) taken.set(found.next.from, found.next.to);
    at = Math.max(at + 1, found.to);
  }
  return places;
}

interface Longest extends Found {
  readonly concepts: readonly number[];
}

const NOTHING: Longest = { to: 0, next: null, concepts: [] };

/** Where the last of its words ends. */
function reach({ to, next }: Found): number {
  return next?.to ?? to;
}

/** The term that covers most from `at` on, of these and the one `before`, and every concept that it is a word for. */
function longestAt(text: string, at: number, terms: readonly Term[] | undefined, before: Longest): Longest {
  let longest = before;
  if (!terms) return longest;
  const fourth = at + 3 < text.length ? text.charCodeAt(at + 3) : 0;
  for (const term of terms) {
    if (term.fourth !== 0 && term.fourth !== fourth) continue;
    const found = termAt(text, term, at);
    if (!found || reach(found) < reach(longest)) continue;
    const concepts = reach(found) > reach(longest) ? [] : longest.concepts;
    // Written out: a spread gives each a shape of its own, and all that reads them is slow.
    longest = {
      to: found.to,
      next: found.next,
      concepts: concepts.includes(term.concept) ? concepts : [...concepts, term.concept],
    };
  }
  return longest;
}

/** Number of the sentence in which each character stands. */
export type Sentences = Uint16Array;

export function sentencesOf(normalised: string): Sentences {
  const numbers = new Uint16Array(Math.min(normalised.length, MAX_TEXT) + 1);
  let number = 0;
  for (let at = 0; at < numbers.length; at++) {
    numbers[at] = number;
    const code = normalised.charCodeAt(at);
    const isEnd = code === FULL_STOP || ((code === DOT || code === SEMICOLON) && normalised[at + 1] === " ");
    if (isEnd) number++;
  }
  return numbers;
}

const ONE_SENTENCE: Sentences = new Uint16Array(0);

/** How many sentences end between two places. */
export function endsBetween(sentences: Sentences, a: number, b: number): number {
  return Math.abs((sentences[b] ?? 0) - (sentences[a] ?? 0));
}

/**
 * The narrowest stretch in which one place of every concept stands, if possible in one sentence; null when one is missing, or when
 * they only stand further apart than a sentence is long.
 */
export function together(
  places: Places,
  concepts: readonly number[],
  within: number,
  sentences: Sentences = ONE_SENTENCE,
): Place | null {
  const [first, ...others] = concepts.map((concept) => places.get(concept) ?? []);
  let best: Place | null = null;
  let least = 0;
  for (const start of first ?? []) {
    const span = grown(start, others, sentences);
    if (!span || span.to - span.from > within) continue;
    const width = distance(span.from, span.to, sentences);
    if (best && width >= least) continue;
    best = span;
    least = width;
  }
  return best;
}

/** The stretch from `start` that takes in the nearest place of each of the others. */
function grown(start: Place, others: readonly (readonly Place[])[], sentences: Sentences): Place | null {
  let { from, to } = start;
  for (const list of others) {
    let near: Place | null = null;
    let least = 0;
    for (const place of list) {
      if (place.from === start.from) continue;
      const away = distance(place.from, start.from, sentences);
      if (near && away >= least) continue;
      near = place;
      least = away;
    }
    if (!near) return null;
    from = Math.min(from, near.from);
    to = Math.max(to, near.to);
  }
  return { from, to };
}

/** Characters that the end of a sentence is worth. */
const NEXT_SENTENCE = 1000;

function distance(a: number, b: number, sentences: Sentences): number {
  return Math.abs(a - b) + NEXT_SENTENCE * endsBetween(sentences, a, b);
}
