/** Our own sample mails: each gets the diagnosis that stands beside it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Diagnosis, diagnose, type Failure } from "../src/classifier";

interface Sample {
  readonly description: string;
  readonly expected: {
    readonly kind: Diagnosis["kind"];
    readonly failures: readonly Partial<Failure>[];
    readonly origin?: Diagnosis["origin"]["verdict"];
  };
}

const FOLDER = resolve(__dirname, "fixtures/mails");
const MAILBOXES = ["sato@kaede-shoji.example.co.jp", "sato.misaki@outlook.example"];

const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".eml"))
  .map((name) => {
    const sample: Sample = JSON.parse(readFileSync(join(FOLDER, name.replace(/eml$/, "json")), "utf8"));
    return { name, sample, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) };
  });

test("there are samples of every kind of trouble", () => {
  expect(samples.length).toBeGreaterThanOrEqual(18);
});

test.each(samples.map(({ name, sample, bytes }) => [`${name}: ${sample.description}`, sample, bytes] as const))(
  "%s",
  async (_name, { expected }, bytes) => {
    const diagnosis = await diagnose(bytes, { mailboxes: MAILBOXES });
    expect(diagnosis.kind).toBe(expected.kind);
    expect(diagnosis.failures).toMatchObject(expected.failures);
    if (expected.origin) expect(diagnosis.origin.verdict).toBe(expected.origin);
  },
);
