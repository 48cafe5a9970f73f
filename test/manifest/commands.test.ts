/** npm run validate and npm run outlook as typed: what they print and how they end. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { RULES } from "../../scripts/packaging/manifest/validate.js";

const ROOT = resolve(__dirname, "../..");
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve(ROOT, "scripts", script), ...args], { cwd: ROOT, encoding: "utf8" });

const folder = mkdtempSync(join(tmpdir(), "modori-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

const manifest = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test("validate ends with 0 for our manifest, and names the number of rules", () => {
  expect(run("validate.mjs")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(new RegExp(`^manifest\\.xml: .* no finding by ${RULES.length} rules`)),
  });
});

test("validate ends with 1 and prints file, line, rule, sentence and source", () => {
  const file = written("broken.xml", manifest.replace("<Permissions>ReadItem", "<Permissions>ReadWriteItem"));
  const line = manifest.split("\n").findIndex((text) => text.includes("<Permissions>")) + 1;
  const { status, stderr } = run("validate.mjs", "--site", ROOT, file);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`broken\\.xml:${line}: least-privilege: .*ReadWriteItem.*\\n {2}https://learn\\.`));
  expect(stderr).toMatch(/^1 finding\.$/m);
});

test("a manifest for Exchange on-premises is known by its name", () => {
  const { stderr } = run("validate.mjs", "--site", ROOT, written("manifest.onprem.xml", manifest));
  expect(stderr).toMatch(/: on-premises: <SupportsNoItemContext>/);
});

test("validate ends with 2 when it is used wrongly", () => {
  expect(run("validate.mjs", "no-such-file.xml")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/no such file/),
  });
  expect(run("validate.mjs", "a.xml", "b.xml").status).toBe(2);
  expect(run("validate.mjs", "--strict").status).toBe(2);
});

test("validate --rules prints every rule with its source", () => {
  const { stdout } = run("validate.mjs", "--rules");
  for (const { id, says, source } of RULES) expect(stdout).toContain(`${id}: ${says}\n  ${source}\n`);
});

test("outlook --steps fills in the values of this checkout, and starts nothing", () => {
  const { status, stdout } = run("outlook.mjs", "--steps");
  expect(status).toBe(0);
  expect(stdout).toContain(resolve(ROOT, "manifest.xml"));
  expect(stdout).toContain("https://localhost:3000/taskpane.html");
  expect(stdout).toContain(/<Id>(.*?)<\/Id>/.exec(manifest)?.[1]);
  expect(stdout).toContain(/<bt:String id="Open.Label" DefaultValue="(.*?)"/.exec(manifest)?.[1]);
  expect(run("outlook.mjs", "--side-load").status).toBe(2);
});
