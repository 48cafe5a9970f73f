/** Diagnosis → Verdict: the sentence at the top, whose move it is, the first thing to do. Keys only; the words are in locales. */
import type { Diagnosis, Failure } from "../classifier/types";
import { type AdviceRow, adviceOf, KIND_ADVICE, type Mover, type Wait } from "../knowledge/advice";
import type { Actor, Detail, Kind, Origin, Reason } from "../knowledge/ids";
import { reasonRow } from "../knowledge/reasons";
import type { Account, OriginAnswer, Resend, Verdict, VerdictGroup, Words, WordsValue } from "./types";

/** Below this confidence the product does not name a cause: it shows the text and says that it is not sure. */
export const SURE_FROM = 0.5;

const NOT_FAILED: ReadonlySet<string> = new Set(["delivered", "relayed", "expanded"]);
const KIND_WORDS = { vacation: "auto-reply", feedback: "feedback", delivered: "delivered" } as const satisfies Partial<
  Record<Reason, Kind>
>;

/** What happened, whose move it is and what to do first. The reader's answer to "Did you send this?" goes before the classifier's guess. */
export function verdictOf(diagnosis: Diagnosis, account?: Account, answer: OriginAnswer = null): Verdict {
  const voice = voiceOf(account);
  const groups = groupFailures(diagnosis, voice);
  if (originOf(diagnosis, answer) === "foreign" && isFailure(diagnosis.kind)) return foreign(groups, voice);
  if (diagnosis.kind !== "bounce") return ofKind(diagnosis, diagnosis.kind, groups, voice);
  const [first] = groups;
  if (!first) return unsure([], voice);
  if (groups.every((group) => !group.sure)) return unsure(groups, voice);
  return groups.length === 1 ? ofGroup(first, diagnosis, groups) : several(first, groups, voice);
}

/** The origin that counts: the reader's own word first. */
export function originOf(diagnosis: Diagnosis, answer: OriginAnswer): Origin {
  return answer ?? diagnosis.origin.verdict;
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
    groups: [],
  };
}

/** Whom the words address: employees have an admin and a help desk, private persons a mail service's support. */
type Voice = "work" | "personal";

function voiceOf(account: Account | undefined): Voice {
  return account?.type === "personal" ? "personal" : "work";
}

/** The party to ask, as the reader knows it. */
export function audience(account: Account | undefined): { admin: Words; helpdesk: Words } {
  return audienceOf(voiceOf(account));
}

function audienceOf(voice: Voice): { admin: Words; helpdesk: Words } {
  return { admin: { key: `term.admin.${voice}` }, helpdesk: { key: `term.helpdesk.${voice}` } };
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
function moves(movers: readonly Mover[], voice: Voice): { actors: readonly Actor[]; move: Words } {
  const [first = { key: "move.nobody" }, second] = movers.map((mover) => ({
    key: mover === "sender_admin" ? `move.sender_admin.${voice}` : `move.${mover}`,
  }));
  return {
    actors: movers.map(actorOf),
    move: second ? { key: "move.two", values: { first, second } } : first,
  };
}

function resending(resend: Resend, wait?: Wait): { resend: Resend; resendAdvice: Words } {
  return { resend, resendAdvice: { key: wait ? `resend.wait.${wait}` : `resend.${resend}` } };
}

/** Failures of one cause together: permanent ones first, then those with more recipients, then as reported. */
function groupFailures(diagnosis: Diagnosis, voice: Voice): VerdictGroup[] {
  const byCause = new Map<string, { failure: Failure; index: number }[]>();
  diagnosis.failures.forEach((failure, index) => {
    if (failure.action && NOT_FAILED.has(failure.action)) return;
    const cause = isSure(failure)
      ? `${failure.reason}.${failure.detail}.${failure.forwarded === true}.${failure.severity}`
      : "unsure";
    const same = byCause.get(cause);
    if (same) same.push({ failure, index });
    else byCause.set(cause, [{ failure, index }]);
  });
  return [...byCause.values()]
    .map((members) => ({ members, group: groupOf(members, voice) }))
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

function groupOf(members: readonly { failure: Failure; index: number }[], voice: Voice): VerdictGroup {
  const failure = (members[0] as { failure: Failure }).failure;
  return {
    reason: failure.reason,
    detail: failure.detail,
    forwarded: failure.forwarded === true,
    sure: isSure(failure),
    recipients: [...new Set(members.flatMap(({ failure: { recipient } }) => recipient ?? []))],
    failures: members.map(({ index }) => index),
    ...said(failure, voice),
  };
}

/** The words for one failure. A failed forwarding target is told as such, whatever stopped it there. */
function said(failure: Failure, voice: Voice) {
  if (!isSure(failure)) {
    return unsureWords(voice);
  }
  const { cause, row } = adviceOf(failure.reason, failure.detail);
  if (failure.forwarded === true && row.security === undefined && failure.detail !== "loop") {
    return { ...sentences("verdict.forwarded", voice), ...moves(["recipient"], voice), ...resending("not-needed") };
  }
  const [actor = "nobody"] = failure.actors;
  return {
    ...sentences(wordsBase(cause, row, failure), voice),
    ...moves(row.move ?? [actor], voice),
    ...resending(resendOf(failure), waitOf(row, failure)),
  };
}

function unsureWords(voice: Voice) {
  return {
    ...sentences("verdict.unsure", voice),
    ...moves(["sender_admin"], voice),
    resend: "after-change" as const,
    resendAdvice: { key: "resend.unsure" },
  };
}

function wordsBase(cause: string, row: AdviceRow, failure: Failure): string {
  const shared = row.wordsOf ?? cause;
  if (failure.reason in KIND_WORDS) return `verdict.kind.${KIND_WORDS[failure.reason as keyof typeof KIND_WORDS]}`;
  return row.transientWords && failure.severity === "transient" ? `verdict.${shared}.transient` : `verdict.${shared}`;
}

/** What passes by itself can be sent again later, whatever the reason says in general. */
function resendOf(failure: Failure): Resend {
  if (failure.detail === "delay") return "not-needed";
  const { resend } = reasonRow(failure.reason, failure.detail);
  return failure.severity === "transient" && resend !== "later" ? "later" : resend;
}

function waitOf(row: AdviceRow, failure: Failure): Wait | undefined {
  const passes = failure.severity === "transient";
  return passes && (row.wait === "correct" || row.wait === undefined) ? "hours" : row.wait;
}

function ofGroup(group: VerdictGroup, diagnosis: Diagnosis, groups: readonly VerdictGroup[]): Verdict {
  const { headline, explanation, actors, move, action, resend, resendAdvice } = group;
  const code = group.detail === "consumer_mailbox" ? searchedCode(diagnosis, group) : null;
  return { tone: "failed", headline, explanation, actors, move, action, resend, resendAdvice, code, groups };
}

function searchedCode(diagnosis: Diagnosis, group: VerdictGroup): string | null {
  return group.failures.map((index) => diagnosis.failures[index]?.providerCode ?? null).find(Boolean) ?? null;
}

function several(first: VerdictGroup, groups: readonly VerdictGroup[], voice: Voice): Verdict {
  const count = groups.reduce((sum, group) => sum + group.failures.length, 0);
  const { actors, move, resend, resendAdvice } = first;
  return {
    tone: "failed",
    ...sentences("verdict.several", voice, { count, groups: groups.length }),
    actors,
    move,
    resend,
    resendAdvice,
    code: null,
    groups,
  };
}

function unsure(groups: readonly VerdictGroup[], voice: Voice): Verdict {
  return {
    tone: "not-sure",
    ...unsureWords(voice),
    code: null,
    groups,
  };
}

function foreign(groups: readonly VerdictGroup[], voice: Voice): Verdict {
  return {
    tone: "foreign",
    ...sentences("verdict.foreign", voice),
    ...moves(["sender"], voice),
    ...resending("not-needed"),
    code: null,
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
): Verdict {
  if (kind === "other" && diagnosis.warnings.includes("warning.unreadable")) {
    return { ...unreadableVerdict(), ...moves(["sender"], voice) };
  }
  const advice: { move: Mover; resend: Resend; wait?: Wait } = KIND_ADVICE[kind];
  const until = kind === "delay" ? diagnosis.failures.find((f) => f.willRetryUntil)?.willRetryUntil : null;
  const words = sentences(`verdict.kind.${kind}`, voice);
  return {
    tone: TONES[kind],
    ...words,
    explanation: until ? { key: "verdict.kind.delay.until", values: { until } } : words.explanation,
    ...moves([advice.move], voice),
    ...resending(advice.resend, advice.wait),
    code: null,
    groups,
  };
}

/** Used by the planner: whether a group's cause points to the reader's own account. */
export function securityOf(reason: Reason, detail: Detail | null): AdviceRow["security"] {
  return adviceOf(reason, detail).row.security;
}
