import { ANCHORS, PHRASES, RULE_FILES, RULE_SOURCES, RULES } from "../../knowledge/compiled";
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
import { buildIndex, type PhraseIndex } from "./match";

/** A row of the knowledge tables as matching needs it. */
export interface CompiledRule {
  readonly id: string;
  /** Numbers of the phrases that must all occur. */
  readonly text: readonly number[];
  readonly status: string | null;
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
  readonly unverified: boolean;
  readonly source: string;
}

export interface Knowledge {
  readonly index: PhraseIndex;
  /** Rules by the number of their first phrase. */
  readonly byPhrase: ReadonlyMap<number, readonly CompiledRule[]>;
  /** Rules without phrase that name a status, by that status (class digit as `x` where any will do). */
  readonly byStatus: ReadonlyMap<string, readonly CompiledRule[]>;
  /** The same for statuses with a wildcard or a range. */
  readonly ranges: readonly CompiledRule[];
  /** Rules without phrase and status. */
  readonly byReply: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** Fields of one line of RULES, in order; scripts/compile-knowledge.mjs writes them. */
function decode(line: string): CompiledRule {
  const [text, id, file, verdict, severity, actors, status, reply, stage, speaker, domain, code, flags, source] =
    line.split("\t") as string[];
  const numbers = text ? text.split(",").map((n) => Number.parseInt(n, 36)) : [];
  const reason = REASONS[Number.parseInt(verdict?.[0] ?? "0", 36)] as Reason;
  const details: readonly Detail[] = (DETAILS as Partial<Record<Reason, readonly Detail[]>>)[reason] ?? [];
  return {
    id: `${RULE_FILES[Number.parseInt(file ?? "0", 36)]}/${id}`,
    text: numbers,
    status: status || null,
    reply: reply || null,
    stage: [...(stage ?? "")].map((n) => STAGES[Number(n)] as Stage),
    speaker: speaker || null,
    domain: domain ? domain.split(",") : [],
    reason,
    detail: verdict && verdict.length > 1 ? (details[Number.parseInt(verdict[1] as string, 36)] ?? null) : null,
    severity: severity === "p" ? "permanent" : severity === "t" ? "transient" : null,
    actors: actors ? [...actors].map((n) => ACTORS[Number(n)] as Actor) : null,
    code: code || null,
    broad: flags?.includes("b") ?? false,
    unverified: flags?.includes("u") ?? false,
    source: RULE_SOURCES[Number.parseInt(source ?? "0", 36)] ?? "",
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function load(): Knowledge {
  const byPhrase = new Map<number, CompiledRule[]>();
  const byStatus = new Map<string, CompiledRule[]>();
  const byReply = new Map<string, CompiledRule[]>();
  const ranges: CompiledRule[] = [];
  for (const line of RULES.split("\n")) {
    const rule = decode(line);
    const [first] = rule.text;
    if (first !== undefined) push(byPhrase, first, rule);
    else if (rule.status === null) push(byReply, rule.reply ?? "", rule);
    else if (/[-*]/.test(rule.status)) ranges.push(rule);
    else push(byStatus, rule.status, rule);
  }
  return { index: buildIndex(PHRASES.split("\n"), ANCHORS), byPhrase, byStatus, ranges, byReply };
}

let loaded: Knowledge | null = null;

/** The tables, decoded once, when they are first needed. */
export function knowledge(): Knowledge {
  loaded ??= load();
  return loaded;
}

/** Does a status that was found satisfy the pattern of a row: `5.7.26`, `x.2.2`, `5.7.*`, `5.7.606-649`? */
export function statusMatches(pattern: string, status: string): boolean {
  if (pattern === status) return true;
  const [wantClass, wantSubject, wantDetail] = pattern.split(".");
  const [hasClass, hasSubject, hasDetail] = status.split(".");
  if (wantClass !== "x" && wantClass !== hasClass) return false;
  if (wantSubject !== "*" && wantSubject !== hasSubject) return false;
  if (wantDetail === "*" || wantDetail === hasDetail) return true;
  const [low, high] = (wantDetail ?? "").split("-").map(Number);
  const detail = Number(hasDetail);
  return high !== undefined && low !== undefined && detail >= low && detail <= high;
}

/** Does a reply satisfy the pattern of a row: `550`, `5xx`? */
export function replyMatches(pattern: string, reply: string): boolean {
  return pattern.endsWith("xx") ? pattern[0] === reply[0] : pattern === reply;
}
