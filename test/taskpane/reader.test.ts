import type { Reading } from "../../src/outlook/types";
import type { Diagnose } from "../../src/taskpane/diagnoser";
import { createReader, type Reader } from "../../src/taskpane/reader";
import { reduce, START, type State } from "../../src/taskpane/state";
import { diagnoseHere, emlOf, intakeOf, LOCKED, type Outside, open, surroundings } from "./given";

interface Setting {
  readonly outside: Outside;
  readonly reader: Reader;
  readonly state: () => State;
}

function setting(diagnose: Diagnose = diagnoseHere): Setting {
  const outside = surroundings();
  let state: State = START;
  const reader = createReader({
    surroundings: outside,
    diagnose,
    dispatch: (action) => (state = reduce(state, action)),
  });
  return { outside, reader, state: () => state };
}

const nameOf = (state: State) => (state.at === "answer" ? state.mail.diagnosis.failures[0]?.recipient : state.at);

test("the open mail is read", async () => {
  const { outside, reader, state } = setting();
  outside.next = open("postfix-over-quota");
  await reader.readOpenItem();
  expect(nameOf(state())).toBe("ito.shouten@tsubaki-net.example.jp");
});

test("the item changes while the first is still being read: the first result is dropped", async () => {
  const { outside, reader, state } = setting();
  let give: (reading: Reading) => void = () => {};
  outside.next = new Promise((resolve) => {
    give = resolve;
  });
  const first = reader.readOpenItem();
  outside.next = open("postfix-docomo-unknown-user");
  await reader.itemChanged();
  give(open("postfix-over-quota"));
  await first;
  expect(nameOf(state())).toContain("docomo.ne.jp");
});

test("an ordinary mail that carries a returned one: the returned one", async () => {
  const { outside, reader, state } = setting();
  outside.next = open("ordinary-mail");
  outside.attachedMails = [intakeOf("newsletter", "attachment"), intakeOf("postfix-over-quota", "attachment")];
  await reader.readOpenItem();
  expect(state()).toMatchObject({ at: "answer", mail: { door: "attachment", diagnosis: { kind: "bounce" } } });
});

test("what the person dropped stays until Outlook shows another returned mail", async () => {
  const { outside, reader, state } = setting();
  await reader.readBrought([intakeOf("postfix-over-quota", "drop")], []);
  const dropped = state();
  outside.next = LOCKED;
  await reader.itemChanged();
  outside.next = open("ordinary-mail");
  await reader.itemChanged();
  expect(state()).toBe(dropped);
  outside.next = open("postfix-docomo-unknown-user");
  await reader.itemChanged();
  expect(nameOf(state())).toContain("docomo.ne.jp");
});

test("one bad file among many does not stop the others; the same mail twice is read once", async () => {
  const { reader, state } = setting();
  const png = {
    ...intakeOf("postfix-over-quota", "drop"),
    name: "a.png",
    input: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  };
  await reader.readBrought(
    [
      intakeOf("postfix-over-quota", "drop"),
      png,
      intakeOf("newsletter", "drop"),
      intakeOf("postfix-over-quota", "drop"),
    ],
    [{ name: "folder", why: "folder" }],
  );
  const list = state();
  if (list.at !== "list") throw new Error(list.at);
  expect(list.mails).toHaveLength(2);
  expect(list.problems).toEqual([
    { name: "folder", words: { key: "pane.problem.folder" } },
    { name: "a.png", words: { key: "pane.problem.image" } },
  ]);
});

test("a mailbox file is taken apart", async () => {
  const { reader, state } = setting();
  const text = ["postfix-over-quota", "newsletter"]
    .map(
      (name) =>
        `From MAILER-DAEMON Thu Nov 19 09:15:32 2026\n${Buffer.from(emlOf(name)).toString().replaceAll("\r\n", "\n")}\n`,
    )
    .join("");
  await reader.readBrought(
    [{ door: "file", input: new TextEncoder().encode(text), name: "box.mbox", itemId: null }],
    [],
  );
  expect(state()).toMatchObject({
    at: "list",
    mails: [{ diagnosis: { kind: "bounce" } }, { diagnosis: { kind: "other" } }],
  });
});

test("a reading that fails in an unforeseen way ends in words", async () => {
  const { outside, reader, state } = setting(async () => {
    throw new Error("boom");
  });
  outside.next = open("postfix-over-quota");
  await reader.readOpenItem();
  expect(state()).toEqual({
    at: "could-not-read",
    problems: [{ name: null, words: { key: "pane.problem.failed", values: { message: "boom" } } }],
  });
});

test("stopping a long reading brings back what was there", async () => {
  const { outside, reader, state } = setting((input, context, signal) =>
    signal.aborted ? Promise.reject(signal.reason) : diagnoseHere(input, context),
  );
  outside.next = open("postfix-over-quota");
  await reader.readOpenItem();
  const before = state();
  const many = Array.from({ length: 20 }, (_, index) => ({
    ...intakeOf("newsletter", "drop" as const),
    input: new Uint8Array([...emlOf("newsletter"), index]),
  }));
  const reading = reader.readBrought(many, []);
  await Promise.resolve();
  reader.cancel();
  await reading;
  expect(state()).toBe(before);
});
