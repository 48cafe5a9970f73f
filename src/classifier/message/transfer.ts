/** Content transfer encodings (RFC 2045 section 6): bytes as they travel → the content. Damaged input gives what can be had. */

const PAD = 0x3d;
const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

/** Value of each base64 character; 255: no character of the alphabet. */
const SEXTET = new Uint8Array(256).fill(255);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((character, value) => {
  SEXTET[character.charCodeAt(0)] = value;
});

/**
 * Decodes base64. Other characters are passed over; padding ends a group, so that lines padded one by one are read too.
 * @param max bytes of the result at most
 */
export function decodeBase64(bytes: Uint8Array, max = Number.POSITIVE_INFINITY): Uint8Array {
  const out = new Uint8Array(Math.min(Math.ceil((bytes.length * 3) / 4), max));
  let to = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < bytes.length && to < out.length; at++) {
    const byte = bytes[at] as number;
    const value = SEXTET[byte] as number;
    if (value < 64) {
      bits = ((bits << 6) | value) & 0xfff;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out[to++] = (bits >> count) & 0xff;
      }
    } else if (byte === PAD) {
      count = 0;
    }
  }
  return out.subarray(0, to);
}

function nibble(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Decodes quoted-printable. `max` as above. */
function decodeQuotedPrintable(bytes: Uint8Array, max = Number.POSITIVE_INFINITY): Uint8Array {
  const out = new Uint8Array(Math.min(bytes.length, max));
  let to = 0;
  for (let at = 0; at < bytes.length && to < out.length; at++) {
    if (bytes[at] !== EQUALS) {
      const next = bytes.indexOf(EQUALS, at);
      const run = bytes.subarray(at, Math.min(next < 0 ? bytes.length : next, at + out.length - to));
      out.set(run, to);
      to += run.length;
      at += run.length - 1;
      continue;
    }
    const high = nibble(bytes[at + 1]);
    const low = nibble(bytes[at + 2]);
    if (high >= 0 && low >= 0) {
      out[to++] = high * 16 + low;
      at += 2;
    } else {
      const end = softBreak(bytes, at + 1);
      if (end > 0) at = end;
      else out[to++] = EQUALS;
    }
  }
  return out.subarray(0, to);
}

/** Index of the line feed that a soft line break ends with (white space may stand before it), or 0. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  // Transport may have added blanks; more than a line's worth is no line break (and would be searched again and again).
  const limit = from + 80;
  while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  if (bytes[at] === CR) at++;
  if (bytes[at] === LF) return at;
  return at >= bytes.length ? bytes.length : 0;
}

export type Encoding = "base64" | "quoted-printable" | "none";

/** Content-Transfer-Encoding field → encoding; comments and case as mailers write them. */
export function encodingOf(field: string | null): Encoding {
  const value = (field ?? "").toLowerCase();
  if (value.includes("base64")) return "base64";
  return value.includes("quoted-printable") ? "quoted-printable" : "none";
}

/** The content, at most `max` bytes of it. */
export function decodeTransfer(bytes: Uint8Array, encoding: Encoding, max?: number): Uint8Array {
  if (encoding === "base64") return decodeBase64(bytes, max);
  if (encoding === "quoted-printable") return decodeQuotedPrintable(bytes, max);
  return max !== undefined && bytes.length > max ? bytes.subarray(0, max) : bytes;
}
