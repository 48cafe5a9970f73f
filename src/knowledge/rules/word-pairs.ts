/**
 * Words that together tell the cause whatever stands between them, as administrators word their refusals themselves.
 * All are `broad`: any sentence that a table knows, and any status that says something, comes first.
 */
import { slug } from "../slug";
import { type Row, table, type Verdict } from "./table";

const ADDRESS = "RFC 3463 section 3.2 (paraphrased)";
const MAILBOX = "RFC 3463 section 3.3 (paraphrased)";
const SYSTEM = "RFC 3463 section 3.4 (paraphrased)";
const NETWORK = "RFC 3463 section 3.5 (paraphrased)";
const CONTENT = "RFC 3463 section 3.7 (paraphrased)";
const SECURITY = "RFC 3463 section 3.8 (paraphrased)";

/** Words, what they mean together, an answer with them, the section that speaks of it. */
function together(words: readonly string[], is: Verdict, example: string, source: string): Row {
  return [words, is, example, source, { id: slug(words.join(" ")) }];
}

export const rules = table("word-pairs", { broad: true, near: true }, [
  together(["user", "unknown"], "userunknown", "550 User <info@example.com> unknown", ADDRESS),
  together(["user", "invalid"], "userunknown", "550 The user you gave is invalid", ADDRESS),
  together(["recipient", "unknown"], "userunknown", "550 Recipient info@example.com is unknown", ADDRESS),
  together(["recipient", "not found"], "userunknown", "550 Recipient info@example.com was not found", ADDRESS),
  together(["recipient", "invalid"], "userunknown", "550 The recipient you gave is invalid", ADDRESS),
  together(["recipient", "no such"], "userunknown", "550 There is no such person among the recipients", ADDRESS),
  together(["mailbox", "unknown"], "userunknown", "550 Mailbox info@example.com is unknown", ADDRESS),
  together(["mailbox", "not found"], "userunknown", "550 Mailbox info@example.com was not found", ADDRESS),
  together(["mailbox", "invalid"], "userunknown", "550 Mailbox info@example.com is invalid", ADDRESS),
  together(["account", "unknown"], "userunknown", "550 Account info@example.com is unknown", ADDRESS),
  together(["account", "not found"], "userunknown", "550 Account info@example.com was not found", ADDRESS),
  together(["account", "exist"], "userunknown", "554 dosn't exist account", ADDRESS),
  together(["address", "unknown"], "userunknown", "550 The address info@example.com is unknown", ADDRESS),
  together(["address", "not found"], "userunknown", "550 The address info@example.com was not found", ADDRESS),
  together(["mailbox", "full"], "mailboxfull", "550 Mailbox info@example.com is full", MAILBOX),
  together(["account", "full"], "mailboxfull", "452 Account info@example.com is full", MAILBOX),
  together(["mailbox", "limit", "exceeded"], "mailboxfull", "452 Mailbox limit exceeded for this person", MAILBOX),
  together(["mailbox", "over", "limit"], "mailboxfull", "452 Mailbox info@example.com is over its limit", MAILBOX),
  together(["storage", "exceeded"], "mailboxfull", "552 Storage of info@example.com exceeded", MAILBOX),
  together(["account", "disabled"], "suspend", "550 The account info@example.com is disabled", MAILBOX),
  together(["account", "suspended"], "suspend", "550 The account info@example.com is suspended", MAILBOX),
  together(["account", "inactive"], "suspend", "550 The account info@example.com is inactive", MAILBOX),
  together(["account", "locked"], "suspend", "550 The account info@example.com is locked", MAILBOX),
  together(["account", "closed"], "suspend", "550 The account info@example.com is closed", MAILBOX),
  together(["account", "expired"], "suspend", "550 The account info@example.com has expired", MAILBOX),
  together(["account", "deactivated"], "suspend", "550 The account info@example.com is deactivated", MAILBOX),
  together(["account", "terminated"], "suspend", "550 The account info@example.com is terminated", MAILBOX),
  together(["mailbox", "disabled"], "suspend", "550 Mailbox info@example.com is disabled", MAILBOX),
  together(["mailbox", "suspended"], "suspend", "550 Mailbox info@example.com is suspended", MAILBOX),
  together(["mailbox", "inactive"], "suspend", "550 Mailbox info@example.com is inactive", MAILBOX),
  together(["mailbox", "locked"], "suspend", "550 Mailbox info@example.com is locked", MAILBOX),
  together(["mailbox", "closed"], "suspend", "550 Mailbox info@example.com is closed", MAILBOX),
  together(["mailbox", "deactivated"], "suspend", "550 Mailbox info@example.com is deactivated", MAILBOX),
  together(["mailbox", "blocked"], "suspend", "550 Mailbox info@example.com is blocked", MAILBOX),
  together(["address", "disabled"], "suspend", "550 The address info@example.com is disabled", MAILBOX),
  together(["address", "deactivated"], "suspend", "550 The address info@example.com is deactivated", MAILBOX),
  together(["user", "disabled"], "suspend", "550 User info@example.com is disabled", MAILBOX),
  together(["user", "suspended"], "suspend", "550 User info@example.com is suspended", MAILBOX),
  together(["user", "inactive"], "suspend", "550 User info@example.com is inactive", MAILBOX),
  together(["disk", "full"], "systemfull", "452 The disk of the server is full", SYSTEM),
  together(["message", "larger than"], "emailtoolarge", "552 Your message is larger than 10 MB", SYSTEM),
  together(["message", "size", "limit"], "emailtoolarge", "552 The message is over the size limit", SYSTEM),
  together(["message", "size", "exceeds"], "emailtoolarge", "552 The size of your message exceeds 10 MB", SYSTEM),
  together(["too many", "messages"], "ratelimited", "450 Too many new messages", NETWORK),
  together(["too many", "connections"], "ratelimited", "421 Too many new connections", NETWORK),
  together(["too many", "sessions"], "ratelimited", "421 Too many open sessions", NETWORK),
  together(["too many", "recipients"], "ratelimited", "452 Too many new recipients", NETWORK),
  together(["exceeded", "per hour"], "ratelimited", "550 You have exceeded 100 mails per hour", NETWORK),
  together(["exceeded", "per day"], "ratelimited", "550 You have exceeded 100 mails per day", NETWORK),
  together(["daily", "limit"], "ratelimited", "550 You reached your daily relay limit", NETWORK),
  together(["hourly", "limit"], "ratelimited", "550 You reached your hourly relay limit", NETWORK),
  together(
    ["line", "length"],
    "notcompliantrfc",
    "550 A line in your mail has 3012 octets, more than the length allowed",
    CONTENT,
  ),
  together(["missing", "header"], "notcompliantrfc", "550 Your mail is missing its Date header", CONTENT),
  together(["invalid", "header"], "notcompliantrfc", "550 Your mail has an invalid Date header", CONTENT),
  together(
    ["attachment", "not allowed"],
    "policyviolation.attachment_type",
    "550 The attachment setup.exe is not allowed",
    CONTENT,
  ),
  together(
    ["attachment", "rejected"],
    "policyviolation.attachment_type",
    "550 The attachment setup.exe is rejected",
    CONTENT,
  ),
  together(
    ["attachment", "blocked"],
    "policyviolation.attachment_type",
    "550 The attachment setup.exe is blocked",
    CONTENT,
  ),
  together(
    ["file", "extension"],
    "policyviolation.attachment_type",
    "550 A file in this mail has an unwanted extension (.exe)",
    CONTENT,
  ),
  together(["relay", "denied"], "norelaying", "550 Relay to example.com denied", SECURITY),
  together(["relay", "not allowed"], "norelaying", "550 Relay to example.com not allowed", SECURITY),
  together(["relay", "not permitted"], "norelaying", "550 Relay to example.com not permitted", SECURITY),
  together(["relaying", "denied"], "norelaying", "550 Relaying for <info@example.com> denied", SECURITY),
  together(["relaying", "not allowed"], "norelaying", "550 Relaying to example.com not allowed", SECURITY),
  together(
    ["authentication", "failed"],
    "securityerror.smtp_auth",
    "535 The authentication of this client failed",
    SECURITY,
  ),
  together(["username", "password"], "securityerror.smtp_auth", "535 Wrong username or password", SECURITY),
  together(["certificate", "verified"], "failedstarttls.tls", "454 The certificate could not be verified", SECURITY),
  together(
    ["certificate", "verification"],
    "failedstarttls.tls",
    "454 Verification of the certificate was in vain",
    SECURITY,
  ),
  together(["sender", "not allowed"], "rejected", "550 The sender tanaka@example.co.jp is not allowed", SECURITY),
  together(["sender", "rejected"], "rejected", "550 The sender tanaka@example.co.jp is rejected", SECURITY),
  together(["sender", "refused"], "rejected", "550 The sender tanaka@example.co.jp is refused", SECURITY),
  together(["sender", "denied"], "rejected", "550 The sender tanaka@example.co.jp is denied", SECURITY),
  together(["sender", "verify"], "rejected", "451 Could not verify the sender", SECURITY),
  together(["sender", "verification"], "rejected", "550 The verification of the sender was in vain", SECURITY),
  together(["sender", "authenticated"], "rejected", "550 The sender must match the authenticated account", SECURITY),
  together(["domain", "not allowed to send"], "rejected", "550 Domain example.co.jp is not allowed to send", SECURITY),
  together(["service", "disabled", "account"], "suspend", "550 The service is disabled for this account", MAILBOX),
  together(["from address", "verified"], "rejected", "550 The from address is not a verified identity", SECURITY),
  together(["your ip", "listed"], "blocked", "554 Your IP 192.0.2.25 is listed", SECURITY),
  together(["ip address", "listed"], "blocked", "554 IP address 192.0.2.25 is listed", SECURITY),
  together(["your ip", "blocked"], "blocked", "554 Your IP 192.0.2.25 is blocked", SECURITY),
  together(["ip address", "blocked"], "blocked", "554 IP address 192.0.2.25 is blocked", SECURITY),
  together(["your ip", "rejected"], "blocked", "554 Your IP 192.0.2.25 is rejected", SECURITY),
  together(["sender ip", "blocked"], "blocked", "550 Sender IP 192.0.2.25 is blocked", SECURITY),
  together(["sending ip", "blocked"], "blocked", "550 Sending IP 192.0.2.25 is blocked", SECURITY),
  together(["connection", "rejected"], "blocked", "554 Your connection was rejected", SECURITY),
  together(["connection", "denied"], "blocked", "554 Your connection was denied", SECURITY),
  together(["access", "denied", "country"], "blocked", "550 Access from your country is denied", SECURITY),
  together(["score", "rejected"], "spamdetected", "554 Rejected with a score of 15.0", SECURITY),
]);
