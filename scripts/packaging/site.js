// @ts-check
// The files to upload: the built pane with the settings put into its page, and Office.js when it is to be served from there.
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
 * Puts one meta element into a page, in place of an element of that name if there is one.
 * @param {string} html
 * @param {string} name
 * @param {string} content
 */
function withMeta(html, name, content) {
  const element = `<meta name="${name}" content="${escapeAttribute(content)}">`;
  const existing = new RegExp(`<meta name="?${name}"?[^>]*>`);
  return existing.test(html)
    ? html.replace(existing, () => element)
    : html.replace("<title>", () => `${element}<title>`);
}

/**
 * The page with its settings.
 * @param {string} html
 * @param {Settings} settings
 */
export function pageFor(html, settings) {
  const address = settings.officeJs === "self" ? "office/office.js" : CLOUDS[settings.cloud].officeJs;
  if (!html.includes(CLOUDS.worldwide.officeJs)) throw new Error("taskpane.html does not load Office.js from the CDN.");
  let page = html.replace(CLOUDS.worldwide.officeJs, address);
  for (const [name, read] of Object.entries(META)) page = withMeta(page, name, read(settings) ?? "");
  return page;
}

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
    if (path.endsWith(".svg") && path.startsWith("assets/icon")) continue;
    const bytes = readFileSync(resolve(pane, path));
    files.set(path, path === "taskpane.html" ? pageFor(bytes.toString("utf8"), settings) : bytes);
  }
  if (settings.officeJs === "self") for (const [path, bytes] of officeFiles()) files.set(path, bytes);
  return files;
}
