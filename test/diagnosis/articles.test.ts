/**
 * The error texts of the five help articles that asked for this product, pasted one by one, with nothing else to go by.
 * First column: the row of the acceptance list. Texts the articles only describe are written out as the servers send them.
 */
import { diagnose } from "../../src/classifier";
import type { Detail, Reason } from "../../src/knowledge/ids";

const TEXTS: readonly (readonly [number, string, Reason, Detail | null])[] = [
  [
    1,
    "Remote Server returned '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [SG2PEPF000B66C9.apcprd03.prod.outlook.com]'",
    "userunknown",
    "consumer_mailbox",
  ],
  [1, "Requested action not taken: mailbox unavailable (S2017062302)", "userunknown", "consumer_mailbox"],
  [2, "550 5.5.0 Requested action not taken: mailbox unavailable", "userunknown", null],
  [12, "421 4.3.2 Service not available", "systemerror", null],
  [12, "451 4.7.500 Server busy. Please try again later from [192.0.2.25]. (AS77712344)", "ratelimited", "ip"],
  [30, "550 5.7.26 This mail has been blocked because the sender is unauthenticated.", "authfailure", null],
  [
    47,
    "421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints",
    "badreputation",
    null,
  ],
  [49, "The server or service did not respond in time", "expired", null],
  [50, "Connection dropped", "networkerror", null],
  [51, "Remote Server returned '554 Transaction failed'", "policyviolation", null],
  [
    52,
    "553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed.",
    "blocked",
    "provider_list",
  ],
  [
    52,
    "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.25, because the ip is in Spamhaus's list",
    "blocked",
    "dnsbl",
  ],
  [54, "554 5.7.9 Message not accepted for policy reasons.", "policyviolation", null],
  [54, "554 5.7.5 (AU01) Message not accepted for policy reasons.", "authfailure", null],
  [
    81,
    "550 5.7.513 Service unavailable, Client host [192.0.2.25] blocked by example.com using Customer Block list (AS16012607)",
    "blocked",
    "recipient_list",
  ],
  [107, "550 Host Unknown", "hostunknown", null],
  [108, "550 User Unknown", "userunknown", null],
  [111, "551 User not local; please try <taro@example.com>", "userunknown", null],
  [115, "552 5.2.2 mailbox over quota", "mailboxfull", "recipient"],
  [115, "552 5.3.4 message too large", "emailtoolarge", null],
  [118, "553 <tanaka@example.com>: Sender address rejected", "rejected", null],
  [
    119,
    "553 5.1.8 <tanaka@example.invalid>... Domain of sender address tanaka@example.invalid does not exist",
    "rejected",
    null,
  ],
  [120, "553 Requested action not taken: mailbox name not allowed", "userunknown", null],
  [121, "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", "norelaying", null],
  [122, "553 5.7.1 <tanaka@example.com>: Sender address rejected: not logged in", "securityerror", "smtp_auth"],
  [
    123,
    "553 5.3.0 flpd587 DNSBL:ATTRBL 521< 192.0.2.25 >_is_blocked. For assistance forward this error to abuse_rbl@abuse-att.net",
    "blocked",
    "provider_list",
  ],
  [127, "550 5.1.1 <info@example.com>... User unknown\n554 5.0.0 Service unavailable", "userunknown", null],
  [129, "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using bl.spamcop.net", "blocked", "dnsbl"],
  [130, "554 5.4.6 Too many hops", "networkerror", "loop"],
  [131, "554 Transaction failed", "policyviolation", null],
  [132, "421 4.4.5 Server busy, try again later", "systemerror", null],
  [133, "421 4.7.0 Temporary System Problem. Try again later", "systemerror", null],
  [133, "421 4.3.0 Temporary System Problem. Try again later", "systemerror", null],
  [134, "451 4.3.0 Mail server temporarily rejected message", "systemerror", null],
  [134, "451 4.3.0 Email server has temporarily rejected this message", "systemerror", null],
  [135, "550 5.4.5 Daily sending quota exceeded", "ratelimited", "own_quota"],
  [135, "550 5.4.5 Daily user sending limit exceeded", "ratelimited", "own_quota"],
  [
    137,
    "421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed",
    "ratelimited",
    "ip",
  ],
  [
    138,
    "421 RP-002 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed on this connection",
    "ratelimited",
    "ip",
  ],
  [
    139,
    "421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed",
    "ratelimited",
    "ip",
  ],
  [140, "550 SC-001 Mail rejected by Outlook.com for policy reasons", "badreputation", null],
  [154, "550 User unknown", "userunknown", null],
  [155, "550 Host unknown", "hostunknown", null],
  [158, "553 authentication required", "securityerror", "smtp_auth"],
  [160, "553 5.1.8 sender domain not found", "rejected", null],
  [162, "554 5.7.1<info@example.com>:Relay access denied", "norelaying", null],
  [164, "554 Service unavailable", "undefined", null],
  [172, "Sorry, no mailbox here by that name. vpopmail (#5.1.1)", "userunknown", null],
  [172, "Sorry, no mailbox here by that name. vpopmail(#5.1.1)", "userunknown", null],
  [174, "user is over quota", "mailboxfull", "recipient"],
  [176, "552 sorry, that message size exceeds my databytes limit(#5.3.4)", "emailtoolarge", "recipient_server"],
  [186, "554 5.7.1 Virus found in your message", "virusdetected", null],
  [189, "544 5.0.0 service unavailable", "undefined", null],
  [
    189,
    "554 5.7.1 Client host [192.0.2.25] blocked using bl.spamcop.net\n544 5.0.0 service unavailable",
    "blocked",
    "dnsbl",
  ],
  [190, "554 5.7.1 blocked, see http://www.spamcop.net/bl.shtml?192.0.2.25", "blocked", "dnsbl"],
  [191, "550 5.7.1 listed at spamhaus", "blocked", "dnsbl"],
  [192, "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using short.rbl.jp", "blocked", "dead_list"],
];

test.each(TEXTS)("row %i: %s", async (_row, text, reason, detail) => {
  const { kind, failures } = await diagnose({ text });
  expect(kind).toBe("bounce");
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatchObject({ reason, detail });
});

test("450 with the words of a missing mailbox passes by itself", async () => {
  const { failures } = await diagnose({ text: "450 Requested action not taken: mailbox unavailable" });
  expect(failures[0]).toMatchObject({ reason: "systemerror", severity: "transient" });
});

test("relay denied is the recipient's matter when his server said it", async () => {
  const text =
    "<info@example.com>: host mx.example.com[192.0.2.1] said: 554 5.7.1 <info@example.com>: Relay access denied (in reply to RCPT TO command)";
  const { failures } = await diagnose({ text });
  expect(failures[0]).toMatchObject({ reason: "norelaying", recipient: "info@example.com" });
  expect(failures[0]?.actors[0]).toBe("recipient_admin");
});

test("the mobile carrier's unknown user may be a reception filter", async () => {
  const text =
    "<taro@docomo.ne.jp>: host mfsmax.docomo.ne.jp[192.0.2.1] said: 550 Unknown user taro@docomo.ne.jp (in reply to RCPT TO command)";
  const { failures } = await diagnose({ text });
  expect(failures[0]).toMatchObject({ reason: "userunknown", detail: "carrier_ambiguous" });
});
