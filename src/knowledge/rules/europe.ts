/** Answers of other providers in Europe. */
import {
  FIELD_MANUAL_FREE,
  FIELD_MANUAL_HOSTPOINT,
  FIELD_MANUAL_INFOMANIAK,
  FIELD_MANUAL_PROTONMAIL,
  KUMO_MTA,
  ZONE_MTA,
} from "./sources";
import { table } from "./table";

export const rules = table("europe", {}, [
  ["tosa@rx.t-online.de", "blocked.provider_list", "554 Tosa@rx.t-online.de", ZONE_MTA, { speaker: "t-online" }],
  [
    "tobr@rx.t-online.de",
    "badreputation",
    "554 Tobr@rx.t-online.de",
    "public bounce samples; module DeutscheTelekom in sisimai 5.7.0 (https://libsisimai.org/en/reason/)",
    { speaker: "t-online" },
  ],
  [
    "rejected due to spam or virus classification",
    "spamdetected",
    "550 rejected due to spam or virus classification",
    KUMO_MTA,
    { speaker: "t-online" },
  ],
  ["spam detected", "spamdetected", "550 spam detected", FIELD_MANUAL_FREE, { speaker: "free-fr" }],
  ["user quota exceeded", "mailboxfull", "550 5.2.2 user quota exceeded", FIELD_MANUAL_FREE, { speaker: "free-fr" }],
  [
    "this mailbox has been blocked due to inactivity",
    "suspend",
    "550 5.2.1 This mailbox has been blocked due to inactivity",
    FIELD_MANUAL_FREE,
  ],
  ["virus detected", "virusdetected", "550 virus detected", FIELD_MANUAL_FREE, { speaker: "free-fr" }],
  [
    ["quota exceeded", "mailbox for user is full"],
    "mailboxfull",
    "554 5.2.2 Quota exceeded (mailbox for user is full)",
    FIELD_MANUAL_FREE,
    { speaker: "free-fr" },
  ],
  [
    "doesn't allow sending mails from",
    "authfailure.spf",
    "550 SPF-check failed: 550 example.com doesn't allow sending mails from",
    FIELD_MANUAL_HOSTPOINT,
  ],
  [
    "rejected by dmarc policy for",
    "authfailure.dmarc",
    "550 5.7.1 rejected by DMARC policy for",
    FIELD_MANUAL_INFOMANIAK,
  ],
  [
    "sender address rejected:domain not found",
    "rejected",
    "450 4.1.8 Sender address rejected: Domain not found",
    FIELD_MANUAL_INFOMANIAK,
    { speaker: "infomaniak" },
  ],
  [
    "rejected by spam filter",
    "spamdetected",
    "550 5.7.1 Rejected by spam filter",
    FIELD_MANUAL_PROTONMAIL,
    { speaker: "proton" },
  ],
  [
    "we can't accept this message because it is spam",
    "spamdetected",
    "554 We can't accept this message because it is spam",
    KUMO_MTA,
  ],
  [
    "message contains spam content",
    "spamdetected",
    "554 Message contains Spam Content",
    KUMO_MTA,
    { speaker: "virgin-media" },
  ],
  [
    "message rejected due to sender ip reputation",
    "badreputation",
    "550 Message rejected due to sender IP reputation",
    "https://btbusiness.custhelp.com/app/answers/detail/a_id/15074",
    { page: "https://btbusiness.custhelp.com/app/answers/detail/a_id/15074" },
  ],
  [
    "system policy engine error",
    "systemerror",
    "451 System policy engine error",
    "https://www.hcidata.info/ (BT forwarding note)",
    { speaker: "bt" },
  ],
  ["is expired account", "suspend", "550 5.2.1 is expired account", ZONE_MTA, { speaker: "hot-ee" }],
  ["inactive user", "suspend", "554 5.2.1 Inactive user", ZONE_MTA, { speaker: "mail-ee" }],
]);
