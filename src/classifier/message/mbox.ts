/**
 * mbox → mails (RFC 4155, https://www.rfc-editor.org/rfc/rfc4155). A mail begins at a "From " line that stands first or
 * after an empty line and carries a time; ">From " inside a mail is taken back to "From " (the mboxrd way).
 */

import { joinedBytes, plainBytes } from "./bytes";

const LF = 0x0a;
const CR = 0x0d;
const GREATER = 0x3e;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** Sender, weekday or month, time of day: what every program writes, and prose beginning with "From " hardly ever has. */
const SEPARATOR = /^From \S{1,320} .{0,40}\d\d?:\d\d/;
const MAX_SEPARATOR = 400;
/** Bytes of an unfinished line that are waited for: an endless line must not be copied again with every chunk. */
const MAX_PENDING = 64 * 1024;

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => bytes[at + index] === byte);
}

function isSeparator(bytes: Uint8Array, from: number, to: number): boolean {
  if (!startsWithFrom(bytes, from)) return false;
  return SEPARATOR.test(String.fromCharCode(...bytes.subarray(from, Math.min(to, from + MAX_SEPARATOR))));
}

/** Do these bytes begin as an mbox file does? The first 400 are enough to tell. */
export function startsLikeMbox(bytes: Uint8Array): boolean {
  return afterFromLine(bytes) > 0;
}

/** Index of the first byte after a "From " line at the very start, or 0 when there is none. */
export function afterFromLine(bytes: Uint8Array): number {
  const end = bytes.indexOf(LF);
  const to = end < 0 ? bytes.length : end;
  return isSeparator(bytes, 0, to) ? Math.min(to + 1, bytes.length) : 0;
}

/** One `>` less on quoted "From " lines. The same bytes when there is none. */
function unquoted(mail: Uint8Array): Uint8Array {
  const drops: number[] = [];
  for (let line = 0; line >= 0 && line < mail.length; ) {
    let at = line;
    while (mail[at] === GREATER) at++;
    if (at > line && startsWithFrom(mail, at)) drops.push(line);
    const end = mail.indexOf(LF, at);
    line = end < 0 ? -1 : end + 1;
  }
  if (drops.length === 0) return mail;
  const out = new Uint8Array(mail.length - drops.length);
  let from = 0;
  let to = 0;
  for (const drop of [...drops, mail.length]) {
    out.set(mail.subarray(from, drop), to);
    to += drop - from;
    from = drop + 1;
  }
  return out;
}

/** Without the empty line that separates a mail from the next. */
function trimmed(mail: Uint8Array): Uint8Array {
  let end = mail.length;
  if (mail[end - 1] === LF && mail[end - 2] === LF) end -= 1;
  else if (mail[end - 1] === LF && mail[end - 2] === CR && mail[end - 3] === LF) end -= 2;
  return mail.subarray(0, end);
}

/** Cuts a stream of mbox bytes into mails, holding no more than the one mail that is still open. */
export class MboxSplitter {
  /** The line of which the end has not come yet. */
  private pending: Uint8Array = new Uint8Array(0);
  private parts: Uint8Array[] = [];
  private kept = 0;
  private inMail = false;
  private afterEmptyLine = true;

  /** @param maxMail bytes kept of one mail; the rest of a longer one is passed over */
  constructor(private readonly maxMail = Number.POSITIVE_INFINITY) {}

  /** Mails that became complete with this chunk. */
  push(chunk: Uint8Array): Uint8Array[] {
    return this.take(chunk, false);
  }

  /** The last mail, if any. */
  end(): Uint8Array[] {
    return this.take(new Uint8Array(0), true);
  }

  private take(chunk: Uint8Array, last: boolean): Uint8Array[] {
    const mails: Uint8Array[] = [];
    const bytes = joined([this.pending, plainBytes(chunk)]);
    let from = 0;
    let at = 0;
    while (at < bytes.length) {
      const end = bytes.indexOf(LF, at);
      const cut = end < 0 && !last;
      if (cut && bytes.length - at < MAX_PENDING) break;
      const next = end < 0 ? bytes.length : end + 1;
      if (this.afterEmptyLine && !cut && isSeparator(bytes, at, next)) {
        this.keep(bytes.subarray(from, at));
        if (this.inMail) mails.push(this.finish());
        this.inMail = true;
        from = next;
      }
      this.afterEmptyLine = !cut && (next - at === 1 || (next - at === 2 && bytes[at] === CR));
      at = next;
    }
    this.keep(bytes.subarray(from, at));
    this.pending = bytes.slice(at);
    if (last && this.inMail) mails.push(this.finish());
    return mails;
  }

  private keep(bytes: Uint8Array): void {
    if (!this.inMail || bytes.length === 0 || this.kept >= this.maxMail) return;
    const part = bytes.slice(0, this.maxMail - this.kept);
    this.parts.push(part);
    this.kept += part.length;
  }

  private finish(): Uint8Array {
    const mail = unquoted(trimmed(joined(this.parts)));
    this.parts = [];
    this.kept = 0;
    return mail;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter((part) => part.length > 0);
  return filled.length === 1 ? (filled[0] as Uint8Array) : joinedBytes(filled);
}

/** The mails of an mbox file; an empty list when the bytes do not begin with a "From " line. */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  if (afterFromLine(bytes) === 0) return [];
  const splitter = new MboxSplitter();
  return [...splitter.push(bytes), ...splitter.end()];
}
