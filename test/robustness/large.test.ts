/** Mails of 30 MB in every form: read within a second, in about three times their size, with the right answer. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface Measured {
  readonly form: string;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly memory: number;
  readonly kind: string;
  readonly recipient: string | null;
}

const MAX_MILLISECONDS = 1000;
/** The mail itself is one of them; a tenth is for the heap's own unrest. */
const MAX_MEMORY = 3.1;
/** Other programs use the machine too: the best of so many runs counts. */
const RUNS = 3;

function measure(): Measured[] {
  const output = execFileSync(process.execPath, [join(__dirname, "large.mjs"), "30"], { encoding: "utf8" });
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** The better of two measurements of the same form. */
const better = (a: Measured, b: Measured | undefined): Measured => ({
  ...a,
  milliseconds: Math.min(a.milliseconds, b?.milliseconds ?? a.milliseconds),
  memory: Math.min(a.memory, b?.memory ?? a.memory),
});

const isOver = ({ milliseconds, memory }: Measured) => milliseconds >= MAX_MILLISECONDS || memory >= MAX_MEMORY;

test("30 MB: under a second, about three times the size in memory, the right answer", () => {
  let best = measure();
  for (let run = 1; run < RUNS && best.some(isOver); run++) {
    best = measure().map((one, index) => better(one, best[index]));
  }
  expect(best.length).toBeGreaterThanOrEqual(6);
  expect(best.filter(isOver)).toEqual([]);
  for (const { form, kind, recipient } of best) {
    expect({ form, kind, recipient }).toEqual({ form, kind: "bounce", recipient: "tanaka1@customer.example.jp" });
  }
}, 180_000);
