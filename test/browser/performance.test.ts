/** The budgets of test/performance/budgets.ts, measured on the built pane in real Chromium (docs/performance.md). */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { BUDGET, NOISE } from "../performance/budgets";

const ROOT = resolve(__dirname, "../..");
const PANE = resolve(ROOT, process.env.PANE_DIST ?? "dist/pane");
const ROUNDS = 5;

interface Memory {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Measured {
  readonly reference: { readonly paint: number; readonly block: number };
  readonly small: { readonly paint: number; readonly answer: number; readonly block: number };
  readonly large: { readonly paint: number; readonly answer: number; readonly block: number };
  readonly before: { readonly files: number; readonly br: number; readonly gz: number; readonly names: string[] };
  readonly shift: number;
  readonly foreign: readonly string[];
  readonly memory: { readonly first: Memory; readonly five: Memory; readonly fifty: Memory };
}

let measured: Measured;

beforeAll(() => {
  const script = resolve(ROOT, "test/performance/measure.mjs");
  const output = execFileSync(process.execPath, [script, "--json", "--pane", PANE, "--rounds", String(ROUNDS)], {
    encoding: "utf8",
    maxBuffer: 10_000_000,
  });
  measured = JSON.parse(output.slice(output.indexOf("{")));
}, 300_000);

const ofReference = (time: number) => time / measured.reference.paint;

test("files and bytes before the answer", () => {
  const { files, br, gz } = measured.before;
  expect({
    files: files <= BUDGET.files,
    br: br <= BUDGET.brotli,
    gz: gz <= BUDGET.gzip,
    measured: measured.before,
  }).toEqual({
    files: true,
    br: true,
    gz: true,
    measured: measured.before,
  });
});

test("the shell is painted before a React page could be", () => {
  expect(ofReference(measured.small.paint)).toBeLessThanOrEqual(BUDGET.paint * NOISE);
});

test("the answer to a 20 KB bounce, and to one of 5 MB, is on screen soon", () => {
  expect(ofReference(measured.small.answer)).toBeLessThanOrEqual(BUDGET.answer);
  expect(ofReference(measured.large.answer)).toBeLessThanOrEqual(BUDGET.answerLarge * NOISE);
});

test("the page never stands still for long", () => {
  expect(measured.large.block).toBeLessThanOrEqual(BUDGET.blockLarge);
  expect(measured.small.block / measured.reference.block).toBeLessThanOrEqual(BUDGET.blockLoading * NOISE);
});

test("memory: small, and after 50 mails no more than after 5", () => {
  const { first, five, fifty } = measured.memory;
  expect(first.heap).toBeLessThanOrEqual(BUDGET.heap);
  expect(fifty.heap / five.heap).toBeLessThanOrEqual(BUDGET.growth * 1.02);
  expect(fifty.nodes).toBeLessThanOrEqual(five.nodes);
  expect(fifty.listeners).toBeLessThanOrEqual(five.listeners);
});

test("nothing jumps, nothing is asked of anybody else", () => {
  expect(measured.shift).toBeCloseTo(BUDGET.shift, 2);
  expect(measured.foreign).toEqual([]);
});
