// @ts-check
// Reads XML into a tree that knows its lines. Well-formedness and namespaces are the parser's work (saxes).
import { SaxesParser } from "saxes";

/**
 * @typedef {object} Attribute
 * @property {string} value
 * @property {string} uri namespace, "" when none
 * @property {string} local name without prefix
 *
 * @typedef {object} Element
 * @property {string} name as written, with prefix
 * @property {string} local name without prefix
 * @property {string} uri namespace
 * @property {number} line 1-based line of the start tag
 * @property {Element | null} parent
 * @property {Element[]} children
 * @property {string} text character data directly inside
 * @property {Record<string, Attribute>} attributes by name as written
 *
 * @typedef {object} XmlDocument
 * @property {Element | null} root null when the text is not well-formed
 * @property {{ line: number, message: string }[]} errors in the order met; only the first can be trusted
 * @property {boolean} doctype a document type declaration was there
 */

/**
 * Parses XML. Never throws: what is wrong is in `errors`.
 * @param {string} text
 * @returns {XmlDocument}
 */
export function parseXml(text) {
  const parser = new SaxesParser({ xmlns: true, position: true });
  /** @type {XmlDocument} */
  const doc = { root: null, errors: [], doctype: false };
  /** @type {Element | null} */
  let current = null;
  let startLine = 1;
  parser.on("error", (error) => {
    doc.errors.push({ line: parser.line, message: error.message.replace(/^\d+:\d+:\s*/, "") });
  });
  parser.on("doctype", () => {
    doc.doctype = true;
  });
  parser.on("opentagstart", () => {
    startLine = parser.line;
  });
  parser.on("opentag", (tag) => {
    /** @type {Element} */
    const element = {
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      line: startLine,
      parent: current,
      children: [],
      text: "",
      attributes: { ...tag.attributes },
    };
    if (current) current.children.push(element);
    else doc.root ??= element;
    current = element;
  });
  parser.on("text", (data) => {
    if (current) current.text += data;
  });
  parser.on("cdata", (data) => {
    if (current) current.text += data;
  });
  parser.on("closetag", () => {
    current = current?.parent ?? null;
  });
  parser.write(text.replace(/^\uFEFF/, "")).close();
  if (doc.errors.length > 0) doc.root = null;
  return doc;
}

/**
 * The element itself and everything below, in document order.
 * @param {Element} element
 * @returns {Generator<Element>}
 */
export function* descendants(element) {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/**
 * @param {Element} element
 * @param {string} local
 */
export const childrenNamed = (element, local) => element.children.filter((child) => child.local === local);

/**
 * @param {Element} element
 * @param {string} name as written, with prefix
 * @returns {string | undefined}
 */
export const attribute = (element, name) => element.attributes[name]?.value;

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Value of xsi:type whatever the prefix; undefined when absent.
 * @param {Element} element
 * @returns {string | undefined}
 */
export const xsiType = (element) =>
  Object.values(element.attributes).find((a) => a.uri === XSI && a.local === "type")?.value;

/**
 * The nearest element above that satisfies the test.
 * @param {Element} element
 * @param {(candidate: Element) => boolean} test
 * @returns {Element | null}
 */
export function ancestor(element, test) {
  let candidate = element.parent;
  while (candidate && !test(candidate)) candidate = candidate.parent;
  return candidate;
}
