/** The closed lists of names that the rest of the house speaks in. Names only: meanings are in reasons.ts. */

/** What a mail is. Decided before anything else. */
export const KINDS = [
  "bounce",
  "delay",
  "delivered",
  "auto-reply",
  "feedback",
  "read-receipt",
  "challenge",
  "other",
] as const;
export type Kind = (typeof KINDS)[number];

/** Why a mail was not delivered: the names of Sisimai 5.7 in lower case (https://libsisimai.org/en/reason/). */
export const REASONS = [
  "userunknown",
  "hostunknown",
  "hasmoved",
  "filtered",
  "rejected",
  "mailboxfull",
  "suspend",
  "suppressed",
  "contenterror",
  "emailtoolarge",
  "notcompliantrfc",
  "policyviolation",
  "securityerror",
  "virusdetected",
  "spamdetected",
  "authfailure",
  "badreputation",
  "blocked",
  "requireptr",
  "expired",
  "networkerror",
  "norelaying",
  "notaccept",
  "ratelimited",
  "systemerror",
  "systemfull",
  "mailererror",
  "failedstarttls",
  "syntaxerror",
  "onhold",
  "undefined",
  "vacation",
  "feedback",
  "delivered",
] as const;
export type Reason = (typeof REASONS)[number];

/** The finer distinctions below a reason, written `reason.detail` where both are named. */
export const DETAILS = {
  userunknown: ["typo", "stale_autocomplete", "consumer_mailbox", "edge_block", "carrier_ambiguous"],
  filtered: ["reception_rule"],
  policyviolation: ["autoforward_blocked", "tabl", "transport_rule", "dlp", "attachment_type"],
  rejected: ["restricted_recipient", "account_restricted", "tenant_restricted"],
  ratelimited: ["own_quota", "recipient_inflow", "ip"],
  mailboxfull: ["recipient", "quota_of_group_or_public_folder"],
  emailtoolarge: ["sender_server", "recipient_server", "header"],
  blocked: ["dnsbl", "recipient_list", "provider_list", "greylist", "dead_list"],
  authfailure: ["spf", "dkim", "dmarc", "alignment", "no_dmarc", "bulk_rules"],
  failedstarttls: ["tls", "mtasts", "dane", "dnssec"],
  networkerror: ["loop"],
  expired: ["delay"],
  norelaying: ["submission", "wrong_mx"],
  securityerror: ["smtp_auth"],
} as const satisfies Partial<Record<Reason, readonly string[]>>;
export type Detail = { [R in keyof typeof DETAILS]: (typeof DETAILS)[R][number] }[keyof typeof DETAILS];

/** Who can fix it. */
export const ACTORS = ["sender", "sender_admin", "recipient", "recipient_admin", "provider", "nobody"] as const;
export type Actor = (typeof ACTORS)[number];

/** Does it pass by itself? `transient`: the same mail can succeed later; `permanent`: someone must change something. */
export const SEVERITIES = ["permanent", "transient"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** RFC 3464 section 2.3.3. */
export const ACTIONS = ["failed", "delayed", "delivered", "relayed", "expanded"] as const;
export type Action = (typeof ACTIONS)[number];

/** The point of the SMTP dialogue at which the answer came (RFC 5321 section 4.3.2); `eod` is the answer after the text. */
export const STAGES = ["connect", "helo", "starttls", "auth", "mail", "rcpt", "data", "eod"] as const;
export type Stage = (typeof STAGES)[number];

/** Did this mailbox send the original? */
export const ORIGINS = ["own", "foreign", "unknown"] as const;
export type Origin = (typeof ORIGINS)[number];
