/** docs/library.md names everything that the library exports: functions, types, each field, each word. And nothing else. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { ACTIONS, ACTORS, DETAILS, KINDS, ORIGINS, REASONS, SEVERITIES } from "../../src/knowledge/ids";

const root = resolve(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const docs = read("docs/library.md");
const types = read("src/classifier/types.ts");
const door = read("src/classifier/index.ts");

/** Text below a heading, up to the next heading of any level. */
function section(title: string): string {
  const lines = docs.split("\n");
  const from = lines.findIndex((line) => line.replace(/^#+ /, "") === title && line.startsWith("#"));
  if (from < 0) throw new Error(`docs/library.md has no heading ${title}`);
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith("#"));
  return rest.slice(0, to < 0 ? undefined : to).join("\n");
}

/** First cells of a section's table that are written as code. */
const firstCells = (title: string) => [...section(title).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);

/** Interface → names of its fields, as types.ts declares them. */
function interfaces(): Map<string, string[]> {
  const found = [...types.matchAll(/export interface (\w+) \{\n([\s\S]*?)\n\}/g)];
  return new Map(
    found.map(([, name, body]) => [
      name as string,
      [...(body as string).matchAll(/^ {2}readonly (\w+)\??:/gm)].map((field) => field[1] as string),
    ]),
  );
}

test.each([...interfaces()])("every field of %s, in order, and no other", (name, fields) => {
  expect(fields.length).toBeGreaterThan(0);
  expect(firstCells(`\`${name}\``)).toEqual(fields);
});

test("the fields of the small objects inside", () => {
  const inside = [...types.matchAll(/readonly \w+: \{ ([^}]+) \}/g)].flatMap(([, body]) =>
    [...(body as string).matchAll(/readonly (\w+):/g)].map((field) => field[1] as string),
  );
  expect(inside.length).toBeGreaterThan(3);
  expect(inside.filter((name) => !section("`Diagnosis`").includes(`\`${name}\``))).toEqual([]);
});

test("every exported function has its heading, and every heading its function", () => {
  const exported = [
    ...[...door.matchAll(/export (?:async )?function (\w+)/g)].map((match) => match[1]),
    ...[...door.matchAll(/export \{ ([^}]+) \}/g)].flatMap((match) => (match[1] as string).split(", ")),
  ];
  const described = [...docs.matchAll(/^### `(\w+)\(/gm)].map((match) => match[1]);
  expect([...described].sort()).toEqual([...exported].sort());
});

test("every exported type is named", () => {
  const exported = [...door.matchAll(/export type \{([^}]+)\}/g)].flatMap((match) =>
    (match[1] as string).split(",").map((name) => name.trim()),
  );
  expect(exported.length).toBeGreaterThan(10);
  expect(exported.filter((name) => name && !docs.includes(`\`${name}\``) && !docs.includes(`<${name}>`))).toEqual([]);
});

test("every word of the closed lists, with its meaning", () => {
  expect(firstCells("Kinds")).toEqual([...KINDS]);
  expect(firstCells("Reasons")).toEqual([...REASONS]);
  expect(firstCells("Actors")).toEqual([...ACTORS]);
  const inFields = [...ACTIONS, ...SEVERITIES].filter((word) => !section("`Failure`").includes(`\`${word}\``));
  const inResult = ORIGINS.filter((word) => !section("`Diagnosis`").includes(`\`${word}\``));
  expect([...inFields, ...inResult]).toEqual([]);
});

test("every detail below its reason", () => {
  let reason = "";
  const rows = [...section("Details").matchAll(/^\| (?:`(\w+)`)? ?\| `(\w+)` \|/gm)].map(([, named, detail]) => {
    reason = named ?? reason;
    return `${reason}.${detail}`;
  });
  const expected = Object.entries(DETAILS).flatMap(([name, details]) => details.map((detail) => `${name}.${detail}`));
  expect(rows).toEqual(expected);
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : path.endsWith(".ts") ? [path] : [];
  });
}

test("every warning the classifier can give", () => {
  const given = sources(join(root, "src/classifier")).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"(warning\.[\w.]+)"/g)].map((match) => match[1] as string),
  );
  expect(firstCells("Warnings")).toEqual([...new Set(given)].sort());
});
