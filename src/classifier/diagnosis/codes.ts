/**
 * Reply codes (RFC 5321 section 4.2) and enhanced status codes (RFC 3463) in free text. Numbers that only look like codes
 * (versions, addresses, queue ids, parts of links) are left alone: a status is believed after a reply, `#`, an opening bracket,
 * a colon, a quote or at the beginning, and only with class 2, 4 or 5.
 */
export interface Codes {
  readonly reply: string | null;
  /** Offset of `reply` in the text. */
  readonly replyAt: number;
  /** Enhanced status codes in order, without repeats. */
  readonly statuses: readonly string[];
  readonly statusAt: readonly number[];
}

/** Enough for any answer of a server; the rest of a long transcript says nothing new. */
const MAX_STATUSES = 8;

// Both look before they reach beyond the end: engines throw compiled code away when a text ends earlier than it ever did.
function digit(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function wordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}

/** One to three digits from `at`: the offset after them, or -1. */
function shortNumber(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && digit(text, end)) end++;
  return end > at && end <= at + 3 ? end : -1;
}

/** `5.7.26` at `at`: the offset after it, or -1. */
function statusEnd(text: string, at: number): number {
  if (!text.startsWith(".", at + 1)) return -1;
  const subject = shortNumber(text, at + 2);
  if (subject < 0 || !text.startsWith(".", subject)) return -1;
  const end = shortNumber(text, subject + 1);
  if (end < 0) return -1;
  if (end === text.length) return end;
  if (text[end] === "." && wordAt(text, end + 1)) return -1;
  return wordAt(text, end) || text[end] === "@" ? -1 : end;
}

const BEFORE_STATUS = new Set(["#", "(", "[", ":", ";", "'", '"', ">", "="]);

function statusMayStand(text: string, at: number, afterReply: boolean): boolean {
  if (at === 0 || afterReply) return true;
  const previous = text[at - 1] as string;
  if (previous === " ") {
    const before = text[at - 2] as string;
    return (
      before === ";" ||
      before === "'" ||
      before === '"' ||
      before === "," ||
      text.endsWith("status", at - 1) ||
      text.endsWith("code", at - 1)
    );
  }
  return BEFORE_STATUS.has(previous) && !(previous === "=" && text.slice(Math.max(0, at - 80), at).includes("http"));
}

/** `550` at `at`, followed by a blank, a hyphen, a status or the end. */
function isReply(text: string, at: number): boolean {
  if (!digit(text, at + 1) || !digit(text, at + 2)) return false;
  if (text[at] !== "5" && text[at] !== "4") return false;
  if (text.charCodeAt(at + 1) - 48 > 7) return false;
  if (at + 3 === text.length) return true;
  const after = text[at + 3];
  if (after === " " || after === "<" || after === "[" || after === "(") return true;
  if (after === "-") return !digit(text, at + 4) || text[at + 5] === ".";
  return (after === "," || after === ":" || after === "#" || after === "'" || after === ";") && !digit(text, at + 4);
}

const BEFORE_REPLY = new Set([" ", ":", "<", ">", "'", '"', "(", "[", "]", ";", "=", "#"]);

/** Words after which a bare number is an amount, not a reply: `for 432 seconds`, `port 465`, `exceeds limit 500`. */
const AMOUNT_BEFORE = [
  "port ",
  "for ",
  "limit ",
  "limit:",
  "size ",
  "size:",
  "than ",
  "of ",
  "last ",
  "is ",
  "to ",
  "max ",
  "max:",
  "socket ",
  "errno ",
  "exceeded ",
];
const AMOUNT_AFTER = [
  " seconds",
  " second",
  " sec",
  " hours",
  " hour",
  " minutes",
  " days",
  " messages",
  " bytes",
  " kb",
  " mb",
  " recipients",
  " mails",
  " emails",
  " connections",
  " percent",
];

function isAmount(text: string, at: number): boolean {
  return (
    AMOUNT_BEFORE.some((word) => text.endsWith(word, at)) || AMOUNT_AFTER.some((word) => text.startsWith(word, at + 3))
  );
}

function replyMayStand(text: string, at: number): boolean {
  if (at === 0) return true;
  return BEFORE_REPLY.has(text[at - 1] as string) && !isAmount(text, at);
}

/** All codes of a normalised text. */
export function findCodes(text: string): Codes {
  let reply: string | null = null;
  let replyAt = -1;
  const statuses: string[] = [];
  const statusAt: number[] = [];
  const { length } = text;
  let replyEnd = -1;
  for (let i = 0; i < length && statuses.length < MAX_STATUSES; i++) {
    const c = text.charCodeAt(i);
    if (c !== 50 && c !== 52 && c !== 53) continue;
    if (i > 0 && wordAt(text, i - 1)) continue;
    const end = statusEnd(text, i);
    if (end > 0) {
      if (statusMayStand(text, i, i === replyEnd)) {
        const status = text.slice(i, end);
        if (!statuses.includes(status)) {
          statuses.push(status);
          statusAt.push(i);
        }
      }
      i = end - 1;
      continue;
    }
    if (isReply(text, i) && replyMayStand(text, i)) {
      replyEnd = i + (" -:#([".includes(text[i + 3] ?? "x") ? 4 : 3);
      if (text[replyEnd] === "#") replyEnd++;
      if (reply === null) {
        reply = text.slice(i, i + 3);
        replyAt = i;
      }
      i += 2;
    }
  }
  return { reply, replyAt, statuses, statusAt };
}
