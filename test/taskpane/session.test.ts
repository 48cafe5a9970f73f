import type { Diagnosis } from "../../src/classifier";
import { remember } from "../../src/taskpane/session";
import type { Mail } from "../../src/taskpane/state";
import { isWave } from "../../src/taskpane/wave";

const bounce = (date: string, messageId: string) =>
  ({ diagnosis: { kind: "bounce", date, original: { messageId }, failures: [] } as unknown as Diagnosis }) as Mail;
const at = (minute: number, day = 20) => `2026-11-${day}T10:${String(minute).padStart(2, "0")}:00+09:00`;

test("three mails that came back within an hour are a wave, the same mail seen again is not", () => {
  const [first, second, third] = [bounce(at(0), "a"), bounce(at(10), "b"), bounce(at(59), "c")] as const;
  expect(isWave(remember([first]), first)).toBe(false);
  expect(isWave(remember([first, second]), second)).toBe(false);
  expect(isWave(remember([first, second]), first)).toBe(false);
  expect(isWave(remember([third]), third)).toBe(true);
});

test("mails of one minute are told apart", () => {
  const mails = ["d", "e", "f"].map((id) => bounce(at(0, 21), id));
  expect(mails.map((mail) => isWave(remember([mail]), mail))).toEqual([false, false, true]);
});

test("what is no returned mail, or has no date, is no part of it", () => {
  const undated = bounce("", "g");
  const receipt = { diagnosis: { ...bounce(at(0, 22), "h").diagnosis, kind: "receipt" } } as unknown as Mail;
  remember([bounce(at(1, 22), "i"), bounce(at(2, 22), "j"), receipt, undated]);
  expect([receipt, undated].map((mail) => isWave(remember([mail]), mail))).toEqual([false, false]);
  expect(isWave(remember([]), bounce(at(1, 22), "i"))).toBe(false);
});

test("it takes the same room after any number of mails, and forgets the oldest", () => {
  const room = remember([]).length;
  const old = bounce(at(0, 23), "k");
  remember([old, bounce(at(1, 23), "l"), bounce(at(2, 23), "m")]);
  expect(isWave(remember([]), old)).toBe(true);
  remember(Array.from({ length: 500 }, (_, index) => bounce(at(index % 60, 24), `n${index}`)));
  expect(remember([])).toHaveLength(room);
  expect(isWave(remember([]), old)).toBe(false);
});
