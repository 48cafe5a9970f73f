/** Text without a file around it: pasted mail source, a pasted page, or the words of a mail. */
import { htmlToText } from "./html";
import { MAX_TEXT } from "./limits";
import type { Message } from "./message";
import { lineFeeds, visible } from "./visible";

const NOTHING: Message = {
  form: "text",
  headers: [],
  parts: [],
  text: "",
  itemClass: null,
  rows: [],
  size: null,
  warnings: [],
};

/** Lines of the beginning that are looked at to tell source from words. */
const HEAD_LINES = 60;
const FIELD = /^([!-9;-~]{2,76})[ \t]{0,20}:/;
/** Fields of a mail that people see too. */
const SHOWN = /^(?:from|to|cc|bcc|date|subject|reply-to|sender|resent-[a-z-]{2,20})$/i;
/** Fields that stand in a mail's source and never in the header block that a mail program shows. */
const MACHINE =
  /^(?:received|return-path|message-id|mime-version|content-[a-z-]{2,40}|delivered-to|x-[a-z0-9-]{2,70}|[a-z0-9]{2,20}-[a-z0-9-]{2,60}-?(?:signature|results|seal)|received-spf|auto-submitted|envelope-to|delivery-date|in-reply-to|references|precedence|list-[a-z-]{2,20}|thread-(?:index|topic)|importance|priority|status|user-agent|lines|errors-to)$/i;

function headLines(text: string): string[] {
  // 998 octets is the longest line that SMTP allows (RFC 5321 section 4.5.3.1.6); more lines than these are not needed.
  const head = text.slice(0, HEAD_LINES * 1000);
  const lines = (head.includes("\r") ? lineFeeds(head) : head).split("\n", HEAD_LINES);
  const first = lines.findIndex((line) => /\S/.test(line));
  return first < 0 ? [] : lines.slice(first);
}

/** Does the text begin with the header of a mail as servers write it (RFC 5322)? */
export function isMailSource(text: string): boolean {
  const lines = headLines(text);
  if (lines[0]?.startsWith("From ") && FIELD.test(lines[1] ?? "")) lines.shift();
  const names: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    const name = FIELD.exec(line)?.[1];
    if (!name) break;
    names.push(name.toLowerCase());
  }
  if (names.some((name) => MACHINE.test(name))) return names.length >= 2;
  // A header block above words (From, Sent, To, Subject) has a field that no mail has: "Sent".
  return new Set(names).size >= 2 && names.every((name) => SHOWN.test(name));
}

/** Does the text begin as an HTML page does? */
export function isHtmlPage(text: string): boolean {
  return /^\s{0,100}<(?:!doctype html|html|head|body|div|table|p)\b/i.test(text.slice(0, 1000));
}

function bounded(message: Omit<Message, "warnings">): Message {
  const long = message.text.length > MAX_TEXT;
  return { ...message, text: message.text.slice(0, MAX_TEXT), warnings: long ? ["warning.truncated"] : [] };
}

/** A page or a piece of one → Message. Only as much markup is read as can hold the text that is kept. */
export function readHtml(html: string): Message {
  return bounded({ ...NOTHING, form: "html", text: htmlToText(html.slice(0, 8 * MAX_TEXT)) });
}

/** Words → Message. */
export function readPlain(text: string): Message {
  return bounded({ ...NOTHING, text: lineFeeds(visible(text.slice(0, 2 * MAX_TEXT))) });
}

/** A mail of which nothing could be read. */
export function unreadable(size: number | null): Message {
  return { ...NOTHING, size, warnings: ["warning.unreadable"] };
}
