// npm run corpus: classifies the labelled mails of ../shared/corpus and prints the score.
//   --errors          names every mail that is wrong in something (and any other option of score.mjs: --confusion, --by …)
//   --save FILE       keeps the predictions
//   --against FILE    says what changed since predictions that were kept
//   --text            of every mail only the text of its body, as a draft or the clipboard has it
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import PostalMime from "postal-mime";
import { buildCommand, buildLibrary } from "./modori.mjs";

const root = resolve(import.meta.dirname, "..");
const corpus = resolve(root, "../shared/corpus");
const LABELS = resolve(corpus, "labels.jsonl");

/** Takes `--name VALUE` out of the arguments. */
function option(args, name) {
  const at = args.indexOf(name);
  return at < 0 ? null : args.splice(at, 2)[1];
}

const readLines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** What a change of which is worth a line. */
function summary({ kind, failures, origin }) {
  const told = failures.map((failure) => {
    const { recipient, reason, detail, status, severity, actors, forwarded } = failure;
    return `<${recipient}> ${detail ? `${reason}.${detail}` : reason} ${status} ${severity} ${actors.join("+")}${forwarded ? " forwarded" : ""}`;
  });
  return [`${kind} ${origin.verdict}`, ...told];
}

function printChanges(before, after) {
  const earlier = new Map(before.map((line) => [line.file, summary(line)]));
  let changed = 0;
  for (const line of after) {
    const old = earlier.get(line.file) ?? ["(not there)"];
    const now = summary(line);
    if (old.join("\n") === now.join("\n")) continue;
    changed++;
    console.log(line.file);
    for (const text of old.filter((text) => !now.includes(text))) console.log(`  - ${text}`);
    for (const text of now.filter((text) => !old.includes(text))) console.log(`  + ${text}`);
  }
  console.log(`\n${changed} of ${after.length} mails changed`);
}

/** The command over all mails, as they are. */
function fromMails() {
  const { stdout, status } = spawnSync(process.execPath, [buildCommand(), "classify", "--format", "jsonl", corpus], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

/** The library over the text that another MIME reader finds in each body: neither fields nor the returned mail. */
async function fromText() {
  const { diagnose } = await import(pathToFileURL(buildLibrary()).href);
  const lines = [];
  for (const { file } of readLines(LABELS)) {
    const { text = "" } = await PostalMime.parse(readFileSync(join(corpus, file)));
    lines.push(JSON.stringify({ ...(await diagnose({ text })), file }));
  }
  return lines.join("\n");
}

if (!existsSync(corpus)) {
  console.error("The labelled mails are not there: they are expected in ../shared/corpus, beside this checkout.");
  process.exit(1);
}
const args = process.argv.slice(2);
const against = option(args, "--against");
const kept = option(args, "--save");
const predictions = resolve(kept ?? resolve(root, ".cache/corpus.jsonl"));
const before = against ? readLines(against) : null;
const predicted = args.includes("--text") ? await fromText() : fromMails();
mkdirSync(dirname(predictions), { recursive: true });
writeFileSync(predictions, predicted);
if (before) printChanges(before, readLines(predictions));
const score = spawnSync(
  process.execPath,
  [resolve(corpus, "score.mjs"), LABELS, predictions, ...args.filter((arg) => arg !== "--text")],
  {
    stdio: "inherit",
  },
);
process.exit(score.status ?? 1);
