/** What Postfix itself writes when it cannot deliver, or refuses. */
import { table } from "./table";

const SMTP = "https://www.postfix.org/smtp.8.html";
const SMTPD = "https://www.postfix.org/postconf.5.html (smtpd_*_restrictions)";
const LOCAL = "https://www.postfix.org/local.8.html";
const TLS = "https://www.postfix.org/TLS_README.html";
const SIZE = "https://www.postfix.org/postconf.5.html#message_size_limit";
const POSTSCREEN = "https://www.postfix.org/POSTSCREEN_README.html";

export const rules = table("postfix", {}, [
  [
    ["message size", "exceeds size limit"],
    "emailtoolarge.recipient_server",
    "message size 21484376 exceeds size limit 10485760 of server mx.example.net[192.0.2.1]",
    SIZE,
  ],
  [
    "refused to talk to me:",
    "blocked",
    "host mx.example.net[192.0.2.1] refused to talk to me: 554 mx.example.net",
    SMTP,
    { broad: true },
  ],
  ["delivery temporarily suspended", "expired", "delivery temporarily suspended", SMTP, { broad: true }],
  ["mail transport unavailable", "systemerror", "mail transport unavailable", SMTP],
  [
    "tls is required, but our tls engine is unavailable",
    "failedstarttls.tls",
    "454 4.7.5 TLS is required, but our TLS engine is unavailable",
    TLS,
    { actors: ["sender_admin"] },
  ],
  [
    "no usable tlsa records",
    "failedstarttls.dane",
    "TLSA lookup error for mx.example.net:25: no usable TLSA records",
    TLS,
  ],
  ["tlsa lookup error", "failedstarttls.dane", "450 4.7.5 TLSA lookup error for mx.example.net:25", TLS],
  ["non-dnssec destination", "failedstarttls.dane", "450 4.7.5 non DNSSEC destination: non-dnssec destination", TLS],
  ["unable to look up host", "hostunknown", "unable to look up host mx.example.net", SMTP],
  ["host not found, try again", "networkerror", "450 4.4.3 Host not found, try again", SMTP],
  [
    "no address associated with hostname",
    "hostunknown",
    "550 5.4.4 mx.example.net: No address associated with hostname",
    SMTP,
  ],
  ["bad address syntax", "userunknown", "5.1.3 bad address syntax", SMTPD],
  ["invalid recipient syntax", "userunknown", "501 5.1.3 Invalid recipient syntax", SMTPD],
  ["bad recipient address syntax", "userunknown", "501 5.1.3 Bad recipient address syntax", SMTPD],
  ["bad sender address syntax", "rejected", "501 5.1.7 Bad sender address syntax", SMTPD],
  [
    ["address rejected", "quota exceeded"],
    "ratelimited",
    "450 4.7.1 <tanaka@example.com>: Sender address rejected: Policy rejection; Message count quota exceeded",
    "https://wiki.policyd.org/ (quotas)",
    { id: "policy-quota" },
  ],
  [
    ["sender address rejected", "user unknown in virtual mailbox table"],
    "rejected",
    "550 5.1.0 <tanaka@example.com>: Sender address rejected: User unknown in virtual mailbox table",
    SMTPD,
    { id: "sender-unknown-virtual" },
  ],
  [
    ["sender address rejected", "user unknown in local recipient table"],
    "rejected",
    "550 5.1.0 <tanaka@example.com>: Sender address rejected: User unknown in local recipient table",
    SMTPD,
    { id: "sender-unknown-local" },
  ],
  [
    ["recipient address rejected", "unverified address", "unknown user"],
    "userunknown",
    '450 4.1.1 <tanaka@example.com>: Recipient address rejected: unverified address: unknown user: "tanaka"',
    "https://www.postfix.org/ADDRESS_VERIFICATION_README.html",
    { id: "unverified-unknown-user" },
  ],
  [
    "sender address rejected:need fully-qualified address",
    "rejected",
    "504 5.5.2 <tanaka>: Sender address rejected: need fully-qualified address",
    SMTPD,
  ],
  [
    "sender address rejected:not owned by user",
    "rejected",
    "553 5.7.1 <tanaka@example.com>: Sender address rejected: not owned by user suzuki",
    SMTPD,
    { actors: ["sender", "sender_admin"] },
  ],
  [
    "sender address rejected:not logged in",
    "securityerror.smtp_auth",
    "553 5.7.1 <tanaka@example.com>: Sender address rejected: not logged in",
    SMTPD,
  ],
  [
    "recipient address rejected:need fully-qualified address",
    "userunknown",
    "504 5.5.2 <info>: Recipient address rejected: need fully-qualified address",
    SMTPD,
  ],
  [
    "recipient address rejected:access denied",
    "policyviolation",
    "554 5.7.1 <info@example.com>: Recipient address rejected: Access denied",
    SMTPD,
    { status: "5.7.1", actors: ["recipient_admin"] },
  ],
  [
    "recipient address rejected:domain does not accept mail",
    "notaccept",
    "556 5.1.10 <info@example.com>: Recipient address rejected: Domain does not accept mail (nullMX)",
    SMTPD,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    ["domain", "does not accept mail(nullmx)"],
    "notaccept",
    "Domain example.com does not accept mail (nullMX)",
    SMTP,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "sender address rejected:domain does not accept mail",
    "rejected",
    "550 5.7.27 <tanaka@example.com>: Sender address rejected: Domain does not accept mail (nullMX)",
    SMTPD,
  ],
  [
    "recipient address rejected:please see http://www.openspf",
    "authfailure.spf",
    "550 5.7.1 <info@example.com>: Recipient address rejected: Please see http://www.openspf.net/Why?s=mfrom;id=tanaka%40example.com",
    "https://github.com/sdgathman/pyspf",
  ],
  [
    "helo command rejected:host not found",
    "blocked",
    "450 4.7.1 <pc01.example.local>: Helo command rejected: Host not found",
    SMTPD,
  ],
  [
    "client host rejected:access denied",
    "securityerror.smtp_auth",
    "554 5.7.1 <unknown[192.0.2.25]>: Client host rejected: Access denied",
    SMTPD,
  ],
  [
    "data command rejected:multi-recipient bounce",
    "policyviolation",
    "550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce",
    SMTPD,
  ],
  ["improper command pipelining", "syntaxerror", "503 Error: Improper command pipelining", SMTPD],
  ["end-of-data rejected", "policyviolation", "554 5.7.1 <END-OF-MESSAGE>: End-of-data rejected: refused here", SMTPD],
  [
    "recipient address lookup failure",
    "systemerror",
    "451 4.3.0 <info@example.com>: Recipient address lookup failure",
    SMTPD,
  ],
  ["protocol error", "syntaxerror", "550 5.5.0 Protocol error", POSTSCREEN, { broad: true }],
  ["all server ports are busy", "ratelimited.ip", "421 4.3.2 All server ports are busy", POSTSCREEN],
  ["too many errors", "ratelimited.ip", "421 4.7.0 mx.example.net Error: too many errors", SMTPD, { broad: true }],
  [
    "command time limit exceeded",
    "mailererror",
    'Command time limit exceeded: "/usr/bin/filter"',
    "https://www.postfix.org/pipe.8.html",
  ],
  ["user lookup error", "systemerror", "451 4.3.0 <info@example.com>: user lookup error", LOCAL],
  ["alias database unavailable", "systemerror", "451 4.3.0 alias database unavailable", LOCAL],
  [
    "file too large",
    "mailboxfull",
    "cannot update mailbox /var/mail/info for user info. error writing message: File too large",
    LOCAL,
  ],
  [
    "unable to create lock file",
    "systemerror",
    "cannot update mailbox /var/mail/info for user info. unable to create lock file",
    LOCAL,
  ],
]);
