/**
 * All phrases of the knowledge tables, looked for in one pass. Each phrase is known by a rare run of four of its characters
 * (its anchor, chosen when the tables are compiled); only where an anchor occurs is the phrase compared.
 * The work is linear in the text: phrases that share an anchor are few and short.
 */
export interface PhraseIndex {
  readonly phrases: readonly string[];
  /** Offset of the anchor in each phrase, plus ANCHOR_BASE. */
  readonly anchors: Uint8Array;
  /** First phrase of a slot, then the chain through `next`; 0 ends it (phrase numbers are kept plus one). */
  readonly heads: Uint16Array;
  readonly next: Uint16Array;
  /** The anchor's four characters, by phrase: most of what shares a slot differs in them. */
  readonly packed: Int32Array;
  /** Phrases from this number on may also begin a longer word or number (`OFR0` in `OFR006_102`). */
  readonly prefixesFrom: number;
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

/** Added to an anchor's offset, so that it can be written as a printable character. */
const ANCHOR_BASE = 35;

/** The same of ASCII bytes. */
function packBytes(bytes: Uint8Array, at: number): number {
  const high = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  return (high << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
}

const encoder = new TextEncoder();
const LF = 10;

/**
 * @param lines the phrases, a line each
 * @param anchors one character a phrase, the offset of its anchor plus ANCHOR_BASE
 */
export function buildIndex(lines: string, anchors: string, prefixesFrom: number): PhraseIndex {
  const phrases = lines.split("\n");
  // A program that has only just begun gets at bytes in half the time that characters take.
  const bytes = encoder.encode(lines);
  const offsets = encoder.encode(anchors);
  const heads = new Uint16Array(1 << SLOT_BITS);
  const next = new Uint16Array(phrases.length + 1);
  const anchored = new Int32Array(phrases.length);
  let from = 0;
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as string;
    const end = from + phrase.length;
    const isAscii = bytes[end] === LF || end === bytes.length;
    const offset = (offsets[i] as number) - ANCHOR_BASE;
    const packed = isAscii ? packBytes(bytes, from + offset) : pack(phrase, offset);
    const slot = slotOf(packed);
    anchored[i] = packed;
    next[i + 1] = heads[slot] as number;
    heads[slot] = i + 1;
    from = (isAscii ? end : bytes.indexOf(LF, end)) + 1;
  }
  return { phrases, anchors: offsets, heads, next, packed: anchored, prefixesFrom };
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

/** Number of every phrase that occurs in a normalised text → offset of its first place. */
export function findPhrases(index: PhraseIndex, text: string): ReadonlyMap<number, number> {
  const { phrases, anchors, heads, next, packed: anchored, prefixesFrom } = index;
  const places = new Map<number, number>();
  const { length } = text;
  let packed = 0;
  for (let i = 0; i < length; i++) {
    packed = (packed << 8) | (text.charCodeAt(i) & 0xff);
    if (i < ANCHOR_LENGTH - 1) continue;
    for (let entry = heads[slotOf(packed)] as number; entry !== 0; entry = next[entry] as number) {
      const number = entry - 1;
      if (anchored[number] !== packed) continue;
      const phrase = phrases[number] as string;
      const at = i - (ANCHOR_LENGTH - 1) - ((anchors[number] as number) - ANCHOR_BASE);
      if (
        at < 0 ||
        places.has(number) ||
        !text.startsWith(phrase, at) ||
        !standsAlone(text, phrase, at, number >= prefixesFrom)
      )
        continue;
      places.set(number, at);
    }
  }
  return places;
}
