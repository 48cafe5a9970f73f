// npm test: lint, types, build, then the jest projects, the measuring one last and alone. Stops at the first part that fails.
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { findChromium } from "./chromium.mjs";

const started = Date.now();
const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);

function run(title, command, args, env = {}) {
  const from = Date.now();
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  console.log(`== ${title}: ${status === 0 ? "ok" : "FAILED"} in ${seconds(from)} s`);
  if (status !== 0) process.exit(status ?? 1);
}

const bin = (name) => `node_modules/.bin/${name}`;
/** One more than the processors: browser tests wait for much of their time. */
const WORKERS = availableParallelism() + 1;
run("knowledge", "node", ["scripts/compile-knowledge.mjs"]);
run("lint", bin("biome"), ["check", "."]);
run("types", bin("tsc"), []);
run("build", "node", ["scripts/build.mjs"]);
const chromium = await findChromium();
const jest = (...args) => [...args, ...process.argv.slice(2)];
const CHROMIUM = { CHROMIUM: chromium };
run("tests", bin("jest"), jest("--selectProjects", "unit", "view", "browser", `--maxWorkers=${WORKERS}`), CHROMIUM);
// By itself: other tests beside it would be measured, too. Any machine: it may have other work.
const alone = jest("--selectProjects", "performance", "--runInBand", "--passWithNoTests");
run("performance", bin("jest"), alone, { ...CHROMIUM, ANY_MACHINE: "yes" });
console.log(`\nall of it in ${seconds(started)} s`);
