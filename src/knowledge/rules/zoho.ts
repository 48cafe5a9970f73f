/** Answers of Zoho Mail. */
import { FIELD_MANUAL_ZOHO } from "./sources";
import { table } from "./table";

export const rules = table("zoho", {}, [
  [
    "email rejected per dmarc policy",
    "authfailure.dmarc",
    "550 5.7.1 Email rejected per DMARC policy",
    FIELD_MANUAL_ZOHO,
  ],
  ["user does not exist", "userunknown", "550 5.1.1 User does not exist", FIELD_MANUAL_ZOHO, { speaker: "zoho" }],
  ["relaying disallowed", "norelaying.submission", "553 5.1.1 Relaying disallowed", FIELD_MANUAL_ZOHO],
  [
    "greylisted, try again after some time",
    "blocked.greylist",
    "451 Greylisted, try again after some time",
    "https://libsisimai.org/en/reason/",
    { speaker: "zoho" },
  ],
  [
    "mail rejected by destination domain",
    "rejected",
    "541 5.4.1 Mail rejected by destination domain",
    FIELD_MANUAL_ZOHO,
    { actors: ["recipient_admin"] },
  ],
  ["email flagged as spam", "spamdetected", "554 5.7.1 Email flagged as Spam", FIELD_MANUAL_ZOHO, { speaker: "zoho" }],
  [
    "mailbox delivery restricted by policy error",
    "policyviolation",
    "452 Mailbox delivery restricted by policy error",
    FIELD_MANUAL_ZOHO,
    { actors: ["recipient_admin"] },
  ],
  [
    "mailbox delivery failure policy error",
    "policyviolation",
    "552 5.1.1 Mailbox delivery failure policy error",
    FIELD_MANUAL_ZOHO,
    { actors: ["recipient_admin"] },
  ],
  [
    "mailpolicy violation error delivering to mailboxes",
    "policyviolation",
    "554 5.2.3 MailPolicy violation Error delivering to mailboxes",
    FIELD_MANUAL_ZOHO,
    { actors: ["recipient_admin"] },
  ],
  [
    ["virus", "detected by zoho mail"],
    "virusdetected",
    "552 5.7.1 virus example.com detected by zoho mail",
    FIELD_MANUAL_ZOHO,
  ],
  [
    "temporary system error",
    "systemerror",
    "452 4.3.1 Temporary System Error",
    FIELD_MANUAL_ZOHO,
    { actors: ["nobody"] },
  ],
]);
