/** Diagnosis × Account → Checklist: which steps, in which order, in which sections, and which of these are opened. */
import type { Diagnosis } from "../classifier/types";
import {
  adviceOf,
  FOREIGN_STEPS,
  FORWARDED_STEPS,
  KIND_ADVICE,
  type PlannedStep,
  type SecurityGround,
  type Wait,
} from "../knowledge/advice";
import {
  ALWAYS,
  CHECKUP_ORDER,
  DOUBT_ORDER,
  INCIDENT_ORDER,
  STEPS,
  type StepId,
  type StepRow,
  type Trigger,
} from "../knowledge/steps";
import { isConsumerAddress } from "./address";
import { type Facts, factsOf } from "./facts";
import { bounceId } from "./id";
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
import { audience, isFailure, originOf, verdictOf } from "./verdict";

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
    sections: sectionsOf(steps, ground),
    askOrigin: isFailure(diagnosis.kind) && diagnosis.origin.verdict !== "own",
  };
}

/** Why the account comes first, null when nothing points to it. What the bounce itself says goes before the number of bounces. */
function groundOf(diagnosis: Diagnosis, verdict: Verdict, answer: OriginAnswer, wave: boolean): SecurityGround | null {
  if (!isFailure(diagnosis.kind)) return null;
  if (originOf(diagnosis, answer) === "foreign") return "foreign";
  const stated = verdict.groups
    .filter(({ sure }) => sure)
    .map(({ reason, detail }) => adviceOf(reason, detail).row.security);
  return stated.find((ground) => ground !== undefined) ?? (wave ? "wave" : null);
}

/** A step with the occasion it was first called for. */
interface Call {
  readonly id: StepId;
  readonly occasion: Occasion;
}

const ROWS: ReadonlyMap<string, StepRow> = new Map(STEPS.map((row) => [row.id, row]));

function stepsOf(
  diagnosis: Diagnosis,
  verdict: Verdict,
  account: Account,
  ground: SecurityGround | null,
  helpDesk: HelpDesk | null,
): { row: StepRow; step: Step }[] {
  const called = new Map<StepId, Call>();
  for (const call of callsOf(diagnosis, verdict, account, ground, helpDesk)) {
    if (!called.has(call.id)) called.set(call.id, call);
  }
  return [...called.values()].flatMap(({ id, occasion }) => {
    const row = ROWS.get(id);
    return row && isFor(row, occasion) ? [{ row, step: stepFor(row, occasion) }] : [];
  });
}

/** All steps in order of importance: what the security ground asks for, then each cause, then what is always offered. */
function callsOf(
  diagnosis: Diagnosis,
  verdict: Verdict,
  account: Account,
  ground: SecurityGround | null,
  helpDesk: HelpDesk | null,
): Call[] {
  const groups = verdict.groups.length > 0 ? verdict.groups : [null];
  const occasions = groups.map((group) => occasionOf(diagnosis, group, account, ground, helpDesk));
  const [first] = occasions as [Occasion];
  const planned = ground === "foreign" ? [...FOREIGN_STEPS] : null;
  const calls = groups.flatMap((group, index) =>
    (planned ?? plannedFor(diagnosis, group)).flatMap((id) =>
      expand(id, ground).map((step) => ({ id: step, occasion: occasions[index] as Occasion })),
    ),
  );
  const account16 = expand("C16", ground).map((id) => ({ id, occasion: first }));
  const always = isFailure(diagnosis.kind) ? ALWAYS.map((id) => ({ id, occasion: first })) : [];
  return ground === "wave" ? [...account16, ...calls, ...always] : [...calls, ...account16, ...always];
}

function plannedFor(diagnosis: Diagnosis, group: VerdictGroup | null): readonly PlannedStep[] {
  if (diagnosis.kind !== "bounce") return KIND_ADVICE[diagnosis.kind].steps;
  if (!group?.sure) return adviceOf("undefined", null).row.steps;
  const { row } = adviceOf(group.reason, group.detail);
  return group.forwarded && row.security === undefined ? forwardedSteps(row.steps) : row.steps;
}

/** The reader cannot mend an address that somebody else forwards to; what helps whoever looks after servers stays. */
function forwardedSteps(steps: readonly PlannedStep[]): readonly PlannedStep[] {
  return [...FORWARDED_STEPS, ...steps.filter((id) => ROWS.get(id)?.section !== "fix")];
}

function expand(id: PlannedStep, ground: SecurityGround | null): readonly StepId[] {
  if (id !== "C16") return [id];
  if (ground === null) return CHECKUP_ORDER;
  return ground === "restricted" || ground === "tenant" || ground === "autoforward" ? INCIDENT_ORDER : DOUBT_ORDER;
}

/** Whether a step makes sense for this reader: private persons have no records and no servers to look after. */
function isFor(row: StepRow, { account, facts }: Occasion): boolean {
  if (row.accounts && !row.accounts.includes(account.type)) return false;
  const privateSender = facts.sender === null ? account.type === "personal" : isConsumerAddress(facts.sender);
  return row.section !== "domain" || !privateSender;
}

function occasionOf(
  diagnosis: Diagnosis,
  group: VerdictGroup | null,
  account: Account,
  ground: SecurityGround | null,
  helpDesk: HelpDesk | null,
): Occasion {
  const facts = factsOf(diagnosis, account, group?.failures[0]);
  const triggers = triggersOf(diagnosis, group, ground);
  return { account, facts, triggers, helpDesk, values: valuesOf(facts, account, diagnosis, group) };
}

function triggersOf(
  diagnosis: Diagnosis,
  group: VerdictGroup | null,
  ground: SecurityGround | null,
): ReadonlySet<Trigger> {
  const triggers = new Set<Trigger>([diagnosis.kind]);
  if (group?.sure) {
    triggers.add(group.reason);
    triggers.add(adviceOf(group.reason, group.detail).cause);
    if (group.forwarded) triggers.add("forwarded");
  } else if (diagnosis.kind === "bounce") triggers.add("undefined");
  if (ground) triggers.add(ground).add("security");
  return triggers;
}

/** What sentences may name. What is not known is said in words ("this recipient"). */
function valuesOf(
  facts: Facts,
  account: Account,
  diagnosis: Diagnosis,
  group: VerdictGroup | null,
): Readonly<Record<string, WordsValue>> {
  const known = <T extends string>(value: T | null, term: string): WordsValue => value ?? { key: `term.${term}` };
  return {
    ...audience(account),
    recipient: known(facts.recipient, "recipient"),
    domain: known(facts.domain, "recipient_domain"),
    senderDomain: known(facts.senderDomain, "domain"),
    provider: known(facts.provider, "provider"),
    list: known(facts.listing?.list ?? null, "list"),
    ip: known(facts.listing?.ip ?? null, "ip"),
    subject: known(facts.subject, "subject"),
    typed: facts.typed,
    limit: facts.limit ?? { key: "term.limit" },
    wait: waitWords(diagnosis, group),
  };
}

function waitWords(diagnosis: Diagnosis, group: VerdictGroup | null): WordsValue {
  if (group) return group.resendAdvice;
  const wait: Wait = diagnosis.kind === "delay" ? "delay" : "hours";
  return { key: `resend.wait.${wait}` };
}

/** Sections in the order in which the plan first comes to them, the others after. The account's note says why it is opened. */
function sectionsOf(steps: readonly { row: StepRow; step: Step }[], ground: SecurityGround | null): Section[] {
  const order = new Set<SectionId>([
    ...(ground ? (["account"] as const) : []),
    ...steps.map(({ row }) => row.section),
    ...SECTIONS,
  ]);
  return [...order].flatMap((id, index) => {
    const own = steps.filter(({ row }) => row.section === id).map(({ step }) => step);
    if (own.length === 0) return [];
    const pointed = id === "account" && ground !== null;
    return [
      {
        id,
        title: { key: `section.${id}.title` },
        open: index === 0 || pointed,
        note: pointed ? { key: `section.account.note.${ground}` } : null,
        steps: own,
      },
    ];
  });
}
