// Finds a Chromium for the browser tests: CHROMIUM, an installed one, Debian's package when it may be installed,
// Playwright's own download; else one clear sentence.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const INSTALLED = [
  // Without a window of its own for each test's context: half the work.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Debian's packages, the lighter one first; not every release has it. */
const PACKAGES = ["chromium-headless-shell", "chromium"];

function installFromDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("No browser found: installing Debian's Chromium and a Japanese font for the browser tests.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => spawnSync("apt-get", [...args, "-qq"], { stdio: "inherit", env }).status === 0;
  apt("update");
  PACKAGES.some((name) => apt("install", "-y", name, "fonts-noto-cjk"));
}

function downloadByPlaywright() {
  console.log("No browser found: asking Playwright to download Chromium.");
  spawnSync("node_modules/.bin/playwright-core", ["install", "chromium"], { stdio: "inherit", timeout: 300_000 });
}

async function playwrightsOwn() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Path of a Chromium that can be started. Ends the process with a sentence when there is none. */
export async function findChromium() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  const installed = () => INSTALLED.find((path) => existsSync(path));
  if (installed()) return installed();
  installFromDebian();
  if (installed()) return installed();
  if (!(await playwrightsOwn())) downloadByPlaywright();
  const own = await playwrightsOwn();
  if (own) return own;
  console.error(
    "The browser tests need Chromium or Chrome. Install one, or set CHROMIUM to its path, and run npm test again.",
  );
  process.exit(1);
}
