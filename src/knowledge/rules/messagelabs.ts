/** Answers of Symantec Email Security.cloud (MessageLabs). */
import { FIELD_MANUAL_EMAILSECURITYCLOUD, SISIMAI_MESSAGELABS, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("messagelabs", {}, [
  [
    "message filtered(#5.7.1)",
    "spamdetected",
    "553 5.7.1 Message filtered (#5.7.1)",
    FIELD_MANUAL_EMAILSECURITYCLOUD,
    { speaker: "messagelabs", actors: ["sender_admin"], page: "http://ipremoval.sms.symantec.com/" },
  ],
  [
    "requested action aborted",
    "badreputation",
    "450 Requested action aborted",
    FIELD_MANUAL_EMAILSECURITYCLOUD,
    { speaker: "messagelabs", page: "http://ipremoval.sms.symantec.com/" },
  ],
  [
    "symantec zodiac",
    "blocked.provider_list",
    "500 5.7.1 Symantec Zodiac",
    ZONE_MTA,
    { page: "http://ipremoval.sms.symantec.com/" },
  ],
  [
    "please turn on smtp authentication in your mail client",
    "securityerror.smtp_auth",
    "550 Please turn on SMTP Authentication in your mail client",
    SISIMAI_MESSAGELABS,
    { speaker: "messagelabs" },
  ],
  [
    "rejected",
    "userunknown",
    "542 yamada@example.com Rejected",
    SISIMAI_MESSAGELABS,
    { reply: "542", speaker: "messagelabs" },
  ],
  [
    "service temporarily unavailable",
    "systemerror",
    "421 Service Temporarily Unavailable",
    FIELD_MANUAL_EMAILSECURITYCLOUD,
    { speaker: "messagelabs", actors: ["nobody"] },
  ],
]);
