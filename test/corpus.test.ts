/** The labelled mails beside the checkout: what the classifier has reached, it must not lose. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { diagnose } from "../src/classifier";

const CORPUS = resolve(__dirname, "../../shared/corpus");
const present = existsSync(join(CORPUS, "labels.jsonl"));
const onCorpus = present ? test : test.skip;
const title = (name: string) => (present ? name : `${name} (skipped: ../shared/corpus is not there)`);

/** Least value of each number of score.mjs, in per cent. */
const LEAST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  total: { bounceR: 99.5, bounceP: 100, kind: 99, rcptR: 99.5, rcptP: 99.5, statusLen: 99 },
  sisimai: { reasonLen: 97 },
  "mta-lab": { reasonLen: 96, kindExact: 99, severity: 96, actor: 95, forwarded: 98 },
};

type Scores = Readonly<Record<string, string>>;
const home = mkdtempSync(join(tmpdir(), "modori-corpus-"));
let scores: { total: Scores; corpus: Readonly<Record<string, Scores>> };

beforeAll(async () => {
  if (!present) return;
  const labels = readFileSync(join(CORPUS, "labels.jsonl"), "utf8").split("\n").filter(Boolean);
  const lines: string[] = [];
  for (const label of labels) {
    const { file } = JSON.parse(label);
    lines.push(JSON.stringify({ ...(await diagnose(new Uint8Array(readFileSync(join(CORPUS, file))))), file }));
  }
  const predictions = join(home, "predictions.jsonl");
  writeFileSync(predictions, lines.join("\n"));
  const args = [join(CORPUS, "score.mjs"), join(CORPUS, "labels.jsonl"), predictions, "--json"];
  scores = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }));
}, 60_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

for (const [part, least] of Object.entries(LEAST)) {
  for (const [name, value] of Object.entries(least)) {
    onCorpus(title(`${part}: ${name} is at least ${value} %`), () => {
      const found = part === "total" ? scores.total : scores.corpus[part];
      expect(Number(found?.[name])).toBeGreaterThanOrEqual(value);
    });
  }
}
