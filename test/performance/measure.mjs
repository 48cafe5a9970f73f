// node test/performance/measure.mjs [--pane dist/pane] [--rounds 9] [--slow] [--again] [--room 1] [--json]: what the pane costs,
// beside a plain React + Fluent page in the same run. Prints the table of docs/performance.md. --again: where a budget is exceeded,
// measures once more, twice as long, and takes all rounds together. --room: times may be so many times their budget.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findChromium } from "../../scripts/chromium.mjs";
import { openBrowser, WITHOUT_COMPILED_CODE } from "./browser.mjs";
import { comparedWithBudgets, isExceeded } from "./budgets.mjs";
import { figuresOf, tableOf } from "./figures.mjs";
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
    again: { type: "boolean", default: false },
    room: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});

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

async function inOnePane(executablePath, at) {
  const browser = await openBrowser(executablePath, WITHOUT_COMPILED_CODE);
  const memory = await memoryOfMany(browser, at);
  await browser.close();
  return memory;
}

/** All single measurements: `rounds` of the times, half as many of the longest blocks, which vary little. */
async function measure(chromium, at, rounds) {
  const { slow } = values;
  const loads = {
    reference: (browser) => loadReference(browser, at, { slow }),
    small: (browser) => loadSmall(browser, at, { slow }),
    // Its words are the longer ones; its times would be those of the machine's Japanese font.
    japanese: (browser) => loadSmall(browser, at, { slow, locale: "ja-JP" }),
    large: (browser) => loadLarge(browser, at, { slow }),
  };
  const longest = {
    reference: (browser) => blockOfReference(browser, at),
    small: (browser) => blockOfSmall(browser, at),
    large: (browser) => blockOfLarge(browser, at),
  };
  return {
    times: await inTurn(chromium, loads, rounds),
    blocks: await inTurn(chromium, longest, Math.ceil(rounds / 2)),
    memory: await inOnePane(chromium, at),
  };
}

function together(first, second) {
  const joined = (kind) =>
    Object.fromEntries(Object.keys(first[kind]).map((name) => [name, [...first[kind][name], ...second[kind][name]]]));
  return { times: joined("times"), blocks: joined("blocks"), memory: second.memory };
}

async function run() {
  if (!existsSync(resolve(values.pane, "taskpane.html")))
    throw new Error(`no built pane in ${values.pane}: run npm run build first`);
  const chromium = await findChromium();
  const rounds = Number(values.rounds);
  const server = await serve({ "/pane/": values.pane, "/reference/": await buildReference() });
  let measured = await measure(chromium, server.origin, rounds);
  let figures = figuresOf(measured, server.files);
  const exceeded = Object.entries(comparedWithBudgets(figures, room)).filter(([, budget]) => isExceeded(budget));
  if (values.again && exceeded.length > 0) {
    console.error(`measured again: ${JSON.stringify(Object.fromEntries(exceeded))}`);
    measured = together(measured, await measure(chromium, server.origin, 2 * rounds));
    figures = figuresOf(measured, server.files);
  }
  server.close();
  return figures;
}

const room = Number(values.room);
const figures = await run();
console.log(
  values.json ? JSON.stringify({ ...figures, budgets: comparedWithBudgets(figures, room) }, null, 1) : tableOf(figures),
);
