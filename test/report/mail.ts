/** Small mails for tests, read the way every mail is. */
import type { Message } from "../../src/classifier/message/message";
import { readMessage } from "../../src/classifier/message/read";
import { readReport } from "../../src/classifier/report/read";
import type { Report } from "../../src/classifier/report/report";

const DAEMON = "MAILER-DAEMON@mail.example.com (Mail Delivery System)";

/** A mail with these header fields (From, To, Subject have defaults) and this body. */
export function mail(fields: Readonly<Record<string, string>>, body: string): Uint8Array {
  const all = {
    From: DAEMON,
    To: "sato@example.co.jp",
    Subject: "Undelivered Mail Returned to Sender",
    Date: "Mon, 9 Nov 2026 10:15:40 +0900",
    "Content-Type": "text/plain; charset=utf-8",
    ...fields,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\n`);
  return new TextEncoder().encode(`${head.join("")}\n${body}`);
}

/** The body of a multipart with boundary `b`: content type and text of each part. */
export function parts(...all: readonly (readonly [string, string])[]): string {
  return `${all.map(([type, text]) => `--b\nContent-Type: ${type}\n\n${text}\n`).join("")}--b--\n`;
}

export async function report(input: Uint8Array | string | { text: string } | { html: string }): Promise<Report> {
  return readReport(await readMessage(input));
}

/** Only the plain text of a mail, without any header, as it comes from a paste. */
export async function pasted(text: string): Promise<Report> {
  return report({ text });
}

/** A message made of text alone, for the parts that look at nothing else. */
export function textMessage(text: string, headers: Readonly<Record<string, string>> = {}): Message {
  return {
    form: Object.keys(headers).length > 0 ? "mime" : "text",
    headers: Object.entries(headers).map(([name, value]) => ({ name: name.toLowerCase(), value })),
    parts: [],
    text,
    itemClass: null,
    rows: [],
    size: null,
    warnings: [],
  };
}
