/** docs/doors.md names the tests that prove its cells: each of them must exist. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const page = readFileSync(resolve(ROOT, "docs/doors.md"), "utf8");
const claims = [...page.matchAll(/\*Proven\* (\w+): ([^.|*]+(?:\.com[^.|*]*)?)/g)].flatMap(
  ([, file = "", names = ""]) => names.split(";").map((name) => ({ file, name: name.trim() })),
);

test("the table claims much", () => expect(claims.length).toBeGreaterThan(25));

test("each test that the table names exists", () => {
  const missing = claims.filter(({ file, name }) => {
    const text = readFileSync(resolve(ROOT, `test/browser/${file}.test.ts`), "utf8");
    return !text.includes(name.replace(/^“(.*)”$/, "“$1”"));
  });
  expect(missing).toEqual([]);
});
