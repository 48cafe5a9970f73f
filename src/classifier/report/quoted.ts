/** A report that a person quotes in a mail of his own: pasted under a question or into a ticket, or attached as a text file. */
import { header, type Message } from "../message/message";
import { headerAddresses, sameAddress } from "./address";
import { belowHeaderBlock, citedIn } from "./forwarded";
import { listsCodes } from "./fragment";
import { isReply } from "./kind";
import { headingOf } from "./marks";
import { type Material, marked, splitLines } from "./material";
import { isService } from "./readers/notice";
import type { Report } from "./report";

/** Lines of a question with a report below it; what is longer is a log, a digest or a newsletter. */
const MAX_LINES = 80;
/** Filled lines that somebody writes above what he asks about. */
const QUESTION_LINES = 12;
/** Attached texts looked at, and their characters: a longer one is a log. */
const MAX_FILES = 4;
const MAX_FILE = 100_000;
/** Lines in which a header block or a citation may stand. */
const MAX_SEARCHED = 400;
/** Fields of mails to many (RFC 2369). */
const FOR_MANY = ["list-unsubscribe", "list-post"];
/** A form that loses line ends makes such lines. */
const LONG_LINE = 300;
const PARTIES = ["from", "sender", "reply-to", "to", "cc"];

/** The texts that may be one, as if they had been pasted: the mail's own, then those of its files. */
export function quotedTexts(m: Material): readonly Message[] {
  const { message, envelope, lines } = m;
  if (message.headers.length === 0 || isReply(m) || FOR_MANY.some((name) => header(message, name) !== null)) return [];
  const precedence = header(message, "precedence") ?? "";
  if (/^list/i.test(precedence)) return [];
  // RFC 2919; systems for tickets name their projects so, too, and their mails are many.
  if ((header(message, "list-id") !== null || /^bulk/i.test(precedence)) && !isByProgram(message)) return [];
  const files = message.parts
    .filter(({ filename, contentType }) => filename !== null && contentType === "text/plain")
    .map(({ text }) => text ?? "")
    .filter((text) => text !== "" && text.length <= MAX_FILE)
    .slice(0, MAX_FILES);
  // Of a forwarded mail the lines below its header block, which may stand where a returned mail would begin.
  const all = splitLines(message.text.slice(0, MAX_FILE)).slice(0, MAX_SEARCHED);
  const inner = envelope === null ? [belowHeaderBlock(all), citedIn(all)] : [lines];
  const texts = envelope === null ? [message.text, ...relined(all)] : [];
  const own = [...inner.flatMap((one) => one?.join("\n") ?? []), ...texts];
  return [...(lines.length <= MAX_LINES ? own : []), ...files].map((text) => pasted(message, text));
}

/** A ticket with what somebody wrote, but also a log or an alert (RFC 3834 section 5). */
function isByProgram(message: Message): boolean {
  return /^auto-/i.test(header(message, "auto-submitted") ?? "");
}

/** Readers of one program's own format, which nobody writes by chance. */
const EXACT_READERS: ReadonlySet<string> = new Set(["rfc3464", "exchange", "postfix", "exim", "qmail", "sendmail"]);

/** Where a line holds a whole report: each sentence on its own, from the first heading on. */
function relined(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.length > LONG_LINE)) return [];
  const sentences = lines.flatMap((line) => line.replace(/([.:!?]) +(?=\S)/g, "$1\n").split("\n"));
  const heading = sentences.findIndex((line) => headingOf(line) !== null);
  if (heading < 0) return [];
  // What is said of an address stands below it.
  const parted = sentences.slice(heading).map((line) => line.replace(/^(\S{1,320}@\S{1,255}) +(?=\S)/, "$1\n    "));
  return [parted.join("\n")];
}

function pasted(message: Message, text: string): Message {
  return { ...message, form: "text", headers: [], parts: [], rows: [], itemClass: null, text };
}

/** Lines of a mail queue as `mailq` lists them (Postfix and Sendmail: ID, size, date; Exim: age, size, ID), and of a log (RFC 3164). */
const LISTED =
  /^\s{0,3}(?:[0-9A-Za-z]{6,20}[*!]?\s+\d{1,12} (?:mon|tue|wed|thu|fri|sat|sun) |\d{1,4}[mhd]\s+[\d.]{1,8}[KMG]?\s+[0-9A-Za-z]{5,8}-[0-9A-Za-z]{6,12}-|[a-z]{3} [ \d]\d \d\d:\d\d:\d\d \S{1,80} \S{1,80}\[\d{1,8}\]:)/i;

/** Does it say of whom, and in which words, so that it cannot be talk about mail in general? */
export function isQuotedReport(report: Report, text: Material, { message, envelope }: Material): boolean {
  const { kind, reader, recipients } = report;
  if (kind !== "bounce" && kind !== "delay") return false;
  if (text.lines.some((line) => LISTED.test(line.slice(0, 200)))) return false;
  const heading = marked(text, "failed", "failed-list", "delayed", "delayed-list");
  const above = text.lines.slice(0, heading?.line ?? 0).filter((line) => line.trim() !== "");
  if (above.length > QUESTION_LINES) return false;
  if (listsCodes(text.lines, recipients.length)) return false;
  if (isByProgram(message) && !(heading && EXACT_READERS.has(reader))) return false;
  // One answer of a server, within a sentence: people write so about how to mend it.
  if (reader === "text" && recipients.length === 1 && !heading) return false;
  // Labels alone ("To: …, Reason: …"): a service's own mail about something else that it could not send.
  if (reader === "notice" && isService(header(message, "from") ?? "")) return false;
  const fields = [...PARTIES.map((name) => header(message, name)), envelope?.from ?? null, envelope?.to ?? null];
  const parties = fields.flatMap(headerAddresses);
  return recipients.every(
    ({ recipient, diagnostic }) =>
      recipient !== null && diagnostic !== null && !parties.some((party) => sameAddress(party, recipient)),
  );
}
