/** The compile step: what it refuses, and that the compiled table is the one of the rows. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";

const ROOT = resolve(__dirname, "../..");
let house: string;

/** A house with the real scripts, ids and engine, and one table of our own. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "modori-knowledge-"));
  for (const part of ["scripts/compile-knowledge.mjs", "src/knowledge", "src/classifier/diagnosis"]) {
    cpSync(join(ROOT, part), join(house, part), { recursive: true });
  }
  for (const name of readdirSync(join(house, "src/knowledge/rules"))) {
    if (name !== "table.ts") rmSync(join(house, "src/knowledge/rules", name));
  }
  writeFileSync(join(house, "package.json"), '{"type":"module"}');
  symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function compile(rows: string) {
  const table = `import { table } from "./table";\nexport const rules = table("own", {}, [${rows}] as never);\n`;
  writeFileSync(join(house, "src/knowledge/rules/own.ts"), table);
  const { status, stderr } = spawnSync(process.execPath, ["scripts/compile-knowledge.mjs"], {
    cwd: house,
    encoding: "utf8",
  });
  return { status, stderr };
}

const GOOD = '["user unknown", "userunknown", "550 User unknown", "RFC 5321"]';

test("a good table is compiled, without its example", () => {
  expect(compile(GOOD).status).toBe(0);
  const compiled = readFileSync(join(house, "src/knowledge/compiled.ts"), "utf8");
  expect(compiled).toContain("user unknown");
  expect(compiled).not.toContain("550 User unknown");
});

/** Bad rows, each with its own words, and what is said about them. All are told in one go. */
const BAD: readonly (readonly [string, string])[] = [
  ['["words a", "userunknown", "", "RFC 5321"]', "own/words-a: no example"],
  ['["words b", "userunknown", "550 words b", " "]', "own/words-b: no source"],
  [
    '["words c", "userunknown", "550", "x"], ["words c", "userunknown", "550", "x", { reply: "550" }]',
    "own/words-c: the id is used twice",
  ],
  [
    '["words d", "userunknown", "550", "x"], ["words d", "filtered", "550", "x", { id: "e" }]',
    "own/e: claims the same as own/words-d",
  ],
  ['["words f", "nosuchreason", "550", "x"]', "own/words-f: unknown reason nosuchreason"],
  ['["words g", "userunknown.spf", "550", "x"]', "own/words-g: unknown detail userunknown.spf"],
  ['["words h", "userunknown", "550", "x", { actors: ["boss"] }]', "own/words-h: unknown actor boss"],
  ['["words i", "userunknown", "550", "x", { speaker: "boss" }]', "own/words-i: unknown speaker boss"],
  ['["Words j", "userunknown", "550", "x"]', 'own/words-j: phrase "Words j" is not normalised'],
  ['["words k : k", "userunknown", "550", "x"]', 'phrase "words k : k" is not normalised'],
  ['["usr", "userunknown", "550", "x"]', 'own/usr: phrase "usr" is shorter than 4'],
  ['["", "userunknown", "550", "x", { id: "l" }]', "own/l: names nothing that must occur"],
  ['["", "userunknown", "550", "x", { status: "3.1.1" }]', "own/3.1.1: odd status 3.1.1"],
];

test("faults in the data stop the build, each with a clear message", () => {
  const { status, stderr } = compile(BAD.map(([rows]) => rows).join(", "));
  expect(status).toBe(1);
  const unsaid = BAD.filter(([, message]) => !stderr.includes(message));
  expect(unsaid).toEqual([]);
});

test("what the pane must load stays small", () => {
  const compiled = readFileSync(join(ROOT, "src/knowledge/compiled.ts"));
  expect(brotliCompressSync(compiled).length).toBeLessThan(37 * 1024);
});
