/** Answers of Mail.ru, Yandex and Rambler. */
import { FIELD_MANUAL_MAILRU, FIELD_MANUAL_RAMBLER, FIELD_MANUAL_YANDEX, KUMO_MTA } from "./sources";
import { table } from "./table";

export const rules = table("russia", {}, [
  [
    ["invalid mailbox. local mailbox", "is unavailable:user not found"],
    "userunknown",
    "550 invalid mailbox. local mailbox example.com is unavailable:user not found",
    KUMO_MTA,
  ],
  [
    ["invalid mailbox. local mailbox", "is unavailable:account is disabled"],
    "suspend",
    "550 invalid mailbox. local mailbox example.com is unavailable:account is disabled",
    FIELD_MANUAL_MAILRU,
    { id: "invalid-mailbox.-local-mailbox-is-unavailable-account-is-dis" },
  ],
  [
    ["spam message rejected. please visit", "help.mail.ru"],
    "spamdetected",
    "550 spam message rejected. Please visit http://help.mail.ru/notspam-support",
    FIELD_MANUAL_MAILRU,
    { page: "http://help.mail.ru/notspam-support/" },
  ],
  [
    "message rejected under suspicion of spam",
    "spamdetected",
    "554 5.7.1 Message rejected under suspicion of SPAM",
    FIELD_MANUAL_YANDEX,
  ],
  [
    "policy rejection on the target address",
    "policyviolation",
    "550 5.7.1 Policy rejection on the target address",
    FIELD_MANUAL_YANDEX,
    { speaker: "yandex", actors: ["recipient_admin"] },
  ],
  ["no such user!", "userunknown", "550 5.7.1 No such user!", FIELD_MANUAL_YANDEX, { speaker: "yandex" }],
  ["mailbox size limit exceeded", "mailboxfull", "552 5.2.2 Mailbox size limit exceeded", FIELD_MANUAL_YANDEX],
  [
    "the recipient has exceeded message rate limit",
    "ratelimited.recipient_inflow",
    "450 4.2.1 The recipient has exceeded message rate limit",
    FIELD_MANUAL_YANDEX,
  ],
  [
    "sorry, the service is currently unavailable. please come back later",
    "systemerror",
    "451 4.7.1 Sorry, the service is currently unavailable. Please come back later",
    FIELD_MANUAL_YANDEX,
    { actors: ["nobody"] },
  ],
  [
    "recipient address rejected:inactive",
    "suspend",
    "540 5.7.1 recipient address rejected: Inactive",
    FIELD_MANUAL_RAMBLER,
  ],
  [
    "recipient address rejected:blocked",
    "suspend",
    "540 5.7.1 recipient address rejected: Blocked",
    FIELD_MANUAL_RAMBLER,
  ],
  [
    "spam message rejected",
    "spamdetected",
    "554 5.7.1 Spam message rejected",
    FIELD_MANUAL_RAMBLER,
    { speaker: "rambler" },
  ],
  ["rate limit exceeded", "ratelimited", "452 4.5.3 rate limit exceeded", FIELD_MANUAL_RAMBLER, { speaker: "rambler" }],
]);
