// How long a large bounce takes and how much memory, in a process of its own: node test/robustness/large.mjs [megabytes]
// Prints one JSON line: { bytes, milliseconds, memory }, memory as a multiple of the mail's size, the mail included.
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { bounce } from "../performance/bounce.mjs";
import { bundle } from "./bundle.mjs";

const [megabytes = "30", library] = process.argv.slice(2);
const peak = () => process.resourceUsage().maxRSS * 1024;

async function measure() {
  const { diagnose } = await import(pathToFileURL(library).href);
  for (let round = 0; round < 20; round++) await diagnose(new Uint8Array(bounce(100_000, round)));
  globalThis.gc();
  const before = peak();
  const mail = bounce(Number(megabytes) * 1_000_000);
  const from = performance.now();
  const { kind, failures } = await diagnose(mail);
  const milliseconds = Math.round(performance.now() - from);
  const memory = Number(((peak() - before) / mail.length).toFixed(2));
  console.log(
    JSON.stringify({ bytes: mail.length, milliseconds, memory, kind, recipient: failures[0]?.recipient ?? null }),
  );
}

if (library) await measure();
else {
  const built = await bundle("library", "src/classifier/index.ts");
  execFileSync(process.execPath, ["--expose-gc", import.meta.filename, megabytes, built], { stdio: "inherit" });
}
