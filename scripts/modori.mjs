// npm run -s modori -- classify …: builds the command when it is missing or older than its sources, then runs it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const command = resolve(root, "dist/cli/modori.js");
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

function isFresh() {
  if (!existsSync(command)) return false;
  const built = statSync(command).mtimeMs;
  return SOURCES.every((path) => newest(resolve(root, path)) <= built);
}

/** Runs a build step with its output kept off standard output; shows it only when the step fails. */
function quietly(script, ...args) {
  const done = spawnSync(process.execPath, [resolve(root, script), ...args], { cwd: root, encoding: "utf8" });
  if (done.status === 0) return;
  console.error(`${done.stdout}${done.stderr}\nmodori: the command could not be built`);
  process.exit(1);
}

/** Builds dist/cli when needed. */
export function buildCommand() {
  if (isFresh()) return command;
  quietly("scripts/compile-knowledge.mjs");
  quietly("node_modules/webpack/bin/webpack.js", "--mode", "production", "--config-name", "cli");
  return command;
}

if (process.argv[1] === import.meta.filename) {
  const { status } = spawnSync(process.execPath, [buildCommand(), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(status ?? 1);
}
