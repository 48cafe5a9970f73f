/**
 * Takes what no program reads out of the tables of src/knowledge: the example and the source that every row carries for people and
 * tests. (The rules are compiled without them, see scripts/compile-knowledge.mjs.)
 */
const FIELD = /(?<=[{,]\s*)(?:example|source):\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Z][A-Z0-9_]*),?/g;

module.exports = (source) => source.replace(FIELD, "");
