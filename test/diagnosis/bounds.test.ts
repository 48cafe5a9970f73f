/** Any text: no throw, and twice the text takes about twice the time. */
import fc from "fast-check";
import { search } from "../../src/classifier/diagnosis/claims";
import { MAX_DIAGNOSTIC, normalise, original } from "../../src/classifier/diagnosis/normalise";
import { knowledge } from "../../src/classifier/diagnosis/rules";
import { failure } from "./helpers";

test("any string is diagnosed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 200 }), (diagnostic, context) => {
      const result = failure({ diagnostic, context });
      expect(result.confidence).toBeGreaterThanOrEqual(0);
      expect(result.confidence).toBeLessThanOrEqual(1);
      for (const { text } of result.evidence) expect(diagnostic + context).toContain(text);
    }),
    { numRuns: 500 },
  );
});

test("the way back from a normalised text stays inside the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const once = normalise(text);
      for (let at = 0; at < once.length; at++) expect(text).toContain(original(text, at, at + 1));
      expect(text).toContain(original(text, 0, once.length));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["550-5.1.1 one\r\n550-5.1.1 two\r\n550 5.1.1 three", "550-5.1.1 one two three"],
  ["Ｕｓｅｒ　ｕｎｋｎｏｗｎ：（５．１．１）", "user unknown:(5.1.1)"],
  ["can\u2019t \u201cdo\u201d it\u200b 5\u20117\u20111", 'can\'t "do" it 5-7-1'],
  ["554 5.7.1<a@b>:Relay access denied", "554 5.7.1<a@b>:relay access denied"],
  ["554 5.7.1 < a@b > : Relay  access\tdenied", "554 5.7.1<a@b>:relay access denied"],
])("%j is compared as %j", (written, compared) => {
  expect(normalise(written)).toBe(compared);
});

test("only the first part of an endless diagnostic is looked at", () => {
  expect(normalise("x".repeat(MAX_DIAGNOSTIC * 2))).toHaveLength(MAX_DIAGNOSTIC);
});

/** Best of several runs, in milliseconds. */
function time(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 7; i++) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** Four times the text, how many times the time? Linear work gives 4, quadratic 16. Measured again when the machine was busy. */
function growth(piece: string): number {
  const quarter = piece.repeat(Math.floor(MAX_DIAGNOSTIC / 4 / piece.length));
  const whole = quarter.repeat(4);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 6 && best > 8; i++) {
    best = Math.min(
      best,
      time(() => search(whole)) /
        Math.max(
          0.3,
          time(() => search(quarter)),
        ),
    );
  }
  return best;
}

const HOSTILE = [
  "a",
  "550 5.1.1 ",
  "550-5.1.1 ",
  "5.5.5.",
  "=5.1.1 ",
  "535",
  "((((",
  "sender address rejected: sender address rejected: ",
  "message size exceeds message siz ",
  "\u00a0 \u200b:",
];

test.each(HOSTILE)("the time for %j grows with its length, not faster", (piece) => {
  expect(growth(piece)).toBeLessThan(8);
});

test("no anchor is shared by so many phrases that looking becomes slow", () => {
  const { heads, next } = knowledge().index;
  const lengths = [...heads].map((head) => {
    let length = 0;
    for (let entry = head; entry !== 0; entry = next[entry] ?? 0) length++;
    return length;
  });
  expect(Math.max(...lengths)).toBeLessThanOrEqual(10);
});
