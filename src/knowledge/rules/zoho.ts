/** Answers of Zoho Mail. */
import { FIELD_MANUAL_ZOHO } from "./sources";
import { table } from "./table";

export const rules = table("zoho", {}, [
  ["relaying disallowed", "norelaying.submission", "553 5.1.1 Relaying disallowed", FIELD_MANUAL_ZOHO],
  [
    "mail rejected by destination domain",
    "rejected",
    "541 5.4.1 Mail rejected by destination domain",
    FIELD_MANUAL_ZOHO,
    { actors: ["recipient_admin"] },
  ],
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
    "temporary system error",
    "systemerror",
    "452 4.3.1 Temporary System Error",
    FIELD_MANUAL_ZOHO,
    { actors: ["nobody"] },
  ],
]);
