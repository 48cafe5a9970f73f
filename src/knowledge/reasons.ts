import type { Actor, Detail, Reason, Severity } from "./ids";

/** Does sending the same mail again, later, help? */
export type Resend = "no" | "after-change" | "later";

export interface ReasonRow {
  /** `byClass`: the same words come with 4xx (passes by itself) and with 5xx (does not). */
  readonly severity: Severity | "byClass";
  /** Who can fix it, the first mover first. Empty: no failure. */
  readonly actors: readonly Actor[];
  readonly resend: Resend;
}

/**
 * What each reason means for the reader. Severity asks whether the condition passes with nobody changing anything,
 * which is not simply the class of the reply: a `permanent` reason under a 4xx reply can still pass
 * (see diagnosis/severity.ts). Source: the taxonomy of Sisimai 5.7 (https://libsisimai.org/en/reason/),
 * RFC 3463 section 2 for the classes; who can fix it is ours.
 */
export const REASON_ROWS = {
  userunknown: { severity: "permanent", actors: ["sender", "recipient"], resend: "after-change" },
  hostunknown: { severity: "permanent", actors: ["sender", "recipient_admin"], resend: "after-change" },
  hasmoved: { severity: "permanent", actors: ["sender", "recipient"], resend: "no" },
  filtered: { severity: "permanent", actors: ["recipient", "sender"], resend: "after-change" },
  rejected: { severity: "permanent", actors: ["sender_admin", "recipient_admin"], resend: "after-change" },
  mailboxfull: { severity: "byClass", actors: ["recipient"], resend: "later" },
  suspend: { severity: "permanent", actors: ["recipient", "recipient_admin"], resend: "no" },
  suppressed: { severity: "permanent", actors: ["sender_admin"], resend: "after-change" },
  contenterror: { severity: "permanent", actors: ["sender", "sender_admin"], resend: "after-change" },
  emailtoolarge: { severity: "permanent", actors: ["sender"], resend: "after-change" },
  notcompliantrfc: { severity: "permanent", actors: ["sender_admin", "sender"], resend: "after-change" },
  policyviolation: { severity: "permanent", actors: ["sender_admin", "recipient_admin"], resend: "after-change" },
  securityerror: { severity: "permanent", actors: ["sender", "sender_admin"], resend: "after-change" },
  virusdetected: { severity: "permanent", actors: ["sender"], resend: "no" },
  spamdetected: { severity: "permanent", actors: ["sender", "recipient_admin"], resend: "after-change" },
  authfailure: { severity: "permanent", actors: ["sender_admin"], resend: "after-change" },
  badreputation: { severity: "byClass", actors: ["sender_admin", "provider"], resend: "later" },
  blocked: { severity: "byClass", actors: ["sender_admin", "provider"], resend: "after-change" },
  requireptr: { severity: "permanent", actors: ["sender_admin", "provider"], resend: "after-change" },
  expired: { severity: "transient", actors: ["recipient_admin", "sender"], resend: "later" },
  networkerror: { severity: "byClass", actors: ["recipient_admin", "provider"], resend: "later" },
  norelaying: { severity: "permanent", actors: ["recipient_admin", "sender"], resend: "after-change" },
  notaccept: { severity: "byClass", actors: ["recipient_admin"], resend: "later" },
  ratelimited: { severity: "transient", actors: ["sender", "sender_admin"], resend: "later" },
  systemerror: { severity: "byClass", actors: ["recipient_admin", "provider"], resend: "later" },
  systemfull: { severity: "transient", actors: ["recipient_admin"], resend: "later" },
  mailererror: { severity: "permanent", actors: ["recipient_admin"], resend: "no" },
  failedstarttls: { severity: "byClass", actors: ["recipient_admin", "sender_admin"], resend: "after-change" },
  syntaxerror: { severity: "permanent", actors: ["sender_admin"], resend: "no" },
  onhold: { severity: "byClass", actors: ["sender", "sender_admin"], resend: "later" },
  undefined: { severity: "byClass", actors: ["sender_admin", "recipient_admin"], resend: "later" },
  vacation: { severity: "transient", actors: [], resend: "no" },
  feedback: { severity: "permanent", actors: [], resend: "no" },
  delivered: { severity: "transient", actors: [], resend: "no" },
} as const satisfies Record<Reason, ReasonRow>;

/** Where a detail differs from its reason. Keys are `reason.detail`. */
export const DETAIL_ROWS: { readonly [id in `${Reason}.${Detail}`]?: Partial<ReasonRow> } = {
  "userunknown.stale_autocomplete": { actors: ["sender", "sender_admin"] },
  "userunknown.consumer_mailbox": { actors: ["sender", "recipient"] },
  "userunknown.edge_block": { actors: ["sender", "recipient_admin"] },
  "userunknown.carrier_ambiguous": { actors: ["sender", "recipient"] },
  "filtered.reception_rule": { actors: ["recipient", "sender"] },
  "policyviolation.autoforward_blocked": { actors: ["recipient", "recipient_admin"] },
  "policyviolation.tabl": { actors: ["sender_admin"] },
  "policyviolation.transport_rule": { actors: ["recipient_admin", "sender_admin"] },
  "policyviolation.dlp": { actors: ["sender", "sender_admin"] },
  "policyviolation.attachment_type": { actors: ["sender"] },
  "rejected.restricted_recipient": { actors: ["recipient_admin", "recipient"] },
  "rejected.account_restricted": { actors: ["sender", "sender_admin"] },
  "rejected.tenant_restricted": { actors: ["sender_admin", "provider"] },
  "ratelimited.own_quota": { actors: ["sender", "sender_admin"], resend: "later" },
  "ratelimited.recipient_inflow": { actors: ["nobody", "recipient"], resend: "later" },
  "ratelimited.ip": { actors: ["sender_admin", "provider"], resend: "later" },
  "mailboxfull.quota_of_group_or_public_folder": { actors: ["recipient_admin"] },
  "blocked.dnsbl": { actors: ["sender_admin", "provider"] },
  "blocked.recipient_list": { actors: ["recipient_admin", "recipient"] },
  "blocked.provider_list": { actors: ["sender_admin", "provider"] },
  "blocked.greylist": { severity: "transient", actors: ["nobody"], resend: "later" },
  "blocked.dead_list": { actors: ["recipient_admin"] },
  "failedstarttls.mtasts": { actors: ["recipient_admin"] },
  "failedstarttls.dane": { actors: ["recipient_admin"] },
  "failedstarttls.dnssec": { actors: ["recipient_admin"] },
  "networkerror.loop": { severity: "permanent", actors: ["recipient_admin", "recipient"], resend: "after-change" },
  "expired.delay": { actors: ["recipient_admin", "nobody"], resend: "no" },
  "norelaying.submission": { actors: ["sender", "sender_admin"] },
  "norelaying.wrong_mx": { actors: ["recipient_admin", "sender"] },
  "securityerror.smtp_auth": { actors: ["sender", "sender_admin"] },
};

/** The row of a reason with what its detail changes. */
export function reasonRow(reason: Reason, detail: Detail | null): ReasonRow {
  const own = detail ? DETAIL_ROWS[`${reason}.${detail}`] : undefined;
  return own ? { ...REASON_ROWS[reason], ...own } : REASON_ROWS[reason];
}

/**
 * Who moves first when the address that failed is not the one the sender wrote: his address was right, the forwarding behind it
 * is not. Authentication that breaks on the way is the forwarding server's matter (RFC 7960 section 2).
 */
export const FORWARDED_FIRST: { readonly [reason in Reason]?: Actor } = {
  userunknown: "recipient",
  hostunknown: "recipient",
  hasmoved: "recipient",
  suspend: "recipient",
  norelaying: "recipient_admin",
  authfailure: "recipient_admin",
};
