/** Twice the input takes about twice the time, whatever it is made of and whichever reader it is aimed at; nothing throws. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "../../src/classifier/message/message";
import { readMessage } from "../../src/classifier/message/read";
import { readReport } from "../../src/classifier/report/read";
import { textMessage } from "./mail";

const FOLDER = join(__dirname, "../fixtures/formats");
const DAEMON = { From: "MAILER-DAEMON@mail.example.com", Subject: "Undelivered Mail Returned to Sender" };

/** What a reader looks for, over and over. */
const UNITS = [
  "<a@b.c>: ",
  "a@",
  "  a@b.c\n    550 x\n",
  "a@b.c... x\n",
  "550-5.1.1 x\n",
  "550 5.1.1 ",
  "host a said: ",
  "returned '550 x' ",
  "smtp error from remote mail server after ",
  "(expanded from <a@b.c>) ",
  "\\345\\256\\233",
  '"',
  "<<< 550-x\n",
  ">>> RCPT To:<a@b.c>\n<<< 550 x\n",
  "Final-Recipient: rfc822; a@b.c\n",
  "Action: failed\n",
  "Diagnostic-Code: smtp; 550 x\n",
  "From: MAILER-DAEMON\nSubject: b\n\n",
  "Received: from a\n",
  "> ",
  "(",
  " \n",
  "あ",
];

/** CPU time in milliseconds, the least of three: other work on the machine only adds. */
function cost(message: Message): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    readReport(message);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function hostile(opening: string, unit: string, length: number): Message {
  const text = opening + unit.repeat(Math.ceil(length / unit.length));
  const part = { contentType: "message/delivery-status", filename: null, text, message: null, size: text.length };
  return { ...textMessage(text, DAEMON), parts: /^(?:Final|Action|Diag)/.test(unit) ? [part] : [] };
}

/** The first lines of every format: they make its reader believe the mail is his. */
const openings = async () =>
  Promise.all(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(".eml"))
      .map(async (file) => {
        const message = await readMessage(new Uint8Array(readFileSync(join(FOLDER, file))));
        return { file, text: `${message.text.split("\n").slice(0, 14).join("\n")}\n` };
      }),
  );

/** Every format meets a fifth of the units, every unit a fifth of the formats. */
const unitsFor = (format: number) => UNITS.filter((_, unit) => (unit + format) % 5 === 0);

test("work grows with the input, not with its square", async () => {
  const slow: string[] = [];
  for (const [index, { file, text }] of (await openings()).entries()) {
    for (const unit of unitsFor(index)) {
      const once = cost(hostile(text, unit, 40_000));
      if (once < 4) continue;
      const four = cost(hostile(text, unit, 160_000));
      // Square growth would be sixteenfold.
      if (four > once * 9 && four > 40)
        slow.push(`${file} ${JSON.stringify(unit)}: ${once.toFixed(1)} → ${four.toFixed(1)} ms`);
    }
  }
  expect(slow).toEqual([]);
}, 180_000);

test("at most 1,000 recipients, and a warning", () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `<u${index}@example.net>: 550 5.1.1 User unknown\n\n`).join(
    "",
  );
  const got = readReport(textMessage(`This is the mail system at host a.example.\n\n${lines}`, DAEMON));
  expect(got.recipients).toHaveLength(1_000);
  expect(got.warnings).toContain("warning.recipients");
});

test("the same recipient named twice is one failure", () => {
  const entry = "<a@example.net>: 550 5.1.1 User unknown\n\n";
  const got = readReport(textMessage(`This is the mail system at host a.example.\n\n${entry}${entry}`, DAEMON));
  expect(got.recipients).toHaveLength(1);
});
