import { countBy, csvCell, csvOf, type Names, rowOf, sorted } from "../../src/taskpane/list";
import type { Mail } from "../../src/taskpane/state";
import { ACCOUNT, diagnoseHere, emlOf } from "./given";

const NAMES = [
  "postfix-over-quota",
  "newsletter",
  "sendmail-two-recipients",
  "postfix-docomo-unknown-user",
  "postfix-delay-warning",
];

const NAMES_SAID: Names = { language: "en", cause: (cause) => cause, actor: (actor) => actor };

async function rows() {
  const mails = await Promise.all(
    NAMES.map(
      async (name, id): Promise<Mail> => ({ id, name, door: "drop", diagnosis: await diagnoseHere(emlOf(name), {}) }),
    ),
  );
  return mails.map((mail) => rowOf(mail, ACCOUNT));
}

test("causes are counted, the most frequent first, mails without a cause not at all", async () => {
  const counts = countBy((await rows()).map(({ cause }) => cause));
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  // Still on its way, whatever keeps it: no mail that failed in time.
  expect(counts).toContainEqual({ key: "delay", count: 1 });
  expect(counts.map(({ count }) => count)).toEqual([...counts.map(({ count }) => count)].sort((a, b) => b - a));
});

test("sorted by date the newest stands first, by address the mail without one last", async () => {
  const all = await rows();
  const times = sorted(all, "date", NAMES_SAID).map(({ mail }) => Date.parse(mail.diagnosis.date ?? ""));
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(sorted(all, "recipient", NAMES_SAID).at(-1)?.mail.name).toBe("newsletter");
  expect(sorted(all, "order", NAMES_SAID)).toBe(all);
});

test("the table has a line for each failed address and reads in a spreadsheet", async () => {
  const csv = csvOf(await rows(), ["Mail", "Date"], NAMES_SAID);
  expect(csv.startsWith('\uFEFF"Mail","Date"\r\n')).toBe(true);
  expect(csv.match(/"sendmail-two-recipients",/g)).toHaveLength(2);
});

test.each([
  ['a "quoted" word', '"a ""quoted"" word"'],
  ["=HYPERLINK(1)", `"'=HYPERLINK(1)"`],
  ["@SUM(A1)", `"'@SUM(A1)"`],
  ["two\nlines", '"two\nlines"'],
])("%j is harmless in a table", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
