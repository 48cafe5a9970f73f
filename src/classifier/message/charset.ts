/** Bytes → text, whatever the label says: the label is a hint, the bytes decide (facts: mails lie about their charset). */

const ESC = 0x1b;
const DOLLAR = 0x24;
const OPEN = 0x28;

/** Labels that mail uses and the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels) does not list. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  "windows-932": "shift_jis",
  sjis: "shift_jis",
  "x-ms-cp932": "shift_jis",
  eucjp: "euc-jp",
  euc_jp: "euc-jp",
  cp51932: "euc-jp",
  "iso-2022-jp-1": "iso-2022-jp",
  "iso-2022-jp-2": "iso-2022-jp",
  "iso-2022-jp-3": "iso-2022-jp",
  "iso-2022-jp-ms": "iso-2022-jp",
  cp50220: "iso-2022-jp",
  cp50221: "iso-2022-jp",
  cp50222: "iso-2022-jp",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  "utf-7": "us-ascii",
};

/** Labels under which anything may come: senders that never thought about a charset write them. */
const UNTOLD = new Set([
  "",
  "us-ascii",
  "ascii",
  "ansi_x3.4-1968",
  "unknown",
  "unknown-8bit",
  "x-unknown",
  "8bit",
  "default",
]);
/** One byte, one character: every byte string is valid in them, so that being valid proves nothing. */
const SINGLE_BYTE = /^(?:iso-?8859|windows-?125|windows-?874|koi8|latin|l[1-9]$|cp125|macintosh|ibm866|tis-620)/;

const decoders = new Map<string, TextDecoder | null>();

/** Chromium's decoder of it carries its state into the next text, which then begins with U+FFFD. */
const STATEFUL = "iso-2022-jp";
/** Brings it back to the beginning: the shift to ASCII and a character. Cheaper than a new decoder for each text. */
const RESET = Uint8Array.of(ESC, OPEN, 0x42, 0x0a);

function decoder(label: string, fatal: boolean): TextDecoder | null {
  const key = `${fatal ? "!" : ""}${label}`;
  const known = decoders.get(key);
  if (known !== undefined) return known;
  // Labels come from mails: an endless number of made-up ones must not fill the map.
  if (decoders.size > 200) decoders.clear();
  let made: TextDecoder | null;
  try {
    made = new TextDecoder(label, { fatal });
  } catch {
    made = null;
  }
  decoders.set(key, made);
  return made;
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return decoder(label, true)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

/** 0x80 to 0x9F of windows-1252. */
const C1 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Some versions of Node read windows-1252 as ISO 8859-1 (https://github.com/nodejs/node/issues/56542): quotes become control characters. */
function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80] ?? character);
}

function loosely(bytes: Uint8Array, label: string): string {
  const used = decoder(label, false) ?? decoder("utf-8", false);
  const text = used?.decode(bytes) ?? "";
  if (used?.encoding === STATEFUL) used.decode(RESET);
  return used?.encoding === "windows-1252" ? withoutC1(text) : text;
}

/** Bytes as text of which only the ASCII characters are to be relied on: names of fields, boundaries. */
export function asciiOf(bytes: Uint8Array): string {
  return loosely(bytes, "utf-8");
}

/** Length of the ISO-2022-JP shift at `at`, 0 when there is none: ESC ( B, ESC $ B, ESC $ ( D. */
function shiftLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== ESC) return 0;
  const kind = bytes[at + 1];
  if (kind !== DOLLAR && kind !== OPEN) return 0;
  return kind === DOLLAR && bytes[at + 2] === OPEN ? 4 : 3;
}

/**
 * ISO-2022-JP without shifts that another one follows at once, which mailers write between two words. Browsers put U+FFFD there
 * (https://encoding.spec.whatwg.org/#iso-2022-jp-decoder), Node does not.
 */
function jis(bytes: Uint8Array): string {
  const idle: number[] = [];
  for (let at = bytes.indexOf(ESC); at >= 0; at = bytes.indexOf(ESC, at + 1)) {
    const length = shiftLength(bytes, at);
    if (length > 0 && shiftLength(bytes, at + length) > 0) idle.push(at);
  }
  if (idle.length === 0) return loosely(bytes, STATEFUL);
  const kept = new Uint8Array(bytes);
  let to = 0;
  let from = 0;
  for (const at of [...idle, bytes.length]) {
    kept.set(bytes.subarray(from, at), to);
    to += at - from;
    from = at + shiftLength(bytes, at);
  }
  return loosely(kept.subarray(0, to), STATEFUL);
}

function hasEightBit(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 0x7f) return true;
  return false;
}

/** An ISO-2022-JP shift into two-byte characters (ESC $ @, ESC $ B) or JIS X 0201 (ESC ( J, ESC ( I). */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESC); at >= 0 && at + 2 < bytes.length; at = bytes.indexOf(ESC, at + 1)) {
    if (bytes[at + 1] === DOLLAR) return true;
    if (bytes[at + 1] === OPEN && (bytes[at + 2] === 0x4a || bytes[at + 2] === 0x49)) return true;
  }
  return false;
}

/** Half-width katakana: what EUC-JP looks like when it is read as Shift_JIS, and hardly anything else in a mail. */
const HALF_WIDTH = /[\uff61-\uff9f]/g;
const KANA = /[\u3040-\u30ff]/g;

function count(text: string, pattern: RegExp): number {
  return text.slice(0, 4096).match(pattern)?.length ?? 0;
}

/** EUC-JP or Shift_JIS, for bytes that are neither ASCII nor UTF-8. null: neither. */
function japanese(bytes: Uint8Array, language: string): string | null {
  const likely = [tryDecode(bytes, "euc-jp"), tryDecode(bytes, "shift_jis")]
    .filter((text) => text !== null)
    .map((text) => ({ text, kana: count(text, KANA), half: count(text, HALF_WIDTH) }))
    // Without kana it may be any other language's bytes; for a Japanese reader kanji will do.
    .filter(({ kana, half }) => kana > half || (language.startsWith("ja") && half === 0));
  return likely.sort((a, b) => b.kana - b.half - (a.kana - a.half))[0]?.text ?? null;
}

/** UTF-8 of which a few bytes were broken or cut off on the way, or null when it is something else. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = loosely(bytes, "utf-8");
  let broken = 0;
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) wide++;
  }
  const cutOff = broken === 1 && text.endsWith("\ufffd");
  return wide > 0 && (cutOff || broken * 8 <= wide) ? text : null;
}

function guess(bytes: Uint8Array, language: string): string {
  return (
    damagedUtf8(bytes) ?? japanese(bytes, language) ?? loosely(bytes, FALLBACK[language.slice(0, 2)] ?? "windows-1252")
  );
}

/** What undeclared bytes are read as when nothing else fits, by the reader's language. */
const FALLBACK: Readonly<Record<string, string>> = {
  ja: "shift_jis",
  ko: "euc-kr",
  zh: "gb18030",
  ru: "windows-1251",
  pl: "windows-1250",
};

/** Lines of several charsets in one part (a subject put raw into an ASCII report): each line by itself. */
function lineByLine(bytes: Uint8Array, language: string): string {
  const lines: string[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    const line = bytes.subarray(from, to);
    lines.push(hasEightBit(line) ? (tryDecode(line, "utf-8") ?? guess(line, language)) : jis(line));
    from = to + 1;
  }
  return lines.join("\n");
}

/** The Encoding Standard's name for a label of a mail, or "" when it tells nothing. */
function canonicalCharset(label: string | null | undefined): string {
  const plain =
    (label ?? "")
      .trim()
      .toLowerCase()
      .replace(/^["']|["']$/g, "")
      .split("*")[0] ?? "";
  if (UNTOLD.has(plain)) return "";
  const name = ALIASES[plain] ?? plain;
  return decoder(name, false) ? name : "";
}

/**
 * Decodes bytes to text.
 * @param label charset parameter of the mail, null when it has none
 * @param language BCP 47 tag of the reader; only decides when neither label nor bytes do
 */
export function decodeBytes(bytes: Uint8Array, label: string | null = null, language = ""): string {
  const unicode = tryDecode(bytes, "utf-8");
  const shifts = (unicode === null || unicode.includes("\u001b")) && hasJisEscape(bytes);
  // A character for every byte: seven bits.
  if (unicode !== null && unicode.length === bytes.length) {
    if (shifts) return jis(bytes);
    // Of all charsets only UTF-16 reads seven-bit bytes otherwise.
    const name = label?.includes("16") ? canonicalCharset(label) : "";
    return name.startsWith("utf-16") ? loosely(bytes, name) : unicode;
  }
  if (shifts) return lineByLine(bytes, language);
  const name = canonicalCharset(label);
  if (!name || name === "utf-8" || name === STATEFUL) return unicode ?? guess(bytes, language);
  if (SINGLE_BYTE.test(name)) return unicode ?? loosely(bytes, name);
  return tryDecode(bytes, name) ?? unicode ?? loosely(bytes, name);
}
