/** Whatever a caller hands over, every public function answers, in the form of the contract and in time. */
import fc from "fast-check";
import { diagnose, type Failure, type Input, isHardBounce, splitMbox } from "../../src/classifier";
import { classifier } from "../../src/cli/classify";
import { parseArguments } from "../../src/cli/options";
import { breach } from "../robustness/contract";

const RUNS = { numRuns: 300 };

/** Pieces of which mails are made, so that random texts get past the first look. */
const WORDS = [
  "From: MAILER-DAEMON@mx.example.com\n",
  "Subject: Undelivered Mail Returned to Sender\n",
  "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n",
  "Content-Transfer-Encoding: base64\n",
  "From a Thu Nov 19 09:15:32 2026\n",
  "--b\n",
  "--b--\n",
  "\n",
  "\r\n",
  "Content-Type: message/delivery-status\n\n",
  "Content-Type: message/rfc822\n\n",
  "Final-Recipient: rfc822; a@b.example\n",
  "Action: failed\n",
  "Status: 5.1.1\n",
  "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n",
  "<a@b.example>: host mx.b.example[192.0.2.1] said: 552 5.2.2 over quota\n",
  "=?ISO-2022-JP?B?GyRC?=",
  "\u001b$B0<@h\u001b(B",
  "<html><body><p>",
  "&#x110000;",
  "\ud800",
  "\0",
  "次の受信者への配信に失敗しました\n",
];
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: "binary" })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  text.map((mail) => new TextEncoder().encode(mail)),
  text.map((mail) => Buffer.from(mail, "latin1")),
  // The signature of a .msg file, and anything behind it.
  fc
    .uint8Array({ maxLength: 2000 })
    .map((tail) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...tail])),
);
const pieces = fc.record(
  {
    headers: text,
    subject: text,
    from: text,
    to: fc.array(text, { maxLength: 3 }),
    date: text,
    itemClass: text,
    text,
    html: text,
    attachments: fc.array(fc.record({ name: text, contentType: text, content: bytes }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const input: fc.Arbitrary<Input> = fc.oneof(
  bytes,
  text,
  text.map((words) => ({ text: words })),
  text.map((html) => ({ html })),
  pieces,
);
const context = fc.record({ mailboxes: fc.array(text, { maxLength: 3 }), language: text }, { requiredKeys: [] });

test("diagnose answers in the contract's form", async () => {
  await fc.assert(
    fc.asyncProperty(input, context, async (one, around) => {
      expect(breach(await diagnose(one, around))).toBeNull();
    }),
    RUNS,
  );
});

test("diagnose answers even what is no input at all", async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (anything) => {
      expect(breach(await diagnose(anything as Input))).toBeNull();
    }),
    RUNS,
  );
});

test("the same input has the same answer", async () => {
  await fc.assert(
    fc.asyncProperty(input, async (one) => {
      expect(await diagnose(one)).toEqual(await diagnose(one));
    }),
    { numRuns: 50 },
  );
});

test("isHardBounce answers yes or no", () => {
  const failure = fc.record({ reason: text, reply: fc.option(text), status: fc.option(text) });
  fc.assert(
    fc.property(failure, (one) => {
      expect(typeof isHardBounce(one as Pick<Failure, "reason" | "reply" | "status">)).toBe("boolean");
    }),
    RUNS,
  );
});

test("splitMbox gives mails that are no longer than the file, all of them readable", async () => {
  const mbox = bytes.map((mail) => Buffer.concat([Buffer.from("From a Thu Nov 19 09:15:32 2026\n"), mail]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(bytes, mbox), async (file) => {
      const mails = splitMbox(file);
      expect(mails.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(file.length);
      for (const mail of mails) expect(breach(await diagnose(mail))).toBeNull();
    }),
    RUNS,
  );
});

test("any command line is a command, help, or an error with a sentence", () => {
  const word = fc.oneof(
    fc.constantFrom("classify", "-", "--", "--format", "--format=csv", "--jobs", "2", "--lang=", "--mailbox", "a@b"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(word), fc.dictionary(fc.constantFrom("LANG", "LC_ALL"), fc.string()), (args, env) => {
      const command = parseArguments(args, env);
      if (command.kind === "wrong") expect(command.problem).not.toBe("");
      if (command.kind === "classify") expect(command.options.paths.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test.each([["text"], ["json"], ["jsonl"], ["csv"]] as const)("any mail can be printed as %s", async (format) => {
  const options = { format, language: "ja", mailboxes: [], jobs: 1, paths: ["-"] };
  const classify = await classifier(options);
  await fc.assert(
    fc.asyncProperty(bytes, text, async (mail, file) => {
      const { text: printed, problem } = await classify({ kind: "bytes", file, bytes: mail });
      expect(problem).toBeNull();
      if (format === "text") expect(printed).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      if (format === "json" || format === "jsonl") expect(JSON.parse(printed).schema).toBe("modori/1");
      if (format === "jsonl") expect(printed.indexOf("\n")).toBe(printed.length - 1);
    }),
    { numRuns: 100 },
  );
});
