/** The refusing server's words, taken out of every wrapper. */
import { distil, joinReply } from "../../src/classifier/report/diagnostic";
import { cleanHost } from "../../src/classifier/report/wrapping";

const UU = "550 5.1.1 User unknown";

test.each([
  [
    "host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
    UU,
    "rcpt",
    "mx.example.net",
  ],
  [
    "host mx.example.net[192.0.2.25] said: 550 5.1.1 User\nunknown (in reply to\nend of DATA command)",
    UU,
    "eod",
    "mx.example.net",
  ],
  [
    "host mx.example.net[192.0.2.25] refused to talk to me: 554-mx.example.net 554 Bad\nDNS PTR record",
    "554 mx.example.net Bad DNS PTR record",
    "connect",
    "mx.example.net",
  ],
  [
    "delivery temporarily suspended: host mx.example.net[192.0.2.25] refused to talk to me: 421 Busy",
    "421 Busy",
    "connect",
    "mx.example.net",
  ],
  [
    "connect to mx.example.net[192.0.2.25]:25: Connection timed out",
    "connect to mx.example.net[192.0.2.25]:25: Connection timed out",
    "connect",
    "mx.example.net",
  ],
  [
    "lost connection with mx.example.net[192.0.2.25] while receiving the initial server greeting",
    "lost connection with mx.example.net[192.0.2.25] while receiving the initial server greeting",
    "connect",
    "mx.example.net",
  ],
  [
    "SMTP error from remote mail server after RCPT TO:<a@b.example>: host mx.example.net [192.0.2.25]: 550 5.1.1 User unknown",
    UU,
    "rcpt",
    "mx.example.net",
  ],
  [
    "host mx.example.net [192.0.2.25]\nSMTP error from remote mail server after pipelined MAIL FROM:<a@b.example> SIZE=20:\n421 4.7.0 Later: retry timeout exceeded",
    "421 4.7.0 Later",
    "mail",
    "mx.example.net",
  ],
  [
    "SMTP error from remote server for TEXT command, host: mx.example.net (192.0.2.25) reason: 550 5.1.1 User unknown",
    UU,
    "eod",
    "mx.example.net",
  ],
  ["mailbox is full: retry timeout exceeded", "mailbox is full", null, null],
  [
    "192.0.2.25 does not like recipient.\nRemote host said: 550 5.1.1 User unknown\nGiving up on 192.0.2.25.",
    UU,
    "rcpt",
    "192.0.2.25",
  ],
  [
    "192.0.2.25 failed after I sent the message.\nRemote host said: 550-5.1.1 User\n550 5.1.1 unknown",
    UU,
    "eod",
    "192.0.2.25",
  ],
  ["Remote Server returned '550 5.1.1 User unknown'", UU, null, null],
  [
    "11/9/2026 1:15:00 AM - Server at a.example.com returned '550 5.4.316 Message expired'\n11/9/2026 0:15:00 AM - Server at mx.example.net (192.0.2.25) returned '450 4.4.316 Connection refused'",
    "550 5.4.316 Message expired",
    null,
    "a.example.com",
  ],
  [
    "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##",
    "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found",
    null,
    null,
  ],
  ["#< #5.1.1 smtp;550 5.1.1 User unknown> #SMTP#", UU, null, null],
  [
    "The error that the other server returned was: 450 450 4.2.2 Mailbox Full (state 14).",
    "450 4.2.2 Mailbox Full",
    null,
    null,
  ],
  [
    "mx.example.net [192.0.2.25] did not like our final DATA:\n550-5.7.1 Refused by\n\n550 5.7.1 policy",
    "550 5.7.1 Refused by policy",
    "eod",
    "mx.example.net",
  ],
  ["MAIL+RCPT 550 5.1.1 User unknown", UU, "rcpt", null],
  ["smtp;550 5.1.1 User unknown", UU, null, null],
  ["x-unix; input/output error", "input/output error", null, null],
  ["5.1.0 - Unknown address error 550-'5.1.1 User unknown' (delivery attempts: 0)", UU, null, null],
  [
    "554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>",
    "421 4.4.2 Connection timed out",
    null,
    null,
  ],
  ["550: 5.1.1 User unknown", UU, null, null],
  ["Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 User unknown", UU, null, null],
  ["It responded as follows: [550 5.1.1 User unknown]", UU, null, null],
  ["550 5.7.1 first5.7.1 second5.7.1 third", "550 5.7.1 first second third", null, null],
  ["Sorry, it failed.\n\nReason:\nmailbox is full", "mailbox is full", null, null],
  ["\\345\\256\\233 not found", "宛 not found", null, null],
])("%j", (text, diagnostic, stage, remoteMta) => {
  expect(distil(text.split("\n"))).toMatchObject({ diagnostic, stage, remoteMta });
});

test("numbers that are no replies are not taken for them", () => {
  for (const text of [
    "room 550 is free",
    "IPv6 [2001:db8:220:6d::1]:25: socket error",
    "it is 450 4500 bytes",
    "tel 03-550-1234",
  ]) {
    expect(distil([text])).toMatchObject({ diagnostic: text, sure: false });
  }
});

test("nothing said is null, not empty", () => {
  expect(distil([])).toMatchObject({ diagnostic: null, context: null });
  expect(distil(["", "  "])).toMatchObject({ diagnostic: null });
});

test("at most 64 KB of words", () => {
  const long = distil(Array.from({ length: 4_000 }, (_, index) => `550-5.1.1 line ${index} ${"x".repeat(60)}`));
  expect(long.diagnostic?.length).toBeLessThanOrEqual(65_536);
});

test.each([
  [["550-5.1.1 a", "550-5.1.1 b", "550 5.1.1 c"], "550 5.1.1 a b c"],
  [["550-5.1.1 a 550-5.1.1 b 550 5.1.1 c"], "550 5.1.1 a b c"],
  [["550 5.1.1 a", "5.1.1 b"], "550 5.1.1 a b"],
  [["550-a 550", "5.1.1 b"], "550 a 5.1.1 b"],
  [["no code", "at all"], "no code at all"],
])("lines of a reply %j", (lines, want) => {
  expect(joinReply(lines)).toBe(want);
});

test.each([
  ["dns; mx.example.net", "mx.example.net"],
  ["dns;mx.example.net. (192.0.2.25, the server for the domain)", "mx.example.net"],
  ["dns; mx.example.net [192.0.2.25]", "mx.example.net"],
  ["dns; [192.0.2.25]", "192.0.2.25"],
  ["192.0.2.25", "192.0.2.25"],
  ["", null],
  [null, null],
])("host %j", (value, want) => {
  expect(cleanHost(value)).toBe(want);
});
