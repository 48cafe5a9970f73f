// node scripts/calibrate.mjs: compares what the classifier promises (confidence) with what the labelled corpus says,
// and writes docs/calibration.md. Labels: ../shared/corpus; only failures whose reason a test states, alternatives count as right.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildLibrary } from "./modori.mjs";

const root = resolve(import.meta.dirname, "..");
const corpus = resolve(root, "../shared/corpus");
if (!existsSync(corpus)) {
  console.error(`calibrate: ${corpus} is not there; docs/calibration.md is left as it is`);
  process.exit(0);
}

/** `"diagnostic text": 0.98` lines of the table. */
function promises() {
  const source = readFileSync(resolve(root, "src/classifier/diagnosis/confidence.ts"), "utf8");
  const table = source.slice(source.indexOf("export const RATES"), source.indexOf("} as const"));
  return [...table.matchAll(/^ {2}"?([a-z -]+)"?: (0\.\d+),$/gm)].map(([, ground, rate]) => ({
    ground,
    rate: Number(rate),
  }));
}

const same = (a, b) => (a ?? "").toLowerCase() === (b ?? "").toLowerCase();
const unknown = (reason) => (reason === "onhold" || reason === "undefined" ? "" : reason);

/** The failure of the diagnosis that a labelled one means. */
function found(label, failures) {
  const names = [label.recipient, ...(label.recipient_aliases ?? [])];
  return failures.find((f) => names.some((name) => same(name, f.recipient))) ?? failures[0];
}

const { diagnose } = await import(pathToFileURL(buildLibrary()).href);
const labels = readFileSync(resolve(corpus, "labels.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const counts = new Map();
for (const mail of labels) {
  const { failures } = await diagnose(readFileSync(resolve(corpus, mail.file)));
  for (const label of mail.failures ?? []) {
    if (!label.reason || label.source === "sisimai-run") continue;
    const failure = found(label, failures);
    if (!failure) continue;
    const right = [label.reason, ...(label.alternatives ?? [])].map(unknown).includes(unknown(failure.reason));
    const count = counts.get(failure.confidence) ?? { all: 0, right: 0 };
    counts.set(failure.confidence, { all: count.all + 1, right: count.right + (right ? 1 : 0) });
  }
}

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : "–");
const sum = (list, key) => list.reduce((total, entry) => total + entry[key], 0);
const rows = promises().map(({ ground, rate }) => ({ ground, rate, ...(counts.get(rate) ?? { all: 0, right: 0 }) }));
const sure = rows.filter(({ rate }) => rate >= 0.9);
const text = `# How sure is sure

Written by \`node scripts/calibrate.mjs\` from the labelled corpus; do not edit.

Every failure carries a confidence: how often a verdict on this ground is right. A ground is where the words or the code stood
(the refusing server's diagnostic, the sentences around it, the report's Status field) and what they are (a row with text, a status
of a known speaker, a status, words known to mislead, a reply with the step of the dialogue, a reply alone). We promise less than the corpus
shows where it shows few mails: the figures beside the promises were counted on mails we have looked at.

| ground | promised | failures | right |
|---|---|---|---|
${rows.map(({ ground, rate, all, right }) => `| ${ground} | ${rate} | ${all} | ${percent(right, all)} |`).join("\n")}
| **0.9 and more** | | ${sum(sure, "all")} of ${sum(rows, "all")} (${percent(sum(sure, "all"), sum(rows, "all"))}) | ${percent(sum(sure, "right"), sum(sure, "all"))} |
| **all** | | ${sum(rows, "all")} | ${percent(sum(rows, "right"), sum(rows, "all"))} |

Below 0.5 the product says that it is not sure, shows the text and the report, and does not guess.
`;
writeFileSync(resolve(root, "docs/calibration.md"), text);
console.log(text);
