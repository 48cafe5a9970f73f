/** The offline manifest validator: ours pass, each broken one fails for its own reason, at its own line. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULES, validateManifest } from "../../scripts/packaging/manifest/validate.js";
import { BROKEN } from "./broken";

const ROOT = resolve(__dirname, "../..");
const manifest = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { version: string };

const readFile = (path: string) => {
  const file = resolve(ROOT, path);
  return existsSync(file) ? readFileSync(file) : null;
};
const check = (text: string, onPrem = false) => validateManifest(text, { version, onPrem, readFile });

test("our manifest breaks no rule", () => {
  expect(check(manifest)).toEqual([]);
});

test.each(BROKEN.map((b) => [b.rule, b.because, b] as const))("%s: %s", (rule, _because, broken) => {
  const findings = check(broken.make(manifest), broken.onPrem);
  const rules = new Set(findings.map((finding) => finding.rule));
  expect([...rules].sort()).toEqual([rule, ...(broken.also ?? [])].sort());
});

test("every rule has a manifest that breaks it, and a source", () => {
  const broken = new Set(BROKEN.map(({ rule }) => rule));
  expect(RULES.filter(({ id }) => !broken.has(id)).map(({ id }) => id)).toEqual([]);
  expect(RULES.filter(({ source, says }) => source === "" || says === "")).toEqual([]);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test("a finding names the line of its element", () => {
  const lines = manifest.split("\n");
  const line = lines.findIndex((text) => text.includes("<Permissions>"));
  const [finding] = check(manifest.replace("<Permissions>ReadItem", "<Permissions>Restricted"));
  expect(finding).toMatchObject({ rule: "least-privilege", line: line + 1 });
});

test("what is not a manifest at all gets one finding and no exception", () => {
  for (const text of ["", "{}", "<", "<a/>", "\u0000", "<OfficeApp>", "戻り".repeat(1000)]) {
    expect(check(text)).toHaveLength(1);
  }
});
