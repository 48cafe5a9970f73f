/**
 * All phrases of the knowledge tables, looked for in one pass. Each phrase is known by a rare run of four of its characters
 * (its anchor, chosen when the tables are compiled); only where an anchor occurs is the phrase compared.
 * The work is linear in the text: phrases that share an anchor are few and short.
 */
export interface PhraseIndex {
  readonly phrases: readonly string[];
  /** Offset of the anchor in each phrase. */
  readonly anchors: Uint8Array;
  /** First phrase of a slot, then the chain through `next`; 0 ends it (phrase numbers are kept plus one). */
  readonly heads: Uint16Array;
  readonly next: Uint16Array;
  /** Phrases from this number on may also begin a longer word or number (`OFR0` in `OFR006_102`). */
  readonly prefixesFrom: number;
}

export interface Hit {
  readonly phrase: number;
  /** Offset in the normalised text. */
  readonly at: number;
}

const SLOT_BITS = 13;
export const ANCHOR_LENGTH = 4;

function slotOf(packed: number): number {
  return Math.imul(packed, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function pack(text: string, at: number): number {
  let packed = 0;
  for (let i = 0; i < ANCHOR_LENGTH; i++) packed = (packed << 8) | (text.charCodeAt(at + i) & 0xff);
  return packed;
}

/** `anchors`: one character a phrase, the offset of its anchor plus 35 (so that it is printable). */
export function buildIndex(phrases: readonly string[], anchors: string, prefixesFrom: number): PhraseIndex {
  const offsets = new Uint8Array(phrases.length);
  const heads = new Uint16Array(1 << SLOT_BITS);
  const next = new Uint16Array(phrases.length + 1);
  for (let i = 0; i < phrases.length; i++) {
    const offset = anchors.charCodeAt(i) - 35;
    offsets[i] = offset;
    const slot = slotOf(pack(phrases[i] as string, offset));
    next[i + 1] = heads[slot] ?? 0;
    heads[slot] = i + 1;
  }
  return { phrases, anchors: offsets, heads, next, prefixesFrom };
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A phrase of at most this many characters must also end at the end of a word: `sorbs` is not in `sorbsen`. */
const SHORT = 8;

/** Is the phrase at `at` a phrase of its own, not the middle of a longer word or number? */
function standsAlone(text: string, phrase: string, at: number, isPrefix: boolean): boolean {
  if (at > 0 && isWord(phrase.charCodeAt(0)) && isWord(text.charCodeAt(at - 1))) return false;
  const end = at + phrase.length;
  if (isPrefix || end >= text.length) return true;
  const last = phrase.charCodeAt(phrase.length - 1);
  const after = text.charCodeAt(end);
  if (isDigit(last)) return !isDigit(after);
  return phrase.length > SHORT || !isWord(last) || !isWord(after);
}

/** Every phrase that occurs in a normalised text, with its first place. */
export function findPhrases(index: PhraseIndex, text: string): Hit[] {
  const hits: Hit[] = [];
  const found = new Set<number>();
  let packed = 0;
  for (let i = 0; i < text.length; i++) {
    packed = (packed << 8) | (text.charCodeAt(i) & 0xff);
    if (i < ANCHOR_LENGTH - 1) continue;
    for (let entry = index.heads[slotOf(packed)] ?? 0; entry !== 0; entry = index.next[entry] ?? 0) {
      const number = entry - 1;
      const phrase = index.phrases[number] as string;
      const at = i - (ANCHOR_LENGTH - 1) - (index.anchors[number] ?? 0);
      if (
        at < 0 ||
        found.has(number) ||
        !text.startsWith(phrase, at) ||
        !standsAlone(text, phrase, at, number >= index.prefixesFrom)
      )
        continue;
      found.add(number);
      hits.push({ phrase: number, at });
    }
  }
  return hits;
}
