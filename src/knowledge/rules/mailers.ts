/** What Sendmail, qmail, Exim, Courier and their relatives write when they cannot deliver, or refuse. */
import { table } from "./table";

const SENDMAIL = "https://www.sendmail.org/ (Sendmail Installation and Operation Guide; deliver.c, err.c, sysexits.c)";
const QMAIL = "https://cr.yp.to/qmail.html (qmail-remote, qmail-send, qmail-local)";
const EXIM = "https://www.exim.org/exim-html-current/doc/html/spec_html/";
const COURIER = "https://www.courier-mta.org/";
const DOVECOT = "https://doc.dovecot.org/ (lmtp, quota)";
const HMAIL = "https://www.hmailserver.com/documentation/latest/?page=reference_ipranges";
const HARAKA = "https://haraka.github.io/ (outbound)";
const CHASQUID = "https://blitiri.com.ar/p/chasquid/";

export const rules = table("mailers", {}, [
  [
    "does not support e-mail messages with international unicode",
    "contenterror",
    "553 The recipient's mail server does not support E-mail messages with international Unicode E-mail addresses",
    COURIER,
  ],
  ["is not ascii", "contenterror", "599 local part is not ASCII but server does not support SMTPUTF8", CHASQUID],
  [
    "insufficient disk space; try again later",
    "systemfull",
    "452 4.4.5 Insufficient disk space; try again later",
    SENDMAIL,
  ],
  [
    "was automatically rejected:",
    "rejected",
    "Your message to <info@example.com> was automatically rejected:",
    "https://doc.dovecot.org/ (rejection_reason)",
    { broad: true },
  ],
  [
    "envelope sender domain must exist",
    "rejected",
    "553 sorry, your envelope sender domain must exist (#5.7.1)",
    "https://www.qmail.org/top.html (mfcheck patch)",
  ],
  ["delivery is not allowed to this address", "norelaying", "550 Delivery is not allowed to this address.", HMAIL],
  [
    "not enough disk space",
    "systemfull",
    "431 4.3.1 Not enough disk space on the server",
    "RFC 3463 section 3.4",
    { id: "not-enough-disk-space-x.3.1", status: "x.3.1" },
  ],
  ["cannot send message for", "expired", "451 4.4.1 Cannot send message for 5 days", SENDMAIL],
  ["cannot send message within", "expired", "5.4.7 Cannot send message within 5 days", SENDMAIL],
  ["user address required", "userunknown", "553 5.1.3 <@example.com>... User address required", SENDMAIL],
  ["hostname required", "syntaxerror", "553 5.5.4 <@example.com>... Hostname required", SENDMAIL],
  [
    "domain name required for sender address",
    "rejected",
    "553 5.5.4 <tanaka>... Domain name required for sender address tanaka",
    SENDMAIL,
  ],
  ["data format error", "contenterror", "554 5.6.0 Data format error", SENDMAIL],
  ["remote protocol error", "syntaxerror", "554 5.5.0 Remote protocol error", SENDMAIL],
  ["deferred:connection refused by", "networkerror", "4.0.0 Deferred: Connection refused by mx.example.net.", SENDMAIL],
  ["deferred:connection reset by", "networkerror", "4.4.2 Deferred: Connection reset by mx.example.net.", SENDMAIL],
  ["please try again later", "systemerror", "451 Please try again later", SENDMAIL, { broad: true }],
  [
    "but greeting failed",
    "blocked",
    "Connected to 192.0.2.1 but greeting failed. Remote host said: 554 mx.example.net",
    QMAIL,
    { broad: true },
  ],
  ["but my name was rejected", "blocked", "Connected to 192.0.2.1 but my name was rejected.", QMAIL],
  ["does not like recipient", "userunknown", "192.0.2.1 does not like recipient.", QMAIL, { vague: true }],
  ["failed on data command", "systemerror", "192.0.2.1 failed on DATA command.", QMAIL, { broad: true }],
  [
    "failed after i sent the message",
    "policyviolation",
    "192.0.2.1 failed after I sent the message.",
    QMAIL,
    { broad: true },
  ],
  [
    "it isn't in my control/locals file",
    "networkerror.loop",
    "it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
    QMAIL,
  ],
  ["temporarily unable to", "systemerror", "Temporarily unable to process your email.", QMAIL, { broad: true }],
  ["remote host address is the local host", "networkerror.loop", "remote host address is the local host", EXIM],
  [
    "lowest numbered mx record points to local host",
    "networkerror.loop",
    "lowest numbered MX record points to local host",
    EXIM,
  ],
  ["no ip address found for host", "hostunknown", "no IP address found for host mx.example.net", EXIM],
  ["host lookup did not complete", "networkerror", "host lookup did not complete", EXIM],
  ["smtp timeout after", "expired", "SMTP timeout after sending data block", EXIM],
  ["remote host closed connection", "networkerror", "Remote host closed connection in response to EHLO", EXIM],
  [
    "child process of",
    "mailererror",
    "Child process of address_pipe transport returned 127 (could mean unable to exec or command does not exist) from command",
    EXIM,
  ],
  ["sender verify failed", "rejected", "550 Sender verify failed", EXIM, { callout: true }],
  ["sender verification failed", "rejected", "550 5.1.8 Sender verification failed", EXIM, { callout: true }],
  [
    ">... access denied",
    "rejected",
    "550 5.7.1 <news@example.com>... Access denied",
    "sendmail 8.18 cf/m4/proto.m4, access database",
  ],
  [
    "sender callout verification failed",
    "rejected",
    "550-Callback: Sender callout verification failed",
    EXIM,
    { callout: true },
  ],
  [
    "callback setup failed while verifying",
    "rejected",
    "550-Callback setup failed while verifying <tanaka@example.com>",
    EXIM,
    { callout: true },
  ],
  ["verification failed for<", "rejected", "550-Verification failed for <tanaka@example.com>", EXIM, { callout: true }],
  ["no such domain at this location", "norelaying", "550 No such domain at this location", EXIM],
  ["address does not support utf8", "contenterror", "550 Address does not support UTF8", COURIER],
  ["not enough disk space", "mailboxfull", "452 4.2.2 Not enough disk space", DOVECOT],
  ["nowhere to deliver mail to", "hostunknown", "5.1.2 Nowhere to deliver mail to domain: example.invalid", HARAKA],
  ["tried all mxs", "expired", "Tried all MXs", HARAKA],
  ["too many failures", "expired", "Too many failures (550 Tried all MXes)", HARAKA, { broad: true }],
  ["this server does not support smtputf8", "contenterror", "599 This server does not support SMTPUTF8", CHASQUID],
  [
    "server does not support internationalized email",
    "contenterror",
    "599 server does not support internationalized email (header-only)",
    CHASQUID,
  ],
]);
