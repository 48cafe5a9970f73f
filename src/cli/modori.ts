/** The program that `bin` names; started again as worker thread by itself. */
import { setFlagsFromString } from "node:v8";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { classifier } from "./classify";
import { main } from "./main";
import type { Options } from "./options";
import { outcomesOf } from "./pool";
import { problemOf, type Source } from "./sources";

/** Filled in by the build from package.json. */
declare const MODORI_VERSION: string;

/**
 * Each thread compiles the program for itself, beside its work and again as it learns: a quarter of the processor's time, which
 * with several threads is taken from the mails. So functions are compiled when they have run three times as long as V8 would
 * wait (132 KB), and with a quarter of what it would copy into them (920 and 460 bytes): hardly slower, compiled in half the time.
 * A mail leaves next to nothing behind, so that no other thread is called to help with tidying up.
 */
const FLAGS = [
  "--interrupt-budget=400000",
  "--max-inlined-bytecode-size-cumulative=230",
  "--max-inlined-bytecode-size=115",
  "--no-parallel-scavenge",
];

/** Answers batch by batch, in the order in which they came. */
async function work(options: Options): Promise<void> {
  const classify = await classifier(options);
  let last: Promise<void> = Promise.resolve();
  const answer = async (batch: readonly Source[]) => parentPort?.postMessage(await outcomesOf(batch, classify));
  parentPort?.on("message", (batch: readonly Source[]) => {
    last = last.then(() => answer(batch));
  });
}

if (isMainThread) {
  for (const flag of FLAGS) setFlagsFromString(flag);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of the output has gone (`modori … | head`): nobody is left to tell.
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`modori: standard output: ${problemOf(error)}\n`);
    process.exit(1);
  });
  // Ctrl-C ends the program as ever, without a line of progress left behind.
  process.once("SIGINT", () => {
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    process.kill(process.pid, "SIGINT");
  });
  process.exitCode = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    version: MODORI_VERSION,
    workerUrl: new URL(import.meta.url),
  });
} else {
  await work(workerData as Options);
}
