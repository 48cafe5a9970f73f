import { keepProgress, MAX_KEPT_CHARACTERS, NO_PROGRESS, readProgress } from "../../src/taskpane/progress";
import { memoryStore } from "./given";

test("ticks and answer come back; steps that are open take no room", async () => {
  const store = memoryStore();
  await keepProgress(store, "a", { steps: { C01: "done", C02: "open", rules: "problem" }, origin: "foreign" });
  expect(readProgress(store, "a")).toEqual({ steps: { C01: "done", rules: "problem" }, origin: "foreign" });
  expect(JSON.stringify([...store.values])).not.toContain("C02");
});

test("starting over leaves nothing behind", async () => {
  const store = memoryStore();
  await keepProgress(store, "a", { steps: { C01: "done" }, origin: null });
  await keepProgress(store, "a", NO_PROGRESS);
  expect(store.get("progress")).toEqual([]);
});

test("the oldest bounces go when the room is used up; the newest stays whatever happens", async () => {
  const store = memoryStore();
  const steps = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`step-${index}`, "done" as const]));
  for (let index = 0; index < 200; index += 1) await keepProgress(store, `bounce-${index}`, { steps, origin: null });
  expect(JSON.stringify(store.get("progress")).length).toBeLessThanOrEqual(MAX_KEPT_CHARACTERS + 2);
  expect(readProgress(store, "bounce-0")).toEqual(NO_PROGRESS);
  expect(Object.keys(readProgress(store, "bounce-199").steps)).toHaveLength(20);
});

test.each([["text"], [[1, null, { id: 3 }]], [{}], [[{ id: "a", d: { C01: "gone", C02: 7 }, o: "x" }]]])(
  "whatever the store holds (%j), it is no progress",
  (kept) => {
    const store = memoryStore();
    store.values.set("progress", kept);
    expect(readProgress(store, "a")).toEqual(NO_PROGRESS);
  },
);
