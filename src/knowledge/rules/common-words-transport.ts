/** Everyday wordings about size, rate, network, encryption and login. Short ones are `broad`. */
import { ZONE_MTA } from "./sources";
import { table } from "./table";

/** The subject of RFC 3463 that the words paraphrase. */
const SYSTEM = "RFC 3463 section 3.4 (paraphrased)";
const NETWORK = "RFC 3463 section 3.5 (paraphrased)";
const CONTENT = "RFC 3463 section 3.7 (paraphrased)";
const SECURITY = "RFC 3463 section 3.8 (paraphrased)";

export const rules = table("common-words", {}, [
  ["temporarily deferred", "ratelimited", "421 4.7.0 Messages from 192.0.2.25 temporarily deferred", SECURITY],
  ["temporarily restricted", "ratelimited", "450 4.7.1 Your sending is temporarily restricted", SECURITY],
  ["mail send limit exceeded", "ratelimited", "450 Mail send limit exceeded", SECURITY],
  ["unusual sending activity", "ratelimited.own_quota", "550 5.4.6 Unusual sending activity detected", SECURITY],
  [
    "max defers and failures per hour",
    "ratelimited.own_quota",
    "Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed",
    "https://docs.cpanel.net/whm/server-configuration/tweak-settings/ (Mail)",
    { actors: ["sender_admin", "sender"] },
  ],
  [
    ["insufficient system resources", "useddiskspace"],
    "systemfull",
    "452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\Exchange\\Queue])",
    "https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure",
    { id: "back-pressure-disk" },
  ],
  [
    "insufficient system resources",
    "systemerror",
    "452 4.3.1 Insufficient system resources",
    "https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure",
  ],
  [
    "unable to find a route to",
    "hostunknown",
    "Router: Unable to find a route to EXAMPLE.COM from server MAIL1",
    "https://help.hcltechsw.com/domino/ (mail routing errors)",
  ],
  [
    "maximum allowed line length",
    "notcompliantrfc",
    "550 maximum allowed line length is 998 octets, got 3012",
    "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_transport.html (message_linelength_limit)",
  ],
  [
    "smtp synchronization error",
    "syntaxerror",
    "554 SMTP synchronization error",
    "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html (smtp_enforce_sync)",
  ],
  [
    "smtplf.html",
    "notcompliantrfc",
    "451 See http://pobox.com/~djb/docs/smtplf.html.",
    "https://cr.yp.to/docs/smtplf.html",
    { severity: "permanent" },
  ],
  ["bare newline", "notcompliantrfc", "550 5.5.2 Bare newline in the message", "RFC 5321 section 2.3.8"],
  ["message limit", "ratelimited.own_quota", "550 5.7.1 The account is over the hourly message limit", SECURITY],
  ["recipient limit", "ratelimited.own_quota", "550 5.7.1 The account is over the daily recipient limit", SECURITY],
  ["rfc 5322", "notcompliantrfc", "550 5.7.1 The message breaks RFC 5322", "RFC 5322"],
  ["rfc 2822", "notcompliantrfc", "550 5.7.1 The message breaks RFC 2822", "RFC 5322"],
  ["scheduled maintenance", "notaccept", "421 4.3.2 Down for scheduled maintenance", SYSTEM],
  ["under maintenance", "notaccept", "421 4.3.2 The server is under maintenance", SYSTEM],
  ["undergoing maintenance", "notaccept", "421 4.3.2 The server is undergoing maintenance", SYSTEM],
  ["connection refused", "networkerror", "451 Connection refused", NETWORK, { broad: true }],
  ["connection reset", "networkerror", "421 4.4.2 Connection reset", NETWORK],
  ["connection died", "networkerror", "421 4.4.2 Connection died", NETWORK],
  ["connection closed by remote host", "networkerror", "421 4.4.2 Connection closed by remote host", NETWORK],
  ["network unreachable", "networkerror", "450 4.4.1 Network unreachable", NETWORK],
  ["host down", "networkerror", "450 Host down (mail.example.net)", NETWORK],
  ["host is down", "networkerror", "450 4.4.1 Host is down", NETWORK],
  ["too many received", "networkerror.loop", "554 5.4.6 Too many Received header fields", NETWORK],
  ["malformed message", "contenterror", "554 5.6.0 Malformed message", CONTENT],
  ["invalid message", "contenterror", "554 5.6.0 Invalid message", CONTENT],
  ["bare lf", "contenterror", "550 5.6.11 Bare LF found in message", CONTENT, { actors: ["sender_admin"] }],
  ["daily limit", "ratelimited.own_quota", "550 5.7.1 Over the daily limit", SECURITY],
  ["hourly limit", "ratelimited.own_quota", "550 5.7.1 Over the hourly limit", SECURITY],
  ["slow down", "ratelimited.ip", "421 4.7.0 Slow down", SECURITY],
  ["smtp auth", "securityerror.smtp_auth", "530 5.7.0 Use SMTP AUTH", "RFC 4954 section 6 (paraphrased)"],
  [
    "smtp authentication",
    "securityerror.smtp_auth",
    "530 5.7.0 Use SMTP authentication",
    "RFC 4954 section 6 (paraphrased)",
  ],
  [
    "must authenticate",
    "securityerror.smtp_auth",
    "530 5.7.0 You must authenticate",
    "RFC 4954 section 6 (paraphrased)",
  ],
  [
    "incorrect authentication",
    "securityerror.smtp_auth",
    "535 5.7.8 Incorrect authentication data",
    "RFC 4954 section 6 (paraphrased)",
  ],
  [
    "must issue a starttls command",
    "failedstarttls.tls",
    "530 5.7.0 Must issue a STARTTLS command first",
    "RFC 3207 section 4",
    { actors: ["sender_admin"] },
  ],
  ["tls required", "failedstarttls.tls", "550 5.7.10 TLS required", SECURITY, { actors: ["sender_admin"] }],
  [
    "encryption required",
    "failedstarttls.tls",
    "554 5.7.10 Encryption required",
    SECURITY,
    { actors: ["sender_admin"] },
  ],
  ["mta-sts", "failedstarttls.mtasts", "450 4.7.5 MTA-STS check did not pass", "RFC 8461"],
  ["duplicate message", "systemerror", "550 5.3.0 Duplicate message", ZONE_MTA, { broad: true }],
]);
