/** 5,000 damaged mails, the same ones every time. `node scripts/nightly.mjs` reads 100,000 new ones. */
import { join } from "node:path";
import { mutantOf, runCampaign } from "./campaign";
import { breach } from "./contract";
import { readSeeds } from "./seeds";

const COUNT = 5_000;
const CAMPAIGN = 1;
const seeds = readSeeds(join(__dirname, "../fixtures"));

test("there are mails to damage, ordinary ones among them", () => {
  expect(seeds.length).toBeGreaterThan(20);
  expect(seeds.filter(({ ordinary }) => ordinary).length).toBeGreaterThan(2);
});

test(`${COUNT} damaged mails: an answer in the contract's form, in time, no false alarm`, async () => {
  const { count, problems } = await runCampaign(CAMPAIGN, { from: 0, to: COUNT, step: 1 }, seeds);
  const again = (index: number) => `node scripts/nightly.mjs --seed ${CAMPAIGN} --only ${index}`;
  expect(problems.slice(0, 20).map(({ index, story, what }) => `${what} (${story}) ${again(index)}`)).toEqual([]);
  expect({ count, wrong: problems.length }).toEqual({ count: COUNT, wrong: 0 });
}, 120_000);

test("a mutant is the same whenever it is made", () => {
  const [first, second] = [mutantOf(7, 42, seeds), mutantOf(7, 42, seeds)];
  expect(second).toEqual(first);
  expect(mutantOf(8, 42, seeds).bytes).not.toEqual(first.bytes);
});

test("the check of the contract sees what is wrong", () => {
  const evidence = { field: "status", text: "5.1.1", rule: "status", source: "RFC 3463" };
  const failure = {
    recipient: "a@example.com",
    originalRecipient: null,
    action: "failed",
    reply: "550",
    status: "5.1.1",
    diagnostic: "550 5.1.1 no such user",
    remoteMta: "mx.example.com",
    provider: null,
    providerCode: null,
    reason: "userunknown",
    detail: null,
    severity: "permanent",
    actors: ["sender"],
    forwarded: null,
    willRetryUntil: null,
    confidence: 0.9,
    evidence: [evidence],
  };
  const good = {
    schema: "modori/1",
    file: null,
    kind: "bounce",
    language: "ja",
    subject: "戻り",
    date: "2026-11-21T10:00:00+09:00",
    reporter: { mta: "mail.example.co.jp", software: "Postfix" },
    failures: [failure],
    original: null,
    origin: { verdict: "own", evidence: [] },
    warnings: ["warning.truncated"],
  };
  expect(breach(good)).toBeNull();
  const wrong = (changes: object) => breach({ ...good, failures: [{ ...failure, ...changes }] });
  const cases = [
    breach({ ...good, kind: "failed" }),
    breach({ ...good, date: "21 Nov 2026" }),
    breach({ ...good, warnings: ["something went wrong"] }),
    breach({ ...good, more: 1 }),
    breach({ ...good, subject: undefined }),
    wrong({ status: "9.9.9" }),
    wrong({ confidence: Number.NaN }),
    wrong({ recipient: "a@example.com\nBcc: b@example.com" }),
    wrong({ remoteMta: "mx.example.com said: no" }),
    wrong({ detail: "spf" }),
    wrong({ actors: ["sender", "sender"] }),
    wrong({ diagnostic: "x".repeat(65 * 1024) }),
  ];
  expect(cases.filter((sentence) => sentence === null)).toEqual([]);
});
