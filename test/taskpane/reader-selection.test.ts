/** Several selected mails: read one after the other, kept when one more is selected, stopped with what is there. */
import type { Reading, SelectedItem } from "../../src/outlook/types";
import { createReader } from "../../src/taskpane/reader";
import { reduce, START, type State } from "../../src/taskpane/state";
import { diagnoseHere, intakeOf, open, surroundings } from "./given";

const SAMPLES = ["postfix-over-quota", "postfix-docomo-unknown-user", "newsletter"];

function setting() {
  const outside = surroundings();
  let state: State = START;
  const reader = createReader({
    surroundings: outside,
    diagnose: diagnoseHere,
    dispatch: (action) => (state = reduce(state, action)),
  });
  /** A selection whose mails are read as told; what was asked for is kept. */
  const asked: string[] = [];
  function select(
    names: readonly string[],
    answers: Readonly<Record<string, Promise<Reading> | Reading>> = {},
    left = 0,
  ) {
    const items = names.map((id) => ({ id, subject: `Subject of ${id}` }));
    const read = async ({ id }: SelectedItem) => {
      asked.push(id);
      return answers[id] ?? { ok: true as const, intake: intakeOf(id, "selection") };
    };
    outside.next = { ok: false, none: { why: "several-selected", selection: { items, left, read } } };
  }
  const list = () => {
    if (state.at !== "list") throw new Error(state.at);
    return state;
  };
  return { outside, reader, state: () => state, list, select, asked };
}

const failed: Reading = { ok: false, none: { why: "failed", call: "loadItemByIdAsync", code: 9020, message: "no" } };

test("each becomes a line; one that is not handed over is named and stops nothing", async () => {
  const { reader, list, select } = setting();
  select([...SAMPLES, "locked"], { locked: failed });
  await reader.readOpenItem();
  expect(list().mails.map(({ door, diagnosis }) => [door, diagnosis.kind])).toEqual([
    ["selection", "bounce"],
    ["selection", "bounce"],
    ["selection", "other"],
  ]);
  const values = { call: "loadItemByIdAsync", code: 9020, message: "no" };
  expect(list().problems).toEqual([
    { name: "Subject of locked", words: { key: "pane.problem.notHandedOver", values } },
  ]);
});

test("one mail more in the selection: only that one is read; one less: none", async () => {
  const { reader, list, select, asked } = setting();
  select(SAMPLES.slice(0, 2));
  await reader.readOpenItem();
  const [first] = list().mails;
  select(SAMPLES);
  await reader.itemChanged();
  expect(list().mails).toHaveLength(3);
  expect(list().mails[0]).toBe(first);
  select(SAMPLES.slice(1));
  await reader.itemChanged();
  expect(list().mails).toHaveLength(2);
  expect(asked).toEqual(SAMPLES);
});

test("more than Outlook's hundred: said in words", async () => {
  const { reader, list, select } = setting();
  select(SAMPLES, {}, 7);
  await reader.readOpenItem();
  expect(list().problems).toEqual([{ name: null, words: { key: "pane.problem.tooMany", values: { limit: 100 } } }]);
});

test("none is handed over: each is named, and the pane says that it could not read", async () => {
  const { reader, state, select } = setting();
  select(["a", "b"], { a: failed, b: failed });
  await reader.readOpenItem();
  expect(state()).toMatchObject({
    at: "could-not-read",
    problems: [{ name: "Subject of a" }, { name: "Subject of b" }],
  });
});

test("stopped: what was read stays, the rest is counted, and what comes later changes nothing", async () => {
  const { reader, state, list, select } = setting();
  let give: (reading: Reading) => void = () => {};
  const late = new Promise<Reading>((resolve) => {
    give = resolve;
  });
  select([...SAMPLES, "late", "never"], { late });
  const reading = reader.readOpenItem();
  while (state().at !== "reading" || !JSON.stringify(state()).includes("Subject of late")) await Promise.resolve();
  reader.cancel();
  expect(list().mails).toHaveLength(3);
  expect(list().problems).toEqual([{ name: null, words: { key: "pane.problem.stopped", values: { count: 2 } } }]);
  const stopped = state();
  give(open("postfix-over-quota"));
  await reading;
  expect(state()).toBe(stopped);
});

test("stopped before the first is read: the other ways", async () => {
  const { reader, state, select } = setting();
  select(["a", "b"], { a: new Promise(() => {}) });
  void reader.readOpenItem();
  while (!JSON.stringify(state()).includes("Subject of a")) await Promise.resolve();
  reader.cancel();
  expect(state().at).toBe("no-bounce-reachable");
});

test("several selected while a dropped mail is on screen: the list of those", async () => {
  const { reader, list, select } = setting();
  await reader.readBrought([intakeOf("postfix-over-quota", "drop")], []);
  select(SAMPLES);
  await reader.itemChanged();
  expect(list().mails).toHaveLength(3);
});
