/** Diagnosis → Verdict: the sentence at the top, whose move it is, the first thing to do. Keys only; the words are in locales. */
import type { Diagnosis, Failure } from "../classifier/types";
import { type AdviceRow, adviceOf, KIND_ADVICE, type Mover, type Wait } from "../knowledge/advice";
import type { Actor, Kind, Origin, Reason } from "../knowledge/ids";
import { reasonRow } from "../knowledge/reasons";
import { suggestAddresses } from "./address";
import { addressIn, domainOf } from "./bare-address";
import { type TheirSide, theirSide } from "./sides";
import type { Account, OriginAnswer, Resend, Verdict, VerdictGroup, Words, WordsValue } from "./types";

/**
 * Below this confidence the product does not name a cause: it shows the text and says that it is not sure. In the blind sets of
 * docs/calibration.md answers on grounds promised less (a general status code, a reply without words) were right in 38 of 76,
 * those on grounds promised more in 586 of 638: a cause that is wrong every other time costs more trust than "not sure".
 */
export const SURE_FROM = 0.6;

const NOT_FAILED: ReadonlySet<string> = new Set(["delivered", "relayed", "expanded"]);
const KIND_WORDS = { vacation: "auto-reply", feedback: "feedback", delivered: "delivered" } as const satisfies Partial<
  Record<Reason, Kind>
>;

/** What happened, whose move it is and what to do first. The reader's answer to "Did you send this?" goes before the classifier's guess. */
export function verdictOf(diagnosis: Diagnosis, account?: Account, answer: OriginAnswer = null): Verdict {
  const quoted = isQuoted(diagnosis);
  return { ...decided(diagnosis, voiceOf(account, quoted), account, answer), quoted };
}

type Decided = Omit<Verdict, "quoted">;

function decided(diagnosis: Diagnosis, voice: Voice, account: Account | undefined, answer: OriginAnswer): Decided {
  const groups = groupFailures(diagnosis, voice, account);
  if (isNotMine(diagnosis, answer, groups)) {
    const verdict = notMine(isAccountUsed(diagnosis, answer) ? "used" : "foreign", groups, voice);
    // What the reader has said himself is no guess.
    const isTold = answer === "foreign" && verdict.headline.key === "verdict.foreign.headline";
    return isTold ? { ...verdict, headline: { key: "verdict.foreign.told" } } : verdict;
  }
  if (diagnosis.kind !== "bounce") return ofKind(diagnosis, diagnosis.kind, groups, voice);
  const [first] = groups;
  if (!first) return unsure([], voice);
  if (groups.every((group) => !group.sure)) return unsure(groups, voice);
  return groups.length === 1 ? ofGroup(first, diagnosis, groups) : several(first, groups, voice);
}

/** A mail that the reader's own forwarding passed on was written by somebody else, too: only the reader's word makes that a forgery. */
export function isNotMine(diagnosis: Diagnosis, answer: OriginAnswer, groups: readonly VerdictGroup[]): boolean {
  if (originOf(diagnosis, answer) !== "foreign" || !isFailure(diagnosis.kind)) return false;
  return answer === "foreign" || !groups.some(({ security }) => security === "autoforward");
}

/** The origin that counts: the reader's own word first. */
export function originOf(diagnosis: Diagnosis, answer: OriginAnswer): Origin {
  return answer ?? diagnosis.origin.verdict;
}

/** A Message-ID is written by whoever sends, also by a forger: alone it does not prove that the mail left from here. */
const WEAK_SIGNS: ReadonlySet<string> = new Set(["origin/message-id"]);

/** The reader did not send it, but it left through the reader's own mail service: not only the address was used. */
export function isAccountUsed({ origin }: Diagnosis, answer: OriginAnswer): boolean {
  return answer === "foreign" && origin.verdict === "own" && origin.evidence.some(({ rule }) => !WEAK_SIGNS.has(rule));
}

/** Kinds for which somebody's mail has not arrived (yet). */
export function isFailure(kind: Kind): boolean {
  return kind === "bounce" || kind === "delay" || kind === "challenge";
}

/** What a pane says of bytes that no reader understood, or of a mail that could not be opened at all. */
export function unreadableVerdict(account?: Account): Verdict {
  const move = ["sender"] as const;
  return {
    tone: "unreadable",
    ...sentences("verdict.unreadable", voiceOf(account)),
    ...moves(move, voiceOf(account)),
    ...resending("not-needed"),
    code: null,
    reached: null,
    groups: [],
    quoted: false,
  };
}

/** The report came as a quotation in another mail: whoever reads it need not be who sent the mail that came back. */
export function isQuoted({ warnings }: Pick<Diagnosis, "warnings">): boolean {
  return warnings.includes("warning.quoted");
}

/** Whom the words address. */
interface Voice {
  /** Employees have an admin and a help desk, private persons a mail service's support. */
  readonly account: "work" | "personal";
  /** The sender of the mail is somebody else, as far as anybody knows. */
  readonly quoted: boolean;
}

function voiceOf(account: Account | undefined, quoted = false): Voice {
  return { account: account?.type === "personal" ? "personal" : "work", quoted };
}

/** The party to ask, as the reader knows it. */
export function audience(account: Account | undefined): { admin: Words; helpdesk: Words } {
  return audienceOf(voiceOf(account));
}

function audienceOf({ account }: Voice): { admin: Words; helpdesk: Words } {
  return { admin: { key: `term.admin.${account}` }, helpdesk: { key: `term.helpdesk.${account}` } };
}

function sentences(base: string, voice: Voice, values: Readonly<Record<string, WordsValue>> = {}) {
  const all = { ...audienceOf(voice), ...values };
  return {
    headline: { key: `${base}.headline` },
    explanation: { key: `${base}.explanation`, values: all },
    action: { key: `${base}.action`, values: all },
  };
}

const MOVER_ACTORS = { refusing_admin: "recipient_admin", forwarder: "recipient" } as const;

function actorOf(mover: Mover): Actor {
  return mover in MOVER_ACTORS ? MOVER_ACTORS[mover as keyof typeof MOVER_ACTORS] : (mover as Actor);
}

/** Names one party, or two joined. */
function moves(
  movers: readonly Mover[],
  voice: Voice,
  side: TheirSide = "organization",
): { actors: readonly Actor[]; move: Words } {
  const keys = new Set(movers.map((mover) => moveKey(mover, voice, side)));
  const [first = { key: "move.nobody" }, second] = [...keys].map((key) => ({ key }));
  return {
    actors: movers.map(actorOf),
    move: second ? { key: "move.two", values: { first, second } } : first,
  };
}

function moveKey(mover: Mover, voice: Voice, side: TheirSide): string {
  if (mover === "sender_admin" || (mover === "recipient_admin" && side === "ours"))
    return `move.sender_admin.${voice.account}`;
  if (mover === "sender" && voice.quoted) return "move.quoted_sender";
  return mover === "recipient_admin" && side === "service" ? "move.recipient_service" : `move.${mover}`;
}

/** The party that looks after the recipient's mailbox, inside a sentence. */
export function theirAdmin(side: TheirSide, account: Account | undefined): Words {
  return side === "ours" ? audience(account).admin : { key: `term.their_admin.${side}` };
}

function resending(resend: Resend, wait?: Wait): { resend: Resend; resendAdvice: Words } {
  return { resend, resendAdvice: { key: wait ? `resend.wait.${wait}` : `resend.${resend}` } };
}

/** Failures of one cause together: permanent ones first, then those with more recipients, then as reported. */
function groupFailures(diagnosis: Diagnosis, voice: Voice, account: Account | undefined): VerdictGroup[] {
  const sender = addressIn(diagnosis.original?.from ?? null) ?? account?.addresses[0] ?? null;
  const atTheirs = (failure: Failure): Theirs => {
    const side = theirSide(failure.recipient, sender);
    return { side, admin: theirAdmin(side, account), isForwarder: isForwarder(diagnosis, failure, account) };
  };
  const byCause = new Map<string, { failure: Failure; index: number }[]>();
  diagnosis.failures.forEach((failure, index) => {
    if (failure.action && NOT_FAILED.has(failure.action)) return;
    const cause = isSure(failure)
      ? `${failure.reason}.${failure.detail}.${failure.forwarded === true}.${failure.severity}.${atTheirs(failure).side}`
      : "unsure";
    const same = byCause.get(cause);
    if (same) same.push({ failure, index });
    else byCause.set(cause, [{ failure, index }]);
  });
  return [...byCause.values()]
    .map((members) => ({ members, group: groupOf(members, voice, atTheirs) }))
    .sort((a, b) => rank(b.members) - rank(a.members))
    .map(({ group }) => group);
}

function rank(members: readonly { failure: Failure }[]): number {
  const permanent = members[0]?.failure.severity === "permanent";
  return (permanent ? 10_000 : 0) + members.length;
}

function isSure(failure: Failure): boolean {
  return failure.confidence >= SURE_FROM && failure.reason !== "undefined" && failure.reason !== "onhold";
}

/** What the words must know of the other side. */
interface Theirs {
  readonly side: TheirSide;
  readonly admin: Words;
  /** The failed forwarding may be the reader's own. */
  readonly isForwarder: boolean;
}

/** The mail came to the reader's own mailbox and was passed on from there, or nobody can tell. */
function isForwarder(diagnosis: Diagnosis, failure: Failure, account: Account | undefined): boolean {
  if (failure.forwarded !== true || diagnosis.origin.verdict !== "own") return true;
  const own = new Set((account?.addresses ?? []).map((address) => address.toLowerCase()));
  const typed = failure.originalRecipient ? [failure.originalRecipient] : (diagnosis.original?.to ?? []);
  return typed.some((entry) => own.has(addressIn(entry)?.toLowerCase() ?? ""));
}

function groupOf(
  members: readonly { failure: Failure; index: number }[],
  voice: Voice,
  atTheirs: (failure: Failure) => Theirs,
): VerdictGroup {
  const failure = (members[0] as { failure: Failure }).failure;
  const { security, explanation, ...words } = said(failure, voice, atTheirs(failure));
  return {
    reason: failure.reason,
    detail: failure.detail,
    forwarded: failure.forwarded === true,
    sure: isSure(failure),
    recipients: [...new Set(members.flatMap(({ failure: { recipient } }) => recipient ?? []))],
    failures: members.map(({ index }) => index),
    security,
    explanation: withGuess(explanation, members),
    ...words,
  };
}

/** Names the domain that was perhaps meant, where all addresses whose domain is not found come near to the same one. */
function withGuess(explanation: Words, members: readonly { failure: Failure }[]): Words {
  if (explanation.key !== "verdict.hostunknown.explanation") return explanation;
  const near = members.map(({ failure: { recipient } }) => domainOf(suggestAddresses(recipient ?? "")[0] ?? null));
  const [meant, ...others] = new Set(near);
  return meant && others.length === 0 ? { key: "verdict.hostunknown.meant", values: { meant } } : explanation;
}

/** The words for one failure. A failed forwarding target is told as such, whatever stopped it there. */
function said(failure: Failure, voice: Voice, { side, admin, isForwarder }: Theirs) {
  if (!isSure(failure)) return { security: null, ...unsureWords(voice) };
  const { cause, row } = adviceOf(failure.reason, failure.detail);
  const someoneElses = row.security === undefined || (row.security === "autoforward" && !isForwarder);
  if (failure.forwarded === true && failure.detail !== "loop" && someoneElses) {
    const base = row.security === undefined ? "verdict.forwarded" : `verdict.${cause}.elsewhere`;
    return {
      security: null,
      ...sentences(base, voice),
      ...moves(["recipient"], voice),
      resend: "if-missing" as const,
      resendAdvice: { key: "resend.wait.arrived" },
    };
  }
  return {
    security: row.security ?? null,
    ...sentences(wordsBase(cause, row, failure, side), voice, { theirAdmin: admin }),
    ...moves(row.move ?? [firstMover(failure)], voice, side),
    ...resending(resendOf(failure), waitOf(row, failure)),
  };
}

/** What came back has been given up: although nobody is at fault, it is the sender who tries again. */
function firstMover({ actors: [actor = "nobody"], action }: Failure): Mover {
  return actor === "nobody" && action !== "delayed" ? "sender" : actor;
}

function unsureWords(voice: Voice) {
  return {
    ...sentences("verdict.unsure", voice),
    ...moves(["sender_admin"], voice),
    resend: "after-change" as const,
    resendAdvice: { key: "resend.unsure" },
  };
}

function wordsBase(cause: string, row: AdviceRow, failure: Failure, side: TheirSide): string {
  const shared = row.wordsOf ?? cause;
  if (row.knownDomainWords && side !== "organization") return `verdict.${shared}.known`;
  if (failure.reason in KIND_WORDS) return `verdict.kind.${KIND_WORDS[failure.reason as keyof typeof KIND_WORDS]}`;
  return row.transientWords && failure.severity === "transient" ? `verdict.${shared}.transient` : `verdict.${shared}`;
}

/** What passes by itself can be sent again later, whatever the reason says in general. */
function resendOf(failure: Failure): Resend {
  if (failure.detail === "delay") return "not-needed";
  const { resend } = reasonRow(failure.reason, failure.detail);
  return failure.severity === "transient" && resend !== "later" ? "later" : resend;
}

/** Waits that end when somebody does something; what passes by itself needs only time. */
const ENDED_BY_PEOPLE: ReadonlySet<Wait> = new Set(["correct", "changed", "allowed", "asked"]);

function waitOf({ wait }: AdviceRow, failure: Failure): Wait | undefined {
  const passes = failure.severity === "transient";
  return passes && (wait === undefined || ENDED_BY_PEOPLE.has(wait)) ? "hours" : wait;
}

function ofGroup(group: VerdictGroup, diagnosis: Diagnosis, groups: readonly VerdictGroup[]): Decided {
  const { headline, explanation, actors, move, action, resend, resendAdvice } = group;
  const code = group.detail === "consumer_mailbox" ? searchedCode(diagnosis, group) : null;
  return {
    tone: "failed",
    headline,
    explanation,
    actors,
    move,
    action,
    resend,
    resendAdvice,
    code,
    reached: null,
    groups,
  };
}

function searchedCode(diagnosis: Diagnosis, group: VerdictGroup): string | null {
  return group.failures.map((index) => diagnosis.failures[index]?.providerCode ?? null).find(Boolean) ?? null;
}

function several(first: VerdictGroup, groups: readonly VerdictGroup[], voice: Voice): Decided {
  const count = groups.reduce((sum, group) => sum + group.failures.length, 0);
  const alike = <T extends Words>(of: (group: VerdictGroup) => T, otherwise: Words): Words =>
    groups.every((group) => JSON.stringify(of(group)) === JSON.stringify(of(first))) ? of(first) : otherwise;
  return {
    tone: "failed",
    ...sentences("verdict.several", voice, { count, groups: groups.length }),
    actors: [...new Set(groups.flatMap(({ actors }) => actors))],
    move: alike(({ move }) => move, { key: "move.several" }),
    resend: first.resend,
    resendAdvice: alike(({ resendAdvice }) => resendAdvice, { key: "resend.several" }),
    code: null,
    reached: null,
    groups,
  };
}

function unsure(groups: readonly VerdictGroup[], voice: Voice): Decided {
  return {
    tone: "not-sure",
    ...unsureWords(voice),
    code: null,
    reached: null,
    groups,
  };
}

function notMine(which: "foreign" | "used", groups: readonly VerdictGroup[], voice: Voice): Decided {
  return {
    tone: "foreign",
    ...sentences(`verdict.${which}`, voice),
    ...moves(which === "used" ? ["sender", "sender_admin"] : ["sender"], voice),
    ...resending("not-needed"),
    code: null,
    reached: null,
    groups,
  };
}

const TONES = {
  delay: "delayed",
  delivered: "delivered",
  "auto-reply": "not-a-bounce",
  feedback: "not-a-bounce",
  "read-receipt": "not-a-bounce",
  challenge: "failed",
  other: "not-a-bounce",
} as const satisfies Record<Exclude<Kind, "bounce">, Verdict["tone"]>;

function ofKind(
  diagnosis: Diagnosis,
  kind: Exclude<Kind, "bounce">,
  groups: readonly VerdictGroup[],
  voice: Voice,
): Decided {
  if (kind === "other" && diagnosis.warnings.includes("warning.unreadable")) {
    return { ...unreadableVerdict(), ...moves(["sender"], voice) };
  }
  const advice: { move: Mover; resend: Resend; wait?: Wait } = KIND_ADVICE[kind];
  const until = kind === "delay" ? diagnosis.failures.find((f) => f.willRetryUntil)?.willRetryUntil : null;
  const relayed = kind === "delivered" && diagnosis.failures.some(({ action }) => action === "relayed");
  const words = sentences(`verdict.kind.${relayed ? "relayed" : kind}`, voice);
  return {
    // "Delivered" would say more than anybody knows.
    tone: relayed ? "not-a-bounce" : TONES[kind],
    ...words,
    explanation: until ? { key: "verdict.kind.delay.until", values: { until } } : words.explanation,
    ...moves([advice.move], voice),
    ...resending(advice.resend, advice.wait),
    code: null,
    reached: kind === "delivered" ? (relayed ? "server" : "mailbox") : null,
    groups,
  };
}
