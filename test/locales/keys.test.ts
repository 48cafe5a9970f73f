/** No key without a use, no use without a key. Uses are literals and templates in src, and the ids of tables. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unreadableVerdict, verdictOf } from "../../src/checklist/verdict";
import { SECURITY_GROUNDS, WAITS } from "../../src/knowledge/advice";
import { KINDS } from "../../src/knowledge/ids";
import { LINKS } from "../../src/knowledge/links";
import { LABELS } from "../../src/knowledge/menus";
import { STEPS, type StepRow, TEXT_IDS } from "../../src/knowledge/steps";
import en from "../../src/locales/en.json";
import { account, accountUsed, bounce, CAUSES, diagnosis, failure, wordsIn } from "../checklist/given";

type Tree = { readonly [key: string]: string | Tree };

function keysOf(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [(prefix + key).replace(/_(zero|one|two|few|many|other)$/, "")]
      : keysOf(value, `${prefix}${key}.`),
  );
}

const CATALOGUE = new Set(keysOf(en));
const NAMESPACES = Object.keys(en);
const SRC = resolve(__dirname, "../../src");

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(tsx?|html)$/.test(entry.name) && !path.includes("/knowledge/rules/") ? [path] : [];
  });
}

/** The first paint is written into the page by the build. */
const PAGE = resolve(__dirname, "../../scripts/webpack/pane.js");
const TEXTS = new Map([...sources(SRC), PAGE].map((path) => [path.slice(SRC.length + 1), readFileSync(path, "utf8")]));
const literalsOf = (text: string) => [...text.matchAll(/"([^"\n]{0,80})"/g)].map((match) => match[1] as string);
const LITERALS = new Set([...TEXTS.values()].flatMap(literalsOf));
/** A template that begins with a namespace: each `${}` stands for one or more steps of a key. */
const PATTERNS = [...TEXTS.values()]
  .flatMap((text) => [...text.matchAll(/`([a-z]+\.[^`\n]{0,120})`/g)].map((match) => match[1] as string))
  .filter((template) => template.includes("${") && NAMESPACES.includes(template.split(".")[0] as string))
  .map(
    (template) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll(".", "\\."))
          .join(".+")}$`,
      ),
  );

/** Files whose literals are keys below a namespace: `line("what", …)` is `report.what`. */
const SHORTHANDS: Readonly<Record<string, RegExp>> = {
  report: /^checklist\/report\.ts$/,
  record: /^checklist\/record.*\.ts$/,
  command: /^checklist\/commands\.ts$/,
};

function shorthandKeys(): string[] {
  return Object.entries(SHORTHANDS).flatMap(([namespace, files]) =>
    [...TEXTS]
      .filter(([path]) => files.test(path))
      .flatMap(([, text]) => literalsOf(text).map((name) => `${namespace}.${name}`)),
  );
}

/** The build takes the first paint's words out of the catalogue as an object. */
const SHELL = [...readFileSync(PAGE, "utf8").matchAll(/\bshell\.(\w+)/g)].map(([, name]) => `pane.shell.${name}`);

function stepKeys(row: StepRow): string[] {
  const how = row.how.flatMap((line) => (typeof line === "string" ? line : "say" in line ? line.say : []));
  return [
    "title",
    ...(row.titles ?? []).map(({ say }) => `titles.${say}`),
    ...(row.founds ?? []).map(({ say }) => `founds.${say}`),
    ...row.why.map(({ say }) => `why.${say}`),
    ...how.map((say) => `how.${say}`),
    ...(row.signs ?? []).map((sign) => `signs.${sign}`),
    ...(row.finding ? ["finding", "found"] : []),
  ].map((rest) => `step.${row.id}.${rest}`);
}

/** What the tables of advice can make the pane say. */
const FROM_TABLES = new Set([
  ...STEPS.flatMap((row) => stepKeys(row)),
  ...Object.keys(LINKS).map((id) => `link.${id}`),
  ...LABELS.map((label) => `menu.${label}`),
  ...TEXT_IDS.flatMap((id) => [`text.${id}.label`, `text.${id}.text`]),
  ...SECURITY_GROUNDS.map((ground) => `section.account.note.${ground}`),
  ...WAITS.map((wait) => `resend.wait.${wait}`),
  ...(["work", "personal"] as const).flatMap((type) =>
    CAUSES.flatMap(([reason, detail]) =>
      (["permanent", "transient"] as const).flatMap((severity) =>
        wordsIn(verdictOf(bounce(reason, { detail, severity }), account({ type }))).map(({ key }) => key),
      ),
    ),
  ),
  ...wordsIn([
    ...KINDS.map((kind) =>
      verdictOf(diagnosis([failure("expired", { willRetryUntil: "2026-11-22T00:00:00Z" })], { kind })),
    ),
    verdictOf(diagnosis([], { kind: "delay" })),
    verdictOf(diagnosis([failure("userunknown"), failure("mailboxfull")])),
    verdictOf(bounce("userunknown", { forwarded: true })),
    verdictOf(bounce("policyviolation", { detail: "autoforward_blocked", forwarded: true })),
    verdictOf(bounce("expired", { recipient: "taro@aol.com" })),
    verdictOf(bounce("expired", { recipient: "hanako@example.com" })),
    verdictOf(bounce("userunknown"), account(), "foreign"),
    verdictOf(accountUsed, account(), "foreign"),
    unreadableVerdict(),
  ]).map(({ key }) => key),
]);

test("every key that tables and literals name exists", () => {
  const looksLikeKey = new RegExp(`^(?:${NAMESPACES.join("|")})\\.[a-z][\\w-]*(?:\\.[\\w-]+)*$`);
  const named = [...LITERALS].filter((text) => looksLikeKey.test(text) && !/\.(?:tsx?|json|com|jp)$/.test(text));
  const isBranch = (key: string) => [...CATALOGUE].some((other) => other.startsWith(`${key}.`));
  const missing = [...named, ...FROM_TABLES].filter((key) => !CATALOGUE.has(key) && !isBranch(key));
  expect([...new Set(missing)]).toEqual([]);
});

test("every key has a use", () => {
  const shorthand = new Set([...shorthandKeys(), ...SHELL]);
  const used = (key: string) =>
    LITERALS.has(key) || FROM_TABLES.has(key) || shorthand.has(key) || PATTERNS.some((pattern) => pattern.test(key));
  expect([...CATALOGUE].filter((key) => !used(key))).toEqual([]);
});
