import fc from "fast-check";
import { MboxSplitter, splitMbox } from "../../src/classifier/message/mbox";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const FROM = "From MAILER-DAEMON Thu Nov 19 09:15:32 2026\n";
const split = (text: string) => splitMbox(encode(text)).map(decode);

test("mails end before the next From line; quoted ones are taken back", () => {
  expect(split(`${FROM}Subject: one\n\nText\n>From here on\n>>From twice\n\n${FROM}Subject: two\n\nText\n`)).toEqual([
    "Subject: one\n\nText\nFrom here on\n>From twice\n",
    "Subject: two\n\nText\n",
  ]);
});

test("prose that begins with From is no new mail", () => {
  const mail = "Subject: one\n\nDear all,\n\nFrom tomorrow we work at home.\n";
  expect(split(FROM + mail)).toEqual([mail]);
});

test("line ends of Windows, no mail at all, nothing", () => {
  expect(split(`${FROM}Subject: one\n\nText\n\n${FROM}Subject: two\n`.replaceAll("\n", "\r\n"))).toEqual([
    "Subject: one\r\n\r\nText\r\n",
    "Subject: two\r\n",
  ]);
  expect(split("Subject: one\n\nText\n")).toEqual([]);
  expect(split("")).toEqual([]);
});

test("cut anywhere, the same mails come out", () => {
  const text = `${FROM}Subject: one\n\n>From x\n\n${FROM}Subject: two\n\nline\n\n${FROM}`;
  const whole = splitMbox(encode(text)).map(decode);
  expect(whole).toHaveLength(3);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), (cuts) => {
      const splitter = new MboxSplitter();
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      const mails = at.slice(1).flatMap((end, index) => splitter.push(encode(text.slice(at[index], end))));
      expect([...mails, ...splitter.end()].map(decode)).toEqual(whole);
    }),
  );
});

test("a mail longer than the limit is cut, the next one is whole", () => {
  const splitter = new MboxSplitter(20);
  const text = `${FROM}${"x".repeat(200_000)}\n\n${FROM}Subject: two\n`;
  const mails = [
    ...splitter.push(encode(text.slice(0, 100_000))),
    ...splitter.push(encode(text.slice(100_000))),
    ...splitter.end(),
  ];
  expect(mails.map(decode)).toEqual(["x".repeat(20), "Subject: two\n"]);
});

test("a mail cut from a file's Buffer holds its own bytes and no more, so that it can be handed on and the block let go", () => {
  const file = Buffer.from(`${FROM}Subject: one\n\n${FROM}Subject: two\n${"x".repeat(4000)}\n`);
  const mails = splitMbox(file);
  expect(mails).toHaveLength(2);
  for (const mail of mails) {
    expect(mail.constructor).toBe(Uint8Array);
    expect(mail.buffer.byteLength - mail.length).toBeLessThanOrEqual(2);
  }
});
