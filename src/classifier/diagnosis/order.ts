/** Which of several claims counts, and how firmly it stands among the others. */
import type { Reason } from "../../knowledge/ids";
import type { Claim, Ground } from "./claims";
import { type CompiledRule, idOf } from "./rules";

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
  ["diagnostic", "light-meaning"],
  ["diagnostic", "status"],
  ["diagnostic", "meaning"],
  ["diagnostic", "everyday-text"],
  ["diagnostic", "qualified-status"],
  ["diagnostic", "text"],
];
const RANKS: Readonly<Record<Claim["field"], Partial<Record<Ground, number>>>> = {
  text: {},
  status: {},
  diagnostic: {},
};
ORDER.forEach(([field, ground], i) => {
  RANKS[field][ground] = i;
});

function rank({ field, ground }: Claim): number {
  return RANKS[field][ground] ?? -1;
}

const READINGS: ReadonlySet<Ground> = new Set(["meaning", "light-meaning"]);
const CODES: ReadonlySet<Ground> = new Set(["qualified-status", "status"]);

/** A reading that the status beside it confirms weighs more. */
const CONFIRMED = 1.3;

/** Readings with what a status adds to them. */
function confirmed(claims: readonly Claim[]): readonly Claim[] {
  const told = claims.filter(({ field, ground }) => field === "diagnostic" && CODES.has(ground));
  if (told.length === 0) return claims;
  return claims.map((claim) =>
    READINGS.has(claim.ground) && told.some(({ rule }) => rule.reason === claim.rule.reason)
      ? { ...claim, weight: CONFIRMED * claim.weight }
      : claim,
  );
}

/** Words of one reading that stand close together speak of each other: "mailbox full … until something is deleted". */
function looseness({ ground, from, to }: Claim): number {
  return READINGS.has(ground) ? to - from : 0;
}

/** The better of two claims: where and what it rests on, then weight, then how close its words stand, then place (the earlier), then id. */
function better(a: Claim, b: Claim): Claim {
  const order =
    rank(b) - rank(a) ||
    b.weight - a.weight ||
    looseness(a) - looseness(b) ||
    a.from - b.from ||
    (idOf(a.rule) < idOf(b.rule) ? -1 : 1);
  return order <= 0 ? a : b;
}

/** A row of nothing but words that anybody may write: other words of the same sentence may mean more. */
function isPlain({ ground, rule }: Claim): boolean {
  if (ground !== "text" && ground !== "everyday-text") return false;
  const { text, speaker, domain, code, status, reply, stage } = rule;
  return text.length === 1 && !speaker && !code && !status && !reply && domain.length === 0 && stage.length === 0;
}

/** What the words of the answer mean together, as far as they have one meaning. */
function readings(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ field, ground }) => field === "diagnostic" && READINGS.has(ground));
}

/** How much more a reading must weigh than the words of a plain row to count instead of it: counted on answers of mail servers. */
const MORE_TELLING = 1.3;

/** "quota exceeded" is a full mailbox, "daily sending quota exceeded" is not: the plain words give way to a reading of more of them. */
function overruled(first: Claim, claims: readonly Claim[]): Claim {
  if (first.field !== "diagnostic" || !isPlain(first)) return first;
  const others = readings(claims).filter(({ weight }) => weight >= MORE_TELLING * first.weight);
  if (others.length === 0) return first;
  const other = others.reduce(better);
  return other.rule.reason === first.rule.reason ? first : other;
}

/**
 * How firmly a claim on words stands: `agreed` when what the words mean together, or the code beside them, says the same;
 * `contested` when something of its own weight says otherwise; else `alone`.
 */
export type Standing = "agreed" | "alone" | "contested";

/** "Policy" is said of every refusal: it names no other cause. */
function isGeneral({ reason, detail }: CompiledRule): boolean {
  return reason === "policyviolation" && detail === null;
}

/** A reading that weighs less than half as much is no rival. */
const RIVAL = 0.5;
/** One that weighs as much is, whatever a reply hints. */
const EQUAL = 1;

const WORDS: ReadonlySet<Ground> = new Set(["text", "everyday-text", "broad-text"]);
const HINTS: ReadonlySet<Ground> = new Set(["weak-status", "reply-stage", "reply"]);

/** What is wrong with an address or a mailbox stays wrong: a server that says it of one answers 5xx (RFC 5321 section 4.2.1). */
const LASTING: ReadonlySet<Reason> = new Set(["userunknown", "hostunknown", "hasmoved", "suspend"]);

/** Does the class of the reply speak against the reason, and the subject of the status not for it: "451 user table not found"? */
function isOddReply({ reason }: CompiledRule, own: readonly Claim[]): boolean {
  if (!LASTING.has(reason) || !own.some(({ rule }) => rule.reply?.[0] === "4")) return false;
  return !own.some(({ ground, rule }) => ground === "weak-status" && rule.reason === reason);
}

/** The bounds were counted: `agreed` and `alone` are right far more often than `contested` (docs/calibration.md). */
export function standingOf(claim: Claim, claims: readonly Claim[]): Standing {
  if (claim.field !== "diagnostic") return "alone";
  if (claim.isOfSender) return "contested";
  const own = claims.filter(({ field }) => field === "diagnostic");
  return READINGS.has(claim.ground) ? standingOfReading(claim, own) : standingOfWords(claim, own);
}

function standingOfWords(claim: Claim, own: readonly Claim[]): Standing {
  if (claim.ground === "everyday-text" && isOddReply(claim.rule, own)) return "contested";
  const others = readings(own);
  if (others.some(({ rule }) => rule.reason === claim.rule.reason)) return "agreed";
  return isPlain(claim) && others.some(({ weight }) => weight >= claim.weight) ? "contested" : "alone";
}

function standingOfReading(claim: Claim, own: readonly Claim[]): Standing {
  const says = (grounds: ReadonlySet<Ground>, same: boolean) =>
    own.some(({ ground, rule }) => grounds.has(ground) && (rule.reason === claim.rule.reason) === same);
  if (says(CODES, true)) return "agreed";
  if (isOddReply(claim.rule, own)) return "contested";
  const isHinted = says(HINTS, true);
  const isDenied = says(CODES, false);
  if (isDenied && claim.ground === "light-meaning") return "contested";
  const rivals = readings(own).filter(({ rule }) => rule.reason !== claim.rule.reason && !isGeneral(rule));
  if (rivals.some(({ weight }) => weight >= EQUAL * claim.weight)) return "contested";
  const hasRival = rivals.some(({ weight }) => weight >= RIVAL * claim.weight);
  if (hasRival && (isDenied || (!isHinted && says(HINTS, false)))) return "contested";
  return isHinted || says(WORDS, true) ? "agreed" : "alone";
}

/**
 * Words that say only that the time is up, that only wrap another answer, or that the speaker himself uses for several things:
 * they give way to the reason that stands inside or beside them.
 */
function isOuter(claim: Claim): boolean {
  if (claim.rule.stock || claim.ground === "wrapper" || claim.rule.detail === "carrier_ambiguous") return true;
  return claim.rule.reason === "expired" && claim.ground !== "none";
}

/** Is there nothing better to go by than what the words around may tell? */
export function isWeak(claim: Claim | null): boolean {
  if (claim === null || claim.ground === "none" || claim.ground === "reply") return true;
  return !claim.rule.stock && isOuter(claim);
}

/** Do two claims rest on the same words? */
function overlap(a: Claim, b: Claim): boolean {
  return a.field === b.field && a.from < b.to && b.from < a.to;
}

const SAYS_NOTHING: ReadonlySet<Reason> = new Set(["expired", "undefined", "onhold"]);

/** What ends in "expired" anyway: words about it add nothing. */
const LATE: ReadonlySet<Reason> = new Set(["networkerror", "systemerror", "notcompliantrfc"]);

const TELLING: ReadonlySet<Ground> = new Set([
  "text",
  "everyday-text",
  "meaning",
  "light-meaning",
  "qualified-status",
  "status",
  "broad-text",
]);

/** Whole sentences and phrases. */
const CLEAR: ReadonlySet<Ground> = new Set(["text", "everyday-text"]);

/** May this claim replace one that is only outer? What the answer says may; of the sentences around, only clear words. */
function isInner(claim: Claim, outer: Claim): boolean {
  if (SAYS_NOTHING.has(claim.rule.reason)) return false;
  if (
    claim.rule.means.length > 0 &&
    (overlap(claim, outer) || (outer.rule.reason === "expired" && LATE.has(claim.rule.reason)))
  )
    return false;
  if (outer.rule.stock)
    return (
      claim.field === "diagnostic" && (CLEAR.has(claim.ground) || READINGS.has(claim.ground)) && !overlap(claim, outer)
    );
  if (outer.rule.detail === "carrier_ambiguous")
    return CLEAR.has(claim.ground) && claim.rule.reason !== outer.rule.reason;
  if (outer.ground === "wrapper")
    return TELLING.has(claim.ground) || (claim.field === "text" && claim.ground === "reply-stage");
  return claim.field === "text" ? CLEAR.has(claim.ground) : claim.field === "diagnostic" && TELLING.has(claim.ground);
}

/** Is a reading made of the words of a sentence that a row knows to mislead, or to say nothing? */
function isExplainedAway(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.rule.means.length === 0) return false;
  return claims.some(
    ({ rule, field, from, to, ground }) =>
      rule.text.length > 0 &&
      (ground === "wrapper" || ground === "broad-text") &&
      field === claim.field &&
      from <= claim.from &&
      to >= claim.to &&
      to - from > claim.to - claim.from,
  );
}

/** Claims that nothing explains away, and the best of them. */
function ranked(all: readonly Claim[]): { readonly claims: readonly Claim[]; readonly first: Claim | null } {
  const claims = confirmed(all.filter((claim) => !isExplainedAway(claim, all)));
  return { claims, first: claims.length > 0 ? claims.reduce(better) : null };
}

/** The best that the sentences around an answer can rest on. */
const BEST_AROUND = Math.max(...Object.values(RANKS.text));

/** The claim of an answer that explains the failure whatever the sentences around it say; null: they count, too. */
export function decisive(answer: readonly Claim[]): Claim | null {
  const { claims, first } = ranked(answer);
  return first && rank(first) > BEST_AROUND && !isOuter(first) ? overruled(first, claims) : null;
}

/** The claim that explains the failure best; null: there is none. */
export function best(all: readonly Claim[]): Claim | null {
  const { claims, first } = ranked(all);
  if (!first) return null;
  if (!isOuter(first)) return overruled(first, claims);
  const inner = claims.filter((claim) => isInner(claim, first));
  return inner.length > 0 ? overruled(inner.reduce(better), claims) : first;
}
