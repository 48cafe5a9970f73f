// npm run bench: how many mails a second one process reads, beside MIME parsing alone and beside other bounce readers that
// are installed. All read the same mails, held in memory, in one run; the rounds alternate, so that other work on the
// machine falls on all alike. The ratios are what to keep: "modori ×", how many times as fast Modori is; "Sisimai ×", how
// many times as fast as Sisimai that line is.
//   --rounds N   (5)     --folder PATH   (../shared/corpus, else test/fixtures/mails)
// Exit code 1 when a reader that is installed cannot be measured: a program that finds no bounces has read none.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { contenders } from "./bench/contenders.mjs";
import { buildCommand, buildLibrary } from "./modori.mjs";

const root = resolve(import.meta.dirname, "..");
/** A reader that finds less than this part of what Modori finds was not called rightly. */
const PLAUSIBLE = 0.1;
/**
 * Commands are measured over the folder taken so many times, each round from the start. What is measured in memory has been warm
 * since the rounds before: over the smaller number starting and compiling, in each thread, still count for much.
 */
const TIMES = [20, 60];

function option(name, fallback) {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : process.argv[at + 1];
}

function mailsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return mailsIn(path);
    return entry.name.endsWith(".eml") ? [path] : [];
  });
}

/** The contender with the first interpreter that has its package, and its version; null when none has. */
function installed(contender) {
  const { interpreters, flags, probe } = contender;
  if (!probe) return { ...contender, interpreter: interpreters[0], version: "" };
  for (const interpreter of interpreters) {
    const { status, stdout } = spawnSync(interpreter, [...flags, probe], { encoding: "utf8" });
    if (status === 0) return { ...contender, interpreter, version: stdout.trim() };
  }
  return null;
}

/** A contender as a process that runs one round when asked. */
function start({ name, version, interpreter, flags, program }, mails) {
  const child = spawn(interpreter, [...flags, program], { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.on("error", () => {}); // it has ended: the next answer says so
  child.stdin.write(`${mails.join("\n")}\n`);
  const round = async () => {
    child.stdin.write("\n");
    const { value, done } = await answers.next();
    if (done) throw new Error(`${name} ended before its time`);
    return JSON.parse(value);
  };
  return {
    name: version ? `${name} ${version}` : name,
    seconds: [],
    busy: [],
    mails: mails.length,
    found: null,
    round,
    stop: () => child.stdin.end(),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(running, rounds) {
  for (let round = -2; round < rounds; round++) {
    for (const contender of round % 2 === 0 ? running : [...running].reverse()) {
      const { seconds, busy, found } = await contender.round();
      contender.found = found;
      if (round < 0) continue;
      contender.seconds.push(seconds);
      contender.busy.push(busy);
    }
  }
}

/** A whole command, which starts, reads files and prints JSON, over all mails `times` times: a round is a process of its own. */
function command(what, [program, ...args], mails, times) {
  const name = `${what}, ${mails * times} mails as a command`;
  const round = async () => {
    const from = performance.now();
    const { status } = spawnSync(program, args, { stdio: "ignore" });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    return { seconds: (performance.now() - from) / 1000, busy: Number.NaN, found: null };
  };
  return { name, what, times, seconds: [], busy: [], mails: mails * times, round, stop: () => {} };
}

/** A command that prints nothing has read nothing, and its time is none. */
function checkThatItPrints(name, program, args) {
  const { stdout } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (!/^[[{]/.test(stdout) || !stdout.includes("@")) throw new Error(`the command of ${name} printed no JSON`);
}

/** The command of Modori, and that of every reader found that has one, `times` times over the folder. */
function commands(folder, paths, found, times) {
  const own = [1, 2].map((jobs) => {
    const args = ["classify", "--format", "jsonl", "--jobs", String(jobs), ...Array(times).fill(folder)];
    return command(`modori classify --jobs ${jobs}`, [process.execPath, buildCommand(), ...args], paths.length, times);
  });
  const folders = [...new Set(paths.map(dirname))];
  const others = found.flatMap(({ name, version, interpreter, flags, command: program }) => {
    if (!program) return [];
    checkThatItPrints(name, interpreter, [...flags, program, ...folders]);
    const args = [...flags, program, ...Array(times).fill(folders).flat()];
    return [command(`${name} ${version}`, [interpreter, ...args], paths.length, times)];
  });
  return [...own, ...others];
}

const corpus = resolve(root, "../shared/corpus");
const folder = resolve(option("--folder", existsSync(corpus) ? corpus : "test/fixtures/mails"));
const rounds = Number(option("--rounds", 5));
const mails = mailsIn(folder);
const all = contenders(pathToFileURL(buildLibrary()).href);
const found = all.map(installed);
const missing = all.filter((_, index) => !found[index]).map(({ name }) => name);

console.log(`${mails.length} mails, ${rounds} rounds after two to warm up; median`);
const running = found.filter(Boolean).map((contender) => start(contender, mails));
for (const times of TIMES) running.push(...commands(folder, mails, found.filter(Boolean), times));
await measure(running, rounds);
for (const { stop } of running) stop();

const [own] = running;
const wrong = running.filter(({ found }) => found !== null && found < PLAUSIBLE * own.found);
const lines = running
  .filter((contender) => !wrong.includes(contender))
  .map(({ name, what, times, seconds, busy, mails, found }) => {
    return { name, what, times, found, rate: mails / median(seconds), perBusy: mails / median(busy) };
  });
const sisimai = lines.find(({ name }) => name.startsWith("Sisimai"));
const shown = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : "").padStart(10);
// On a machine that does other work too, the processor's time tells more than the clock.
console.log(
  `\n${["mails/s", "modori ×", "Sisimai ×", "mails/cpu s", "modori ×", "Sisimai ×", "bounces"].map((head) => head.padStart(11)).join("")}`,
);
for (const { name, found, rate, perBusy } of lines) {
  const columns = [
    shown(rate, 0),
    shown(lines[0].rate / rate, 2),
    shown(rate / sisimai?.rate, 2),
    shown(perBusy, 0),
    shown(lines[0].perBusy / perBusy, 2),
    shown(perBusy / sisimai?.perBusy, 2),
    String(found ?? "").padStart(10),
  ];
  console.log(` ${columns.join(" ")}  ${name}`);
}
// Command against command: start, files and output count for both.
for (const times of TIMES) {
  const same = lines.filter((line) => line.times === times);
  const [own, others] = [
    same.filter(({ what }) => what.startsWith("modori")),
    same.filter(({ what }) => !what.startsWith("modori")),
  ];
  for (const other of others) {
    for (const { what, rate } of own) {
      console.log(
        `${what} : ${other.what}, ${mails.length * times} mails as a command: ${(rate / other.rate).toFixed(2)} ×`,
      );
    }
  }
}
if (missing.length > 0) console.log(`\nnot installed: ${missing.join(", ")}`);
for (const { name, found } of wrong) {
  console.error(`\nerror: ${name} found ${found} bounces where Modori found ${own.found}: not measured`);
  process.exitCode = 1;
}
