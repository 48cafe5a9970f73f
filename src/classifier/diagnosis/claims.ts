/** What the rows of the knowledge say of one text: every row that holds is a claim. diagnosis/order.ts says which one counts. */
import type { Reason, Stage } from "../../knowledge/ids";
import { SPEAKERS } from "../../knowledge/speakers";
import { type Codes, findCodes } from "./codes";
import { endsBetween, findConcepts, type Places, type Sentences, sentencesOf, together, vocabulary } from "./concepts";
import { findPhrases } from "./match";
import { normalise } from "./normalise";
import { type CompiledRule, isRange, knowledge, replyMatches, statusMatches, withConcept } from "./rules";
import type { Speakers } from "./speaker";

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
  "light-meaning",
  "status",
  "meaning",
  "everyday-text",
  "qualified-status",
  "text",
] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Claim {
  readonly rule: CompiledRule;
  readonly ground: Ground;
  /** More specific rows weigh more; compared only between claims on the same ground. */
  readonly weight: number;
  readonly field: "diagnostic" | "text" | "status";
  /** Range in the normalised text of `field`. */
  readonly from: number;
  readonly to: number;
  /** The sender is named right before it: what it says of an address may be said of his. */
  readonly isOfSender?: boolean;
}

/** One text, searched. */
export interface Searched {
  readonly source: string;
  readonly normalised: string;
  readonly codes: Codes;
  /** First place of every phrase that occurs. */
  readonly places: ReadonlyMap<number, number>;
}

export function search(source: string): Searched {
  const normalised = normalise(source);
  return { source, normalised, codes: findCodes(normalised), places: findPhrases(knowledge().index, normalised) };
}

let bannerSpeakers: ReadonlyMap<number, string> | null = null;

/** Phrase number → speaker whose words it is. */
function banners(): ReadonlyMap<number, string> {
  if (!bannerSpeakers) {
    const { index } = knowledge();
    const numberOf = (word: string) =>
      [...findPhrases(index, word).keys()].find((phrase) => index.phrases[phrase] === word) ?? -1;
    const pairs = SPEAKERS.flatMap((s) => (s.banners ?? []).map((word) => [numberOf(word), s.id] as const));
    bannerSpeakers = new Map(pairs);
  }
  return bannerSpeakers;
}

/** Ids of the speakers whose words occur. */
export function bannersIn(searched: Searched): string[] {
  const table = banners();
  return [...searched.places.keys()].flatMap((phrase) => table.get(phrase) ?? []);
}

/** Under which circumstances the text was said. */
export interface Situation {
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

/** Weight of a concept beside the length of a phrase. */
const CONCEPT = 3;

/** Readings below this weight, and single words at it, do not hold against a status that says otherwise. */
const LIGHT = 18;

/** One concept that every second refusal has ("refused", "later") says nothing of its own. */
function meaningOf(rule: CompiledRule): Ground {
  const isSingle = rule.means.length === 1;
  if (rule.vague) return isSingle ? "wrapper" : "vague-text";
  if (rule.broad) return "broad-text";
  const weight = readingWeight(rule);
  return weight < LIGHT || (isSingle && weight === LIGHT) ? "light-meaning" : "meaning";
}

function readingWeight({ means }: CompiledRule): number {
  const { weights } = vocabulary();
  return CONCEPT * means.reduce((sum, n) => sum + (weights[n] ?? 0), 0);
}

function groundOf(rule: CompiledRule): Ground {
  if (rule.means.length > 0) return meaningOf(rule);
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
  for (const phrase of rule.text) if (!places.has(phrase)) return false;
  if (!rule.near) return true;
  const at = rule.text.map((phrase) => places.get(phrase) as number);
  return field === "diagnostic" && Math.max(...at) - Math.min(...at) <= SENTENCE;
}

/** Rows with words. */
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

/** The widest stretch of an answer in which concepts speak of each other. */
const MEANING = 90;

/** What is left of a reading's weight when a sentence ends between its words: "mailbox full. The sender …". */
const APART = 0.7;

/** Rows about what the words mean together. The sentences around an answer speak of mailboxes and errors anyway: they are not read so. */
function meaningClaims(concepts: Places, sentences: Sentences, situation: Situation): Claim[] {
  const claims: Claim[] = [];
  const occurs = new Uint8Array(vocabulary().names.length);
  for (const concept of concepts.keys()) occurs[concept] = 1;
  for (const concept of concepts.keys()) {
    for (const rule of withConcept(concept)) {
      if (!occurAll(rule.means, occurs) || !holds(rule, situation)) continue;
      const span = together(concepts, rule.means, MEANING, sentences);
      if (!span) continue;
      const { ground, weight } = readingOf(rule);
      const isOne = endsBetween(sentences, span.from, span.to) === 0;
      claims.push({ rule, ground, weight: isOne ? weight : APART * weight, field: "diagnostic", ...span });
    }
  }
  return claims;
}

function occurAll(means: readonly number[], occurs: Uint8Array): boolean {
  for (const concept of means) if (occurs[concept] === 0) return false;
  return true;
}

/** Ground and weight of a rule about concepts, which it has whatever the text. */
function readingOf(rule: CompiledRule): Pick<Claim, "ground" | "weight"> {
  let reading = readingsOf.get(rule);
  if (!reading) {
    reading = { ground: groundOf(rule), weight: readingWeight(rule) };
    readingsOf.set(rule, reading);
  }
  return reading;
}

const readingsOf = new WeakMap<CompiledRule, Pick<Claim, "ground" | "weight">>();

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

/** What a server may say of an address and its mailbox, whoever's they are. */
const OF_ADDRESSES: ReadonlySet<Reason> = new Set([
  "userunknown",
  "hostunknown",
  "hasmoved",
  "mailboxfull",
  "suspend",
  "filtered",
]);

/** Answers to a login (RFC 4954 section 6), which comes before any recipient is named. */
const LOGIN: ReadonlySet<string> = new Set(["534", "535", "538"]);

/** Characters between the sender and what is said of him. */
const BESIDE = 30;
/** A longer phrase says itself whom it means. */
const SHORT_PHRASE = 40;

/** Everyday words about an address, right behind the sender: "your sender address is no longer valid". */
function ofSender(claims: readonly Claim[], concepts: Places, sentences: Sentences): readonly Claim[] {
  const senders = concepts.get(vocabulary().names.indexOf("sender"));
  if (!senders) return claims;
  return claims.map((claim) => {
    if (!OF_ADDRESSES.has(claim.rule.reason) || claim.weight >= SHORT_PHRASE) return claim;
    const isOfSender = senders.some(
      ({ from, to }) => from < claim.from && claim.from - to <= BESIDE && endsBetween(sentences, to, claim.from) === 0,
    );
    return isOfSender ? { ...claim, isOfSender } : claim;
  });
}

/** What the words of the server's own answer say, and what they mean together. */
function answerClaims(searched: Searched, situation: Situation): Claim[] {
  const concepts = findConcepts(searched.normalised);
  const sentences = sentencesOf(searched.normalised);
  return [
    ...ofSender(textClaims(searched, "diagnostic", situation), concepts, sentences),
    ...meaningClaims(concepts, sentences, situation),
  ];
}

/** All that can be said of one text. Where the server speaks of a login or looked up the sender's address, nothing is said of the recipient's. */
export function claimsOf(searched: Searched, field: "diagnostic" | "text", situation: Situation): Claim[] {
  const claims = [
    ...(field === "diagnostic" ? answerClaims(searched, situation) : textClaims(searched, field, situation)),
    ...codeClaims(searched, field, situation),
  ];
  const isLogin = situation.reply !== null && LOGIN.has(situation.reply);
  if (!isLogin && !claims.some(({ rule }) => rule.callout)) return claims;
  return claims.filter(({ rule }) => !OF_ADDRESSES.has(rule.reason));
}
