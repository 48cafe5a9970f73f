import {
  ANCHORS,
  CODE_RULES,
  MEANINGS,
  PHRASES,
  SOURCES,
  TABLES,
  TEXT_RULES,
  WORDS_FROM,
} from "../../knowledge/compiled";
import {
  ACTORS,
  type Actor,
  DETAILS,
  type Detail,
  REASONS,
  type Reason,
  type Severity,
  STAGES,
  type Stage,
} from "../../knowledge/ids";
import { slug } from "../../knowledge/slug";
import { vocabulary } from "./concepts";
import { buildIndex, type PhraseIndex } from "./match";

/** A row of the knowledge tables as matching needs it. */
export interface CompiledRule {
  readonly table: string;
  /** Last part of the id; empty: it follows from code or words (see idOf). */
  readonly name: string;
  /** Numbers of the phrases that must all occur, the longest first. */
  readonly text: readonly number[];
  /** Numbers of the concepts that must stand together. */
  readonly means: readonly number[];
  readonly status: StatusPattern | null;
  readonly reply: string | null;
  readonly stage: readonly Stage[];
  readonly speaker: string | null;
  readonly domain: readonly string[];
  readonly reason: Reason;
  readonly detail: Detail | null;
  readonly severity: Severity | null;
  readonly actors: readonly Actor[] | null;
  readonly code: string | null;
  readonly broad: boolean;
  readonly vague: boolean;
  readonly near: boolean;
  readonly stock: boolean;
  readonly callout: boolean;
  readonly unverified: boolean;
  readonly source: string;
}

/** `5.7.26`, `x.2.2`, `5.7.*`, `5.7.606-649`, taken apart. Null: any. */
export interface StatusPattern {
  readonly written: string;
  readonly class: string | null;
  readonly subject: string | null;
  readonly low: number;
  readonly high: number;
}

export interface Knowledge {
  readonly index: PhraseIndex;
  /** Rules whose longest phrase has this number. */
  readonly withPhrase: (phrase: number) => readonly CompiledRule[];
  /** Rules without phrase that a status satisfies: those that name it, those for any class, wildcards and ranges. */
  readonly withStatus: (status: string) => readonly CompiledRule[];
  /** Rules without phrase and status that a reply satisfies; of null those that need none. */
  readonly withReply: (reply: string | null) => readonly CompiledRule[];
}

const ANY = { low: 0, high: 999 } as const;

function patternOf(written: string): StatusPattern {
  const [cls = "x", subject = "*", detail = "*"] = written.split(".");
  const [low, high] = detail.split("-").map(Number);
  const range = detail === "*" ? ANY : { low: low ?? 0, high: high ?? low ?? 0 };
  return { written, class: cls === "x" ? null : cls, subject: subject === "*" ? null : subject, ...range };
}

function detailAt(reason: Reason, digit: string | undefined): Detail | null {
  if (digit === undefined) return null;
  const details: readonly Detail[] = (DETAILS as Partial<Record<Reason, readonly Detail[]>>)[reason] ?? [];
  return details[Number.parseInt(digit, 36)] ?? null;
}

const STATUS_FIELD = 7;
const REPLY_FIELD = 10;

/** Fields of one line in order; scripts/compile-knowledge.mjs writes them. */
function decode(line: string, text: readonly number[], means: readonly number[] = []): CompiledRule {
  const [, table, verdict, source, name, speaker, code, status, actors, flags, reply, stage, domain] = line.split("\t");
  const reason = REASONS[Number.parseInt(verdict?.[0] ?? "", 36)] ?? "undefined";
  return {
    table: TABLES[Number.parseInt(table ?? "", 36)] ?? "",
    name: name ?? "",
    text,
    means,
    status: status ? patternOf(status) : null,
    reply: reply || null,
    stage: [...(stage ?? "")].map((n) => STAGES[Number(n)] as Stage),
    speaker: speaker || null,
    domain: domain ? domain.split(",") : [],
    reason,
    detail: detailAt(reason, verdict?.[1]),
    severity: flags?.includes("p") ? "permanent" : flags?.includes("t") ? "transient" : null,
    actors: actors ? [...actors].map((n) => ACTORS[Number(n)] as Actor) : null,
    code: code || null,
    broad: flags?.includes("b") ?? false,
    vague: flags?.includes("v") ?? false,
    near: flags?.includes("n") ?? false,
    stock: flags?.includes("s") ?? false,
    callout: flags?.includes("c") ?? false,
    unverified: flags?.includes("u") ?? false,
    source: SOURCES[Number.parseInt(source ?? "", 36)] ?? "",
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Numbers of a rule's phrases; `+` (or nothing) stands for the next phrase that no rule before it has used. */
function phrasesOf(line: string, next: number): number[] {
  const head = line.slice(0, line.indexOf("\t"));
  let fresh = next;
  return (head || "+").split(",").map((token) => (token === "+" ? fresh++ : Number.parseInt(token, 36)));
}

/** Rules with phrases. A line is taken apart when its phrase first occurs: a mail needs a handful of two thousand. */
function textRules(phrases: number): (phrase: number) => readonly CompiledRule[] {
  const lines = TEXT_RULES.split("\n");
  const heads = new Uint16Array(phrases);
  const chain = new Uint16Array(lines.length + 1);
  const nexts = new Uint16Array(lines.length);
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    nexts[i] = next;
    const numbers = line.startsWith("\t") ? null : phrasesOf(line, next);
    const first = numbers ? (numbers[0] as number) : next;
    next += numbers ? numbers.filter((n) => n >= next).length : 1;
    chain[i + 1] = heads[first] ?? 0;
    heads[first] = i + 1;
  }
  const taken = new Map<number, readonly CompiledRule[]>();
  return (phrase) => {
    let rules = taken.get(phrase);
    if (!rules) {
      const found: CompiledRule[] = [];
      for (let entry = heads[phrase] ?? 0; entry !== 0; entry = chain[entry] ?? 0) {
        const line = lines[entry - 1] as string;
        found.push(decode(line, phrasesOf(line, nexts[entry - 1] ?? 0)));
      }
      rules = found;
      taken.set(phrase, rules);
    }
    return rules;
  };
}

/** A status without wildcard or range. */
const ONE_STATUS = /^[x245]\.\d+\.\d+$/;
/** Answers kept: mails can make up any number of codes. */
const MAX_KEPT = 500;

function kept<K>(answer: (key: K) => readonly CompiledRule[]): (key: K) => readonly CompiledRule[] {
  const answers = new Map<K, readonly CompiledRule[]>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    if (answers.size >= MAX_KEPT) answers.clear();
    const found = answer(key);
    answers.set(key, found);
    return found;
  };
}

/** Rules without phrases; taken apart when their code first occurs. */
function codeRules(): Pick<Knowledge, "withStatus" | "withReply"> {
  const lines = CODE_RULES.split("\n");
  const byCode = new Map<string, number[]>();
  const several: number[] = [];
  lines.forEach((line, number) => {
    const fields = line.split("\t");
    const status = fields[STATUS_FIELD];
    if (!status) push(byCode, fields[REPLY_FIELD] ?? "", number);
    else if (ONE_STATUS.test(status)) push(byCode, status, number);
    else several.push(number);
  });
  const taken = new Map<number, CompiledRule>();
  const ruleAt = (number: number): CompiledRule => {
    const rule = taken.get(number) ?? decode(lines[number] as string, []);
    taken.set(number, rule);
    return rule;
  };
  const named = (code: string) => (byCode.get(code) ?? []).map(ruleAt);
  return {
    withStatus: kept((status: string) => [
      ...named(status),
      ...named(`x${status.slice(1)}`),
      ...several.map(ruleAt).filter((rule) => rule.status && statusMatches(rule.status, status)),
    ]),
    withReply: kept((reply: string | null) =>
      reply === null ? named("") : [...named(reply), ...named(`${reply[0]}xx`)],
    ),
  };
}

function load(): Knowledge {
  const index = buildIndex(PHRASES, ANCHORS, WORDS_FROM);
  return { index, withPhrase: textRules(index.phrases.length), ...codeRules() };
}

/** Rules about concepts, by the first that they name; taken apart when they are first needed. */
let meaningRules: ReadonlyMap<number, readonly CompiledRule[]> | null = null;

/** Rules whose first concept has this number. */
export function withConcept(concept: number): readonly CompiledRule[] {
  meaningRules ??= meanings();
  return meaningRules.get(concept) ?? [];
}

function meanings(): ReadonlyMap<number, readonly CompiledRule[]> {
  const rules = new Map<number, CompiledRule[]>();
  for (const line of MEANINGS.split("\n")) {
    const means = line
      .slice(0, line.indexOf("\t"))
      .split(",")
      .map((n) => Number.parseInt(n, 36));
    push(rules, means[0] ?? 0, decode(line, [], means));
  }
  return rules;
}

let loaded: Knowledge | null = null;

/** The tables, indexed once, when they are first needed. */
export function knowledge(): Knowledge {
  loaded ??= load();
  return loaded;
}

const ids = new WeakMap<CompiledRule, string>();

/** `google/5.7.26-dmarc`: table and name, the name by default what its code or its words give. */
export function idOf(rule: CompiledRule): string {
  const known = ids.get(rule);
  if (known !== undefined) return known;
  const concepts = rule.means.map((n) => vocabulary().names[n]).join("-");
  const words = concepts || (rule.code ?? knowledge().index.phrases[rule.text[0] ?? -1] ?? "");
  const id = `${rule.table}/${rule.name || slug(words)}`;
  ids.set(rule, id);
  return id;
}

/** Does it stand for more than one detail? Such a row says less than one about a single code. */
export function isRange(pattern: StatusPattern): boolean {
  return pattern.low !== pattern.high;
}

/** Does a status that was found satisfy the pattern of a row? */
export function statusMatches(pattern: StatusPattern, status: string): boolean {
  if (pattern.written === status) return true;
  if (pattern.class !== null && pattern.class !== status[0]) return false;
  const [, subject, detail] = status.split(".");
  const number = Number(detail);
  return (pattern.subject === null || pattern.subject === subject) && number >= pattern.low && number <= pattern.high;
}

/** Does a reply satisfy the pattern of a row: `550`, `5xx`? */
export function replyMatches(pattern: string, reply: string): boolean {
  return pattern.endsWith("xx") ? pattern[0] === reply[0] : pattern === reply;
}
