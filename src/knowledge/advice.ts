/**
 * What to advise for each reason and detail: which steps and in what order, how long to wait, and where the words or the
 * party to move differ from what reasons.ts says. Who can fix it and whether resending helps stand there.
 */
import type { Actor, Detail, Kind, Reason } from "./ids";
import type { StepId } from "./steps";

/** Parties that are named in a verdict. Two of them are known by their role only. */
export const MOVERS = [
  "sender",
  "sender_admin",
  "recipient",
  "recipient_admin",
  "provider",
  "nobody",
  "refusing_admin",
  "forwarder",
] as const satisfies readonly (Actor | string)[];
export type Mover = (typeof MOVERS)[number];

/** How long before the same mail, or a mended one, can pass: a key below `resend.wait`. */
export const WAITS = [
  "minutes",
  "hours",
  "day",
  "space",
  "delist",
  "dns",
  "delay",
  "correct",
  "smaller",
  "changed",
  "allowed",
  "asked",
  "released",
] as const;
export type Wait = (typeof WAITS)[number];

export type Cause = Reason | `${Reason}.${Detail}`;

/** `C16` stands for all steps that secure the account. */
export type PlannedStep = StepId | "C16";

export interface AdviceRow {
  /** Whose move is named; without it the first actor of the failure. At most two. */
  readonly move?: readonly [Mover] | readonly [Mover, Mover];
  readonly wait?: Wait;
  /** The cause whose words this one shares. */
  readonly wordsOf?: Cause | "unsure";
  /** Has words of its own for the case that it passes by itself. */
  readonly transientWords?: true;
  /** Has words of its own for a domain that cannot be misspelled: that of a large mail service, or the reader's own. */
  readonly knownDomainWords?: true;
  /** Points to the reader's own account: the account section comes first, opened. */
  readonly security?: SecurityGround;
  /** Steps in order of likelihood; the order of sections follows it. */
  readonly steps: readonly PlannedStep[];
  /** Of use, but not what this cause asks for: optional. */
  readonly also?: readonly StepId[];
  /** Where the order of steps comes from. */
  readonly source: string;
}

/** Why the account section is put first: a key below `section.account.note`. */
export const SECURITY_GROUNDS = [
  "foreign",
  "used",
  "restricted",
  "tenant",
  "autoforward",
  "quota",
  "wave",
  "virus",
] as const;
export type SecurityGround = (typeof SECURITY_GROUNDS)[number];

const SISIMAI = "https://libsisimai.org/en/reason/";
const EXO_NDR =
  "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online";
const RFC_5321 = "RFC 5321 section 4.2.2";
const YAHOO = "https://senders.yahooinc.com/smtp-error-codes/";
const GOOGLE = "https://support.google.com/a/answer/3726730";

const REPAIR_DOMAIN = ["C13", "C11", "C11-spf", "C11-dkim", "C11-dmarc", "C20", "C21", "C18"] as const;

export const ADVICE = {
  userunknown: { wait: "correct", steps: ["C01", "C02", "C03", "C04", "C26", "C18"], source: SISIMAI },
  "userunknown.typo": { wait: "correct", steps: ["C01", "C03", "C26", "C02"], source: SISIMAI },
  "userunknown.stale_autocomplete": { wait: "correct", steps: ["C03", "C02", "C26", "C13"], source: EXO_NDR },
  "userunknown.consumer_mailbox": {
    wait: "correct",
    steps: ["C02", "C01", "C04", "C03", "C26", "C18"],
    source: EXO_NDR,
  },
  "userunknown.edge_block": { wait: "correct", steps: ["C02", "C01", "C03", "C14", "C26", "C18"], source: EXO_NDR },
  "userunknown.carrier_ambiguous": {
    move: ["recipient"],
    wait: "asked",
    steps: ["C02", "C08", "C01", "C18"],
    source: SISIMAI,
  },
  hostunknown: {
    transientWords: true,
    wait: "correct",
    steps: ["C01", "C25", "C02", "C03", "C26", "C18"],
    source: SISIMAI,
  },
  hasmoved: { wait: "correct", steps: ["C02", "C26", "C18"], source: SISIMAI },
  filtered: { wait: "allowed", steps: ["C08", "C02", "C14", "C18"], source: SISIMAI },
  "filtered.reception_rule": { wait: "allowed", steps: ["C08", "C02", "C18"], source: SISIMAI },
  rejected: { steps: ["C13", "C10", "C11", "C08", "C14", "C18"], source: SISIMAI },
  "rejected.restricted_recipient": { wait: "allowed", steps: ["C14", "C18"], source: EXO_NDR },
  "rejected.account_restricted": {
    move: ["sender", "sender_admin"],
    wait: "released",
    security: "restricted",
    steps: ["C16", "C13", "admin-restricted", "C20", "C18"],
    source: EXO_NDR,
  },
  "rejected.tenant_restricted": {
    wait: "released",
    security: "tenant",
    steps: ["C16", "C13", "admin-restricted", "C20", "admin-outbound", "C18", "C15"],
    source: EXO_NDR,
  },
  mailboxfull: { wait: "space", steps: ["C07", "C18", "C09"], source: SISIMAI },
  "mailboxfull.recipient": { wait: "space", wordsOf: "mailboxfull", steps: ["C07", "C18", "C09"], source: SISIMAI },
  "mailboxfull.quota_of_group_or_public_folder": { wait: "space", steps: ["C14", "C18", "C09"], source: EXO_NDR },
  suspend: { wait: "correct", steps: ["C02", "C26", "C18"], source: SISIMAI },
  suppressed: { steps: ["C13", "C26", "C02"], source: SISIMAI },
  contenterror: { wait: "changed", steps: ["C17", "C06", "C13"], source: SISIMAI },
  emailtoolarge: { wait: "smaller", steps: ["C06", "C18"], source: SISIMAI },
  "emailtoolarge.sender_server": { wait: "smaller", steps: ["C06", "C18", "C13"], source: EXO_NDR },
  "emailtoolarge.recipient_server": { wait: "smaller", steps: ["C06", "C18"], source: EXO_NDR },
  "emailtoolarge.header": { steps: ["C22", "C13"], source: GOOGLE },
  notcompliantrfc: { steps: ["C13", "C17"], source: SISIMAI },
  policyviolation: { steps: ["C13", "C17", "C11", "C12", "C14", "C18"], also: ["C15"], source: YAHOO },
  "policyviolation.autoforward_blocked": {
    move: ["forwarder"],
    security: "autoforward",
    steps: ["forwarding", "rules", "C19", "C13", "admin-outbound", "admin-mailbox"],
    source: EXO_NDR,
  },
  "policyviolation.tabl": { steps: ["C13", "C18", "C20"], source: EXO_NDR },
  "policyviolation.transport_rule": { steps: ["C24", "C13", "C14", "C18", "admin-mailflow"], source: EXO_NDR },
  "policyviolation.dlp": { wait: "changed", steps: ["C17", "C13", "C18"], source: EXO_NDR },
  "policyviolation.attachment_type": { wait: "changed", steps: ["C17", "C06", "C18"], source: GOOGLE },
  securityerror: { move: ["sender", "sender_admin"], steps: ["C10", "C13", "C16", "C15"], source: SISIMAI },
  "securityerror.smtp_auth": { move: ["sender", "sender_admin"], steps: ["C10", "C13", "C16"], source: EXO_NDR },
  virusdetected: { security: "virus", steps: ["device-scan", "C17", "C18", "C13"], source: SISIMAI },
  spamdetected: { wait: "changed", steps: ["C17", "C18", "C08", "C22", "C11", "C13"], source: SISIMAI },
  authfailure: { wait: "dns", steps: REPAIR_DOMAIN, source: SISIMAI },
  "authfailure.spf": { wait: "dns", steps: ["C13", "C11-spf", "C11", "C20", "C21", "C18"], source: EXO_NDR },
  "authfailure.dkim": { wait: "dns", steps: ["C13", "C11-dkim", "C11", "C20", "C21", "C18"], source: GOOGLE },
  "authfailure.dmarc": { wait: "dns", steps: REPAIR_DOMAIN, source: GOOGLE },
  "authfailure.alignment": {
    wait: "dns",
    steps: ["C13", "C11-dmarc", "C11-dkim", "C11-spf", "C11", "C20", "C21", "C18"],
    source: GOOGLE,
  },
  "authfailure.no_dmarc": { wait: "dns", steps: ["C13", "C11-dmarc", "C11", "C21", "C18"], source: GOOGLE },
  "authfailure.bulk_rules": {
    wait: "dns",
    steps: ["C13", "C11", "C11-spf", "C11-dkim", "C11-dmarc", "C22", "C21", "C18"],
    source: GOOGLE,
  },
  badreputation: { wait: "delist", steps: ["C13", "C12", "C11", "C22", "C09", "C18"], source: YAHOO },
  blocked: { wait: "delist", steps: ["C13", "C12", "C11", "C14", "C09", "C18", "C15"], source: SISIMAI },
  "blocked.dnsbl": {
    wait: "delist",
    steps: ["C13", "C12", "C11", "C16", "C14", "C18"],
    source: "https://www.spamhaus.org/",
  },
  "blocked.recipient_list": { wait: "allowed", steps: ["C14", "C18", "C08", "C13"], source: EXO_NDR },
  "blocked.provider_list": { wait: "delist", steps: ["C13", "C12", "C11", "C18"], source: EXO_NDR },
  "blocked.greylist": { wait: "minutes", steps: ["C09", "C18"], source: SISIMAI },
  "blocked.dead_list": { steps: ["C14", "C18", "C12"], source: "RFC 6471" },
  requireptr: { wait: "dns", steps: ["C13", "C11-ptr", "C11", "C21", "C18"], source: SISIMAI },
  expired: {
    knownDomainWords: true,
    wait: "hours",
    steps: ["C01", "C25", "C09", "C15", "C14", "C18"],
    source: SISIMAI,
  },
  "expired.delay": { wordsOf: "expired", move: ["nobody"], wait: "delay", steps: ["C23", "C18"], source: SISIMAI },
  networkerror: { wait: "hours", steps: ["C09", "C15", "C25", "C14", "C18"], source: SISIMAI },
  "networkerror.loop": { move: ["recipient", "recipient_admin"], steps: ["C19", "C14", "C18"], source: EXO_NDR },
  norelaying: { move: ["refusing_admin"], steps: ["C13", "C01", "C25", "C14", "C18"], source: SISIMAI },
  "norelaying.submission": { steps: ["C10", "C13", "C18"], source: "RFC 4954" },
  "norelaying.wrong_mx": { steps: ["C01", "C25", "C14", "C18"], source: SISIMAI },
  notaccept: { transientWords: true, wait: "correct", steps: ["C25", "C02", "C18", "C14", "C15"], source: "RFC 7505" },
  ratelimited: { wait: "hours", steps: ["C09", "C22", "C18", "C15"], source: SISIMAI },
  "ratelimited.own_quota": {
    wait: "day",
    security: "quota",
    steps: ["C16", "C09", "C22", "C13", "admin-outbound"],
    source: EXO_NDR,
  },
  "ratelimited.recipient_inflow": { wait: "hours", steps: ["C09", "C18"], source: GOOGLE },
  "ratelimited.ip": { wait: "hours", steps: ["C09", "C13", "C12", "C11", "C22", "C18"], source: YAHOO },
  systemerror: { wait: "hours", steps: ["C09", "C15", "C14", "C18"], source: SISIMAI },
  systemfull: { wait: "hours", steps: ["C09", "C14", "C18", "C15"], source: SISIMAI },
  mailererror: { steps: ["C14", "C18"], source: SISIMAI },
  failedstarttls: { move: ["sender_admin", "recipient_admin"], steps: ["C13", "C14", "C18", "C15"], source: SISIMAI },
  "failedstarttls.tls": {
    move: ["sender_admin", "recipient_admin"],
    steps: ["C13", "C14", "C18", "C15"],
    source: EXO_NDR,
  },
  "failedstarttls.mtasts": { steps: ["C14", "C18", "C13"], source: EXO_NDR },
  "failedstarttls.dane": { steps: ["C14", "C18", "C13"], source: EXO_NDR },
  "failedstarttls.dnssec": { steps: ["C14", "C18", "C13"], source: EXO_NDR },
  syntaxerror: { steps: ["C01", "C13"], source: RFC_5321 },
  onhold: { wordsOf: "unsure", steps: ["C13", "C24", "C02", "C18", "C15"], source: SISIMAI },
  undefined: { wordsOf: "unsure", steps: ["C13", "C24", "C02", "C18", "C15", "C11"], source: SISIMAI },
  vacation: { wordsOf: "unsure", steps: ["C18"], source: SISIMAI },
  feedback: { wordsOf: "unsure", steps: ["C26"], source: SISIMAI },
  delivered: { wordsOf: "unsure", steps: [], source: SISIMAI },
} as const satisfies Partial<Record<Cause, AdviceRow>>;
export type AdvisedCause = keyof typeof ADVICE;

/** The same for mails that are no failure, and for the failure of a forwarding target whatever its reason. */
export const KIND_ADVICE = {
  delay: { move: "nobody", resend: "not-needed", wait: "delay", steps: ["C23", "C25", "C15", "C18"] },
  delivered: { move: "nobody", resend: "not-needed", steps: [] },
  "auto-reply": { move: "nobody", resend: "not-needed", steps: ["C18"] },
  feedback: { move: "sender", resend: "no", steps: ["C26", "C22"] },
  "read-receipt": { move: "nobody", resend: "not-needed", steps: [] },
  challenge: { move: "recipient", resend: "no", steps: ["C18", "C08"] },
  other: { move: "nobody", resend: "not-needed", steps: [] },
} as const satisfies Record<Exclude<Kind, "bounce">, KindAdvice>;

export interface KindAdvice {
  readonly move: Mover;
  readonly resend: "no" | "not-needed";
  readonly wait?: Wait;
  readonly steps: readonly PlannedStep[];
}

/** The original was not sent from here: there is nothing to send again, only an account and a domain to look after. */
export const FOREIGN_STEPS = [
  "C16",
  "C13",
  "C11-dmarc",
  "C11",
  "admin-mailbox",
] as const satisfies readonly PlannedStep[];

export const FORWARDED_STEPS = ["C02", "C04", "C19", "C14", "C18"] as const satisfies readonly PlannedStep[];

/** The row of a reason and its detail; a detail without a row is advised as its reason. */
export function adviceOf(reason: Reason, detail: Detail | null): { cause: Cause; row: AdviceRow } {
  const rows: Partial<Record<Cause, AdviceRow>> = ADVICE;
  if (detail) {
    const cause: Cause = `${reason}.${detail}`;
    const row = rows[cause];
    if (row) return { cause, row };
  }
  return { cause: reason, row: ADVICE[reason] };
}
