/** General wordings that mean `mailboxfull`, whoever says them. */
import { SISIMAI_LIB, SISIMAI_MAILBOXFULL } from "./sources";
import { table } from "./table";

export const rules = table("says-mailboxfull", {}, [
  [
    "quota exceeded while writing",
    "mailboxfull",
    "552 5.2.2 <sales@example.co.jp>: Quota exceeded while writing",
    SISIMAI_LIB,
  ],
  [
    "user is over quota",
    "mailboxfull",
    "550 5.2.2 User is over quota",
    "github.com/sisimai/go-sisimai reason/why-mailboxfull.go; help article 5 (docs/knowledge.md)",
  ],
  ["account is over quota", "mailboxfull", "552 5.2.2 <info@example.org>: Account is over quota", SISIMAI_MAILBOXFULL],
  ["domain is over quota", "mailboxfull", "452 4.2.2 <k.mori@example.jp> Domain is over quota", SISIMAI_LIB],
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
  [
    "account is temporarily over quota",
    "mailboxfull",
    "452 4.2.2 <k.mori@example.jp> Account is temporarily over quota",
    SISIMAI_MAILBOXFULL,
  ],
  ["delivery failed:over quota", "mailboxfull", "550 5.2.2 Delivery failed: over quota", SISIMAI_MAILBOXFULL],
  ["does not have enough space", "mailboxfull", "550 5.2.2 Does not have enough space", SISIMAI_MAILBOXFULL],
  [
    "is over quota temporarily",
    "mailboxfull",
    "452 4.2.2 <suzuki@example.com> Is over quota temporarily",
    SISIMAI_MAILBOXFULL,
  ],
  ["mailbox over quota", "mailboxfull", "452 4.2.2 <m.kato@example.com> Mailbox over quota", SISIMAI_MAILBOXFULL],
  ["maildir over quota", "mailboxfull", "452 4.2.2 <n.ito@example.jp> Maildir over quota", SISIMAI_MAILBOXFULL],
  ["mailfolder is full", "mailboxfull", "452 4.2.2 <suzuki@example.com> Mailfolder is full", SISIMAI_MAILBOXFULL],
  ["not sufficient disk space", "mailboxfull", "550 5.2.2 Not sufficient disk space", SISIMAI_MAILBOXFULL],
  [
    "the user's space has been used up",
    "mailboxfull",
    "552 5.2.2 <tanaka@example.co.jp>: The user's space has been used up",
    SISIMAI_MAILBOXFULL,
  ],
  [
    "the user you are trying to reach is over quota",
    "mailboxfull",
    "452 4.2.2 <suzuki@example.com> The user you are trying to reach is over quota",
    SISIMAI_MAILBOXFULL,
  ],
  [
    "user has too many messages on the server",
    "mailboxfull",
    "452 4.2.2 <k.mori@example.jp> User has too many messages on the server",
    SISIMAI_MAILBOXFULL,
  ],
  ["user over quota", "mailboxfull", "552 5.2.2 <sales@example.co.jp>: User over quota", SISIMAI_MAILBOXFULL],
  [
    "user over quota.(#5.1.1)",
    "mailboxfull",
    "452 4.2.2 <m.kato@example.com> User over quota. (#5.1.1)",
    SISIMAI_MAILBOXFULL,
  ],
  ["maildir over quota.", "mailboxfull", "452 4.2.2 <m.kato@example.com> Maildir over quota.", SISIMAI_LIB],
]);
