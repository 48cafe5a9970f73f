/** DMARC records: RFC 7489 section 6.3, as updated by RFC 9989. */
import { finding, type RecordFinding } from "./record-finding";

const TAGS = new Set(["v", "p", "sp", "np", "psd", "t", "adkim", "aspf", "rua", "ruf", "fo", "pct", "rf", "ri"]);
const POLICIES = new Set(["none", "quarantine", "reject"]);

export function dmarcFindings(texts: readonly string[]): RecordFinding[] {
  const records = texts.map((text) => text.trim()).filter((text) => /^v ?= ?dmarc/i.test(text));
  if (records.length > 1) return [finding("error", "dmarc.duplicate", { count: records.length })];
  const [record] = records;
  if (record === undefined) return [];
  const tags = record
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
    .map(tagOf);
  const found = [...version(tags), ...policy(tags, record), ...names(tags), ...addresses(tags)];
  if (found.length > 0) return found;
  const value = setting(tags, "p") ?? "";
  return [value === "none" ? finding("warning", "dmarc.p-none") : finding("ok", "dmarc.ok", { policy: value })];
}

interface Tag {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

function tagOf(text: string): Tag {
  const equals = text.indexOf("=");
  const name = equals < 0 ? text : text.slice(0, equals);
  return { name: name.trim().toLowerCase(), value: equals < 0 ? "" : text.slice(equals + 1).trim(), text };
}

function setting(tags: readonly Tag[], name: string): string | null {
  return tags.find((tag) => tag.name === name)?.value.toLowerCase() ?? null;
}

/** `v=DMARC1` comes first and is case-sensitive. */
function version(tags: readonly Tag[]): RecordFinding[] {
  return tags[0]?.value === "DMARC1" ? [] : [finding("error", "dmarc.version")];
}

function policy(tags: readonly Tag[], record: string): RecordFinding[] {
  const value = setting(tags, "p");
  if (value === null) return [finding("error", record.includes(",") ? "dmarc.comma" : "dmarc.no-p")];
  const wrong = ["p", "sp", "np"].filter((name) => {
    const set = setting(tags, name);
    return set !== null && !POLICIES.has(set);
  });
  return wrong.map((name) =>
    finding("error", "dmarc.policy", { tag: name, value: (setting(tags, name) ?? "").slice(0, 40) }),
  );
}

function names(tags: readonly Tag[]): RecordFinding[] {
  const seen = new Set<string>();
  return tags.flatMap(({ name, text }) => {
    if (!TAGS.has(name)) return [finding("error", "dmarc.tag", { text: text.slice(0, 40) })];
    if (seen.has(name)) return [finding("error", "dmarc.twice", { tag: name })];
    seen.add(name);
    return [];
  });
}

/** Report addresses are URIs: an address alone is ignored. */
function addresses(tags: readonly Tag[]): RecordFinding[] {
  return tags
    .filter(({ name, value }) => (name === "rua" || name === "ruf") && !hasOnlyUris(value))
    .map(({ name }) => finding("error", "dmarc.mailto", { tag: name }));
}

function hasOnlyUris(value: string): boolean {
  return value.split(",").every((uri) => /^(?:mailto|https?):\S+$/i.test(uri.trim()));
}
