// @ts-check
// The files to upload: the built pane with the settings put into its page, and Office.js when it is to be served from there.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CLOUDS } from "./clouds.js";
import { filesBelow } from "./files.js";
import { OFFICE_JS_SELF, officeFiles } from "./office-js.js";
import { META } from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */
/** @typedef {Map<string, Buffer | string>} Files by path with forward slashes */

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
  const [, built] = /\sdata-office-js=("[^"]*"|[^\s">]+)/.exec(html) ?? [];
  if (!built) throw new Error("taskpane.html does not say where Office.js is.");
  const wanted = settings.officeJs === "self" ? OFFICE_JS_SELF : CLOUDS[settings.cloud].officeJs;
  return html.replace(built, () => `"${wanted}"`).replace("<title>", () => `${metaElements(settings)}<title>`);
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
