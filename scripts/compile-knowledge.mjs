// Compiles src/knowledge/rules/*.ts to src/knowledge/compiled.ts: what matching needs, without examples.
// Stops with one line a fault when the data contradicts itself. Run by `npm run knowledge`, `prepare` and `npm test`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { transformSync } from "@swc/core";

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src");
const cache = join(root, ".cache/knowledge");
const require = createRequire(import.meta.url);

/** A TypeScript module and what it imports, as CommonJS below .cache. */
const written = new Set();
function transpile(file) {
  const target = join(cache, relative(source, file).replace(/\.ts$/, ".cjs"));
  if (written.has(target)) return target;
  written.add(target);
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  mkdirSync(dirname(target), { recursive: true });
  const linked = code.replace(/require\("(\.[^"]+)"\)/g, (_, path) => {
    transpile(join(dirname(file), `${path}.ts`));
    return `require("${path}.cjs")`;
  });
  writeFileSync(target, linked);
  return target;
}
const load = (path) => require(transpile(join(source, path)));

/** Every rule of every table below knowledge/rules. */
export function readRules() {
  return readdirSync(join(source, "knowledge/rules"))
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => load(`knowledge/rules/${name}`).rules ?? []);
}

const { REASONS, DETAILS, ACTORS, STAGES } = load("knowledge/ids.ts");
const { SPEAKERS } = load("knowledge/speakers.ts");
const { normalise } = load("classifier/diagnosis/normalise.ts");
const { ANCHOR_LENGTH } = load("classifier/diagnosis/match.ts");

/** What is wrong with one row, in words. */
function faultsOf(rule) {
  const faults = [];
  const say = (text) => faults.push(`${rule.id}: ${text}`);
  const { text = [], status, reply, stage = [], speaker, domain } = rule.when;
  if (!rule.example?.trim()) say("no example");
  if (!rule.source?.trim()) say("no source");
  if (!REASONS.includes(rule.reason)) say(`unknown reason ${rule.reason}`);
  if (rule.detail && !DETAILS[rule.reason]?.includes(rule.detail)) say(`unknown detail ${rule.reason}.${rule.detail}`);
  for (const actor of rule.actors ?? []) if (!ACTORS.includes(actor)) say(`unknown actor ${actor}`);
  for (const step of stage) if (!STAGES.includes(step)) say(`unknown stage ${step}`);
  if (speaker && !SPEAKERS.some((s) => s.id === speaker)) say(`unknown speaker ${speaker}`);
  if (status && !/^[245x]\.(\d{1,3}|\*)\.(\d{1,3}|\*|\d{1,3}-\d{1,3})$/.test(status)) say(`odd status ${status}`);
  if (reply && !/^[245](\d\d|xx)$/.test(reply)) say(`odd reply ${reply}`);
  if (!text.length && !status && !reply && !speaker) say("names nothing that must occur");
  for (const phrase of text) {
    const normal = normalise(phrase).text;
    if (phrase !== normal) say(`phrase "${phrase}" is not normalised: "${normal}"`);
    if (normal.length < ANCHOR_LENGTH) say(`phrase "${phrase}" is shorter than ${ANCHOR_LENGTH} characters`);
    if (normal.length > 120) say(`phrase "${phrase}" is longer than 120 characters`);
  }
  if ([rule.id, rule.code, ...text, ...(domain ?? [])].some((part) => /[\t\n]/.test(part ?? "")))
    say("tab or line break");
  return faults;
}

/** What a row claims: rows with the same claim must say the same. */
function claimOf({ when: { text = [], ...rest } }) {
  return JSON.stringify([[...text].sort(), rest.status, rest.reply, rest.stage, rest.speaker, rest.domain]);
}

function check(rules) {
  const faults = rules.flatMap(faultsOf);
  const ids = new Map();
  const claims = new Map();
  for (const rule of rules) {
    if (ids.has(rule.id)) faults.push(`${rule.id}: the id is used twice`);
    ids.set(rule.id, rule);
    const claim = claimOf(rule);
    const other = claims.get(claim);
    if (other) faults.push(`${rule.id}: claims the same as ${other.id} (${other.reason}, ${rule.reason})`);
    claims.set(claim, rule);
  }
  return faults;
}

/** The rarest run of ANCHOR_LENGTH characters of each phrase, seen over all phrases; short buckets make matching fast. */
function anchorsOf(phrases) {
  const grams = (p) => Array.from({ length: p.length - ANCHOR_LENGTH + 1 }, (_, i) => p.slice(i, i + ANCHOR_LENGTH));
  const count = new Map();
  for (const phrase of phrases) for (const gram of new Set(grams(phrase))) count.set(gram, (count.get(gram) ?? 0) + 1);
  const used = new Map();
  return phrases.map((phrase) => {
    let best = 0;
    let cost = Number.POSITIVE_INFINITY;
    grams(phrase).forEach((gram, i) => {
      const price = (used.get(gram) ?? 0) * 1000 + (count.get(gram) ?? 0) + (/^[a-z]+$/.test(gram) ? 0 : 0.5);
      if (i < 90 && price < cost) {
        best = i;
        cost = price;
      }
    });
    const gram = phrase.slice(best, best + ANCHOR_LENGTH);
    used.set(gram, (used.get(gram) ?? 0) + 1);
    return best;
  });
}

const base36 = (n) => n.toString(36);

/** One rule as one line; diagnosis/rules.ts reads it. Trailing empty fields stay, the last one is the source. */
function line(rule, phraseNumber, files, sources) {
  const { text = [], status, reply, stage = [], speaker, domain = [] } = rule.when;
  const slash = rule.id.indexOf("/");
  const numbers = [...text].sort((a, b) => b.length - a.length).map((p) => base36(phraseNumber.get(p)));
  const detail = rule.detail ? base36(DETAILS[rule.reason].indexOf(rule.detail)) : "";
  return [
    numbers.join(","),
    rule.id.slice(slash + 1),
    base36(files.indexOf(rule.id.slice(0, slash))),
    base36(REASONS.indexOf(rule.reason)) + detail,
    rule.severity?.[0] ?? "",
    (rule.actors ?? []).map((a) => ACTORS.indexOf(a)).join(""),
    status ?? "",
    reply ?? "",
    stage.map((s) => STAGES.indexOf(s)).join(""),
    speaker ?? "",
    domain.join(","),
    rule.code ?? "",
    (rule.broad ? "b" : "") + (rule.unverified ? "u" : ""),
    base36(sources.indexOf(rule.source)),
  ].join("\t");
}

function render(rules) {
  const markers = SPEAKERS.flatMap((s) => s.banners ?? []);
  const phrases = [...new Set([...rules.flatMap((r) => r.when.text ?? []), ...markers])].sort();
  const phraseNumber = new Map(phrases.map((p, i) => [p, i]));
  const files = [...new Set(rules.map((r) => r.id.slice(0, r.id.indexOf("/"))))];
  const sources = [...new Set(rules.map((r) => r.source))].sort();
  const anchors = anchorsOf(phrases)
    .map((n) => String.fromCharCode(n + 35))
    .join("");
  const ordered = [...rules].sort((a, b) => files.indexOf(a.id.split("/")[0]) - files.indexOf(b.id.split("/")[0]));
  const text = (value) => JSON.stringify(value);
  return `// Written by scripts/compile-knowledge.mjs from src/knowledge/rules. Do not edit.
export const PHRASES: string = ${text(phrases.join("\n"))};
export const ANCHORS: string = ${text(anchors)};
export const RULE_FILES: readonly string[] = ${text(files)};
export const RULE_SOURCES: readonly string[] = ${text(sources)};
export const RULES: string = ${text(ordered.map((r) => line(r, phraseNumber, files, sources)).join("\n"))};
`;
}

const rules = readRules();
const faults = check(rules);
if (faults.length) {
  console.error(faults.join("\n"));
  console.error(`knowledge: ${faults.length} faults in ${rules.length} rules`);
  process.exit(1);
}
const target = join(source, "knowledge/compiled.ts");
const code = render(rules);
let before = "";
try {
  before = readFileSync(target, "utf8");
} catch {
  // first run
}
if (before !== code) writeFileSync(target, code);
console.error(`knowledge: ${rules.length} rules, ${(code.length / 1024).toFixed(0)} KB`);
