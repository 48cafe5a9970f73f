/**
 * Everyday wordings of refusals in English, as many servers and administrators write them. Short ones are `broad`:
 * they decide only when nothing longer and no telling status does.
 */
import { EXCHANGE_NDR, KUMO_MTA } from "./sources";
import { table } from "./table";

/** The subject of RFC 3463 that the words paraphrase. */
const SECURITY = "RFC 3463 section 3.8 (paraphrased)";
const LISTS = "RFC 6471; RFC 5782 (paraphrased)";

const EXIM_VERIFY = "exim 4.98 src/verify.c, callout cache";
const EXIM_CALLOUT =
  "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html (callout verification)";
const POSTMARK = "https://postmarkapp.com/developer/api/overview (error 406)";
const POSTMARK_INACTIVE =
  "You tried to send to a recipient that has been marked as inactive. Inactive recipients have generated a hard bounce or a spam complaint.";

export const rules = table("common-words", {}, [
  ["reputation", "badreputation", "554 See https://example.com/reputation/", SECURITY, { broad: true }],
  [
    "allowed sender list",
    "rejected.restricted_recipient",
    "550 5.7.1 Your address is not on the allowed sender list",
    SECURITY,
  ],
  ["allowed senders list", "rejected.restricted_recipient", "550 5.7.1 Sender not in allowed senders list", SECURITY],
  [
    "geographical location",
    "blocked",
    "554 5.7.1 Refused for the geographical location of the client",
    SECURITY,
    { actors: ["recipient_admin"] },
  ],
  ["blocked by", "blocked", "554 Blocked by filter", SECURITY, { vague: true }],
  ["file extension", "policyviolation.attachment_type", "550 Unwanted file extension (.exe)", SECURITY],
  [
    "email policy violation detected",
    "policyviolation",
    "554 5.7.7 Email policy violation detected",
    "https://www.zoho.com/mail/help/ (policy errors)",
  ],
  ["policy violation", "policyviolation", "554 5.7.1 Policy violation", SECURITY],
  ["violates our policy", "policyviolation", "554 5.7.1 Your message violates our policy", SECURITY],
  [
    "does not have authentication information or fails to pass",
    "authfailure",
    "550-5.7.1 This message does not have authentication information or fails to pass 550 5.7.1 authentication checks",
    "https://support.google.com/mail/answer/81126",
  ],
  [
    "fails to pass authentication checks",
    "authfailure",
    "550 5.7.26 This message fails to pass authentication checks (SPF and DKIM both do not pass)",
    "https://support.google.com/mail/answer/81126",
  ],
  ["dnsbl", "blocked.dnsbl", "554 5.7.1 Found in DNSBL", LISTS],
  ["in an rbl", "blocked.dnsbl", "554 5.7.1 The host is in an RBL", LISTS],
  ["rbl restriction", "blocked.dnsbl", "554 5.7.1 RBL restriction", LISTS],
  ["listed in rbl", "blocked.dnsbl", "554 5.7.1 You are listed in RBL", LISTS],
  ["ip is blocked", "blocked", "554 5.7.1 Your IP is blocked", LISTS],
  ["ip blocked", "blocked", "554 5.7.1 IP blocked", LISTS],
  ["ip has been blocked", "blocked", "554 5.7.1 Your IP has been blocked", LISTS],
  ["has been blocked", "blocked", "554 Your mail has been blocked", LISTS, { vague: true }],
  ["was blocked", "blocked", "554 Your mail was blocked", LISTS, { vague: true }],
  [
    "badmailfrom list",
    "rejected",
    "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)",
    "https://www.qmail.org/man/man8/qmail-smtpd.html",
    { actors: ["recipient_admin"] },
  ],
  ["not authorized to send from", "rejected", "550 5.7.1 You are not authorized to send from this address", SECURITY],
  ["not allowed to send from", "rejected", "550 5.7.1 You are not allowed to send from this address", SECURITY],
  ["sendasdenied", "rejected", "554 5.2.252 SendAsDenied; not allowed to send as info@example.com", EXCHANGE_NDR],
  [
    "sender verify callout",
    "rejected",
    "451 Could not complete sender verify callout",
    EXIM_CALLOUT,
    { callout: true },
  ],
  ["callout verification failure", "userunknown", "550 Previous (cached) callout verification failure", EXIM_VERIFY],
  [
    "not accepting mail from your domain",
    "filtered",
    "550 5.7.1 The recipient is not accepting mail from your domain",
    SECURITY,
  ],
  ["recipient filter", "filtered", "550 Mail rejected by recipient filter", SECURITY],
  ["connection rejected by policy", "blocked", "501 Connection rejected by policy", SECURITY],
  ["recipient that has been marked as inactive", "suppressed", POSTMARK_INACTIVE, POSTMARK, { severity: "permanent" }],
  [
    "recipient(s)that have been marked as inactive",
    "suppressed",
    "406 You tried to send to recipient(s) that have been marked as inactive.",
    POSTMARK,
    { severity: "permanent" },
  ],
  [
    "sender is blocked",
    "rejected",
    "550 5.7.1 The sender is blocked",
    SECURITY,
    { actors: ["recipient", "recipient_admin"] },
  ],
  ["sender blocked", "rejected", "550 5.7.1 Sender blocked", SECURITY, { actors: ["recipient", "recipient_admin"] }],
  ["sender domain", "rejected", "553 Sender domain", SECURITY, { broad: true }],
  [
    "you are not allowed to post",
    "rejected.restricted_recipient",
    "550 5.7.1 You are not allowed to post here",
    SECURITY,
  ],
  ["not permitted to send", "rejected", "550 5.7.1 You are not permitted to send", SECURITY],
  ["access denied", "policyviolation", "550 Access denied", SECURITY, { vague: true }],
  ["not authorized", "policyviolation", "550 Not authorized", SECURITY, { vague: true }],
  ["message rejected", "policyviolation", "550 Message rejected", KUMO_MTA, { vague: true }],
  ["content rejected", "spamdetected", "550 5.7.1 Content rejected", KUMO_MTA],
]);
