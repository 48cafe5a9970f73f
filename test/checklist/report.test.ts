import fc from "fast-check";
import { reportBlocks, type Say, supportReport } from "../../src/checklist/report";
import { createTranslator } from "../../src/locales";
import { account, bounce, CAUSES, diagnosis, failure } from "./given";

let en: Say;
let ja: Say;
beforeAll(async () => {
  const [english, japanese] = [await createTranslator("en"), await createTranslator("ja")];
  en = ({ key, values }) => english(key, values);
  ja = ({ key, values }) => japanese(key, values);
});

const mail = diagnosis(
  [
    failure("userunknown", {
      recipient: "sato.hanako@example.co.jp",
      status: "5.1.1",
      diagnostic:
        "550 5.1.1 <sato.hanako@example.co.jp>: User sato.hanako unknown (re: Quarterly figures, Taro Suzuki)",
      remoteMta: "mx1.example.co.jp",
      providerCode: "AS(1)",
      evidence: [{ field: "diagnostic", text: "User unknown", rule: "standards/user-unknown", source: "RFC 3463" }],
    }),
  ],
  {
    original: {
      messageId: "<20261120.1@example.com>",
      subject: "Quarterly figures",
      date: "2026-11-20T09:29:00+09:00",
      from: '"Taro Suzuki" <suzuki@example.com>',
      to: ["Sato <sato.hanako@example.co.jp>"],
      cc: ["other@example.net"],
      size: 28_697_872,
      hops: [],
    },
  },
);

test("support finds what it asks for", () => {
  const text = supportReport(mail, { account: account(), mask: false }, en);
  for (const needed of [
    "sato.hanako@example.co.jp",
    "Domain: example.co.jp",
    "Reply code: 550",
    "Enhanced status code: 5.1.1",
    "Provider's code: AS(1)",
    "Server that refused: mx1.example.co.jp",
    "User sato.hanako unknown",
    "Message-ID: <20261120.1@example.com>",
    "2026-11-20T09:29:00+09:00",
    "Size: 27.4 MB (28697872 bytes)",
    "Server that reports: mail.example.com",
    "How often",
    "(DNS)",
    "userunknown",
    "95%",
    "standards/user-unknown",
  ]) {
    expect(text).toContain(needed);
  }
  expect(text).toMatch(/Sent: .+\(.+\) = 2026-11-20T09:29:00\+09:00/);
});

test("the report speaks the language that was chosen for it", () => {
  const text = supportReport(mail, { account: account(), mask: false }, ja);
  expect(text).toContain("起きたこと: 宛先のアドレスが見つかりません");
  expect(text).toContain("User sato.hanako unknown");
});

test("what was gone through stands in it, what is open does not", () => {
  const checked = [
    { title: { key: "step.rules.title" }, state: "problem" },
    { title: { key: "step.forwarding.title" }, state: "done" },
    { title: { key: "step.password.title" }, state: "open" },
  ] as const;
  const text = supportReport(mail, { account: account(), mask: false, checked }, en);
  expect(text).toContain("[problem found] Check the inbox rules");
  expect(text).toContain("[done] Check forwarding");
  expect(text).not.toContain("Change the password");
});

test("masked: no address, name or subject is left, the same person is the same stand-in, domains and ids stay", () => {
  const text = supportReport(mail, { account: account(), mask: true }, en);
  expect(text).not.toMatch(/sato|hanako|suzuki|taro|quarterly|other@/i);
  expect(text).toContain("Address: address-1@example.co.jp");
  expect(text).toContain("<address-1@example.co.jp>: User (hidden) unknown");
  expect(text).toContain("address-2@example.com");
  expect(text).toContain("address-3@example.net");
  expect(text).toContain("<20261120.1@example.com>");
});

test("masking hides addresses wherever they stand", () => {
  fc.assert(
    fc.property(fc.emailAddress(), fc.string({ maxLength: 80 }), (address, around) => {
      const diagnostic = `${around} <${address}> '${address}' ${address.toUpperCase()}`;
      const text = supportReport(
        bounce("userunknown", { recipient: address, diagnostic }),
        { account: account(), mask: true },
        en,
      );
      expect(text.toLowerCase()).not.toContain(address.toLowerCase());
    }),
  );
});

/** Names that no word of a report is: whatever of them is found in it came from the mail. */
const name = fc
  .array(fc.constantFrom("qzu", "xijk", "Vwöq", "ŁÿÞ", "İqx", "武蔵坊", "弁慶", "Ждщ"), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(""));
const domain = fc.constantFrom("example.co.jp", "mail.example.com", "example.net");
const local = fc.oneof(
  name,
  fc.tuple(name, name).map(([a, b]) => `${a}.${b}`),
  fc.tuple(name, name).map(([a, b]) => `"${a} ${b}"`),
  name.map((a) => `${a}${"q".repeat(70)}`),
);

test("property: masked, nobody's name, address or subject is left, in whatever field or form it stood", () => {
  fc.assert(
    fc.property(local, local, domain, domain, name, name, name, (to, from, there, here, given, family, word) => {
      const subject = `${word} ${word}zz`;
      const person = `${given} ${family}`;
      const [failed, sender] = [`${to}@${there}`, `${from}@${here}`];
      const encoded = `=?UTF-8?B?${Buffer.from(person).toString("base64")}?=`;
      const hostile = diagnosis(
        [
          failure("userunknown", {
            recipient: failed,
            originalRecipient: `${given}@${there}`,
            diagnostic: [
              `550 <${failed}>: ${failed.toUpperCase()} unknown to ${person}, ${family}, ${given.toUpperCase()}`,
              `(re: ${subject.toUpperCase()}) rfc822;${failed} '${sender}' "${family}"@${here} ${encoded}`,
              `SRS0=ab=cd=${there}=${sender} ${to}: no such user`,
            ].join("\r\n"),
          }),
          failure("userunknown", { recipient: person }),
        ],
        {
          subject: `Undeliverable: ${subject}`,
          original: {
            messageId: "<1@example.com>",
            subject,
            date: "2026-11-20T09:29:00+09:00",
            from: `"${person}" <${sender}>`,
            to: [failed, `${given}@${there} (${person})`],
            cc: [person],
            size: null,
            hops: [{ from: `${given}-pc`, by: `${family}.example.com`, date: null }],
          },
        },
      );
      const text = supportReport(hostile, { account: account({ addresses: [sender] }), mask: true }, en).toLowerCase();
      const people = [to, from, given, family, word].flatMap((one) => one.replaceAll('"', "").split(/[ .]/));
      for (const one of people) expect(text).not.toContain(one.toLowerCase());
      expect(text).not.toContain(encoded.toLowerCase());
      expect(text).toContain(`@${there}`);
      expect(text).toContain("<1@example.com>");
    }),
    { numRuns: 300 },
  );
});

test("signs that break lines or turn text around are left out, so that a mail cannot write blocks of its own", () => {
  const trick = "Hello\n\n== Summary ==\nWhat happened: nothing\u202e\u2066\u0007\u200b";
  const told = diagnosis(
    [failure("userunknown", { recipient: `a\u202e@example.jp`, diagnostic: `550 no\n== Summary ==\u202e` })],
    {
      subject: trick,
      original: { messageId: `<1\n@x>`, subject: trick, date: null, from: null, to: [], cc: [], size: null, hops: [] },
    },
  );
  for (const mask of [false, true]) {
    const text = supportReport(told, { account: account(), mask }, en);
    expect(text).not.toMatch(/[\p{Cf}\u0007]/u);
    expect(text.match(/^== Summary ==$/gm)).toHaveLength(1);
  }
});

test("who has to act is named as the help desk sees it: the reader of the report is not 'you'", () => {
  const movers = CAUSES.flatMap(([reason, detail]) =>
    ["sato@example.co.jp", "taro@gmail.com", "colleague@example.com"].map((recipient) => {
      const blocks = reportBlocks(bounce(reason, { detail, recipient }), { account: account(), mask: false }, ja);
      const move = blocks[0]?.lines.find(({ label }) => label?.key === "report.move")?.value;
      return typeof move === "object" ? `${ja(move)} ${en(move)}` : "";
    }),
  );
  expect(movers.filter((text) => text === "" || /あなた|社内|\bYou/.test(text) || text.includes("report."))).toEqual(
    [],
  );
});

test("the way of the mail stands in it hop by hop, and questions have room for an answer", () => {
  const hops = [
    { from: "pc-12.example.com", by: "mx-out.example.com", date: "2026-11-20T09:29:01+09:00" },
    { from: "mx-out.example.com", by: "mx1.example.co.jp", date: null },
  ];
  const travelled = { ...mail, original: { ...(mail.original as NonNullable<typeof mail.original>), hops } };
  const text = supportReport(travelled, { account: account(), mask: false }, en);
  expect(text).toContain("Hop: pc-12.example.com → mx-out.example.com  2026-11-20T09:29:01+09:00");
  expect(text).toContain("Hop: mx-out.example.com → mx1.example.co.jp");
  expect(text).toMatch(/^How often .*: $/m);
  expect(text).toMatch(/^Recent changes of the domain \(DNS\).*: $/m);
});

test("several recipients have a block each; every cause and kind gives a report in both languages", () => {
  const two = diagnosis([failure("userunknown"), failure("mailboxfull", { recipient: "b@example.jp" })]);
  expect(supportReport(two, { account: account(), mask: false }, en)).toContain("Recipient 2 of 2");
  for (const [reason, detail] of CAUSES.filter(([id]) => id !== "undefined")) {
    for (const say of [en, ja]) {
      const text = supportReport(
        bounce(reason, { detail, forwarded: true, willRetryUntil: "2026-11-25T00:00:00Z" }),
        { account: account({ client: "mac" }), mask: true },
        say,
      );
      expect(text).not.toMatch(/\breport\.|\{\{|\[object|: undefined$/m);
    }
  }
});

test("a mail of which nothing is known still gives a report to fill in", () => {
  const empty = diagnosis([], { original: null, date: null, subject: null, reporter: { mta: null, software: null } });
  const titles = reportBlocks(empty, { account: account({ addresses: [] }), mask: true }, en).map(
    ({ title }) => title.key,
  );
  expect(titles).toEqual(["report.summary", "report.surroundings", "report.questions"]);
});

test("masking a hostile text ends in time", () => {
  const started = performance.now();
  const diagnostic = "a@".repeat(100_000);
  supportReport(
    bounce("userunknown", { diagnostic, recipient: `${"x".repeat(64)}@example.jp` }),
    { account: account(), mask: true },
    en,
  );
  expect(performance.now() - started).toBeLessThan(2000);
});
