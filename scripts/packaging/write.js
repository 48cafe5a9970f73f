// @ts-check
// Writes the package folder.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { billOfMaterials, thirdPartyNotices } from "./bill.js";
import { headerFiles } from "./header-files.js";
import { commonHeaders, contentSecurityPolicy } from "./headers.js";
import { validateManifest } from "./manifest/validate.js";
import { manifestFor } from "./manifest-for.js";
import { officeJsPackage } from "./office-js.js";
import { scriptsOf } from "./previous.js";
import { readmeFor } from "./readme-for.js";
import { siteFiles } from "./site.js";

/** @typedef {import("./settings.js").Settings} Settings */
/** @typedef {import("./site.js").Files} Files */

const root = resolve(import.meta.dirname, "../..");

/**
 * Everything in the package but its checksums.
 * @param {object} product
 * @param {string} product.pane folder of the built pane
 * @param {Settings} product.settings
 * @param {string} product.version
 * @param {readonly import("./packages.js").ShippedPackage[]} product.packages
 * @returns {Files}
 */
export function packageFiles({ pane, settings, version, packages }) {
  const site = siteFiles(pane, settings);
  const { url, id, name, cloud, officeJs, multiSelect, previous } = settings;
  if (previous) for (const [path, bytes] of scriptsOf(previous)) if (!site.has(path)) site.set(path, bytes);
  const shipped = officeJs === "self" ? [...packages, officeJsPackage()] : packages;
  const facts = { product: "modori", version, id, name, url, cloud, officeJs, multiSelect };
  site.set("version.json", `${JSON.stringify(facts, null, 2)}\n`);
  site.set("THIRD-PARTY-NOTICES.txt", thirdPartyNotices(shipped));
  const headers = headerFiles({
    path: new URL(url).pathname,
    files: [...site.keys()],
    headers: commonHeaders(contentSecurityPolicy(settings, String(site.get("taskpane.html")))),
  });
  const manifest = readFileSync(resolve(root, "manifest.xml"), "utf8");
  return new Map([
    ["manifest.xml", manifestFor(manifest, settings, { version })],
    ["manifest.onprem.xml", manifestFor(manifest, settings, { version, onPrem: true })],
    ["README.txt", readmeFor(settings, version)],
    ["sbom.cdx.json", billOfMaterials({ version, url, packages: shipped })],
    ...Object.entries(headers).map(([file, text]) => /** @type {const} */ ([`headers/${file}`, text])),
    ...[...site].map(([path, bytes]) => /** @type {const} */ ([`site/${path}`, bytes])),
  ]);
}

/**
 * Findings of the validator on the manifests of a package.
 * @param {Files} files
 * @param {string} version
 */
export function manifestFindings(files, version) {
  const readFile = (/** @type {string} */ path) => {
    const bytes = files.get(`site/${path}`);
    return bytes === undefined ? null : Buffer.from(bytes);
  };
  return ["manifest.xml", "manifest.onprem.xml"].flatMap((file) =>
    validateManifest(String(files.get(file)), { version, readFile, onPrem: file.includes("onprem") }).map(
      ({ line, rule, message }) => `${file}:${line}: ${rule}: ${message}`,
    ),
  );
}

/** @param {Files} files @returns {string} as `sha256sum -c` reads it */
const checksums = (files) =>
  [...files]
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join("");

/**
 * What keeps a folder from being replaced, null when nothing: only an empty one or an earlier package may go.
 * @param {string} out
 */
export function folderInTheWay(out) {
  if (!existsSync(out) || existsSync(resolve(out, "SHA256SUMS"))) return null;
  return readdirSync(out).length === 0
    ? null
    : `${out} has other things in it; name an empty folder or an earlier package.`;
}

/**
 * Replaces the folder by the package.
 * @param {string} out
 * @param {Files} files
 */
export function writePackage(out, files) {
  rmSync(out, { recursive: true, force: true });
  for (const [path, bytes] of [...files, /** @type {const} */ (["SHA256SUMS", checksums(files)])]) {
    const target = resolve(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
