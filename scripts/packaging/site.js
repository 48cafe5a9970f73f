// @ts-check
// The files to upload: the built pane with the settings put into its page, and Office.js when it is to be served from there.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { CLOUDS } from "./clouds.js";
import { META } from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */
/** @typedef {Map<string, Buffer | string>} Files by path with forward slashes */

const root = resolve(import.meta.dirname, "../..");
const OFFICE_JS = resolve(root, "node_modules/@microsoft/office-js");

/** What Outlook needs of the npm package: the loader, its libraries, the texts of every language, telemetry's loader. */
const OFFICE_FILES =
  /^(?:office\.js|outlook(?:webapp)?(?:-[a-z]+\d*)?-\d\d(?:\.\d\d)?\.js|[a-z-]+(?:\d+)?\/(?:office|outlook)_strings\.js|telemetry\/oteljs_agave\.js)$/;

/**
 * @param {string} folder
 * @returns {string[]} paths of all files below, with forward slashes, sorted
 */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, resolve(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** @param {string} text */
const escapeAttribute = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * The meta elements that carry the settings; those that were not given are left out.
 * @param {Settings} settings
 */
const metaElements = (settings) =>
  Object.entries(META)
    .map(([name, read]) => [name, read(settings)])
    .filter(([, content]) => content !== null)
    .map(([name, content]) => `<meta name="${name}" content="${escapeAttribute(content ?? "")}">`)
    .join("");

/**
 * The page with its settings.
 * @param {string} html
 * @param {Settings} settings
 */
export function pageFor(html, settings) {
  const address = settings.officeJs === "self" ? "office/office.js" : CLOUDS[settings.cloud].officeJs;
  if (!html.includes(CLOUDS.worldwide.officeJs)) throw new Error("taskpane.html does not load Office.js from the CDN.");
  return html
    .replace(CLOUDS.worldwide.officeJs, () => address)
    .replace("<title>", () => `${metaElements(settings)}<title>`);
}

/**
 * The service worker with a cache of its own for this page: with other settings it must not find the older page.
 * @param {string} worker
 * @param {string} page
 */
const workerFor = (worker, page) =>
  worker.replace(/modori-[0-9a-f]{16}/, (name) => {
    const digest = createHash("sha256").update(name).update(page).digest("hex");
    return `modori-${digest.slice(0, 16)}`;
  });

/** @returns {Files} */
function officeFiles() {
  const dist = resolve(OFFICE_JS, "dist");
  const wanted = filesBelow(dist).filter((path) => OFFICE_FILES.test(path));
  const files = new Map(wanted.map((path) => [`office/${path}`, readFileSync(resolve(dist, path))]));
  return files.set("office/LICENSE.md", readFileSync(resolve(OFFICE_JS, "LICENSE.md")));
}

/**
 * @param {string} pane folder of the built pane
 * @param {Settings} settings
 * @returns {Files}
 */
export function siteFiles(pane, settings) {
  /** @type {Files} */
  const files = new Map();
  for (const path of filesBelow(pane)) {
    const bytes = readFileSync(resolve(pane, path));
    files.set(path, path === "taskpane.html" ? pageFor(bytes.toString("utf8"), settings) : bytes);
  }
  const page = files.get("taskpane.html") ?? "";
  const worker = files.get("sw.js");
  if (worker) files.set("sw.js", workerFor(worker.toString(), page.toString()));
  if (settings.officeJs === "self") for (const [path, bytes] of officeFiles()) files.set(path, bytes);
  return files;
}
