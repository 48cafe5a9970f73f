// @ts-check
// The offline manifest validator: well-formed, shaped as schema.js says, then every rule of the two tables.
import { BASE_RULES } from "./rules-base.js";
import { COMMAND_RULES } from "./rules-commands.js";
import { APP } from "./schema.js";
import { checkStructure } from "./structure.js";
import { parseXml, xsiType } from "./xml.js";

const ORDER = "https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering";
const OVERVIEW = "https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview";
const REFERENCE = "https://learn.microsoft.com/javascript/api/manifest";
const ACTION =
  "https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/0e9c52f8-050e-4a99-937c-627dc0fe8f01";

/** Rules of the parser and of the structure table; the others carry their own check. */
const STRUCTURE_RULES = [
  { id: "well-formed", says: "the file is well-formed XML", source: "https://www.w3.org/TR/xml/" },
  { id: "doctype", says: "no document type declaration", source: OVERVIEW },
  { id: "root", says: "the root is OfficeApp of type MailApp", source: OVERVIEW },
  { id: "namespace", says: "every element is in its namespace", source: OVERVIEW },
  { id: "known-element", says: "an element stands only where it belongs", source: ORDER },
  { id: "order", says: "elements stand in the order of the schema", source: ORDER },
  { id: "required", says: "required elements are there", source: REFERENCE },
  { id: "once", says: "an element stands as often as the schema allows", source: ORDER },
  { id: "attribute", says: "required attributes are there, and no unknown ones", source: REFERENCE },
  { id: "xsi-type", says: "xsi:type is one that fits the place", source: REFERENCE },
  { id: "needs-v1_1", says: "what is new in VersionOverrides 1.1 stands there", source: ACTION },
  { id: "empty-element", says: "elements that hold text are not empty", source: REFERENCE },
  { id: "stray-text", says: "elements that hold elements have no text of their own", source: REFERENCE },
];

/** Every rule: id, what it says, where that is written. */
export const RULES = [...STRUCTURE_RULES, ...BASE_RULES, ...COMMAND_RULES];

/** @typedef {{ line: number, rule: string, message: string, source: string }} Finding */

/** @param {string} rule */
const sourceOf = (rule) => RULES.find(({ id }) => id === rule)?.source ?? "";

/**
 * Checks a manifest without network. An empty list means that no rule was broken.
 * @param {string} text the manifest
 * @param {import("./context.js").Options} [options]
 * @returns {Finding[]} in line order
 */
export function validateManifest(text, options = {}) {
  const { root, errors, doctype } = parseXml(text);
  if (!root) return [finding("well-formed", errors[0]?.line ?? 1, errors[0]?.message ?? "the file is empty")];
  if (doctype) return [finding("doctype", 1, "a document type declaration is not allowed")];
  if (root.local !== "OfficeApp" || root.uri !== APP || xsiType(root) !== "MailApp") {
    return [finding("root", root.line, `the root must be <OfficeApp xmlns="${APP}" xsi:type="MailApp">`)];
  }
  const structure = [...checkStructure(root)].map(({ rule, line, message }) => finding(rule, line, message));
  const context = { root, text, options };
  const values = [...BASE_RULES, ...COMMAND_RULES].flatMap((rule) =>
    [...rule.check(context)].map(({ line, message }) => finding(rule.id, line, message)),
  );
  return [...structure, ...values].sort((a, b) => a.line - b.line || a.rule.localeCompare(b.rule));
}

/** @param {string} rule @param {number} line @param {string} message @returns {Finding} */
const finding = (rule, line, message) => ({ line, rule, message, source: sourceOf(rule) });
