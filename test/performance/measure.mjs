// node test/performance/measure.mjs [--pane dist/pane] [--rounds 9] [--slow] [--json]: what the pane costs, beside a plain
// React + Fluent page in the same run. Prints the table of docs/performance.md.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findChromium } from "../../scripts/chromium.mjs";
import { openBrowser, WITHOUT_COMPILED_CODE } from "./browser.mjs";
import {
  blockOfLarge,
  blockOfReference,
  blockOfSmall,
  loadLarge,
  loadReference,
  loadSmall,
  memoryOfMany,
} from "./measures.mjs";
import { buildReference } from "./reference/build.mjs";
import { serve } from "./serve.mjs";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    pane: { type: "string", default: resolve(root, "dist/pane") },
    rounds: { type: "string", default: "9" },
    slow: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const BLOCK_ROUNDS = 5;

const sorted = (list) => [...list].sort((a, b) => a - b);
const median = (list) => sorted(list)[list.length >> 1];

/** Runs every measurement once a round, each round in a fresh browser and in turned order, so that noise falls on all alike. */
async function inTurn(executablePath, measurements, rounds) {
  const results = Object.fromEntries(Object.keys(measurements).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const browser = await openBrowser(executablePath);
    const names = Object.keys(measurements);
    const turned = names.map((_, index) => names[(index + round) % names.length]);
    for (const name of turned) results[name].push(await measurements[name](browser));
    await browser.close();
  }
  return results;
}

function sizes(files, asked) {
  const own = asked.filter((path) => files.has(path) && !path.endsWith(".png"));
  const sum = (kind) => own.reduce((total, path) => total + files.get(path)[kind], 0);
  return { files: own.length, br: sum("br"), gz: sum("gz"), names: own };
}

/** What the answer needs: on a busy machine React is asked for too, while the mail is still on its way. */
const least = (loads) => loads.sort((a, b) => a.br - b.br)[0];

export async function measure({ pane, rounds, slow }) {
  if (!existsSync(resolve(pane, "taskpane.html"))) throw new Error(`no built pane in ${pane}: run npm run build first`);
  const chromium = await findChromium();
  const server = await serve({ "/pane/": pane, "/reference/": await buildReference() });
  const at = server.origin;
  const times = await inTurn(
    chromium,
    {
      reference: (browser) => loadReference(browser, at, { slow }),
      small: (browser) => loadSmall(browser, at, { slow }),
      large: (browser) => loadLarge(browser, at, { slow }),
    },
    rounds,
  );
  const blocks = await inTurn(
    chromium,
    {
      reference: (browser) => blockOfReference(browser, at),
      small: (browser) => blockOfSmall(browser, at),
      large: (browser) => blockOfLarge(browser, at),
    },
    BLOCK_ROUNDS,
  );
  const plain = await openBrowser(chromium, WITHOUT_COMPILED_CODE);
  const many = await memoryOfMany(plain, at);
  await plain.close();
  server.close();
  const of = (name, kind) => median(times[name].map((load) => load[kind]));
  return {
    reference: {
      paint: of("reference", "paint"),
      block: Math.min(...blocks.reference),
      ...sizes(server.files, times.reference[0].asked),
    },
    small: {
      paint: of("small", "paint"),
      answer: of("small", "answer"),
      whole: of("small", "whole"),
      block: Math.min(...blocks.small),
    },
    large: { paint: of("large", "paint"), answer: of("large", "answer"), block: Math.min(...blocks.large) },
    before: least(times.small.map(({ asked }) => sizes(server.files, asked))),
    shift: Math.max(...[...times.small, ...times.large].map(({ shift }) => shift)),
    foreign: [...new Set([...times.small, ...times.large].flatMap(({ foreign }) => foreign))],
    memory: many,
  };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1_000_000).toFixed(2)} MB`;
const ms = (time) => `${Math.round(time)} ms`;

function table({ reference, small, large, before, shift, memory }) {
  const ratio = (time) => (time / reference.paint).toFixed(2);
  return [
    ["files before the answer", before.files, ""],
    ["bytes before the answer, brotli", kB(before.br), (before.br / reference.br).toFixed(2)],
    ["bytes before the answer, gzip", kB(before.gz), (before.gz / reference.gz).toFixed(2)],
    ["first paint of the React + Fluent page", ms(reference.paint), "1.00"],
    ["first paint of the pane", ms(small.paint), ratio(small.paint)],
    ["answer to a 20 KB bounce on screen", ms(small.answer), ratio(small.answer)],
    ["address and checklist below it", ms(small.whole), ratio(small.whole)],
    ["answer to a 5 MB bounce on screen", ms(large.answer), ratio(large.answer)],
    ["longest block, React + Fluent page loading", ms(reference.block), ""],
    ["longest block, pane loading with a 20 KB bounce", ms(small.block), (small.block / reference.block).toFixed(2)],
    ["longest block, 5 MB bounce read in an open pane", ms(large.block), ""],
    ["heap with an answer on screen", MB(memory.first.heap), ""],
    [
      "heap after 5 mails, after 50",
      `${MB(memory.five.heap)}, ${MB(memory.fifty.heap)}`,
      (memory.fifty.heap / memory.five.heap).toFixed(3),
    ],
    [
      "nodes after 5 mails, after 50",
      `${memory.five.nodes}, ${memory.fifty.nodes}`,
      (memory.fifty.nodes / memory.five.nodes).toFixed(3),
    ],
    ["cumulative layout shift", shift, ""],
  ]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

const result = await measure({ ...values, rounds: Number(values.rounds) });
console.log(
  values.json
    ? JSON.stringify(result)
    : `| what | measured | ratio |\n| --- | --- | --- |\n${table(result)}\n\n${result.before.names.join("\n")}`,
);
