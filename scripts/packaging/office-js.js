// @ts-check
// Office.js beside the pane (--office-js self): the npm package as it is, and what it would fetch from elsewhere.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { transformSync } from "@swc/core";
import { filesBelow } from "./files.js";
import { packageIn } from "./packages.js";

const root = resolve(import.meta.dirname, "../..");
const OFFICE_JS_FOLDER = "node_modules/@microsoft/office-js";
const STAND_IN = resolve(root, "src/outlook/microsoft-ajax.ts");

/**
 * What Outlook needs of the npm package: the loader, the library of every client in support, the texts of every language,
 * telemetry's loader. The older libraries (15.x, Windows 16.00 and 16.01) are left out: they need the real MicrosoftAjax.js.
 */
const OFFICE_FILES =
  /^(?:office\.js|outlook-(?:web-16\.01|win32-16\.02|(?:mac|ios|android)-16\.00)\.js|[a-z-]+\d*\/(?:office|outlook)_strings\.js|telemetry\/oteljs_agave\.js)$/;

/** What the page loads, in this order: the stand-in is there before Office.js looks for the real one. */
export const OFFICE_JS_SELF = "office/microsoft-ajax.js office/office.js";

/** @returns {string} the stand-in for MicrosoftAjax.js, as a script for the browser */
export function microsoftAjax() {
  const source = readFileSync(STAND_IN, "utf8").replace(/^export /gm, "");
  const { code } = transformSync(`(() => { ${source}; offerMicrosoftAjax(); })();`, {
    isModule: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022", minify: { compress: true, mangle: true } },
    minify: true,
  });
  return code;
}

/** @returns {import("./site.js").Files} */
export function officeFiles() {
  const folder = resolve(root, OFFICE_JS_FOLDER);
  const dist = resolve(folder, "dist");
  const wanted = filesBelow(dist).filter((path) => OFFICE_FILES.test(path));
  /** @type {import("./site.js").Files} */
  const files = new Map(wanted.map((path) => [`office/${path}`, readFileSync(resolve(dist, path))]));
  files.set("office/microsoft-ajax.js", microsoftAjax());
  return files.set("office/LICENSE.md", readFileSync(resolve(folder, "LICENSE.md")));
}

/** What is shipped of it, for the bill of materials and the notices. */
export function officeJsPackage() {
  const bytes = [...officeFiles().values()].reduce((sum, file) => sum + file.length, 0);
  return packageIn(OFFICE_JS_FOLDER, bytes);
}
