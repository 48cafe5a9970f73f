/** docs/doors.md: each cell names a test that exists, says what only a real client can tell, or that the door is not there. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const read = (path: string) => readFileSync(resolve(ROOT, path), "utf8");
const page = read("docs/doors.md");
const part = (title: string) => page.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
const rows = (title: string) =>
  part(title)
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| |") && !line.startsWith("|---"))
    .map((line) =>
      line
        .slice(1, -1)
        .split(" | ")
        .map((cell) => cell.trim()),
    );

const doors = rows("Client × door").map(([door = "", ...cells]) => ({ door, cells }));
const checks = new Map(rows("What only a real client can tell").map(([letter = "", ...cells]) => [letter, cells]));

interface Claim {
  readonly file: string;
  readonly name: string;
}

/** `*Proven* doors: one test; another. *Client* A` → the tests that are named. */
const claimsOf = (cell: string): readonly Claim[] =>
  [...cell.matchAll(/\*Proven\* (\w+): ((?:[^.*]|\.(?=\w))+)/g)].flatMap(([, file = "", names = ""]) =>
    names.split(";").map((name) => ({ file, name: name.trim() })),
  );
const lettersOf = (cell: string) =>
  [...cell.matchAll(/\*Client\* ([A-Z](?:, [A-Z])*)/g)].flatMap(([, letters = ""]) => letters.split(", "));

/** Titles of tests and groups, and the labels of their tables; not any text of the file. */
function titlesOf(file: string): readonly string[] {
  const text = read(`test/browser/${file}.test.ts`);
  return [...text.matchAll(/(?:\b(?:test|describe)\(|\)\(|\[)\s*(["`])((?:(?!\1).)+)\1/g)].map(
    ([, , title = ""]) => title,
  );
}

test("the table is there, and each row has a cell for each client", () => {
  expect(doors.length).toBeGreaterThan(15);
  expect(doors.filter(({ cells }) => cells.length !== 6).map(({ door }) => door)).toEqual([]);
});

test("each test that a cell names begins as it says", () => {
  const claims = doors.flatMap(({ cells }) => cells.flatMap(claimsOf));
  expect(claims.length).toBeGreaterThan(50);
  expect(claims.filter(({ file, name }) => !titlesOf(file).some((title) => title.startsWith(name)))).toEqual([]);
});

test("each cell is proven, left to a real client, the same as the first, or says that the door is not there", () => {
  const loose = doors.flatMap(({ door, cells }) =>
    cells
      .filter((cell, column) => {
        if (claimsOf(cell).length > 0 || lettersOf(cell).length > 0 || cell.startsWith("–")) return false;
        return !(cell === "same" && column > 0 && claimsOf(cells[0] ?? "").length > 0);
      })
      .map((cell) => `${door}: ${cell}`),
  );
  expect(loose).toEqual([]);
});

test("“same” holds, since every column's client is in the table of the test that runs them all", () => {
  const header = part("Client × door").match(/^\| \|(.*)\|$/m)?.[1] ?? "";
  const columns = header.split(" | ").map((column) => column.trim().split(/[ ,]/)[0]?.toLowerCase() ?? "");
  const labels = titlesOf("clients").map((label) => label.toLowerCase());
  expect(columns).toHaveLength(6);
  expect(columns.filter((column) => !labels.some((label) => label.includes(column)))).toEqual([]);
});

test("each check by hand that a cell names is described, and none is described in vain", () => {
  const named = new Set(doors.flatMap(({ cells }) => cells.flatMap(lettersOf)));
  expect([...named].sort()).toEqual([...checks.keys()].sort());
  expect([...checks.values()].filter(([check = "", expected = ""]) => !check || !expected)).toEqual([]);
});
