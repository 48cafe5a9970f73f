import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { MAX_DEPTH, MAX_HEADERS, MAX_PARTS, MAX_TEXT } from "../../src/classifier/message/limits";
import { header, type Message } from "../../src/classifier/message/message";
import { readMessage } from "../../src/classifier/message/read";

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readMessage(encode(text));
const fixture = (name: string) => readFileSync(resolve(__dirname, `../fixtures/mails/${name}.eml`));

/** A Message without its size, which differs with the line ends. */
function sizeless({ size: _, ...message }: Message): unknown {
  return {
    ...message,
    parts: message.parts.map(({ size: __, message: inner, ...part }) => ({
      ...part,
      message: inner && sizeless(inner),
    })),
  };
}

describe("forms told by content", () => {
  const mail = "Return-Path: <>\nFrom: MAILER-DAEMON@example.com\nSubject: failure\n\nwords\n";

  test.each([
    ["as it is", mail],
    ["with a byte order mark", `\ufeff${mail}`],
    ["with empty lines before it", `\n\r\n${mail}`],
    ["with a From line", `From MAILER-DAEMON Thu Nov 19 09:15:32 2026\n${mail}`],
    ["with Windows line ends", mail.replaceAll("\n", "\r\n")],
    ["with old Mac line ends", mail.replaceAll("\n", "\r")],
  ])("a mail %s", async (_name, text) => {
    const message = await read(text);
    expect(message.form).toBe("mime");
    expect(message.headers.map(({ name }) => name)).toEqual(["return-path", "from", "subject"]);
    expect(message.text).toBe("words\n");
    expect(sizeless(await readMessage(text))).toEqual(sizeless(message));
  });

  test.each([
    ["words", "The mail was returned: 550 5.1.1 User unknown\n", "text"],
    ["report fields", "Reporting-MTA: dns; a.example.com\n\nFinal-Recipient: rfc822; a@b.example\n", "text"],
    ["a header block of Outlook", "From: Postmaster\nSent: Monday\nTo: Sato\nSubject: Undeliverable\n\nx\n", "text"],
    ["a page", "<!DOCTYPE html><html><body><p>550 5.1.1</p></body></html>", "html"],
  ])("%s", async (_name, text, form) => {
    expect((await read(text)).form).toBe(form);
    expect((await readMessage(text)).form).toBe(form);
  });

  test("one piece alone: text or HTML", async () => {
    expect((await readMessage({ text: "plain" })).text).toBe("plain");
    expect((await readMessage({ html: "<p>page</p>" })).text).toBe("page");
    const shown = await readMessage({ html: `<pre>${mail.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</pre>` });
    expect([shown.form, header(shown, "return-path"), shown.text]).toEqual(["mime", "<>", "words"]);
  });

  test.each([
    ["nothing", new Uint8Array(0)],
    ["zero bytes", new Uint8Array(1000)],
    ["a picture", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)],
  ])("%s is unreadable", async (_name, bytes) => {
    const message = await readMessage(bytes);
    expect(message.warnings).toEqual(["warning.unreadable"]);
    expect(message.text).toBe("");
  });
});

test.each([
  "exo-5110-unknown-address",
  "qmail-552-too-large",
  "gmail-forwarding-unknown-user",
  "sendmail-two-recipients",
])("%s: LF, CRLF and CR copies give the same Message", async (name) => {
  const crlf = fixture(name).toString("latin1");
  const messages = await Promise.all(
    [crlf, crlf.replaceAll("\r\n", "\n"), crlf.replaceAll("\r\n", "\r")].map((copy) =>
      readMessage(new Uint8Array(Buffer.from(copy, "latin1"))),
    ),
  );
  expect(sizeless(messages[1] as Message)).toEqual(sizeless(messages[0] as Message));
  expect(sizeless(messages[2] as Message)).toEqual(sizeless(messages[0] as Message));
});

describe("parts", () => {
  test("in order, with fields decoded and the returned mail opened", async () => {
    const message = await readMessage(new Uint8Array(fixture("postfix-over-quota")));
    expect(message.parts.map((part) => part.contentType)).toEqual([
      "text/plain",
      "message/delivery-status",
      "message/rfc822",
    ]);
    expect(message.parts[1]?.text).toContain("Final-Recipient: rfc822; ito.shouten@tsubaki-net.example.jp\n");
    const original = message.parts[2]?.message as Message;
    expect(header(original, "from")).toBe("佐藤 美咲 <sato@kaede-shoji.example.co.jp>");
    expect(original.text).toContain("楓商事の佐藤です。");
    expect(message.text).toContain("user is over quota");
    expect(message.text).not.toContain("楓商事");
  });

  test("a page is read where the plain version is empty", async () => {
    const mail = (plain: string) =>
      `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\n${plain}\n--b\nContent-Type: text/html\n\n<p>page</p>\n--b--\n`;
    expect((await read(mail("plain"))).text).toBe("plain");
    expect((await read(mail(" \n"))).text).toBe("page");
  });

  test("attached text is read only where there is no other", async () => {
    const part = (disposition: string, text: string) =>
      `--b\nContent-Type: text/plain\nContent-Disposition: ${disposition}\n\n${text}\n`;
    const mail = (...parts: string[]) =>
      `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${parts.join("")}--b--\n`;
    expect((await read(mail(part("inline", "body"), part("attachment", "file")))).text).toBe("body");
    expect((await read(mail(part("attachment", "file")))).text).toBe("file");
  });

  test("a mail attached as a file, in base64", async () => {
    const inner = Buffer.from("Received: x\nSubject: inside\n\nwords").toString("base64");
    const message = await read(
      `Subject: x\nMIME-Version: 1.0\nContent-Type: application/octet-stream; name=bounce.eml\nContent-Transfer-Encoding: base64\n\n${inner}\n`,
    );
    expect(message.parts[0]?.message && header(message.parts[0].message, "subject")).toBe("inside");
  });

  test("raw Japanese in header and status part", async () => {
    const raw = Buffer.from(
      "Return-Path: <>\nSubject: \x1b$B08@hITL@\x1b(B\nX-Reason: \x88\xb6\x90\xe6\x95\x73\x96\xbe\x82\xc5\x82\xb7\nContent-Type: message/delivery-status\n\nDiagnostic-Code: x; \x88\xb6\x90\xe6\x95\x73\x96\xbe\x82\xc5\x82\xb7\n",
      "latin1",
    );
    const message = await readMessage(new Uint8Array(raw));
    expect(header(message, "subject")).toBe("宛先不明");
    expect(header(message, "x-reason")).toBe("宛先不明です");
    expect(message.parts[0]?.text).toBe("Diagnostic-Code: x; 宛先不明です\n");
  });

  test("pasted source: the text is Unicode whatever its label says", async () => {
    const message = await readMessage(
      "Received: x\nSubject: x\nContent-Type: text/plain; charset=shift_jis\n\n宛先不明です\n",
    );
    expect(message.text).toBe("宛先不明です\n");
  });
});

test("pieces: fields, body, class and attached mails", async () => {
  const message = await readMessage({
    headers: "Received: from a.example.com\r\nSubject: =?utf-8?B?6YWN5L+h5LiN6IO9?=\r\n\r\n",
    subject: "other",
    from: "postmaster@example.com",
    to: ["sato@example.co.jp"],
    itemClass: "REPORT.IPM.Note.NDR",
    html: "<p>could not be delivered</p>",
    attachments: [
      { name: "original", contentType: "message/rfc822", content: encode("Subject: came back\n\nx") },
      { name: "report", contentType: "message/delivery-status; x=1", content: encode("Action: failed\r\n") },
      { name: "a.png", contentType: "image/png", content: new Uint8Array(10) },
    ],
  });
  expect(message.form).toBe("pieces");
  expect(message.itemClass).toBe("report.ipm.note.ndr");
  expect(message.headers).toEqual([
    { name: "received", value: "from a.example.com" },
    { name: "subject", value: "配信不能" },
    { name: "from", value: "postmaster@example.com" },
    { name: "to", value: "sato@example.co.jp" },
  ]);
  expect(message.text).toBe("could not be delivered");
  expect(message.parts.map(({ contentType, text, size }) => [contentType, text, size])).toEqual([
    ["message/rfc822", null, 21],
    ["message/delivery-status", "Action: failed\n", 16],
    ["image/png", null, 10],
  ]);
  expect(message.parts[0]?.message && header(message.parts[0].message, "subject")).toBe("came back");
});

describe("bounds", () => {
  test("text, parts, fields and depth are cut, and it is said", async () => {
    const long = await read(`Subject: x\nMIME-Version: 1.0\n\n${"a".repeat(MAX_TEXT + 10)}`);
    expect([long.text.length, long.warnings]).toEqual([MAX_TEXT, ["warning.truncated"]]);
    const many = await read(
      `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n\nx\n".repeat(MAX_PARTS + 5)}--b--\n`,
    );
    expect(many.parts.length).toBeLessThanOrEqual(MAX_PARTS);
    expect(many.warnings).toContain("warning.parts");
    const fields = await read(`Received: x\nSubject: x\n${"X-A: b\n".repeat(MAX_HEADERS + 5)}\nx`);
    expect([fields.headers.length, fields.warnings]).toEqual([MAX_HEADERS, ["warning.headers"]]);
    const deep = await read(`Subject: x\n${"Content-Type: message/rfc822\n\n".repeat(MAX_DEPTH + 3)}Subject: end\n\nx`);
    let depth = 0;
    for (let m: Message | null = deep; m; m = m.parts[0]?.message ?? null) depth++;
    expect(depth).toBe(MAX_DEPTH + 1);
  });

  test("sizes are true though nothing large is decoded", async () => {
    const picture = Buffer.alloc(3_000_000, 0x42);
    const body = picture.toString("base64").replace(/.{76}/g, "$&\r\n");
    const original = `Subject: large\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`;
    const message = await read(
      `Return-Path: <>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${original}\r\n--b--\r\n`,
    );
    expect(message.parts[0]?.size).toBe(original.length);
    expect(message.parts[0]?.message?.parts[0]?.size).toBe(body.length);
  });
});

test("any bytes give a Message", async () => {
  const piece = fc.oneof(
    fc
      .constantFrom(
        "\n",
        "\r\n",
        "--b\n",
        "--b--\n",
        "Content-Type: multipart/mixed; boundary=b\n",
        "Content-Type: message/rfc822\n\n",
        "Content-Type: text/html; charset=\n",
        "Content-Transfer-Encoding: base64\n",
        "Subject: =?utf-8?B?gICA?=\n",
        "From x Thu Nov 19 09:15:32 2026\n",
      )
      .map((text) => [...encode(text)]),
    fc.array(fc.nat(255), { maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const message = await readMessage(Uint8Array.from(pieces.flat()));
      expect(typeof message.text).toBe("string");
      expect(message.headers.every(({ name }) => name === name.toLowerCase())).toBe(true);
    }),
    { numRuns: 500 },
  );
});
