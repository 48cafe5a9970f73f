/** Mail addresses in running text and in report fields: found, decoded, compared. Every scan is linear and bounded. */

/** RFC 5321 section 4.5.3.1: 64 octets before the @, 255 behind it; mails stretch the first. */
const MAX_LOCAL = 256;
const MAX_DOMAIN = 255;

export interface FoundAddress {
  readonly address: string;
  /** Offsets in the line: of the address alone, without brackets. */
  readonly start: number;
  readonly end: number;
}

const LOCAL = charTable("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-./=?^_`{|}~");
const DOMAIN = charTable("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._");

function charTable(chars: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}

/** Letters beyond ASCII, without punctuation and full-width forms (RFC 6531 allows more; running text does not). */
function isWide(code: number): boolean {
  return code > 0xbf && (code < 0x2000 || code > 0x303f) && (code < 0xff00 || code > 0xff65) && code !== 0xfffd;
}

function localStart(text: string, at: number): number {
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    return open >= 0 && at - open <= MAX_LOCAL ? open : at;
  }
  const floor = Math.max(0, at - MAX_LOCAL);
  const mixed = at > 0 && text.charCodeAt(at - 1) > 127;
  let i = at;
  while (i > floor) {
    const code = text.charCodeAt(i - 1);
    const fits = code < 128 ? LOCAL[code] === 1 : (mixed || text[i - 2] === "<") && isWide(code);
    if (!fits) break;
    i--;
  }
  // An X.400 address (RFC 2156) begins with a slash of its own.
  const marks = text.slice(i, at).includes("=") ? "'*`." : "'*`./";
  // In brackets, or alone in a field, a dot at the beginning is the address's own (Japanese carriers gave such).
  if (text[i] === "." && text[i + 1] !== "." && (i === 0 || text[i - 1] === "<")) return i;
  while (i < at && marks.includes(text[i] as string)) i++;
  return i;
}

function domainEnd(text: string, from: number): number {
  if (text[from] === "[") {
    const close = text.indexOf("]", from);
    return close > 0 && close - from <= MAX_DOMAIN ? close + 1 : from;
  }
  const ceiling = Math.min(text.length, from + MAX_DOMAIN);
  const wide = text.charCodeAt(from) > 127;
  let i = from;
  while (i < ceiling) {
    const code = text.charCodeAt(i);
    const fits = code < 128 ? DOMAIN[code] === 1 : isWide(code) && (wide || code < 0x250);
    if (!fits) break;
    i++;
  }
  while (i > from && ".-_".includes(text[i - 1] as string)) i--;
  return i;
}

/** The address whose `@` stands at `at`, or null when one side of it is empty. */
function around(text: string, at: number): FoundAddress | null {
  const start = localStart(text, at);
  const end = domainEnd(text, at + 1);
  return start < at && end > at + 1 ? { address: text.slice(start, end), start, end } : null;
}

/** All addresses of a line, at most `max`. */
export function findAddresses(text: string, max = 100): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (let at = text.indexOf("@"); at >= 0 && found.length < max; at = text.indexOf("@", at + 1)) {
    const one = around(text, at);
    if (one) found.push(one);
  }
  return found;
}

export function firstAddress(text: string): string | null {
  return findAddresses(text, 1)[0]?.address ?? null;
}

/** The address that begins exactly at `from`, or null. */
export function addressAt(text: string, from: number): FoundAddress | null {
  const window = text.slice(from, from + MAX_LOCAL + 1);
  const close = window[0] === '"' ? window.indexOf('"@', 1) : -1;
  const at = close > 0 ? from + close + 1 : from + window.indexOf("@");
  if (at < from) return null;
  const one = around(text, at);
  return one && one.start === from ? one : null;
}

/** Exim writes bytes beyond ASCII as `\345\256\233`, RFC 6533 section 3 as `\x{5B9B}`. */
export function decodeEscapes(text: string): string {
  if (!text.includes("\\")) return text;
  const unicode = text.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (whole, hex) => {
    const code = Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return unicode.replace(/(?:\\[2-3][0-7]{2}){1,1000}/g, (octets) => {
    const bytes = Uint8Array.from(octets.slice(1).split("\\"), (octal) => Number.parseInt(octal, 8));
    return new TextDecoder().decode(bytes);
  });
}

/** xtext of RFC 3461 section 4, only what must be encoded there: an address tag such as `+2023` stays as it is. */
function decodeXtext(text: string): string {
  return text.includes("+") ? text.replace(/\+2B/g, "+").replace(/\+3D/g, "=") : text;
}

/** Names of address types (RFC 3464 section 2.1.2, RFC 6533), and how they are misspelt. */
const TYPE = /^[a-z0-9/_-]{1,40}$/i;

/** `rfc822; <a@b>` → the bare address or name; the type, in lower case, when there is one. */
export function typedValue(value: string): { readonly type: string | null; readonly value: string } {
  const semicolon = value.indexOf(";");
  const type = semicolon > 0 ? value.slice(0, semicolon).trim() : "";
  return TYPE.test(type)
    ? { type: type.toLowerCase(), value: value.slice(semicolon + 1).trim() }
    : { type: null, value: value.trim() };
}

/** Address of a Final-Recipient or Original-Recipient field. null: a command, a file, a host, nothing. */
export function fieldAddress(value: string | null | undefined): string | null {
  if (!value) return null;
  const { type, value: bare } = typedValue(value);
  if (type?.startsWith("x-unix")) return null;
  const text = decodeXtext(decodeEscapes(bare)).replace(/^<|>$/g, "").trim();
  if (text.startsWith("|") || text.startsWith("/") || text.startsWith("@") || text.startsWith('".xalias/')) return null;
  const found = addressAt(text, 0);
  if (found?.end === text.length) return found.address;
  return found?.address ?? firstAddress(text);
}

/** Two spellings of one mailbox: case, angle brackets and quotes do not count. */
export function sameAddress(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plain(a) === plain(b);
}

export function plain(address: string): string {
  return address.toLowerCase().replace(/[<>"]/g, "");
}

/**
 * The address a rewritten sender or recipient stands for: SRS (www.libsrs2.org), BATV (draft-levine-smtp-batv),
 * Exchange's IMCEAEX (legacyExchangeDN: no address) and IMCEASMTP. Others come back as they are.
 */
export function unrewritten(address: string): string {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  // SRS0=hash=day=domain=user, SRS1=hash=forwarder==hash=day=domain=user
  const srs = /^SRS(?:0[=+-]|1[=+-][^=]{1,40}=[^=]{1,255}=[=+-])[^=]{1,40}=[^=]{1,10}=([^=]{1,255})=(.{1,255})$/i.exec(
    local,
  );
  if (srs) return `${srs[2]}@${srs[1]}`;
  const batv = /^prvs=[0-9a-z]{1,20}=/i.exec(local);
  if (batv) return address.slice(batv[0].length);
  if (/^IMCEASMTP-/i.test(local)) {
    const decoded = local
      .slice(10)
      .replace(/\+([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return firstAddress(decoded) ?? address;
  }
  return address;
}

/** Addresses of a header field (RFC 5322 section 3.4), display names left out. */
export function headerAddresses(value: string | null): string[] {
  return value ? findAddresses(value).map((found) => found.address) : [];
}
