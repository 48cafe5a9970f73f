/** SPF records: RFC 7208. */
import { finding, type RecordFinding } from "./record-finding";

/** RFC 7208 section 4.6.4. */
const MAX_LOOKUPS = 10;
const LOOKUPS = new Set(["include", "a", "mx", "ptr", "exists", "redirect"]);
const KNOWN = new Set([...LOOKUPS, "all", "ip4", "ip6", "exp"]);

interface Term {
  readonly qualifier: string;
  readonly name: string;
  readonly value: string | null;
  readonly text: string;
}

export function spfFindings(texts: readonly string[]): RecordFinding[] {
  const records = texts.filter((text) => /^v=spf1(?: |$)/i.test(text.trim()));
  const nearly = texts.filter((text) => /^v ?= ?spf/i.test(text.trim()) && !records.includes(text));
  const misspelled = nearly.map((text) => finding("error", "spf.version", { text: start(text) }));
  if (records.length > 1) return [...misspelled, finding("error", "spf.duplicate", { count: records.length })];
  const [record] = records;
  return record === undefined ? misspelled : [...misspelled, ...judged(record)];
}

function judged(record: string): RecordFinding[] {
  const terms = record.trim().split(/\s+/).slice(1).map(termOf);
  const found = [...unknownTerms(terms), ...lookups(terms), ...pointers(terms), ...endings(terms)];
  return found.length > 0 ? found : [finding("ok", "spf.ok", { lookups: countLookups(terms) })];
}

function termOf(text: string): Term {
  const match = /^([+\-~?]?)([a-z0-9]+)(?:[:=/](.*))?$/i.exec(text);
  return {
    qualifier: match?.[1] || "+",
    name: (match?.[2] ?? text).toLowerCase(),
    value: match?.[3] ?? null,
    text,
  };
}

function unknownTerms(terms: readonly Term[]): RecordFinding[] {
  const wrong = terms.filter(({ name, value }) => {
    return !KNOWN.has(name) || (["include", "exists", "redirect", "ip4", "ip6"].includes(name) && !value);
  });
  return wrong.map(({ text }) => finding("error", "spf.term", { text: start(text) }));
}

function countLookups(terms: readonly Term[]): number {
  return terms.filter(({ name }) => LOOKUPS.has(name)).length;
}

function lookups(terms: readonly Term[]): RecordFinding[] {
  const count = countLookups(terms);
  if (count > MAX_LOOKUPS) return [finding("error", "spf.lookups", { count, max: MAX_LOOKUPS })];
  return count > MAX_LOOKUPS - 3 ? [finding("warning", "spf.lookups-near", { count, max: MAX_LOOKUPS })] : [];
}

function pointers(terms: readonly Term[]): RecordFinding[] {
  return terms.some(({ name }) => name === "ptr") ? [finding("warning", "spf.ptr")] : [];
}

function endings(terms: readonly Term[]): RecordFinding[] {
  const at = terms.findIndex(({ name }) => name === "all");
  const all = terms[at];
  if (!all) return terms.some(({ name }) => name === "redirect") ? [] : [finding("warning", "spf.no-all")];
  const found: RecordFinding[] = [];
  if (all.qualifier === "+") found.push(finding("error", "spf.plus-all"));
  if (all.qualifier === "?") found.push(finding("warning", "spf.neutral-all"));
  const after = terms.slice(at + 1).find(({ name }) => name !== "exp");
  if (after) found.push(finding("warning", "spf.after-all", { text: start(after.text) }));
  return found;
}

function start(text: string): string {
  return text.slice(0, 60);
}
