// npm start: builds the pane, serves the simulated Outlook at http://localhost:3000 (PORT in the environment for another one),
// opens the browser unless --no-open, and builds again after each edit. Ctrl-C ends it. Needs no network.
import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import webpack from "webpack";
import { startHost } from "../test/host/serve.mjs";
import pane from "./webpack/pane.js";

const port = Number(process.env.PORT ?? 3000);
// Not dist/pane: a production build there stays what it is.
const folder = resolve(import.meta.dirname, "../.cache/pane");
process.env.PANE_DIST = folder;
const mayOpen = !process.argv.includes("--no-open") && !process.env.CI;

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`PORT must be a number up to 65535, not ${process.env.PORT}.`);
if (spawnSync(process.execPath, ["scripts/compile-knowledge.mjs"], { stdio: "inherit" }).status !== 0) process.exit(1);

const host = await startHost({ port, pane: folder, watch: true }).catch((error) =>
  fail(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program. End it, or choose another port: PORT=3001 npm start`
      : `The simulator could not start: ${error.message}`,
  ),
);

console.log("Building the pane …");
let ready = false;
const building = webpack(pane({}, { mode: "development" })).watch({ aggregateTimeout: 100 }, (error, stats) => {
  if (error) return console.error(error.message);
  if (stats.hasErrors()) console.error(stats.toString("errors-only"));
  else if (ready) host.reload();
  if (!ready) announce();
  ready = true;
});

function announce() {
  console.log(`\nSimulated Outlook with Modori: ${host.url}\nEdits are built and shown at once. Ctrl-C ends it.`);
  if (mayOpen) openBrowser(host.url);
}

/** By the system's own command; where there is none, the address above is enough. */
function openBrowser(url) {
  const [command, ...args] = { darwin: ["open", url], win32: ["cmd", "/c", "start", "", url] }[process.platform] ?? [
    "xdg-open",
    url,
  ];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function end() {
  building.close(() => host.close().then(() => process.exit(0)));
}
process.once("SIGINT", end);
process.once("SIGTERM", end);
