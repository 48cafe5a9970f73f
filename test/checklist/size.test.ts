import fc from "fast-check";
import { DEFAULT_OVERHEAD, encodedSize, largestFile, limitIn, sizeAnswer } from "../../src/checklist/size";

const MB = 1024 * 1024;

test("the worked example: a 20 MB file does not pass a limit of 25 MB", () => {
  expect(20 * MB).toBe(20_971_520);
  expect(encodedSize(20 * MB)).toBe(28_697_872);
  const answer = sizeAnswer([20 * MB], 25 * MB);
  expect(answer.total).toBe(28_800_272);
  expect(answer).toMatchObject({ fits: false, over: 2_585_872, largest: 19_081_846, mails: 2, close: false });
});

test.each([
  [1, 1_434_898],
  [5, 7_174_470],
  [10, 14_348_938],
])("%d MB become %d bytes", (megabytes, bytes) => {
  expect(encodedSize(megabytes * MB)).toBe(bytes);
});

test.each([
  [10, 7.24],
  [20, 14.54],
  [25, 18.2],
  [35, 25.51],
  [50, 36.47],
  [150, 109.54],
])("below %d MB the largest file has %d MB", (limit, file) => {
  expect(Math.round((largestFile(limit * MB) / MB) * 100) / 100).toBe(file);
});

test("the largest file fits, one line more does not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 200 * 1024, max: 200 * MB }), (limit) => {
      const file = largestFile(limit);
      expect(encodedSize(file - 57) + DEFAULT_OVERHEAD).toBeLessThanOrEqual(limit);
      expect(encodedSize(file + 57) + DEFAULT_OVERHEAD).toBeGreaterThan(limit);
    }),
  );
});

test("near the limit the answer says so, and sizes of several files are added", () => {
  expect(sizeAnswer([18 * MB], 25 * MB)).toMatchObject({ fits: true, close: true, over: 0, mails: 1 });
  expect(sizeAnswer([5 * MB, 5 * MB], 25 * MB)).toMatchObject({ fits: true, close: false });
  expect(sizeAnswer([5 * MB], null)).toMatchObject({ fits: null, largest: null, mails: null });
  expect(sizeAnswer([], 50 * 1024)).toMatchObject({ fits: false, mails: null });
});

test.each([
  ["552 5.3.4 Message size exceeds fixed limit", null],
  ["552 5.3.4 Error: message file too big; size 31457280 exceeds limit 26214400", 26_214_400],
  ["message size 35882577 exceeds size limit 10240000 of server mx.example.jp[192.0.2.1]", 10_240_000],
  ["The maximum message size that's allowed is 35 MB. This message is 48 MB.", 35 * MB],
  ["550 5.2.3 message is larger than the maximum of 36,700,160 bytes", 36_700_160],
  ["552 Message exceeds 25MB limit", 25 * MB],
  ["sorry, that message size exceeds my databytes limit (#5.3.4)", null],
  ["552 5.3.4 36700160 byte limit exceeded (2026-11-20 id 8A1B2C3D)", 36_700_160],
  ["550 limit of recipients is 100 per hour", null],
  ["", null],
])("%s names the limit %s", (diagnostic, limit) => {
  expect(limitIn(diagnostic)).toBe(limit);
});

test("any text is read in time, and a limit is a plausible one", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000 }), (text) => {
      const limit = limitIn(`limit ${text}`);
      if (limit !== null) expect(limit).toBeGreaterThanOrEqual(10 * 1024);
    }),
  );
});
