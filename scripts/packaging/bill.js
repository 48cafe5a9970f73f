// @ts-check
// What the package is made of: CycloneDX bill of materials and the third parties' notices.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { uuidOfUrl } from "./uuid.js";

/** @typedef {import("./packages.js").ShippedPackage} ShippedPackage */

const root = resolve(import.meta.dirname, "../..");

/** @param {ShippedPackage} shipped */
const packageUrl = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/**
 * One licence as CycloneDX writes it: an id of SPDX, an expression of several, or the name of terms that SPDX does not list.
 * @param {string} licence
 */
function licenceEntry(licence) {
  if (/ (?:OR|AND) /.test(licence)) return { expression: licence };
  return { license: licence.startsWith("LicenseRef-") ? { name: licence } : { id: licence } };
}

/**
 * CycloneDX 1.6. Without a time stamp, and with a serial number made from everything in it, so that the same package always has the
 * same bill and another package another one.
 * @param {{ version: string, url: string, packages: readonly ShippedPackage[] }} product
 */
export function billOfMaterials({ version, url, packages }) {
  const content = {
    metadata: {
      component: {
        type: "application",
        "bom-ref": `modori@${version}`,
        name: "modori",
        version,
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components: packages.map((shipped) => ({
      type: "library",
      "bom-ref": packageUrl(shipped),
      name: shipped.name,
      version: shipped.version,
      ...(shipped.sha512 && { hashes: [{ alg: "SHA-512", content: shipped.sha512 }] }),
      licenses: [licenceEntry(shipped.licence)],
      purl: packageUrl(shipped),
    })),
    dependencies: [{ ref: `modori@${version}`, dependsOn: packages.map(packageUrl) }],
  };
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOfUrl(`${url}#${JSON.stringify(content)}`)}`,
    version: 1,
    ...content,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {ShippedPackage} shipped @returns {string} the MIT licence in the name of a package that brings no licence file */
function mitFor({ name, licence }) {
  if (licence !== "MIT") throw new Error(`${name} is under ${licence} and brings no licence file.`);
  const ours = readFileSync(resolve(root, "LICENSE"), "utf8").trim();
  const { author, repository } = JSON.parse(readFileSync(resolve(root, "node_modules", name, "package.json"), "utf8"));
  const holder = (typeof author === "string" ? author : author?.name) || repository?.url || name;
  return ours.replace(/^Copyright.*$/m, `Copyright (c) ${holder}`);
}

/**
 * Licence texts of everything shipped; packages with the same text share it.
 * @param {readonly ShippedPackage[]} packages
 */
export function thirdPartyNotices(packages) {
  /** @type {Map<string, string[]>} */
  const texts = new Map();
  for (const shipped of packages) {
    const text = shipped.notices.length > 0 ? shipped.notices.join("\n\n") : mitFor(shipped);
    texts.set(text, [...(texts.get(text) ?? []), `${shipped.name} ${shipped.version} (${shipped.licence})`]);
  }
  const parts = [...texts].map(
    ([text, names]) => `${"=".repeat(78)}\n${names.join("\n")}\n${"-".repeat(78)}\n${text}\n`,
  );
  return `Modori contains code of the packages named here, under the terms printed below each.\n\n${parts.join("\n")}`;
}
