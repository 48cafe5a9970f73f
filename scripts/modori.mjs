// npm run -s modori -- classify …: builds the command when it is missing or older than its sources, then runs it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const SOURCES = [
  "src/classifier",
  "src/knowledge",
  "src/checklist",
  "src/locales",
  "src/cli",
  "scripts/webpack",
  "package.json",
];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh(output) {
  if (!existsSync(output)) return false;
  const built = statSync(output).mtimeMs;
  return SOURCES.every((path) => newest(resolve(root, path)) <= built);
}

/** Runs a build step with its output kept off standard output; shows it only when the step fails. */
function quietly(script, ...args) {
  const done = spawnSync(process.execPath, [resolve(root, script), ...args], { cwd: root, encoding: "utf8" });
  if (done.status === 0) return;
  console.error(`${done.stdout}${done.stderr}\nmodori: it could not be built`);
  process.exit(1);
}

/** Brings the compiled tables up to date with the rows. */
export const compileKnowledge = () => quietly("scripts/compile-knowledge.mjs");

/** Path of an output, built by the webpack configuration of that name when it is missing or older than its sources. */
function built(output, configuration) {
  const path = resolve(root, output);
  if (isFresh(path)) return path;
  compileKnowledge();
  quietly("node_modules/webpack/bin/webpack.js", "--mode", "production", "--config-name", configuration);
  // webpack leaves a file alone that would come out the same: it is as new as its sources all the same.
  utimesSync(path, new Date(), new Date());
  return path;
}

export const buildCommand = () => built("dist/cli/modori.js", "cli");
export const buildLibrary = () => built("dist/classifier/index.js", "classifier");

if (process.argv[1] === import.meta.filename) {
  const command = [buildCommand(), ...process.argv.slice(2)];
  const { status, signal } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (signal) process.kill(process.pid, signal);
  process.exit(status ?? 1);
}
