// node scripts/nightly.mjs [--count 100000] [--seed N] [--jobs N]: reads so many damaged mails, new ones each night.
// --seed S --only I repeats one of them and keeps it as .cache/robustness/mutant-S-I.eml.
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { bundle } from "../test/robustness/bundle.mjs";

const root = resolve(import.meta.dirname, "..");
const fixtures = resolve(root, "test/fixtures");
const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, jobs: { type: "string" }, only: { type: "string" } },
});
const count = Number(values.count ?? 100_000);
const campaign = Number(values.seed ?? Date.now() % 2 ** 31);
const jobs = Number(values.jobs ?? availableParallelism());
const SHOWN = 50;

const program = await bundle("nightly", "test/robustness/nightly.ts");

function share(from, range, onProgress) {
  return new Promise((done, failed) => {
    const worker = new Worker(program, { workerData: { campaign, fixtures, from, ...range } });
    worker.on("message", (message) => (message.summary ? done(message.summary) : onProgress(message.done)));
    worker.on("error", failed);
  });
}

/** One summary of the threads' summaries. */
function together(parts) {
  const kinds = {};
  for (const part of parts) for (const [kind, n] of Object.entries(part.kinds)) kinds[kind] = (kinds[kind] ?? 0) + n;
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    kinds,
    slowest: parts.map((part) => part.slowest).reduce((a, b) => (a.rate > b.rate ? a : b)),
    problems: parts.flatMap((part) => part.problems),
  };
}

async function everything() {
  console.log(`${count} damaged mails, seed ${campaign}, ${jobs} threads`);
  const from = Date.now();
  let done = 0;
  const progress = (more) => {
    done += more;
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${count}`);
  };
  const range = { to: count, step: jobs };
  const result = together(await Promise.all(Array.from({ length: jobs }, (_, first) => share(first, range, progress))));
  console.log(
    `\n${result.count} read in ${((Date.now() - from) / 1000).toFixed(0)} s; kinds ${JSON.stringify(result.kinds)}`,
  );
  console.log(`slowest: ${result.slowest.rate.toFixed(1)} ms per 100 KB (${result.slowest.story})`);
  for (const { index, story, what } of result.problems.slice(0, SHOWN)) {
    console.log(`${what}\n  ${story}\n  node scripts/nightly.mjs --seed ${campaign} --only ${index}`);
  }
  console.log(`${result.problems.length} went wrong`);
  process.exitCode = result.problems.length > 0 ? 1 : 0;
}

async function oneOnly(index) {
  const { mutantOf, readSeeds } = await import(pathToFileURL(program).href);
  const mutant = mutantOf(campaign, index, readSeeds(fixtures));
  const file = resolve(root, `.cache/robustness/mutant-${campaign}-${index}.eml`);
  mkdirSync(resolve(file, ".."), { recursive: true });
  writeFileSync(file, mutant.bytes);
  console.log(`${mutant.story}\n${file}`);
  await share(index, { to: index + 1, step: 1 }, () => {}).then(({ problems, slowest }) => {
    console.log(problems[0]?.what ?? `nothing wrong; ${slowest.rate.toFixed(1)} ms per 100 KB`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  });
}

await (values.only === undefined ? everything() : oneOnly(Number(values.only)));
