/** General wordings that mean `mailboxfull`, whoever says them. */
import { SISIMAI_MAILBOXFULL } from "./sources";
import { table } from "./table";

export const rules = table("says-mailboxfull", {}, [
  [
    "mail file size exceeds the maximum size allowed for mail delivery",
    "mailboxfull",
    "550 5.2.2 Mail file size exceeds the maximum size allowed for mail delivery",
    SISIMAI_MAILBOXFULL,
  ],
  [
    "insufficient disk space",
    "mailboxfull",
    "452 4.2.2 <suzuki@example.com> Insufficient disk space",
    SISIMAI_MAILBOXFULL,
    { reply: "452" },
  ],
  [
    "account disabled temporarly for exceeding receiving limits",
    "mailboxfull",
    "550 5.2.2 Account disabled temporarly for exceeding receiving limits",
    SISIMAI_MAILBOXFULL,
  ],
  ["does not have enough space", "mailboxfull", "550 5.2.2 Does not have enough space", SISIMAI_MAILBOXFULL],
  ["mailfolder is full", "mailboxfull", "452 4.2.2 <suzuki@example.com> Mailfolder is full", SISIMAI_MAILBOXFULL],
  ["not sufficient disk space", "mailboxfull", "550 5.2.2 Not sufficient disk space", SISIMAI_MAILBOXFULL],
  [
    "the user's space has been used up",
    "mailboxfull",
    "552 5.2.2 <tanaka@example.co.jp>: The user's space has been used up",
    SISIMAI_MAILBOXFULL,
  ],
  [
    "user has too many messages on the server",
    "mailboxfull",
    "452 4.2.2 <k.mori@example.jp> User has too many messages on the server",
    SISIMAI_MAILBOXFULL,
  ],
]);
