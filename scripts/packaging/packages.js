// @ts-check
// The packages that webpack put into an output: what it wrote down at build time, with what each package says about itself.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** Licences whose terms allow shipping the code in a product under MIT, given the notice. SPDX names. */
export const ALLOWED_LICENCES = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
];

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression
 * @property {number} bytes source text that went into the output, before it was made small
 * @property {string[]} notices licence and notice texts of the package
 * @property {string | null} sha512 hex, of the package as the registry has it
 * @property {boolean} installScript wants to run a script when installed
 */

/** Outputs of the build that reach users, by name of the list webpack wrote. */
export const OUTPUTS = ["pane", "classifier", "cli"];

/** @typedef {{ integrity?: string, hasInstallScript?: boolean, license?: string }} Locked */

/** @type {Record<string, Locked> | undefined} */
let locked;
/** The lock file's packages by folder; read once, it is large. */
function lockedPackages() {
  locked ??= /** @type {Record<string, Locked>} */ (
    JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8")).packages
  );
  return locked;
}

/** @param {string} folder */
function noticesIn(folder) {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .sort()
    .map((name) => readFileSync(resolve(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
}

/** Packages that are shipped as they are and say in prose under which terms: a name for them, as SPDX wants it. */
const OWN_TERMS = { "@microsoft/office-js": "LicenseRef-Microsoft-Office-JavaScript-API-Library" };

/**
 * What a package in node_modules says about itself.
 * @param {string} folder below the project's, with forward slashes
 * @param {number} bytes source text of it that is shipped
 * @returns {ShippedPackage}
 */
export function packageIn(folder, bytes) {
  const about = JSON.parse(readFileSync(resolve(root, folder, "package.json"), "utf8"));
  const { integrity, license, hasInstallScript = false } = lockedPackages()[folder] ?? {};
  const sha512 = /sha512-(\S+)/.exec(integrity ?? "")?.[1];
  const named = Object.entries(OWN_TERMS).find(([name]) => name === about.name)?.[1];
  return {
    name: about.name,
    version: about.version,
    licence: named ?? (typeof about.license === "string" ? about.license : (license ?? "unknown")),
    bytes,
    notices: noticesIn(resolve(root, folder)),
    sha512: sha512 ? Buffer.from(sha512, "base64").toString("hex") : null,
    installScript: hasInstallScript,
  };
}

/**
 * @param {string} output one of OUTPUTS
 * @returns {ShippedPackage[]} by name
 */
export function shippedPackages(output) {
  const list = resolve(root, "dist/packages", `${output}.json`);
  if (!existsSync(list)) throw new Error(`dist/packages/${output}.json is missing: run npm run build first.`);
  /** @type {{ folder: string, bytes: number }[]} */
  const found = JSON.parse(readFileSync(list, "utf8"));
  return found.map(({ folder, bytes }) => packageIn(folder, bytes));
}

/**
 * Is every licence of an expression one that may be shipped? `A OR B` needs one of them, `A AND B` both.
 * @param {string} expression
 */
export function isAllowed(expression) {
  const words = expression.replace(/[()]/g, "");
  return words
    .split(" OR ")
    .some((one) => one.split(" AND ").every((licence) => ALLOWED_LICENCES.includes(licence.trim())));
}
