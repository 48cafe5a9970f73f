/** Linear time over the whole way through the house: of each hostile input twice as much may take about twice as long. */
import { diagnose } from "../../src/classifier";
import type { Input } from "../../src/classifier/types";
import { timed } from "./campaign";
import { breach } from "./contract";
import { HOSTILE } from "./hostile";

const SIZE = 64 * 1024;
/** 4 would be quadratic; 2 is linear; the rest is for a machine that does other things as well. */
const MAX_RATIO = 2.6;
/** Below this the doubled reading is too quick for a ratio to mean anything, and no danger. */
const TOO_QUICK = 8;
/** Most inputs are far from the limit and need one look; the near ones get the median of more. */
const ROUNDS = [1, 3, 7];

const milliseconds = async (input: Input) => (await timed(input)).milliseconds;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Median times of both sizes, read in turn so that other work on the machine falls on both. */
async function times(single: Input, double: Input, rounds: number): Promise<{ single: number; double: number }> {
  const taken: [number, number][] = [];
  for (let round = 0; round < rounds; round++) taken.push([await milliseconds(single), await milliseconds(double)]);
  return { single: median(taken.map(([time]) => time)), double: median(taken.map(([, time]) => time)) };
}

test.each(HOSTILE.map((hostile) => [hostile.name, hostile] as const))("%s", async (_name, hostile) => {
  const [single, double] = [hostile.make(SIZE), hostile.make(2 * SIZE)];
  expect(breach(await diagnose(double))).toBeNull();
  let ratio = Number.POSITIVE_INFINITY;
  for (const rounds of ROUNDS) {
    const taken = await times(single, double, rounds);
    ratio = taken.double < TOO_QUICK ? 0 : taken.double / taken.single;
    if (ratio < MAX_RATIO) break;
  }
  expect(ratio).toBeLessThan(MAX_RATIO);
});
