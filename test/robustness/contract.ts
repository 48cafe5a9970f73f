/** Does a value keep the contract `modori/1` (DESIGN.md section 4, src/classifier/types.ts)? Checked on the value, not by the compiler. */
import { ACTIONS, ACTORS, DETAILS, KINDS, ORIGINS, REASONS, SEVERITIES } from "../../src/knowledge/ids";

/** A check answers null, or says what is wrong. */
type Check = (value: unknown) => string | null;

const MAX_DIAGNOSTIC = 64 * 1024;
const MAX_RECIPIENTS = 1000;
const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

const must = (ok: boolean, what: string) => (ok ? null : what);
const show = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 80);

const text: Check = (value) => must(typeof value === "string", `${show(value)} is no text`);
const filled: Check = (value) =>
  must(typeof value === "string" && value.trim() !== "", `${show(value)} is an empty text`);
const oneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    must(list.includes(value), `${show(value)} is not in the list`);
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    must(typeof value === "string" && pattern.test(value), `${show(value)} does not match ${pattern}`);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);
const date: Check = (value) =>
  matching(ISO_8601)(value) ?? must(!Number.isNaN(Date.parse(value as string)), `${show(value)} is no date`);
const share: Check = (value) =>
  must(typeof value === "number" && value >= 0 && value <= 1, `${show(value)} is not from 0 to 1`);
const bytes: Check = (value) =>
  must(Number.isSafeInteger(value) && (value as number) >= 0, `${show(value)} is no size`);
/** One line without control characters: names and addresses end up in lists, tickets and shell commands. */
const line: Check = (value) =>
  filled(value) ?? must(!/[\x00-\x1f\x7f]/.test(value as string), `${show(value)} holds control characters`);
const address: Check = (value) =>
  line(value) ?? must((value as string).length <= 1000, "address of over 1000 characters");
const host: Check = (value) =>
  line(value) ?? must(!/\s/.test(value as string), `${show(value)} is more than a host name`);
const diagnostic: Check = (value) =>
  filled(value) ?? must((value as string).length <= MAX_DIAGNOSTIC, "diagnostic above 64 KB");

const listOf =
  (check: Check, max = Number.POSITIVE_INFINITY): Check =>
  (value) => {
    if (!Array.isArray(value)) return `${show(value)} is no list`;
    if (value.length > max) return `${value.length} entries, more than ${max}`;
    for (const [index, entry] of value.entries()) {
      const wrong = check(entry);
      if (wrong) return `[${index}] ${wrong}`;
    }
    return null;
  };

/** An object with exactly these fields. */
const record =
  (fields: Record<string, Check>): Check =>
  (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return `${show(value)} is no object`;
    const extra = Object.keys(value).find((key) => !(key in fields));
    if (extra) return `unknown field ${extra}`;
    for (const [name, check] of Object.entries(fields)) {
      const wrong = name in value ? check((value as Record<string, unknown>)[name]) : "is missing";
      if (wrong) return `${name}: ${wrong}`;
    }
    return null;
  };

const evidence = listOf(record({ field: filled, text, rule: filled, source: filled }));

const failure = record({
  recipient: orNull(address),
  originalRecipient: orNull(address),
  action: orNull(oneOf(ACTIONS)),
  reply: orNull(matching(/^[2-5]\d\d$/)),
  status: orNull(matching(/^[245]\.\d{1,3}\.\d{1,3}$/)),
  diagnostic: orNull(diagnostic),
  remoteMta: orNull(host),
  provider: orNull(line),
  providerCode: orNull(line),
  reason: oneOf(REASONS),
  detail: orNull(oneOf(Object.values(DETAILS).flat())),
  severity: oneOf(SEVERITIES),
  actors: listOf(oneOf(ACTORS)),
  forwarded: oneOf([true, false, null]),
  willRetryUntil: orNull(date),
  confidence: share,
  evidence,
});

const diagnosis = record({
  schema: oneOf(["modori/1"]),
  file: orNull(text),
  kind: oneOf(KINDS),
  language: orNull(matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  subject: orNull(text),
  date: orNull(date),
  reporter: record({ mta: orNull(line), software: orNull(line) }),
  failures: listOf(failure, MAX_RECIPIENTS),
  original: orNull(
    record({
      messageId: orNull(text),
      subject: orNull(text),
      date: orNull(date),
      from: orNull(text),
      to: listOf(text),
      cc: listOf(text),
      size: orNull(bytes),
      hops: listOf(record({ from: orNull(line), by: orNull(line), date: orNull(date) })),
    }),
  ),
  origin: record({ verdict: oneOf(ORIGINS), evidence }),
  warnings: listOf(matching(/^warning\.[\w.]+$/)),
});

interface Checked {
  readonly failures: readonly { reason: string; detail: string | null; actors: readonly string[] }[];
}

/** What no single field tells: a detail belongs to its reason, nobody is named twice. */
function acrossFields({ failures }: Checked): string | null {
  for (const [index, { reason, detail, actors }] of failures.entries()) {
    const details: readonly string[] = (DETAILS as Record<string, readonly string[]>)[reason] ?? [];
    if (detail !== null && !details.includes(detail))
      return `failures: [${index}] detail ${detail} is none of ${reason}`;
    if (new Set(actors).size !== actors.length) return `failures: [${index}] an actor is named twice`;
  }
  return null;
}

/** What is wrong with a result, in one sentence, or null. */
export function breach(value: unknown): string | null {
  const wrong = diagnosis(value);
  if (wrong) return wrong;
  return acrossFields(value as Checked) ?? must(isJson(value), "does not survive JSON");
}

/** Equal after a round trip: no undefined, NaN, Date or class instance hides in it. */
function isJson(value: unknown): boolean {
  const same = (a: unknown, b: unknown): boolean => {
    if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return Object.is(a, b);
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
    );
  };
  return same(value, JSON.parse(JSON.stringify(value)));
}
