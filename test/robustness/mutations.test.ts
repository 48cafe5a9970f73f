/** 5,000 damaged mails, the same ones every time. `node scripts/nightly.mjs` reads 100,000 new ones. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { mutantOf } from "./campaign";
import { breach } from "./contract";
import { readSeeds } from "./seeds";

const COUNT = 5_000;
const CAMPAIGN = 1;
const seeds = readSeeds(join(__dirname, "../fixtures"));

test("there are mails to damage, ordinary ones among them", () => {
  expect(seeds.length).toBeGreaterThan(20);
  expect(seeds.filter(({ ordinary }) => ordinary).length).toBeGreaterThan(2);
});

/** In a process of its own: inside jest every use of a global is slow, and times would say nothing. */
test(`${COUNT} damaged mails: an answer in the contract's form, in time, no false alarm`, () => {
  const script = join(__dirname, "../../scripts/nightly.mjs");
  const given = [script, "--count", String(COUNT), "--seed", String(CAMPAIGN), "--jobs", "1"];
  const { stdout, status } = spawnSync(process.execPath, given, { encoding: "utf8" });
  expect(stdout).toMatch(new RegExp(`^${COUNT} read in .*\n[^]*^0 went wrong$`, "m"));
  expect(status).toBe(0);
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
