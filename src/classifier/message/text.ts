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

/** The beginning by lines, with line feeds only: 998 octets is the longest line that SMTP allows (RFC 5321 section 4.5.3.1.6). */
function headOf(text: string): string {
  const head = text.slice(0, HEAD_LINES * 1000);
  return head.includes("\r") ? lineFeeds(head) : head;
}

/** Does the text begin with the header of a mail as servers write it (RFC 5322)? */
export function isMailSource(text: string): boolean {
  const head = headOf(text);
  const names = new Set<string>();
  let fields = 0;
  let started = false;
  let isMachine = false;
  let isShown = true;
  for (let from = 0, lines = 0; from < head.length && lines < HEAD_LINES; lines++) {
    const lf = head.indexOf("\n", from);
    const line = head.slice(from, lf < 0 ? head.length : lf);
    from = lf < 0 ? head.length : lf + 1;
    if (!started && !/\S/.test(line)) continue;
    const isEnvelope = !started && line.startsWith("From ");
    started = true;
    if (isEnvelope || (fields > 0 && /^[ \t]/.test(line))) continue;
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (!name) break;
    fields++;
    names.add(name);
    isMachine ||= MACHINE.test(name);
    isShown &&= SHOWN.test(name);
    // What follows changes nothing any more.
    if (isMachine && fields >= 2) return true;
  }
  // A header block above words (From, Sent, To, Subject) has a field that no mail has: "Sent".
  return !isMachine && isShown && names.size >= 2;
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
