/** The texts that RFC 5321 itself prints beside its replies, and wrappers that say nothing of their own. */
import { RFC5321_4_2 } from "./sources";
import { table } from "./table";

const RFC5321_LIMITS = "RFC 5321 section 4.5.3.1.9";
const RFC5321_MOVED = "RFC 5321 section 3.4";
const RFC7504 = "RFC 7504";
const RFC4954 = "RFC 4954 section 6";
const RFC6531 = "RFC 6531 section 3.6";
const RFC7505 = "RFC 7505 section 4";
const AMAVIS = "https://www.ijs.si/software/amavisd/ (notification templates: %F %n - %W)";

export const rules = table("standards", {}, [
  ["service not available", "systemerror", "421 4.3.2 Service not available", RFC5321_4_2, { stock: true }],
  ["invalid domain name", "syntaxerror", "501 5.5.4 Invalid domain name", RFC5321_4_2, { reply: "501" }],
  [
    "requested action not taken:mailbox unavailable",
    "userunknown",
    "550 Requested action not taken: mailbox unavailable",
    RFC5321_4_2,
    { stock: true },
  ],
  [
    "requested action not taken:mailbox unavailable",
    "systemerror",
    "450 Requested action not taken: mailbox unavailable",
    RFC5321_4_2,
    { stock: true, reply: "450", id: "mailbox-unavailable-450", actors: ["nobody"] },
  ],
  [
    "requested mail action not taken:mailbox unavailable",
    "systemerror",
    "450 Requested mail action not taken: mailbox unavailable",
    RFC5321_4_2,
    { stock: true, reply: "450", id: "mail-action-not-taken-450", actors: ["nobody"] },
  ],
  [
    "requested mail action not taken:mailbox unavailable",
    "userunknown",
    "550 Requested mail action not taken: mailbox unavailable",
    RFC5321_4_2,
    { stock: true, reply: "550" },
  ],
  [
    "requested action aborted:local error in processing",
    "systemerror",
    "451 Requested action aborted: local error in processing",
    RFC5321_4_2,
    { stock: true },
  ],
  [
    "requested action aborted:error in processing",
    "systemerror",
    "451 Requested action aborted: error in processing",
    RFC5321_4_2,
    { stock: true },
  ],
  [
    "requested action not taken:insufficient system storage",
    "systemfull",
    "452 Requested action not taken: insufficient system storage",
    RFC5321_4_2,
    { stock: true },
  ],
  [
    "please try<",
    "hasmoved",
    "551 Not here, please try <taro@new.example.jp>",
    RFC5321_MOVED,
    { reply: "551", broad: true },
  ],
  ["line too long", "contenterror", "500 Line too long", RFC5321_LIMITS],
  ["path too long", "syntaxerror", "501 Path too long", RFC5321_LIMITS],
  ["bad sequence of commands", "syntaxerror", "503 5.5.1 Bad sequence of commands", RFC5321_4_2],
  ["command not implemented", "syntaxerror", "502 5.5.1 Command not implemented", RFC5321_4_2],
  ["command parameter not implemented", "syntaxerror", "504 5.5.4 Command parameter not implemented", RFC5321_4_2],
  ["syntax error, command unrecognized", "syntaxerror", "500 Syntax error, command unrecognized", RFC5321_4_2],
  ["command unrecognized", "syntaxerror", '500 5.5.1 Command unrecognized: "BDAT"', RFC5321_4_2],
  ["no smtp service here", "notaccept", "554 mx.example.net No SMTP service here", RFC5321_4_2],
  ["service unavailable", "undefined", "554 5.0.0 Service unavailable", RFC5321_4_2, { broad: true }],
  [
    "mail from/rcpt to parameters not recognized or not implemented",
    "syntaxerror",
    "555 MAIL FROM/RCPT TO parameters not recognized or not implemented",
    RFC5321_4_2,
  ],
  [
    "domain does not accept mail",
    "notaccept",
    "556 Domain does not accept mail",
    RFC7504,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "server does not accept mail",
    "notaccept",
    "521 mx.example.net Server does not accept mail",
    RFC7504,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "recipient address has null mx",
    "notaccept",
    "550 5.1.10 Recipient address has null MX",
    RFC7505,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "recipient domain has null mx",
    "notaccept",
    "550 5.1.10 Recipient domain has null MX",
    RFC7505,
    { actors: ["sender", "recipient_admin"] },
  ],
  ["sender address has null mx", "rejected", "550 5.7.27 Sender address has null MX", RFC7505],
  [
    "authentication mechanism is too weak",
    "securityerror.smtp_auth",
    "534 5.7.9 Authentication mechanism is too weak",
    RFC4954,
  ],
  [
    "encryption required for requested authentication mechanism",
    "failedstarttls.tls",
    "538 5.7.11 Encryption required for requested authentication mechanism",
    RFC4954,
    { actors: ["sender"] },
  ],
  ["a password transition is needed", "securityerror.smtp_auth", "432 4.7.12 A password transition is needed", RFC4954],
  ["smtputf8 not supported", "contenterror", "550 5.6.7 SMTPUTF8 not supported", RFC6531],
  [
    "smtputf8 is required, but was not offered",
    "contenterror",
    "5.6.7 SMTPUTF8 is required, but was not offered by host mx.example.net",
    RFC6531,
  ],
  [
    "non-ascii addresses not permitted",
    "contenterror",
    "550 5.6.7 Non-ASCII addresses not permitted for that recipient",
    RFC6531,
  ],
  ["non-ascii address", "contenterror", "553 5.6.7 Non-ASCII address in RCPT TO without SMTPUTF8", RFC6531],
  ["internationalized address", "contenterror", "553 5.6.7 Cannot deliver to an internationalized address", RFC6531],
  [
    ["reject, id=", "- unchecked"],
    "contenterror",
    "554 5.7.0 Reject, id=31337-04 - UNCHECKED",
    AMAVIS,
    { id: "amavis-unchecked" },
  ],
]);
