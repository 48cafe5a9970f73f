/** A bounce that returns a mail of 30 MB: read within a second, in about three times its size. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface Measured {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly memory: number;
  readonly kind: string;
  readonly recipient: string | null;
}

const MAX_MILLISECONDS = 1000;
/** The mail itself is one of them; a tenth is for the heap's own unrest. */
const MAX_MEMORY = 3.1;
/** Other programs use the machine too: the best of so many processes counts. */
const PROCESSES = 3;

function measure(): Measured {
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, "large.mjs"), "30"], { encoding: "utf8" }));
}

test("30 MB: under a second, about three times the size in memory, the right answer", () => {
  const runs = Array.from({ length: PROCESSES }, measure);
  for (const { kind, recipient } of runs) {
    expect({ kind, recipient }).toEqual({ kind: "bounce", recipient: "tanaka1@customer.example.jp" });
  }
  expect(Math.min(...runs.map(({ milliseconds }) => milliseconds))).toBeLessThan(MAX_MILLISECONDS);
  expect(Math.min(...runs.map(({ memory }) => memory))).toBeLessThan(MAX_MEMORY);
}, 120_000);
