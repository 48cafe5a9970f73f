/** The step at which an answer came, when neither words nor status tell more (RFC 5321 section 4.3.2; facts of practice). */
import { table } from "./table";

const DIALOGUE = "RFC 5321 section 4.3.2";
const NO_SERVICE = "RFC 5321 section 3.1";

export const rules = table("stages", {}, [
  [
    "does not exist",
    "rejected",
    "553 <example.com> does not exist",
    DIALOGUE,
    { id: "mail-does-not-exist", stage: ["mail"] },
  ],
  ["", "blocked", "554 mx.example.net", NO_SERVICE, { id: "connect-5xx", reply: "5xx", stage: ["connect", "helo"] }],
  [
    "",
    "notaccept",
    "421 mx.example.net",
    NO_SERVICE,
    { id: "connect-421", reply: "421", stage: ["connect", "helo"], actors: ["recipient_admin", "sender_admin"] },
  ],
  [
    "access denied",
    "blocked",
    "550 Access denied",
    NO_SERVICE,
    { id: "connect-access-denied", stage: ["connect", "helo"] },
  ],
  [
    "",
    "failedstarttls.tls",
    "454 mx.example.net",
    "RFC 3207 section 4",
    { id: "starttls", reply: "4xx", stage: ["starttls"] },
  ],
  [
    "",
    "failedstarttls.tls",
    "554 mx.example.net",
    "RFC 3207 section 4",
    { id: "starttls-5xx", reply: "5xx", stage: ["starttls"] },
  ],
  [
    "",
    "securityerror.smtp_auth",
    "554 mx.example.net",
    "RFC 4954 section 6",
    { id: "auth", reply: "5xx", stage: ["auth"] },
  ],
  ["", "userunknown", "550 <tanaka@example.com> refused", DIALOGUE, { id: "rcpt-550", reply: "550", stage: ["rcpt"] }],
  ["", "rejected", "550 <tanaka@example.com> refused", DIALOGUE, { id: "mail-550", reply: "550", stage: ["mail"] }],
  ["", "rejected", "553 <tanaka@example.com> refused", DIALOGUE, { id: "mail-553", reply: "553", stage: ["mail"] }],
  ["", "rejected", "554 <tanaka@example.com> refused", DIALOGUE, { id: "mail-554", reply: "554", stage: ["mail"] }],
  [
    "",
    "emailtoolarge",
    "552 <tanaka@example.com> refused",
    "RFC 1870 section 6.1",
    { id: "mail-552", reply: "552", stage: ["mail"] },
  ],
  ["", "policyviolation", "550 Refused", DIALOGUE, { id: "data-550", reply: "550", stage: ["data", "eod"] }],
  [
    "",
    "emailtoolarge",
    "552 Refused",
    "RFC 1870 section 6.3",
    { id: "data-552", reply: "552", stage: ["data", "eod"] },
  ],
]);
