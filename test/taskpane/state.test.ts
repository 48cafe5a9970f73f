import { type Mail, reduce, START, type State } from "../../src/taskpane/state";
import { diagnoseHere, emlOf } from "./given";

async function mail(name: string, id = 1): Promise<Mail> {
  return { id, name, door: "drop", diagnosis: await diagnoseHere(emlOf(name), {}) };
}

const reading = (token: number): State => reduce(START, { type: "started", token, name: null, keep: false });

test("a result of an older reading is dropped", async () => {
  const newer = reading(2);
  const mails = [await mail("postfix-over-quota")];
  expect(reduce(newer, { type: "read", token: 1, mails, problems: [] })).toBe(newer);
  expect(reduce(newer, { type: "read", token: 2, mails, problems: [] }).at).toBe("answer");
});

test("nothing of an answer is left while the next mail is read", async () => {
  const answer = reduce(reading(1), {
    type: "read",
    token: 1,
    mails: [await mail("postfix-over-quota")],
    problems: [],
  });
  const next = reduce(answer, { type: "started", token: 2, name: null, keep: false });
  expect(next).toEqual({ at: "reading", token: 2, name: null, progress: null, before: null });
});

test("stopping goes back to what was there, and to the offer of the other doors when nothing was", async () => {
  const answer = reduce(reading(1), {
    type: "read",
    token: 1,
    mails: [await mail("postfix-over-quota")],
    problems: [],
  });
  const second = reduce(answer, { type: "started", token: 2, name: "b.eml", keep: true });
  const third = reduce(second, { type: "started", token: 3, name: "c.eml", keep: true });
  expect(reduce(third, { type: "cancelled", token: 3 })).toBe(answer);
  expect(reduce(reading(1), { type: "cancelled", token: 1 }).at).toBe("no-bounce-reachable");
});

test("several mails are a list; one opens and leads back to the same list", async () => {
  const mails = [await mail("postfix-over-quota", 1), await mail("newsletter", 2)];
  const list = reduce(reading(1), { type: "read", token: 1, mails, problems: [] });
  const opened = reduce(list, { type: "opened", mail: mails[1] as Mail });
  expect(opened).toMatchObject({ at: "answer", mail: { id: 2 } });
  expect(reduce(opened, { type: "back" })).toEqual({ ...list, from: 2 });
});

test("nothing readable is said with every problem", () => {
  const problems = [{ name: "a.png", words: { key: "pane.problem.image" } }];
  expect(reduce(reading(1), { type: "read", token: 1, mails: [], problems })).toEqual({
    at: "could-not-read",
    problems,
  });
});
