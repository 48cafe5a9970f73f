import fc from "fast-check";
import { bounceId } from "../../src/checklist/id";
import { planChecklist } from "../../src/checklist/plan";
import { STEP_STATES } from "../../src/checklist/types";
import { ORIGINS } from "../../src/knowledge/ids";
import { keepProgress, MAX_KEPT_CHARACTERS, NO_PROGRESS, readProgress } from "../../src/taskpane/progress";
import { account, diagnosis, failure } from "../checklist/given";
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

/** Words that no step, state or answer is: whatever of them is found came from the mail. */
const secret = fc.string({
  unit: fc.constantFrom("ж", "Ω", "武", "q-Q", "@x.", "<", "'", '"'),
  minLength: 3,
  maxLength: 20,
});

test("property: whatever the mail holds and whatever is ticked, nothing of the mail is kept, and it fits", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ to: secret, subject: secret, text: secret, id: secret }), { minLength: 1, maxLength: 30 }),
      fc.constantFrom(...STEP_STATES),
      fc.constantFrom(...ORIGINS),
      async (mails, state, answer) => {
        const store = memoryStore();
        for (const { to, subject, text, id } of mails) {
          const mail = diagnosis([failure("userunknown", { recipient: to, diagnostic: text, remoteMta: id })], {
            subject,
            original: { messageId: id, subject, date: null, from: to, to: [to], cc: [text], size: 1, hops: [] },
          });
          const plan = planChecklist(mail, account());
          const steps = Object.fromEntries(
            plan.sections.flatMap((section) => section.steps.map((step) => [step.id, state] as const)),
          );
          expect(plan.id).toBe(bounceId(mail));
          await keepProgress(store, plan.id, { steps, origin: answer === "unknown" ? null : answer });
          expect(readProgress(store, plan.id).steps).toEqual(state === "open" ? {} : steps);
        }
        const kept = JSON.stringify([...store.values]);
        for (const mail of mails) for (const value of Object.values(mail)) expect(kept).not.toContain(value);
        expect(kept).toMatch(/^[\w\s[\]{}":,-]*$/);
        expect(kept.length).toBeLessThan(32 * 1024);
      },
    ),
    { numRuns: 100 },
  );
});
