import type { Reason, Stage } from "../../knowledge/ids";
import { SPEAKERS } from "../../knowledge/speakers";
import { type Codes, findCodes } from "./codes";
import { findPhrases } from "./match";
import { type Normalised, normalise } from "./normalise";
import { type CompiledRule, idOf, isRange, knowledge, replyMatches, statusMatches } from "./rules";
import { domainOf, type Speakers, speakersOf } from "./speaker";

/**
 * How good a ground is, best last. Text comes before numbers, since numbers clash between systems; everyday words come after
 * the code of a speaker who is known, words known to mislead after a number that says something, and words that say nothing
 * but "refused" after those; a bare reply is the last thing to go by.
 */
export const GROUNDS = [
  "none",
  "reply",
  "wrapper",
  "reply-stage",
  "weak-status",
  "vague-text",
  "broad-text",
  "status",
  "everyday-text",
  "qualified-status",
  "text",
] as const;
export type Ground = (typeof GROUNDS)[number];

/** What is looked at for one failure. */
export interface Grounds {
  readonly diagnostic: string | null;
  readonly context: string | null;
  readonly status: string | null;
  readonly stage: Stage | null;
  readonly recipient: string | null;
  readonly remoteMta: string | null;
  readonly software: string | null;
}

export interface Claim {
  readonly rule: CompiledRule;
  readonly ground: Ground;
  /** More specific rows weigh more; compared only between claims on the same ground. */
  readonly weight: number;
  readonly field: "diagnostic" | "text" | "status";
  /** Range in the normalised text of `field`. */
  readonly from: number;
  readonly to: number;
}

/** One text, searched. */
export interface Searched {
  readonly source: string;
  readonly normalised: Normalised;
  readonly codes: Codes;
  /** First place of every phrase that occurs. */
  readonly places: ReadonlyMap<number, number>;
}

export function search(source: string): Searched {
  const normalised = normalise(source);
  const hits = findPhrases(knowledge().index, normalised.text);
  return { source, normalised, codes: findCodes(normalised.text), places: new Map(hits.map((h) => [h.phrase, h.at])) };
}

let bannerSpeakers: ReadonlyMap<number, string> | null = null;

/** Phrase number → speaker whose words it is. */
function banners(): ReadonlyMap<number, string> {
  if (!bannerSpeakers) {
    const { index } = knowledge();
    const numberOf = (word: string) =>
      findPhrases(index, word).find(({ phrase }) => index.phrases[phrase] === word)?.phrase ?? -1;
    const pairs = SPEAKERS.flatMap((s) => (s.banners ?? []).map((word) => [numberOf(word), s.id] as const));
    bannerSpeakers = new Map(pairs);
  }
  return bannerSpeakers;
}

function bannersIn(searched: Searched): string[] {
  const table = banners();
  return [...searched.places.keys()].flatMap((phrase) => table.get(phrase) ?? []);
}

interface Situation {
  readonly statuses: readonly string[];
  readonly reply: string | null;
  readonly stage: Stage | null;
  readonly speakers: Speakers;
  readonly domain: string | null;
}

function holds(rule: CompiledRule, situation: Situation): boolean {
  const { statuses, reply, stage, speakers, domain } = situation;
  if (rule.status !== null && !statuses.some((status) => rule.status && statusMatches(rule.status, status)))
    return false;
  if (rule.reply !== null && !(reply && replyMatches(rule.reply, reply))) return false;
  if (rule.stage.length > 0 && !(stage && rule.stage.includes(stage))) return false;
  if (rule.speaker !== null && !speakers.ids.has(rule.speaker)) return false;
  return (
    rule.domain.length === 0 || (domain !== null && rule.domain.some((d) => domain === d || domain.endsWith(`.${d}`)))
  );
}

/** The table of wordings that are nobody's own. */
const EVERYDAY = "common-words";

function wordsOf(rule: CompiledRule): Ground {
  if (rule.vague) return "vague-text";
  if (rule.broad) return "broad-text";
  return rule.table === EVERYDAY && rule.speaker === null ? "everyday-text" : "text";
}

function groundOf(rule: CompiledRule): Ground {
  if (rule.reason === "undefined") return rule.text.length > 0 ? "wrapper" : "none";
  if (rule.text.length > 0) return wordsOf(rule);
  if (rule.status !== null) {
    if (!isRange(rule.status) && (rule.speaker !== null || rule.domain.length > 0)) return "qualified-status";
    return rule.broad ? "weak-status" : "status";
  }
  return rule.stage.length > 0 || rule.speaker !== null ? "reply-stage" : "reply";
}

/** What each kind of condition adds to the length of the words that must occur. */
const WEIGHT = { status: 30, range: 20, reply: 12, stage: 12, speaker: 60, code: 60 } as const;

function weightOf(rule: CompiledRule): number {
  const { phrases } = knowledge().index;
  const range = rule.status !== null && isRange(rule.status);
  let weight = rule.text.reduce((sum, n) => sum + (phrases[n]?.length ?? 0), 0);
  if (rule.status) weight += range ? WEIGHT.range : WEIGHT.status - (rule.status.class === null ? 1 : 0);
  if (rule.reply) weight += WEIGHT.reply;
  if (rule.stage.length > 0) weight += WEIGHT.stage;
  if (!range && (rule.speaker !== null || rule.domain.length > 0)) weight += WEIGHT.speaker;
  if (rule.code) weight += WEIGHT.code;
  return weight;
}

/** Characters between the first and the last word that a sentence may hold. */
const SENTENCE = 120;

/** Do the words of a rule stand where they must: all there, and together where the rule asks for it? */
function stands(rule: CompiledRule, { places }: Searched, field: "diagnostic" | "text"): boolean {
  const at = rule.text.map((n) => places.get(n) ?? -1);
  if (at.includes(-1)) return false;
  return !rule.near || (field === "diagnostic" && Math.max(...at) - Math.min(...at) <= SENTENCE);
}

function textClaims(searched: Searched, field: "diagnostic" | "text", situation: Situation): Claim[] {
  const { withPhrase, index } = knowledge();
  const claims: Claim[] = [];
  for (const [phrase, at] of searched.places) {
    for (const rule of withPhrase(phrase)) {
      if (!stands(rule, searched, field) || !holds(rule, situation)) continue;
      const to = at + (index.phrases[phrase]?.length ?? 0);
      claims.push({ rule, ground: groundOf(rule), weight: weightOf(rule), field, from: at, to });
    }
  }
  return claims;
}

/** Rows that need no text: by status, then by reply. */
function codeClaims({ codes }: Searched, field: "diagnostic" | "text", situation: Situation): Claim[] {
  const { withStatus, withReply } = knowledge();
  const claims: Claim[] = [];
  const claim = (rules: readonly CompiledRule[], where: Claim["field"], from: number, to: number) => {
    for (const rule of rules) {
      if (!holds(rule, situation)) continue;
      claims.push({ rule, ground: groundOf(rule), weight: weightOf(rule), field: where, from, to });
    }
  };
  for (const status of situation.statuses) {
    const place = codes.statuses.indexOf(status);
    const from = place < 0 ? 0 : (codes.statusAt[place] ?? 0);
    claim(withStatus(status), place < 0 ? "status" : field, from, from + status.length);
  }
  claim(withReply(null), field, 0, 0);
  if (situation.reply) {
    const from = Math.max(0, codes.replyAt);
    claim(withReply(situation.reply), field, from, from + 3);
  }
  return claims;
}

/**
 * Order of the grounds, by where they stand. The server's own words and the code in them come before the sentences that the
 * reporting server wrote around them; those come before a code in the report's Status field, which some mailers fill with
 * whatever (Exim and Courier always say 5.0.0).
 */
const ORDER: readonly (readonly [Claim["field"], Ground])[] = [
  ["text", "none"],
  ["status", "none"],
  ["diagnostic", "none"],
  ["text", "reply"],
  ["text", "wrapper"],
  ["text", "reply-stage"],
  ["diagnostic", "reply"],
  ["text", "weak-status"],
  ["diagnostic", "wrapper"],
  ["diagnostic", "reply-stage"],
  ["status", "weak-status"],
  ["text", "vague-text"],
  ["text", "status"],
  ["diagnostic", "weak-status"],
  ["diagnostic", "vague-text"],
  ["text", "broad-text"],
  ["text", "qualified-status"],
  ["diagnostic", "broad-text"],
  ["status", "status"],
  ["text", "everyday-text"],
  ["status", "qualified-status"],
  ["text", "text"],
  ["diagnostic", "status"],
  ["diagnostic", "everyday-text"],
  ["diagnostic", "qualified-status"],
  ["diagnostic", "text"],
];
const RANKS = new Map(ORDER.map(([field, ground], i) => [`${field} ${ground}`, i]));

function rank({ field, ground }: Claim): number {
  return RANKS.get(`${field} ${ground}`) ?? -1;
}

/** The better of two claims: where and what it rests on, then weight, then place (the earlier), then id. */
function better(a: Claim, b: Claim): Claim {
  const order = rank(b) - rank(a) || b.weight - a.weight || a.from - b.from || (idOf(a.rule) < idOf(b.rule) ? -1 : 1);
  return order <= 0 ? a : b;
}

export interface Decision {
  readonly claim: Claim | null;
  readonly diagnostic: Searched;
  readonly context: Searched;
  readonly speakers: Speakers;
}

/** Which row of the knowledge explains this failure best. */
export function decide(grounds: Grounds): Decision {
  const diagnostic = search(grounds.diagnostic ?? "");
  const context = search(grounds.context ?? "");
  const domain = domainOf(grounds.recipient);
  const base = { stage: grounds.stage, domain };
  const own = speakersOf(grounds.remoteMta, bannersIn(diagnostic), grounds.recipient, grounds.software);
  const around = speakersOf(
    grounds.remoteMta,
    [...bannersIn(diagnostic), ...bannersIn(context)],
    grounds.recipient,
    grounds.software,
  );
  const stated = grounds.status ? [grounds.status] : [];
  const first = {
    ...base,
    speakers: own,
    statuses: unique([...diagnostic.codes.statuses, ...stated]),
    reply: diagnostic.codes.reply,
  };
  const second = { ...base, speakers: around, statuses: context.codes.statuses, reply: context.codes.reply };
  const claims = [
    ...textClaims(diagnostic, "diagnostic", first),
    ...codeClaims(diagnostic, "diagnostic", first),
    ...textClaims(context, "text", second),
    ...codeClaims(context, "text", second),
  ];
  return {
    claim: best(claims),
    diagnostic,
    context,
    speakers: own.name ? own : around,
  };
}

/**
 * Words that say only that the time is up, that only wrap another answer, or that the speaker himself uses for several things:
 * they give way to the reason that stands inside or beside them.
 */
function isOuter(claim: Claim): boolean {
  if (claim.ground === "wrapper" || claim.rule.detail === "carrier_ambiguous") return true;
  return claim.rule.reason === "expired" && claim.ground !== "none";
}

/** Is there nothing better to go by than what the words around may tell? */
export function isWeak(claim: Claim | null): boolean {
  return claim === null || claim.ground === "none" || claim.ground === "reply" || isOuter(claim);
}

const SAYS_NOTHING: ReadonlySet<Reason> = new Set(["expired", "undefined", "onhold"]);

const TELLING: ReadonlySet<Ground> = new Set(["text", "everyday-text", "qualified-status", "status", "broad-text"]);

/** Words that no other kind of evidence explains away. */
const CLEAR: ReadonlySet<Ground> = new Set(["text", "everyday-text"]);

/** May this claim replace one that is only outer? What the answer says may; of the sentences around, only clear words. */
function isInner(claim: Claim, outer: Claim): boolean {
  if (SAYS_NOTHING.has(claim.rule.reason)) return false;
  if (outer.rule.detail === "carrier_ambiguous")
    return CLEAR.has(claim.ground) && claim.rule.reason !== outer.rule.reason;
  if (outer.ground === "wrapper")
    return TELLING.has(claim.ground) || (claim.field === "text" && claim.ground === "reply-stage");
  return claim.field === "text" ? CLEAR.has(claim.ground) : claim.field === "diagnostic" && TELLING.has(claim.ground);
}

function best(claims: readonly Claim[]): Claim | null {
  if (claims.length === 0) return null;
  const first = claims.reduce(better);
  if (!isOuter(first)) return first;
  const inner = claims.filter((claim) => isInner(claim, first));
  return inner.length > 0 ? inner.reduce(better) : first;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
