/** An mbox is read as a stream: four times as many mails take no more memory. */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "modori-memory-"));
const MEGABYTE = 1_000_000;
/** Every thread is at work by then, and its heap about as large as it gets: before, memory grows with the threads, not with the mails. */
const FEW = 80;
const MANY = 320;
/** How much more two heaps may hold before they tidy up, measured 40 MB at most; the mails between would be 240. */
const UNREST = 100 * MEGABYTE;

/** Writes what the process has held at most into a file when it ends. */
const HOOK = `process.on("exit", () => {
  const { existsSync, readFileSync, writeFileSync } = require("node:fs");
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\\s+(\\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  if (require("node:worker_threads").isMainThread) writeFileSync(process.env.PEAK, String(kilobytes * 1024));
});`;

function writeMbox(name: string, mails: number): void {
  const line = `${"QmFzZTY0".repeat(9)}\n`;
  const body = line.repeat(Math.ceil(MEGABYTE / line.length));
  const file = openSync(join(folder, name), "w");
  for (let i = 0; i < mails; i++) {
    writeSync(
      file,
      `From MAILER-DAEMON Thu Nov 19 09:15:32 2026\nFrom: MAILER-DAEMON@b.example\nSubject: Undelivered Mail Returned to Sender\n\n<a${i}@b.example>: host mx.b.example said: 550 5.1.1 User unknown\n\n${body}\n`,
    );
  }
  closeSync(file);
}

/** Most memory that the command held while it read a file. */
function peak(file: string, jobs: string, mails: number): number {
  const command = [join(ROOT, "dist/cli/modori.js"), "classify", "--format", "jsonl", "--jobs", jobs, file];
  const env = { ...process.env, PEAK: join(folder, "peak") };
  const args = ["--require", join(folder, "hook.cjs"), ...command];
  const output = execFileSync(process.execPath, args, { cwd: folder, env, encoding: "utf8", maxBuffer: 64 * MEGABYTE });
  expect(output.trim().split("\n")).toHaveLength(mails);
  return Number(readFileSync(env.PEAK, "utf8"));
}

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, "scripts/modori.mjs"), "--version"]);
  writeFileSync(join(folder, "hook.cjs"), HOOK);
  writeMbox("few.mbox", FEW);
  writeMbox("many.mbox", MANY);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([["1"], ["2"]])(
  "with %s thread(s)",
  (jobs) => {
    const few = peak("few.mbox", jobs, FEW);
    const many = peak("many.mbox", jobs, MANY);
    expect(many - few).toBeLessThan(UNREST);
  },
  120_000,
);
