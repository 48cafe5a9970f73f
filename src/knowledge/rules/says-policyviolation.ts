/** General wordings that mean `policyviolation`, whoever says them. */
import { SISIMAI_POLICYVIOLATION, SISIMAI_SYSTEMERROR } from "./sources";
import { table } from "./table";

export const rules = table("says-policyviolation", {}, [
  [
    "because the recipient is not accepting mail with",
    "policyviolation",
    "550 5.7.1 Because the recipient is not accepting mail with",
    SISIMAI_POLICYVIOLATION,
  ],
  [
    "by non-member to a members-only list",
    "policyviolation",
    "554 5.7.1 By non-member to a members-only list",
    SISIMAI_POLICYVIOLATION,
  ],
  ["closed mailing list", "policyviolation", "550 5.7.1 Closed mailing list", SISIMAI_POLICYVIOLATION],
  [
    "message bounced due to organizational settings",
    "policyviolation",
    "554 5.7.1 Message bounced due to organizational settings",
    SISIMAI_POLICYVIOLATION,
  ],
  ["message given low priority", "policyviolation", "550 5.7.1 Message given low priority", SISIMAI_POLICYVIOLATION],
  [
    "messages with multiple addresses",
    "notcompliantrfc",
    "554 5.7.1 Messages with multiple addresses",
    SISIMAI_POLICYVIOLATION,
  ],
  ["protocol violation", "policyviolation", "550 Protocol violation", SISIMAI_POLICYVIOLATION, { broad: true }],
  [
    "the email address used to send your message is not subscribed to this group",
    "policyviolation",
    "550 5.7.1 The email address used to send your message is not subscribed to this group",
    SISIMAI_POLICYVIOLATION,
  ],
  [
    "this message was blocked because its content presents a potential",
    "policyviolation.attachment_type",
    "550 5.7.1 This message was blocked because its content presents a potential",
    SISIMAI_POLICYVIOLATION,
  ],
  ["you're using a mass mailer", "policyviolation", "550 5.7.1 You're using a mass mailer", SISIMAI_POLICYVIOLATION],
  [
    ["you have exceeded the", "allowable number of posts without solving a captcha"],
    "policyviolation",
    "554 5.7.1 You have exceeded the example.net allowable number of posts without solving a captcha",
    SISIMAI_POLICYVIOLATION,
  ],
  ["transaction failed", "policyviolation", "550 Transaction failed", SISIMAI_SYSTEMERROR, { vague: true }],
]);
