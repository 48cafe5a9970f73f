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
const { slug } = load("knowledge/slug.ts");
const { CONCEPTS } = load("knowledge/concepts.ts");
const { normalise, withoutAccents } = load("classifier/diagnosis/normalise.ts");
const { ANCHOR_LENGTH } = load("classifier/diagnosis/match.ts");

/** What is wrong with one row, in words. */
function faultsOf(rule) {
  const faults = [];
  const say = (text) => faults.push(`${rule.id}: ${text}`);
  const { text = [], means = [], status, reply, stage = [], speaker, domain } = rule.when;
  if (!rule.example?.trim()) say("no example");
  if (!rule.source?.trim()) say("no source");
  if (!REASONS.includes(rule.reason)) say(`unknown reason ${rule.reason}`);
  if (rule.detail && !DETAILS[rule.reason]?.includes(rule.detail)) say(`unknown detail ${rule.reason}.${rule.detail}`);
  for (const actor of rule.actors ?? []) if (!ACTORS.includes(actor)) say(`unknown actor ${actor}`);
  for (const step of stage) if (!STAGES.includes(step)) say(`unknown stage ${step}`);
  if (speaker && !SPEAKERS.some((s) => s.id === speaker)) say(`unknown speaker ${speaker}`);
  if (status && !/^[245x]\.(\d{1,3}|\*)\.(\d{1,3}|\*|\d{1,3}-\d{1,3})$/.test(status)) say(`odd status ${status}`);
  if (reply && !/^[245](\d\d|xx)$/.test(reply)) say(`odd reply ${reply}`);
  for (const name of means) if (!CONCEPTS[name]) say(`unknown concept ${name}`);
  if (!text.length && !means.length && !status && !reply && !speaker) say("names nothing that must occur");
  for (const phrase of text) {
    const normal = normalise(phrase);
    if (phrase !== normal) say(`phrase "${phrase}" is not normalised: "${normal}"`);
    if (normal.length < ANCHOR_LENGTH) say(`phrase "${phrase}" is shorter than ${ANCHOR_LENGTH} characters`);
    if (normal.length > 120) say(`phrase "${phrase}" is longer than 120 characters`);
  }
  if ([rule.id, rule.code, ...text, ...(domain ?? [])].some((part) => /[\t\n]/.test(part ?? "")))
    say("tab or line break");
  return faults;
}

/** What a row claims: rows with the same claim must say the same. */
function claimOf({ when: { text = [], means = [], ...rest } }) {
  return JSON.stringify([
    [...text].sort(),
    [...means].sort(),
    rest.status,
    rest.reply,
    rest.stage,
    rest.speaker,
    rest.domain,
  ]);
}

function check(rules) {
  const faults = rules.flatMap(faultsOf);
  const ids = new Map();
  const claims = new Map();
  for (const [name, { terms }] of Object.entries(CONCEPTS)) {
    for (const term of terms.split("|"))
      if (/- |~.*~/.test(term)) faults.push(`concept ${name}: "${term}" is never found`);
  }
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

/**
 * Where in each phrase its anchor stands: the run of ANCHOR_LENGTH characters that the fewest phrases have taken, and of those the
 * one that is rarest in all phrases, since what is rare there is rare in mails: few places of a text are compared in vain.
 */
function anchorsOf(phrases) {
  const runsOf = (phrase) =>
    Array.from({ length: Math.min(90, phrase.length - ANCHOR_LENGTH + 1) }, (_, i) =>
      phrase.slice(i, i + ANCHOR_LENGTH),
    );
  const frequency = new Map();
  for (const run of phrases.flatMap(runsOf)) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  const taken = new Map();
  return phrases.map((phrase) => {
    const runs = runsOf(phrase);
    const prices = runs.map((run) => (taken.get(run) ?? 0) * 1000 + frequency.get(run));
    const best = prices.indexOf(Math.min(...prices));
    taken.set(runs[best], (taken.get(runs[best]) ?? 0) + 1);
    return best;
  });
}

const base36 = (n) => n.toString(36);
const tableOf = (rule) => rule.id.slice(0, rule.id.indexOf("/"));
const longestFirst = (rule) => [...(rule.when.text ?? [])].sort((a, b) => b.length - a.length);

/** Numbers phrases as the rules bring them up, so that a rule need not name a number that is simply the next one. */
function numbering() {
  const numbers = new Map();
  return {
    numbers,
    /** Phrases of a rule: `+` is the next new one; a rule with just that names nothing. */
    write(rule) {
      const tokens = longestFirst(rule).map((phrase) => {
        if (numbers.has(phrase)) return base36(numbers.get(phrase));
        numbers.set(phrase, numbers.size);
        return "+";
      });
      return tokens.length === 1 && tokens[0] === "+" ? "" : tokens.join(",");
    },
  };
}

/** One rule as one line; diagnosis/rules.ts reads it. A name that follows from code or words is left out. */
function line(rule, phrases, tables, sources) {
  const { status, reply, stage = [], speaker, domain = [] } = rule.when;
  const name = rule.id.slice(rule.id.indexOf("/") + 1);
  const detail = rule.detail ? base36(DETAILS[rule.reason].indexOf(rule.detail)) : "";
  const fields = [
    phrases,
    base36(tables.indexOf(tableOf(rule))),
    base36(REASONS.indexOf(rule.reason)) + detail,
    base36(sources.indexOf(rule.source)),
    name === slug(rule.code ?? longestFirst(rule)[0] ?? "") || rule.when.means ? "" : name,
    speaker ?? "",
    rule.code ?? "",
    status ?? "",
    (rule.actors ?? []).map((a) => ACTORS.indexOf(a)).join(""),
    (rule.broad ? "b" : "") +
      (rule.vague ? "v" : "") +
      (rule.near ? "n" : "") +
      (rule.stock ? "s" : "") +
      (rule.callout ? "c" : "") +
      (rule.unverified ? "u" : "") +
      (rule.severity?.[0] ?? ""),
    reply ?? "",
    stage.map((s) => STAGES.indexOf(s)).join(""),
    domain.join(","),
  ];
  return fields.join("\t").replace(/\t+$/, "");
}

/** One concept a line: its name, its weight, its terms as they are compared; umlauts stay, since they are also written `ae`. */
function conceptLines() {
  const plain = (written) => normalise(written).replace(/[^äöüß]+/g, withoutAccents);
  const terms = (written) => [...new Set(plain(written).split("|"))];
  return Object.entries(CONCEPTS)
    .map(([name, concept]) => [name, concept.weight, ...terms(concept.terms)].join("|"))
    .join("\n");
}

function render(rules) {
  const tables = [...new Set(rules.map(tableOf))];
  const sources = [...new Set(rules.map((r) => r.source))].sort();
  const phrases = numbering();
  const names = Object.keys(CONCEPTS);
  const numbered = (rule) => rule.when.means.map((name) => base36(names.indexOf(name))).join(",");
  const meanings = rules
    .filter((rule) => rule.when.means)
    .map((rule) => line(rule, numbered(rule), tables, sources))
    .join("\n");
  const lines = (some) => some.map((rule) => line(rule, phrases.write(rule), tables, sources)).join("\n");
  const text = lines(rules.filter((rule) => rule.when.text?.length));
  const codes = lines(rules.filter((rule) => !rule.when.text?.length && !rule.when.means));
  const markers = SPEAKERS.flatMap((s) => s.banners ?? []).filter((word) => !phrases.numbers.has(word));
  const words = [...phrases.numbers.keys(), ...new Set(markers)];
  const anchors = anchorsOf(words)
    .map((n) => String.fromCharCode(n + 35))
    .join("");
  const literal = (value) => JSON.stringify(value);
  return `// Written by scripts/compile-knowledge.mjs from src/knowledge/rules. Do not edit.
export const PHRASES: string = ${literal(words.join("\n"))};
export const ANCHORS: string = ${literal(anchors)};
/** From this number on, phrases are speakers' words, which may also begin a longer one. */
export const WORDS_FROM = ${phrases.numbers.size};
export const TABLES: readonly string[] = ${literal(tables)};
export const SOURCES: readonly string[] = ${literal(sources)};
export const TEXT_RULES: string = ${literal(text)};
export const CODE_RULES: string = ${literal(codes)};
export const MEANINGS: string = ${literal(meanings)};
export const CONCEPTS: string = ${literal(conceptLines())};
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
