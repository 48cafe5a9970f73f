/** Every format by mails of our own: as they come, with other line ends, as text or page alone, forwarded and pasted. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { header } from "../../src/classifier/message/message";
import { readMessage } from "../../src/classifier/message/read";
import { readReport } from "../../src/classifier/report/read";
import type { RecipientReport, Report } from "../../src/classifier/report/report";

const FOLDER = join(__dirname, "../fixtures/formats");

interface Expected {
  readonly kind: string;
  readonly recipients: readonly Partial<RecipientReport>[];
  readonly software?: string;
  readonly reportingMta?: string;
  readonly arrivalDate?: string;
  readonly language?: string;
  /** Message-ID of the returned mail. */
  readonly original?: string;
  readonly warnings?: readonly string[];
  /** The addresses stand only outside the readable text, so that they are lost with the rest of the mail. */
  readonly textLoses?: boolean;
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".eml"))
  .map((file) => file.slice(0, -4));
const bytes = (name: string) => new Uint8Array(readFileSync(join(FOLDER, `${name}.eml`)));
const expected = (name: string): Expected => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const addresses = (report: { recipients: readonly Partial<RecipientReport>[] }) =>
  report.recipients.map((one) => one.recipient).sort();

test("there is a mail for every format", () => {
  expect(names.length).toBeGreaterThan(55);
});

test.each(names)("%s", async (name) => {
  const want = expected(name);
  const got: Report = readReport(await readMessage(bytes(name)));
  expect(got.kind).toBe(want.kind);
  expect(got.recipients).toMatchObject(want.recipients);
  expect(got.recipients).toHaveLength(want.recipients.length);
  const { software, reportingMta, arrivalDate, language } = want;
  expect(got).toMatchObject(
    Object.fromEntries(Object.entries({ software, reportingMta, arrivalDate, language }).filter(([, value]) => value)),
  );
  if (want.original) expect(got.original?.messageId).toBe(want.original);
  if (want.warnings) expect(got.warnings).toEqual(want.warnings);
  expect(got.text).not.toContain("A mail that bounced said");
});

test.each(names)("%s with CRLF", async (name) => {
  const crlf = Buffer.from(bytes(name)).toString("latin1").replace(/\n/g, "\r\n");
  const got = readReport(await readMessage(new Uint8Array(Buffer.from(crlf, "latin1"))));
  expect(got).toMatchObject({ kind: expected(name).kind, recipients: expected(name).recipients });
});

const readable = names.filter((name) => !expected(name).textLoses);

/** What a person has of a report when the rest of the mail is gone. */
const FORMS: readonly (readonly [
  string,
  (text: string, from: string, subject: string) => { text: string } | { html: string },
])[] = [
  ["text alone", (text) => ({ text })],
  ["a page", (text) => ({ html: `<html><body><pre>${escaped(text)}</pre></body></html>` })],
  [
    "quoted",
    (text) => ({
      text: text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n"),
    }),
  ],
  [
    "forwarded from an English Outlook",
    (text, from, subject) => ({
      text: `Hi, what does this mean?\n\nFrom: ${from}\nSent: Monday, November 9, 2026 10:16 AM\nTo: sato@example.co.jp\nSubject: ${subject}\n\n${text}`,
    }),
  ],
  [
    "forwarded from a Japanese Outlook",
    (text, from, subject) => ({
      text: `これは何でしょうか。\n\n差出人: ${from}\n送信日時: 2026年11月9日 10:16\n宛先: sato@example.co.jp\n件名: ${subject}\n\n${text}`,
    }),
  ],
  [
    "forwarded as a quotation",
    (text, from, subject) => ({
      text: `See below.\n\nBegin forwarded message:\n\n> From: ${from}\n> Subject: ${subject}\n> Date: November 9, 2026\n> To: sato@example.co.jp\n>\n${text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n")}`,
    }),
  ],
];

describe.each(FORMS)("%s", (_form, make) => {
  test.each(readable)("%s", async (name) => {
    const message = await readMessage(bytes(name));
    const input = make(message.text, header(message, "from") ?? "", header(message, "subject") ?? "");
    const got = readReport(await readMessage(input));
    expect({ kind: got.kind, recipients: addresses(got) }).toEqual({
      kind: expected(name).kind,
      recipients: addresses(expected(name)),
    });
  });
});
