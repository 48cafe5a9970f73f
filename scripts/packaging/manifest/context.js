// @ts-check
// What every rule is given: the tree, and short ways to the parts that rules ask for.

import { BASIC_TYPES } from "./schema.js";
import { ancestor, attribute, childrenNamed, descendants, xsiType } from "./xml.js";

/** @typedef {import("./xml.js").Element} Element */
/** @typedef {{ line: number, message: string }} Finding */

/**
 * @typedef {object} Options
 * @property {string} [version] version the manifest must carry
 * @property {boolean} [onPrem] it is meant for Exchange on-premises
 * @property {(path: string) => Uint8Array | null} [readFile] reads a file of the site by its path below the base address;
 *   without it the rules on files are left out
 *
 * @typedef {object} Context
 * @property {Element} root
 * @property {string} text the manifest as it was read
 * @property {Options} options
 */

/**
 * @param {Context} context
 * @param {string} local
 * @returns {Element[]}
 */
export const all = ({ root }, local) => [...descendants(root)].filter((element) => element.local === local);

/**
 * @param {Context} context
 * @param {string} local
 * @returns {Element[]} direct children of OfficeApp
 */
export const base = ({ root }, local) => childrenNamed(root, local);

/**
 * @param {Element} element
 * @param {string} message
 * @returns {Finding}
 */
export const at = (element, message) => ({ line: element.line, message });

/**
 * The VersionOverrides blocks, outermost first.
 * @param {Context} context
 */
export const overrideBlocks = (context) => all(context, "VersionOverrides");

/** @param {Element} element @returns {"1.0" | "1.1"} */
export const levelOf = (element) => (xsiType(element) === "VersionOverridesV1_1" ? "1.1" : "1.0");

/**
 * The block an element belongs to.
 * @param {Element} element
 */
export const blockOf = (element) => ancestor(element, (candidate) => candidate.local === "VersionOverrides");

/**
 * Elements of one block, without those of a block inside it.
 * @param {Element} block
 * @param {string} local
 */
export const within = (block, local) =>
  [...descendants(block)].filter((element) => element.local === local && blockOf(element) === block);

/**
 * Resource elements of a block: bt:Image, bt:Url and bt:String that carry an id.
 * @param {Element} block
 */
export const resources = (block) =>
  [...descendants(block)].filter((e) => e.uri === BASIC_TYPES && attribute(e, "id") && blockOf(e) === block);

/**
 * Every address in the manifest, overrides included, with its element.
 * @param {Context} context
 * @returns {{ element: Element, url: string }[]}
 */
export function addresses({ root }) {
  const localised = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
  return [...descendants(root)].flatMap((element) => {
    const url =
      element.local === "Override" && localised.includes(element.parent?.local ?? "")
        ? attribute(element, "Value")
        : localised.includes(element.local)
          ? attribute(element, "DefaultValue")
          : undefined;
    return url === undefined ? [] : [{ element, url }];
  });
}

/**
 * Address of the folder that the task pane's page lies in; undefined when the page's address cannot be read.
 * @param {Context} context
 * @returns {URL | undefined}
 */
export function baseAddress(context) {
  const page = all(context, "Url")
    .concat(all(context, "SourceLocation"))
    .map((e) => attribute(e, "DefaultValue"));
  const first = page.find((url) => url && URL.canParse(url));
  return first ? new URL(".", first) : undefined;
}
