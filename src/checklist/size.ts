/** How large a mail really is on its way: attachments grow by base64 and line ends. All sizes in bytes. */

/** Base64 works in groups of three bytes, MIME breaks it into lines of 76 characters ended by CRLF (RFC 2045 section 6.8). */
const LINE = 76;
const RAW_LINE = 57;
const ENCODED_LINE = 78;
/** Headers, text and boundaries of an ordinary mail with a signature. */
export const DEFAULT_OVERHEAD = 100 * 1024;
/** Nearer to the limit than this share counts as doubtful: servers count differently. */
const MARGIN = 0.05;

/** Bytes that `bytes` raw bytes take as a base64 part. */
export function encodedSize(bytes: number): number {
  const characters = 4 * Math.ceil(bytes / 3);
  return characters + 2 * Math.ceil(characters / LINE);
}

/** The largest file that fits below `limit` together with `overhead`. */
export function largestFile(limit: number, overhead = DEFAULT_OVERHEAD): number {
  return Math.max(0, Math.floor(((limit - overhead) * RAW_LINE) / ENCODED_LINE));
}

export interface SizeAnswer {
  /** The whole mail as servers count it. */
  readonly total: number;
  /** null: no limit known. */
  readonly fits: boolean | null;
  /** Fits or fails by less than 5 %. */
  readonly close: boolean;
  /** Bytes above the limit, 0 when it fits. */
  readonly over: number;
  /** The largest single file for this limit. */
  readonly largest: number | null;
  /** Mails needed when the attachments are spread evenly; null when not even an empty mail fits. */
  readonly mails: number | null;
}

/** Will these files pass? Encoded sizes of all attachments are added; the limit counts the whole message. */
export function sizeAnswer(files: readonly number[], limit: number | null, overhead = DEFAULT_OVERHEAD): SizeAnswer {
  const encoded = files.reduce((sum, bytes) => sum + encodedSize(Math.max(0, bytes)), 0);
  const total = encoded + overhead;
  if (limit === null) return { total, fits: null, close: false, over: 0, largest: null, mails: null };
  const room = limit - overhead;
  return {
    total,
    fits: total <= limit,
    close: Math.abs(total - limit) <= limit * MARGIN,
    over: Math.max(0, total - limit),
    largest: largestFile(limit, overhead),
    mails: room > 0 ? Math.max(1, Math.ceil(encoded / room)) : null,
  };
}

const UNITS: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
const LIMIT_WORDS = [
  "limit",
  "maximum",
  "max",
  "allowed",
  "at most",
  "larger than",
  "exceed",
  "greater than",
  "上限",
  "最大",
];
/** No mail server has a limit outside these: other numbers are ids and dates. */
const PLAUSIBLE = { from: 10 * 1024, to: 1024 ** 3 } as const;
/** A limit stands near the word that names it. */
const REACH = 80;

/**
 * The limit that a refusal names, in bytes: `maximum 26214400`, `size limit of 25 MB`; null when it names none.
 * Where size and limit are both given, the number after the last word for "limit" is the limit, else the smaller one.
 */
export function limitIn(diagnostic: string): number | null {
  const text = diagnostic.slice(0, 4096).toLowerCase();
  const near = LIMIT_WORDS.flatMap((word) => positions(text, word)).sort((a, b) => b - a);
  for (const position of near) {
    const [first] = sizesIn(text.slice(position, position + REACH));
    if (first !== undefined) return first;
  }
  const before = near.flatMap((position) => sizesIn(text.slice(Math.max(0, position - REACH), position)));
  return before.length > 0 ? Math.min(...before) : null;
}

function positions(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

function sizesIn(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/(\d{1,12}(?:[.,]\d{1,3}){0,3}) ?(bytes?|[kmg]i?b?|b)?(?!\w|\.\d)/g)) {
    const bytes = sizeOf(match[1] ?? "", match[2] ?? "");
    if (bytes !== null && bytes >= PLAUSIBLE.from && bytes <= PLAUSIBLE.to) found.push(bytes);
  }
  return found;
}

function sizeOf(digits: string, unit: string): number | null {
  const thousands = /^\d{1,3}(?:,\d{3}){1,3}$/.test(digits);
  const value = Number(thousands ? digits.replaceAll(",", "") : digits.replace(",", "."));
  if (Number.isNaN(value)) return null;
  return Math.round(value * (UNITS[unit.charAt(0) || "b"] ?? 1));
}
