/** Inputs made to keep a reader busy, each growing with `n` bytes. Reading twice as much may take about twice as long, not four times. */
import type { Input } from "../../src/classifier/types";

export interface Hostile {
  readonly name: string;
  /** About `n` bytes of it. */
  make(n: number): Input;
}

const bytes = (mail: string): Uint8Array => new Uint8Array(Buffer.from(mail, "latin1"));
const fill = (unit: string, n: number) => unit.repeat(Math.max(1, Math.floor(n / unit.length)));
/** `unit` with a running number in it, so that nothing can be remembered from one to the next. */
const series = (n: number, unit: (index: number) => string) => {
  const length = unit(100_000).length;
  return Array.from({ length: Math.max(1, Math.floor(n / length)) }, (_, index) => unit(index)).join("");
};

const HEAD =
  "From: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nTo: sato@example.co.jp\nSubject: Undelivered Mail Returned to Sender\n";
const plain = (body: string) => bytes(`${HEAD}Content-Type: text/plain; charset=utf-8\n\n${body}`);
const header = (fields: string) => bytes(`${HEAD}${fields}\nContent-Type: text/plain\n\nDelivery failed.\n`);
const html = (body: string) =>
  bytes(`${HEAD}Content-Type: text/html; charset=utf-8\n\n<html><body>${body}</body></html>`);

function report(status: string, returned = "Subject: hello\n"): Uint8Array {
  const part = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`;
  return bytes(
    `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n` +
      part("text/plain", "I'm sorry to have to inform you that your message could not be delivered.") +
      part("message/delivery-status", `Reporting-MTA: dns; mx.example.net\n\n${status}`) +
      `${part("message/rfc822", returned)}--b--\n`,
  );
}

const recipient = (index: number) =>
  `Final-Recipient: rfc822; user${index}@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <user${index}@example.com>: no such user\n\n`;
const one = (diagnostic: string) =>
  `Final-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; ${diagnostic}\n`;

function nestedMultiparts(n: number): string {
  const levels = Math.floor(n / 90);
  let head = "";
  for (let level = 0; level < levels; level++)
    head += `Content-Type: multipart/mixed; boundary="n${level}"\n\n--n${level}\n`;
  return head;
}

/** Runs of one thing in the readable text, as a paste, a text mail and (escaped or not) a page. */
const RUNS: readonly (readonly [string, string])[] = [
  ["one endless word", "x"],
  ["spaces", " "],
  ["tabs and spaces", " \t"],
  ["empty lines", "\n"],
  ["lines of spaces", "   \n"],
  ["opening brackets", "<"],
  ["closing brackets", ">"],
  ["parentheses", "("],
  ["parentheses in pairs", "()"],
  ["quotation marks", '"'],
  ["backslashes", "\\"],
  ["at signs", "@"],
  ["addresses without end", "a@"],
  ["addresses", "a@b.c "],
  ["addresses in brackets", "<a@b.c> "],
  ["half addresses", "<a@b "],
  ["local parts that never end", "a.b-c_d+e"],
  ["hosts that never end", "a.b."],
  ["numbers with points", "5.1."],
  ["status codes", "5.1.1 "],
  ["replies", "550 "],
  ["replies with codes", "550 5.1.1 "],
  ["reply lines", "550-5.7.1 refused\n"],
  ["bracketed replies", "#< #5.1.1 SMTP; 550 "],
  ["colons", ":"],
  ["field names", "Status: "],
  ["fields", "Status: 5.1.1\n"],
  ["fields that do not end", "Final-Recipient: rfc822;"],
  ["remote servers said", "host mx.example.com[192.0.2.1] said: "],
  ["separators", "-----\n"],
  ["dashes", "-"],
  ["quoting", "> "],
  ["quoted lines", "> 550 no\n"],
  ["header blocks of replies", "From: a\nSent: b\nTo: c\nSubject: d\n\n"],
  ["original message lines", "----- Original Message -----\n"],
  ["mbox lines", "From a@b.c Thu Nov 19 10:00:00 2026\n"],
  ["boundaries", "--b\n"],
  ["ends of boundaries", "--b--\n"],
  ["entities", "&amp;"],
  ["entities without end", "&#x"],
  ["numbers of entities", "&#0000"],
  ["encoded words", "=?utf-8?q?a?= "],
  ["encoded words without end", "=?utf-8?q?"],
  ["soft line breaks", "=\n"],
  ["halves of quoted-printable", "="],
  ["percent signs", "%"],
  ["zero width", "\xe2\x80\x8b"],
  ["right to left", "\xe2\x80\xae"],
  ["Japanese without spaces", "\xe6\x88\xbb\xe3\x82\x8a"],
  ["NUL", "\0"],
  ["carriage returns", "\r"],
  ["phrases", "user unknown mailbox full message too large "],
  ["parts of phrases", "user unkno"],
  ["time stamps", "Thu, 19 Nov 2026 10:00:00 +0900 (JST) "],
  ["brackets of addresses", "[192.0.2."],
  ["unfinished pages", "<table><tr><td>"],
  ["unfinished tags", "<a href='"],
  ["comments that do not end", "<!--"],
  ["styles that do not end", "<style>"],
];

const inText: readonly Hostile[] = RUNS.flatMap(([name, unit]) => [
  { name: `${name}, in a mail`, make: (n: number) => plain(fill(unit, n)) },
  { name: `${name}, as a page`, make: (n: number) => html(fill(unit, n)) },
  { name: `${name}, as the diagnostic`, make: (n: number) => report(one(fill(unit, n))) },
]);

const inStructure: readonly Hostile[] = [
  { name: "header fields", make: (n) => header(series(n, (i) => `X-Field-${i}: value\n`)) },
  {
    name: "Received fields",
    make: (n) =>
      header(series(n, (i) => `Received: from a${i}.example by b.example; Thu, 19 Nov 2026 10:00:00 +0900\n`)),
  },
  { name: "one long header field", make: (n) => header(`X-Long: ${fill("x", n)}`) },
  { name: "one folded header field", make: (n) => header(`X-Long: x\n${fill(" x\n", n)}`) },
  { name: "subject of encoded words", make: (n) => header(`Subject: ${fill("=?utf-8?b?5oi744KK?= ", n)}`) },
  { name: "recipients in To", make: (n) => header(`To: ${series(n, (i) => `u${i}@example.com, `)}x@example.com`) },
  {
    name: "X-Failed-Recipients",
    make: (n) => header(`X-Failed-Recipients: ${series(n, (i) => `u${i}@example.com, `)}x@example.com`),
  },
  { name: "comments in an address", make: (n) => header(`Reply-To: ${fill("(a", n)}`) },
  {
    name: "parameters",
    make: (n) => bytes(`${HEAD}Content-Type: text/plain; ${series(n, (i) => `p${i}*0*=utf-8''%20; `)}\n\nx\n`),
  },
  { name: "multiparts in multiparts", make: (n) => bytes(`${HEAD}${nestedMultiparts(n)}`) },
  { name: "mails in mails", make: (n) => bytes(`${HEAD}${fill("Content-Type: message/rfc822\n\n", n)}`) },
  {
    name: "empty parts",
    make: (n) => bytes(`${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n${fill("--b\n\n", n)}--b--\n`),
  },
  {
    name: "parts with names",
    make: (n) =>
      bytes(
        `${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n${series(n, (i) => `--b\nContent-Type: text/plain; name="${i}.txt"\n\nx\n`)}--b--\n`,
      ),
  },
  {
    name: "a boundary that never comes",
    make: (n) => bytes(`${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n${fill("-- b\n", n)}`),
  },
  {
    name: "boundaries that begin alike",
    make: (n) =>
      bytes(
        `${HEAD}Content-Type: multipart/mixed; boundary="${"b".repeat(70)}"\n\n${fill(`--${"b".repeat(69)}\n`, n)}`,
      ),
  },
  {
    name: "base64",
    make: (n) =>
      bytes(
        `${HEAD}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${fill(`${"VXNlciB1bmtub3duLiBN".repeat(3)}\n`, n)}`,
      ),
  },
  {
    name: "quoted-printable",
    make: (n) =>
      bytes(
        `${HEAD}Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${fill("=E6=88=BB=\n", n)}`,
      ),
  },
  { name: "failed recipients", make: (n) => report(series(n, recipient)) },
  { name: "the same recipient again", make: (n) => report(fill(recipient(1), n)) },
  {
    name: "one field given again",
    make: (n) => report(`Final-Recipient: rfc822; a@example.com\n${fill("Status: 5.1.1\n", n)}`),
  },
  { name: "a diagnostic of many lines", make: (n) => report(one(fill("550-5.1.1 no such user here\n ", n))) },
  {
    name: "reports about reports",
    make: (n) =>
      report(
        one("550 no"),
        fill("Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@example.com\n\n", n),
      ),
  },
  {
    name: "a returned mail of header fields",
    make: (n) =>
      report(
        one("550 no"),
        series(n, (i) => `X-${i}: y\n`),
      ),
  },
  {
    name: "free text of many failures",
    make: (n) =>
      plain(
        series(
          n,
          (i) =>
            `<u${i}@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)\n\n`,
        ),
      ),
  },
  {
    name: "qmail paragraphs",
    make: (n) =>
      plain(
        `Hi. This is the qmail-send program at example.net.\n${series(n, (i) => `\n<u${i}@example.com>:\n192.0.2.1 does not like recipient.\n`)}`,
      ),
  },
  {
    name: "Exchange paragraphs",
    make: (n) => ({
      text: `Delivery has failed to these recipients or groups:\n\n${series(n, (i) => `u${i}@example.com\nThe email address you entered couldn't be found.\n\n`)}Diagnostic information for administrators:\n\n${series(n, (i) => `u${i}@example.com\n#550 5.1.1 RESOLVER.ADR.RecipientNotFound; not found ##\n\n`)}`,
    }),
  },
  { name: "a page in a page", make: (n) => ({ html: fill("<div>", n) }) },
  { name: "attributes", make: (n) => ({ html: `<p ${series(n, (i) => `a${i}="x" `)}>550 5.1.1</p>` }) },
  {
    name: "attachments",
    make: (n) => ({
      headers: HEAD,
      attachments: Array.from({ length: n / 1000 }, (_, i) => ({
        name: `${i}.eml`,
        contentType: "message/rfc822",
        content: bytes(`${HEAD}\n${"550 no\n".repeat(130)}`),
      })),
    }),
  },
];

export const HOSTILE: readonly Hostile[] = [...inText, ...inStructure];
