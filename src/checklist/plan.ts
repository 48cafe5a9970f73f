/** Diagnosis × Account → Checklist: which steps, in which order, in which sections, and which of these are opened. */
import type { Diagnosis } from "../classifier/types";
import {
  type AdviceRow,
  adviceOf,
  FOREIGN_STEPS,
  FORWARDED_STEPS,
  KIND_ADVICE,
  type PlannedStep,
  type SecurityGround,
  type Wait,
} from "../knowledge/advice";
import type { Kind } from "../knowledge/ids";
import {
  ALWAYS,
  CHECKUP_ORDER,
  DOUBT_ORDER,
  INCIDENT_ORDER,
  RECORD_STEPS,
  STEPS,
  type StepId,
  type StepRow,
  type Trigger,
} from "../knowledge/steps";
import { isConsumerAddress, readableAddress } from "./address";
import { type Facts, factsOf } from "./facts";
import { bounceId } from "./id";
import { visible } from "./quote";
import { type TheirSide, theirSide } from "./sides";
import { type Occasion, stepFor } from "./step";
import {
  type Account,
  type Checklist,
  type HelpDesk,
  type OriginAnswer,
  SECTIONS,
  type Section,
  type SectionId,
  type Step,
  type Verdict,
  type VerdictGroup,
  type WordsValue,
} from "./types";
import { audience, isAccountUsed, isFailure, isNotMine, isQuoted, theirAdmin, verdictOf } from "./verdict";

export interface PlanOptions {
  /** The reader's answer to "Did you send this?". */
  readonly answer?: OriginAnswer;
  /** Several bounces have come within this session: a sign that somebody sends with the account. */
  readonly wave?: boolean;
  /** The organization's own help desk, from the packaged settings. */
  readonly helpDesk?: HelpDesk | null;
}

/** The whole checklist of one mail. Five sections at most, ordered by the diagnosis; a section without steps is left out. */
export function planChecklist(diagnosis: Diagnosis, account: Account, options: PlanOptions = {}): Checklist {
  const answer = options.answer ?? null;
  const verdict = verdictOf(diagnosis, account, answer);
  const ground = groundOf(diagnosis, verdict, answer, options.wave ?? false);
  const steps = stepsOf(diagnosis, verdict, account, ground, options.helpDesk ?? null);
  return {
    id: bounceId(diagnosis),
    verdict,
    sections: sectionsOf(steps, ground, diagnosis.kind, verdict.actors),
    askOrigin: isOriginAsked(diagnosis, statedGround(verdict, options.wave ?? false)),
  };
}

/** Grounds that are none when the reader sent all of it: a mailing reaches its limit, and its errors come together. */
const ENDED_BY_YES: ReadonlySet<SecurityGround> = new Set(["quota", "wave"]);

/** Why the account comes first, null when nothing points to it. */
function groundOf(diagnosis: Diagnosis, verdict: Verdict, answer: OriginAnswer, wave: boolean): SecurityGround | null {
  if (!isFailure(diagnosis.kind)) return null;
  if (isNotMine(diagnosis, answer, verdict.groups)) return isAccountUsed(diagnosis, answer) ? "used" : "foreign";
  const ground = statedGround(verdict, wave);
  return ground && answer === "own" && ENDED_BY_YES.has(ground) ? null : ground;
}

/** What the bounce itself says goes before the number of bounces. */
function statedGround(verdict: Verdict, wave: boolean): SecurityGround | null {
  return verdict.groups.map(({ security }) => security).find(Boolean) ?? (wave ? "wave" : null);
}

/** Asked when the mail does not tell, and when it left from here but perhaps by another hand. */
function isOriginAsked(diagnosis: Diagnosis, ground: SecurityGround | null): boolean {
  // Whoever quotes a report in a mail to the reader speaks of a mail of his own.
  if (!isFailure(diagnosis.kind) || isQuoted(diagnosis)) return false;
  return diagnosis.origin.verdict !== "own" || (ground !== null && ENDED_BY_YES.has(ground));
}

/** A step that is called for, and by which causes. */
interface Call {
  readonly id: StepId;
  readonly occasion: Occasion;
  readonly groups: readonly VerdictGroup[];
  /** Brought by every failure, or part of the check-up of the account: of use, but not what this bounce asks for. */
  readonly extra: boolean;
}

interface PlannedRow {
  readonly row: StepRow;
  readonly step: Step;
  readonly extra: boolean;
}

const ROWS: ReadonlyMap<string, StepRow> = new Map(STEPS.map((row) => [row.id, row]));

function stepsOf(
  diagnosis: Diagnosis,
  verdict: Verdict,
  account: Account,
  ground: SecurityGround | null,
  helpDesk: HelpDesk | null,
): PlannedRow[] {
  const planned = new Map<StepId, PlannedRow & { readonly groups: readonly VerdictGroup[] }>();
  for (const { id, occasion, groups, extra } of callsOf(diagnosis, verdict, account, ground, helpDesk)) {
    const own = planStep(id, occasion);
    const before = planned.get(id);
    if (own) planned.set(id, { ...(before ?? { ...own, extra }), groups: [...(before?.groups ?? []), ...groups] });
  }
  return [...planned.values()].map(({ row, step, extra, groups }) => {
    return { row, extra, step: { ...step, concerns: concernsOf(groups, verdict) } };
  });
}

/** The addresses of the causes that call for a step; none when all causes do, since nobody then asks whom it is for. */
function concernsOf(groups: readonly VerdictGroup[], verdict: Verdict): readonly string[] {
  const callers = new Set(groups);
  return callers.size === verdict.groups.length
    ? []
    : [...new Set([...callers].flatMap(({ recipients }) => recipients))];
}

/** One line of the checklist with its row; null where it makes no sense for this reader. */
export function planStep(id: StepId, occasion: Occasion): Omit<PlannedRow, "extra"> | null {
  const row = ROWS.get(id);
  return row && isFor(row, occasion) ? { row, step: stepFor(row, occasion) } : null;
}

/** All steps in order of importance: what the security ground asks for, then each cause, then what is always offered. */
function callsOf(
  diagnosis: Diagnosis,
  verdict: Verdict,
  account: Account,
  ground: SecurityGround | null,
  helpDesk: HelpDesk | null,
): Call[] {
  const { groups: all } = verdict;
  const groups = all.length > 0 ? all : [null];
  const occasions = groups.map((group) => occasionOf(diagnosis, group, account, ground, helpDesk));
  const [first] = occasions as [Occasion];
  const planned = ground === "foreign" || ground === "used" ? FOREIGN_STEPS : null;
  const calls = groups.flatMap((group, index) =>
    (planned ?? plannedFor(diagnosis, group, ground)).flatMap((id) =>
      expand(id, ground).map((step) => ({
        id: step,
        occasion: occasions[index] as Occasion,
        groups: group ? [group] : [],
        extra: id === "C16" && !ground,
      })),
    ),
  );
  const extra = (ids: readonly StepId[]): Call[] =>
    ids.map((id) => ({ id, occasion: first, groups: all, extra: true }));
  const account16 = extra(expand("C16", ground));
  const also = planned ? [] : groups.flatMap((group) => extra(alsoFor(group)));
  const always = extra(isFailure(diagnosis.kind) ? ALWAYS : []);
  const ofCauses = stopgapsLast(calls);
  const more = [...also, ...always];
  return ground === "wave" ? [...account16, ...ofCauses, ...more] : [...ofCauses, ...account16, ...more];
}

/** A way around the causes stands behind what mends them. */
function stopgapsLast(calls: readonly Call[]): Call[] {
  const isStopgap = ({ id }: Call) => ROWS.get(id)?.stopgap === true;
  return [...calls.filter((call) => !isStopgap(call)), ...calls.filter(isStopgap)];
}

function plannedFor(
  diagnosis: Diagnosis,
  group: VerdictGroup | null,
  ground: SecurityGround | null,
): readonly PlannedStep[] {
  if (diagnosis.kind !== "bounce") return KIND_ADVICE[diagnosis.kind].steps;
  if (!group?.sure) return adviceOf("undefined", null).row.steps;
  const { row } = adviceOf(group.reason, group.detail);
  if (isElsewhere(group)) return forwardedSteps(row);
  // The reader has sent it all: the account is nothing to begin with.
  return group.security && !ground ? row.steps.filter((id) => id !== "C16") : row.steps;
}

function alsoFor(group: VerdictGroup | null): readonly StepId[] {
  return group?.sure && !isElsewhere(group) ? (adviceOf(group.reason, group.detail).row.also ?? []) : [];
}

/** Failed behind somebody else's forwarding, as the verdict says. */
function isElsewhere({ forwarded, detail, security }: VerdictGroup): boolean {
  return forwarded && detail !== "loop" && security === null;
}

/** The reader cannot mend an address that somebody else forwards to; what helps whoever looks after servers stays. */
function forwardedSteps({ steps, security }: AdviceRow): readonly PlannedStep[] {
  const forServers = security ? [] : steps.filter((id) => ROWS.get(id)?.section !== "fix");
  return [...FORWARDED_STEPS, ...forServers];
}

function expand(id: PlannedStep, ground: SecurityGround | null): readonly StepId[] {
  if (id !== "C16") return [id];
  if (ground === null) return CHECKUP_ORDER;
  if (ground === "autoforward") return CHECKUP_ORDER;
  return ground === "restricted" || ground === "used" ? INCIDENT_ORDER : DOUBT_ORDER;
}

/** Whether a step makes sense for this reader: private persons have no records and no servers to look after. */
function isFor(row: StepRow, { account, facts, triggers, helpDesk }: Occasion): boolean {
  if (row.helpDesk === "only" && !helpDesk?.link) return false;
  if (row.accounts && !row.accounts.includes(account.type)) return false;
  if (row.unless?.some((all) => all.every((trigger) => triggers.has(trigger)))) return false;
  const privateSender = facts.sender === null ? account.type === "personal" : isConsumerAddress(facts.sender);
  return row.section !== "domain" || !privateSender;
}

export function occasionOf(
  diagnosis: Diagnosis,
  group: VerdictGroup | null,
  account: Account,
  ground: SecurityGround | null,
  helpDesk: HelpDesk | null,
): Occasion {
  const facts = factsOf(diagnosis, account, group?.failures);
  const side = theirSide(facts.recipient, facts.sender);
  const triggers = triggersOf(diagnosis, group, ground, side, facts);
  return { account, facts, triggers, helpDesk, values: valuesOf(facts, account, diagnosis, group, side) };
}

function triggersOf(
  diagnosis: Diagnosis,
  group: VerdictGroup | null,
  ground: SecurityGround | null,
  side: TheirSide,
  facts: Facts,
): ReadonlySet<Trigger> {
  const triggers = new Set<Trigger>([diagnosis.kind, side]);
  if (group?.sure) {
    triggers.add(group.reason);
    triggers.add(adviceOf(group.reason, group.detail).cause);
    if (isElsewhere(group)) triggers.add("forwarded");
  } else if (diagnosis.kind === "bounce") triggers.add("undefined");
  if (plannedFor(diagnosis, group, ground).some((id) => RECORD_STEPS.has(id))) triggers.add("records");
  if (facts.asTyped) triggers.add("as-typed");
  if (isOtherSoftware(diagnosis)) triggers.add("other-software");
  if (ground) triggers.add(ground);
  if (ground && ground !== "autoforward") triggers.add(isCertain(ground) ? "security" : "doubt");
  return triggers;
}

function isOtherSoftware({ reporter: { software } }: Diagnosis): boolean {
  return software !== null && !software.startsWith("Exchange");
}

/** Somebody else is, or must be taken to be, in the account; otherwise that is still to be found out. */
function isCertain(ground: SecurityGround): boolean {
  return ground === "restricted" || ground === "used";
}

/** What sentences may name. What is not known is said in words ("this recipient"). */
function valuesOf(
  facts: Facts,
  account: Account,
  diagnosis: Diagnosis,
  group: VerdictGroup | null,
  side: TheirSide,
): Readonly<Record<string, WordsValue>> {
  const known = (value: string | null, term: string): WordsValue =>
    value === null ? { key: `term.${term}` } : visible(value);
  return {
    ...audience(account),
    theirAdmin: theirAdmin(side, account),
    recipient: recipientWords(facts),
    local: known(facts.local, "recipient"),
    domain: known(facts.domain, "recipient_domain"),
    senderDomain: known(facts.senderDomain, "domain"),
    server: known(facts.server, "server"),
    provider: known(facts.provider, "provider"),
    list: known(facts.listing?.list ?? null, "list"),
    ip: known(facts.listing?.ip ?? null, "ip"),
    subject: known(facts.subject, "subject"),
    typed: facts.typed.map(visible),
    limit: facts.limit ?? { key: "term.limit" },
    wait: waitWords(diagnosis, group),
  };
}

/** One address, or the first of several that failed alike. */
function recipientWords({ recipient, recipients }: Facts): WordsValue {
  if (recipient === null) return { key: "term.recipient" };
  const first = readableAddress(recipient);
  const others = recipients.length - 1;
  return others > 0 ? { key: "term.recipients", values: { first, others } } : first;
}

function waitWords(diagnosis: Diagnosis, group: VerdictGroup | null): WordsValue {
  if (group) return group.resendAdvice;
  const wait: Wait = diagnosis.kind === "delay" ? "delay" : "hours";
  return { key: `resend.wait.${wait}` };
}

/**
 * Sections in the order in which the plan first comes to them, those with nothing that this mail asks for after them. The account's
 * note says why it is opened. Where it is nobody's move, nothing has to be done.
 */
function sectionsOf(
  steps: readonly PlannedRow[],
  ground: SecurityGround | null,
  kind: Kind,
  actors: Verdict["actors"],
): Section[] {
  const order = new Set<SectionId>([
    ...(ground ? (["account"] as const) : []),
    ...steps.filter(({ extra }) => !extra).map(({ row }) => row.section),
    ...SECTIONS,
  ]);
  const isNobodys = actors.every((actor) => actor === "nobody");
  return [...order].flatMap((id, index) => {
    const own = steps.filter(({ row }) => row.section === id);
    if (own.length === 0) return [];
    const pointed = id === "account" && ground !== null;
    const open = pointed || (index === 0 && own.some(({ extra }) => !extra));
    return [
      {
        id,
        title: { key: titleOf(id, own, isFailure(kind) && !isNobodys) },
        open,
        note: pointed ? { key: `section.account.note.${ground}` } : null,
        optional: isNobodys || (!open && own.every(({ extra }) => extra)),
        steps: own.map(({ step }) => step),
      },
    ];
  });
}

/** A title promises no more than the section holds. */
function titleOf(id: SectionId, own: readonly PlannedRow[], toDo: boolean): string {
  if (id === "fix" && !toDo) return "section.fix.about";
  const isForAdmins = id === "domain" && (own.length === 1 || !own.some(({ row }) => RECORD_STEPS.has(row.id)));
  return isForAdmins ? "section.domain.admins" : `section.${id}.title`;
}
