/** The same number, or the same words, in the mouths of different systems: text and speaker decide, not the number alone. */
import type { Grounds } from "../../src/classifier/diagnosis/reason";
import { verdict } from "./helpers";

const EXCHANGE: Partial<Grounds> = { remoteMta: "example-com.mail.protection.outlook.com" };
const OUTLOOK: Partial<Grounds> = { remoteMta: "outlook-com.olc.protection.outlook.com" };
const GOOGLE: Partial<Grounds> = { remoteMta: "gmail-smtp-in.l.google.com" };
const DOCOMO: Partial<Grounds> = { remoteMta: "mfsmax.docomo.ne.jp" };
const AU: Partial<Grounds> = { remoteMta: "lsean.ezweb.ne.jp" };

const CLASHES: readonly (readonly [string, string, Partial<Grounds>, string])[] = [
  ["5.1.10 is Exchange's not found", "550 5.1.10 Message not delivered", EXCHANGE, "userunknown"],
  ["5.1.10 is a null MX elsewhere", "556 5.1.10 Message not delivered", {}, "notaccept"],
  ["5.2.2 is full", "552 5.2.2 Message not delivered", {}, "mailboxfull"],
  ["5.2.2 with a quota of the sender's", "550 5.2.2 Submission quota exceeded", EXCHANGE, "ratelimited.own_quota"],
  ["5.4.1 is no answer", "550 5.4.1 Message not delivered", {}, "expired"],
  [
    "5.4.1 is Exchange's directory",
    "550 5.4.1 Recipient address rejected: Access denied",
    EXCHANGE,
    "userunknown.edge_block",
  ],
  ["5.4.1 is relaying", "550 5.4.1 Relay Access Denied", EXCHANGE, "norelaying"],
  ["5.4.5 is congestion", "550 5.4.5 Message not delivered", {}, "systemerror"],
  ["5.4.5 is Gmail's quota", "550 5.4.5 Daily user sending limit exceeded", GOOGLE, "ratelimited.own_quota"],
  ["5.5.0 is the protocol", "550 5.5.0 Message not delivered", {}, "syntaxerror"],
  ["5.5.0 is Outlook.com's mailbox", "550 5.5.0 Message not delivered", OUTLOOK, "userunknown.consumer_mailbox"],
  ["5.7.13 is a disabled sender", "525 5.7.13 Message not delivered", {}, "suspend"],
  ["5.7.13 is Exchange's public folder", "550 5.7.13 Message not delivered", EXCHANGE, "rejected.restricted_recipient"],
  ["4.7.23 is SPF", "451 4.7.23 Message not delivered", {}, "authfailure.spf"],
  [
    "4.7.23 is Gmail's PTR",
    "451 4.7.23 The sending IP address for this message doesn't have a PTR record",
    GOOGLE,
    "requireptr",
  ],
  ["5.7.27 is a null MX of the sender", "550 5.7.27 Message not delivered", {}, "notaccept"],
  [
    "5.7.27 is Gmail's SPF",
    "550 5.7.27 Your email has been blocked because SPF authentication didn't pass",
    GOOGLE,
    "authfailure.spf",
  ],
  ["5.7.28 is a flood", "550 5.7.28 Message not delivered", {}, "spamdetected"],
  [
    "5.7.28 is Gmail's rate",
    "421 4.7.28 Gmail has detected an unusual rate of email. To protect our users",
    GOOGLE,
    "ratelimited.ip",
  ],
  ["5.7.29 is ARC", "550 5.7.29 Message not delivered", {}, "authfailure"],
  [
    "5.7.29 is Gmail's TLS",
    "550 5.7.29 Your email was blocked because this message wasn't sent over a TLS connection",
    GOOGLE,
    "failedstarttls.tls",
  ],
  ["5.7.30 is REQUIRETLS", "550 5.7.30 Message not delivered", {}, "failedstarttls"],
  [
    "5.7.30 is Gmail's DKIM",
    "550 5.7.30 Your email has been blocked because DKIM authentication didn't pass",
    GOOGLE,
    "authfailure.dkim",
  ],
  ["5.1.8 is the sender's domain", "553 5.1.8 Message not delivered", {}, "rejected"],
  [
    "5.1.8 is Exchange's stopped account",
    "550 5.1.8 Access denied, bad outbound sender",
    EXCHANGE,
    "rejected.account_restricted",
  ],
  ["552 is full", "552 Message not delivered", {}, "mailboxfull"],
  ["552 is too large", "552 Message size exceeds fixed maximum message size", {}, "emailtoolarge.recipient_server"],
  ["552 is Yahoo's not found", "552 1 Requested mail action aborted, mailbox not found", {}, "userunknown"],
  ["552 is a virus", "552 virus found", {}, "virusdetected"],
  ["the wrapper alone says nothing", "554 5.0.0 Service unavailable", {}, "undefined"],
  [
    "the line inside the wrapper decides",
    "550 5.1.1 <info@example.com>... User unknown 554 5.0.0 Service unavailable",
    {},
    "userunknown",
  ],
  ["docomo's mail data is a full mailbox", "552 Too much mail data", DOCOMO, "mailboxfull"],
  ["mail data elsewhere is the size", "552 Too much mail data.", {}, "emailtoolarge"],
  [
    "docomo at RCPT",
    "550 Unknown user info@docomo.ne.jp",
    { ...DOCOMO, stage: "rcpt" },
    "userunknown.carrier_ambiguous",
  ],
  [
    "docomo after the text",
    "550 5.2.0 Unknown user info@docomo.ne.jp",
    { ...DOCOMO, stage: "eod" },
    "filtered.reception_rule",
  ],
  ["au after the text", "550 : User unknown", { ...AU, stage: "eod" }, "filtered.reception_rule"],
  [
    "a full mailbox that expired is a full mailbox",
    "452 4.2.2 mailbox is full: retry timeout exceeded",
    {},
    "mailboxfull",
  ],
  [
    "a provider's quota of sending is no full mailbox",
    "550 5.4.5 Daily sending quota exceeded",
    {},
    "ratelimited.own_quota",
  ],
  [
    "a greylist is no block list",
    "450 4.7.1 Client host rejected: Greylisted, try again in 300 seconds",
    {},
    "blocked.greylist",
  ],
  ["banned content is not a virus", "554 5.7.0 Reject, id=1-2 - BANNED: .exe", {}, "policyviolation.attachment_type"],
];

test.each(CLASHES)("%s", (_name, diagnostic, grounds, expected) => {
  expect(verdict(diagnostic, grounds).is).toBe(expected);
});

/** Words that mislead must not decide against a telling number. */
const MISFIRES: readonly (readonly [string, string])[] = [
  ["550 5.1.1 go away", "userunknown"],
  ["552 5.2.2 size limit", "mailboxfull"],
  ["550 5.1.1 invalid sender or recipient", "userunknown"],
  ["550 5.7.26 header error", "authfailure"],
];

test.each(MISFIRES)("%s", (diagnostic, expected) => {
  expect(verdict(diagnostic).is).toBe(expected);
});

test("numbers that are no codes are left alone", () => {
  for (const text of [
    "Exim 4.72 at 10.5.1.1",
    "see https://example.com/5.7.1",
    "id 15.0.222.22 queue 4500A2",
    "for 432000 seconds",
  ]) {
    expect(verdict(text).is).toBe("undefined");
  }
});
