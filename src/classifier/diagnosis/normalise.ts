/**
 * Diagnostic text → the form in which phrases are compared; `original` finds the way back, so that evidence can quote the very
 * words of the mail. Phrases of the knowledge tables go through the same function when they are compiled.
 *
 * Lower case; curly quotes, dashes, full-width letters and no-break spaces become their ASCII equals; zero-width characters go;
 * a run of white space is one blank, and none stands beside brackets and colons; the code that a multi-line reply
 * (RFC 5321 section 4.2.1) repeats on each line is kept once.
 */

/** At most this many characters of a diagnostic are looked at. */
export const MAX_DIAGNOSTIC = 65_536;

const SPACE = 32;
const SINGLE = 39;
const DOUBLE = 34;
const HYPHEN = 45;

/** ASCII equal of a character beyond ASCII; 0: leave it out; -1: keep it. */
function fold(code: number): number {
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return SPACE;
  if ((code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0x2060 || code === 0xad) return 0;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return HYPHEN;
  if (code === 0x2018 || code === 0x2019 || code === 0x2032 || code === 0x60 || code === 0xb4) return SINGLE;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return DOUBLE;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return SPACE;
  return -1;
}

/** Characters beside which a blank says nothing: brackets of all kinds and the colon. */
const TIGHT = new Uint8Array(128);
for (const c of "()[]{}<>:") TIGHT[c.charCodeAt(0)] = 1;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Length of a reply code at `at` that a line break follows in a multi-line reply: `550-`, `550-5.1.1 `, `550 5.1.1 `. 0: none. */
function replyPrefix(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first !== 50 && first !== 52 && first !== 53) return 0;
  if (!isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return 0;
  const separator = text.charCodeAt(at + 3);
  if (separator !== HYPHEN && separator !== SPACE) return 0;
  let end = at + 4;
  if (text.charCodeAt(end) === first && text.charCodeAt(end + 1) === 46) {
    let status = end + 2;
    while (isDigit(text.charCodeAt(status)) || text.charCodeAt(status) === 46) status++;
    end = status;
    while (text.charCodeAt(end) === SPACE || text.charCodeAt(end) === HYPHEN) end++;
  }
  return end - at;
}

/** A continuation line's code that says again what the first line said. */
function isRepeated(text: string, at: number, length: number, first: number, firstLength: number): boolean {
  const digits = Math.min(length, firstLength) - 1;
  for (let i = 0; i < digits; i++) {
    if (i !== 3 && text.charCodeAt(at + i) !== text.charCodeAt(first + i)) return false;
  }
  return Math.abs(length - firstLength) <= 2;
}

/** Codes of the text under way: texts come one after the other, and most are short. */
let codes = new Uint16Array(1024);

/** Writes the normalised text into `codes`, and where each character came from into `offsets`; gives its length. */
function fill(source: string, offsets: number[] | null): number {
  const original = source.length > MAX_DIAGNOSTIC ? source.slice(0, MAX_DIAGNOSTIC) : source;
  const folded = original.toLowerCase();
  const text = folded.length === original.length ? folded : original;
  const size = text.length;
  if (codes.length < size) codes = new Uint16Array(size);
  const out = codes;
  let length = 0;
  let first = -1;
  let firstLength = 0;
  let blank = true;
  for (let i = 0; i < size; i++) {
    let code = text.charCodeAt(i);
    if (code < SPACE || code === 127) code = SPACE;
    else if (code >= 127 || code === 0x60) {
      const plain = fold(code);
      if (plain === 0) continue;
      if (plain > 0) code = plain >= 65 && plain <= 90 ? plain + 32 : plain;
    }
    if (code === SPACE) {
      if (!blank) {
        if (offsets) offsets[length] = i;
        out[length++] = SPACE;
        blank = true;
      }
      continue;
    }
    if (blank && code >= 50 && code <= 53) {
      const prefix = replyPrefix(text, i);
      if (prefix > 0) {
        if (first >= 0 && isRepeated(text, i, prefix, first, firstLength)) {
          i += prefix - 1;
          continue;
        }
        if (text.charCodeAt(i + 3) === HYPHEN) {
          first = i;
          firstLength = prefix;
        }
      }
    }
    const tight = code < 128 && TIGHT[code] === 1;
    if (tight && length > 0 && out[length - 1] === SPACE) length--;
    if (offsets) offsets[length] = i;
    out[length++] = code;
    blank = tight;
  }
  return length > 0 && out[length - 1] === SPACE ? length - 1 : length;
}

export function normalise(source: string): string {
  const length = fill(source, null);
  // `apply` takes a typed array as it is; spreading one walks its iterator and takes five times as long.
  const part = (from: number) => codes.subarray(from, Math.min(length, from + 8192)) as unknown as number[];
  let text = "";
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode.apply(null, part(i));
  return text;
}

/** The words of a text between two offsets of its normalised form. */
export function original(source: string, from: number, to: number): string {
  const offsets: number[] = [];
  const length = fill(source, offsets);
  const at = (offset: number) => (offset < length ? (offsets[offset] ?? 0) : (offsets[length - 1] ?? -1) + 1);
  return source.slice(at(from), to > from ? at(to - 1) + 1 : at(from));
}

/** Latin-1 letters from U+00C0 on without their accents; a blank for what is no letter. */
const PLAIN_LATIN = "aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";

/** The letter without its accent, one for one, so that offsets stay. */
function plain(code: number): number {
  if (code < 0xc0) return code;
  if (code <= 0xff) return PLAIN_LATIN.charCodeAt(code - 0xc0) === 32 ? code : PLAIN_LATIN.charCodeAt(code - 0xc0);
  if (code === 0x131) return 105;
  if (code === 0x142) return 108;
  if (code === 0x451) return 0x435;
  if (code > 0x17f) return code;
  return String.fromCharCode(code).normalize("NFD").charCodeAt(0);
}

/** A normalised text whose letters have no accents, of the same length. */
export function withoutAccents(text: string): string {
  return text.replace(/[\u00c0-\u017f\u0451]/g, (letter) => String.fromCharCode(plain(letter.charCodeAt(0))));
}
