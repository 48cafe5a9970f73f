// @ts-check
// Checks a manifest against the table in schema.js. One rule id for each way to be wrong.

import { APP, BASIC_TYPES, childrenOf, OVERRIDES_1_0, OVERRIDES_1_1, TYPES } from "./schema.js";
import { attribute, xsiType } from "./xml.js";

/** @typedef {import("./xml.js").Element} Element */
/** @typedef {{ rule: string, line: number, message: string }} Problem */

const NAMESPACES = { base: APP, "1.0": OVERRIDES_1_0, 1.1: OVERRIDES_1_1 };

/** Spellings met in the wild, with the right one. */
const SPELLINGS = /** @type {Record<string, string>} */ ({ SupportsMultiselect: "SupportsMultiSelect" });

/**
 * Every structural problem below the root, which is taken to be OfficeApp.
 * @param {Element} root
 * @returns {Generator<Problem>}
 */
export function* checkStructure(root) {
  yield* checkElement(root, "OfficeApp", "base");
}

/**
 * @param {Element} element
 * @param {string} typeName
 * @param {"base" | "1.0" | "1.1"} level which part of the manifest the parent belongs to
 * @returns {Generator<Problem>}
 */
function* checkElement(element, typeName, level) {
  const variants = TYPES[typeName]?.byXsiType;
  const variant = xsiType(element) ?? "";
  if (variants && !Object.hasOwn(variants, variant)) {
    const known = Object.keys(variants).join(" or ");
    yield problem("xsi-type", element, `xsi:type of <${element.name}> must be ${known}, not "${variant}"`);
    return;
  }
  const type = TYPES[variants?.[variant] ?? typeName] ?? {};
  const inside = element.local === "VersionOverrides" ? (level === "base" ? "1.0" : "1.1") : level;
  yield* checkNamespace(element, type.basic ? BASIC_TYPES : NAMESPACES[inside]);
  yield* checkAttributes(element, type.attributes ?? "");
  const text = element.text.trim();
  if (type.text && text === "") yield problem("empty-element", element, `<${element.name}> is empty`);
  if (!type.text && text !== "") {
    yield problem(
      "stray-text",
      element,
      `<${element.name}> has no text of its own, but "${text.slice(0, 40)}" stands in it`,
    );
  }
  yield* checkChildren(element, type, inside);
}

/**
 * @param {Element} element
 * @param {import("./schema.js").Type} type
 * @param {"base" | "1.0" | "1.1"} level
 * @returns {Generator<Problem>}
 */
function* checkChildren(element, type, level) {
  const model = childrenOf(type);
  let last = -1;
  for (const child of element.children) {
    const at = model.findIndex((entry) => entry.name === child.local);
    const entry = model[at];
    if (!entry) {
      const right = SPELLINGS[child.local];
      const hint = right ? `; it is spelt ${right}` : "";
      yield problem("known-element", child, `<${child.name}> does not belong in <${element.name}>${hint}`);
      continue;
    }
    if (entry.needs11 && level === "1.0") {
      yield problem("needs-v1_1", child, `<${child.name}> works in VersionOverrides 1.1 only`);
      continue;
    }
    if (at < last && !type.anyOrder) {
      yield problem("order", child, `<${child.name}> must come before <${model[last]?.name}> in <${element.name}>`);
    }
    last = Math.max(last, at);
    yield* checkElement(child, entry.type, level);
  }
  for (const entry of model) {
    const found = element.children.filter((child) => child.local === entry.name);
    if (found.length < entry.min) yield problem("required", element, `<${element.name}> lacks <${entry.name}>`);
    const extra = found[entry.max];
    if (extra) yield problem("once", extra, `<${entry.name}> may stand only once in <${element.name}>`);
  }
}

/**
 * @param {Element} element
 * @param {string} uri
 * @returns {Generator<Problem>}
 */
function* checkNamespace(element, uri) {
  if (element.uri !== uri) {
    yield problem("namespace", element, `<${element.name}> must be in ${uri}, not ${element.uri || "no namespace"}`);
  }
}

/**
 * @param {Element} element
 * @param {string} notation
 * @returns {Generator<Problem>}
 */
function* checkAttributes(element, notation) {
  const names = notation.split(" ").filter(Boolean);
  for (const name of names) {
    if (name.endsWith("?") || (name === "xsi:type" ? xsiType(element) : attribute(element, name))) continue;
    yield problem("attribute", element, `<${element.name}> needs the attribute ${name}`);
  }
  for (const name of Object.keys(element.attributes)) {
    if (name.startsWith("xmlns") || name.endsWith(":type") || names.some((n) => n.replace("?", "") === name)) continue;
    yield problem("attribute", element, `<${element.name}> has no attribute ${name}`);
  }
}

/**
 * @param {string} rule
 * @param {Element} element
 * @param {string} message
 * @returns {Problem}
 */
const problem = (rule, element, message) => ({ rule, line: element.line, message });
