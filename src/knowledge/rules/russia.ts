/** Answers of Mail.ru, Yandex and Rambler. */
import { FIELD_MANUAL_MAILRU, FIELD_MANUAL_YANDEX } from "./sources";
import { table } from "./table";

export const rules = table("russia", {}, [
  [
    ["invalid mailbox. local mailbox", "is unavailable:account is disabled"],
    "suspend",
    "550 invalid mailbox. local mailbox example.com is unavailable:account is disabled",
    FIELD_MANUAL_MAILRU,
    { id: "invalid-mailbox.-local-mailbox-is-unavailable-account-is-dis" },
  ],
  [
    "policy rejection on the target address",
    "policyviolation",
    "550 5.7.1 Policy rejection on the target address",
    FIELD_MANUAL_YANDEX,
    { speaker: "yandex", actors: ["recipient_admin"] },
  ],
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
]);
