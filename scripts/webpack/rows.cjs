/**
 * Takes what no program reads out of the tables of src/knowledge: the example and the source that every row carries for people and
 * tests, and the language where only headings tell one. (The rules are compiled without them, see scripts/compile-knowledge.mjs.)
 */
const VALUE = /(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Z][A-Z0-9_]*),?/.source;
const fields = (names) => new RegExp(`(?<=[{,]\\s*)(?:${names}):\\s*${VALUE}`, "g");

const ALWAYS = fields("example|source");
const LANGUAGE = fields("language");
const WITHOUT_LANGUAGE = /[\\/](?:subjects|sentences|forward-labels|error-words)\.ts$/;

module.exports = function rows(source) {
  const lean = source.replace(ALWAYS, "");
  return WITHOUT_LANGUAGE.test(this.resourcePath) ? lean.replace(LANGUAGE, "") : lean;
};
