/** General wordings that mean `filtered`, whoever says them. */
import { SISIMAI_DOMINO, SISIMAI_EXCHANGE2003, SISIMAI_FILTERED, SISIMAI_LIB, SISIMAI_USERUNKNOWN } from "./sources";
import { table } from "./table";

export const rules = table("says-filtered", {}, [
  ["cannot route mail to user", "filtered", "550 5.2.0 <n.ito@example.jp>: Cannot route mail to user", SISIMAI_DOMINO],
  ["000c0595", "filtered", "550 5.7.1 000C0595", SISIMAI_EXCHANGE2003],
  [
    "recipient doesn't want your mail",
    "filtered",
    "550 5.2.0 <tanaka@example.co.jp>: Recipient doesn't want your mail",
    "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
  ],
  [
    "because the recipient is only accepting mail from specific email addresses",
    "filtered",
    "550 5.7.1 Because the recipient is only accepting mail from specific email addresses",
    SISIMAI_FILTERED,
  ],
  [
    "due to extended inactivity new mail is not currently being accepted for this mailbox",
    "filtered",
    "550 5.7.1 Due to extended inactivity new mail is not currently being accepted for this mailbox",
    SISIMAI_FILTERED,
  ],
  [
    "has restricted sms e-mail",
    "filtered",
    "550 5.2.0 <k.mori@example.jp>: Has restricted sms e-mail",
    SISIMAI_FILTERED,
  ],
  ["is not accepting any mail", "filtered", "550 5.7.1 Is not accepting any mail", SISIMAI_FILTERED],
  ["message rejected due to user rules", "filtered", "550 5.7.1 Message rejected due to user rules", SISIMAI_FILTERED],
  [
    "not found recipient account",
    "filtered",
    "550 5.2.0 <hayashi@example.net>: Not found recipient account",
    SISIMAI_FILTERED,
  ],
  [
    "refused due to recipient preferences",
    "filtered",
    "550 5.7.1 Refused due to recipient preferences",
    SISIMAI_FILTERED,
  ],
  [
    "this account is protected by",
    "filtered",
    "550 5.2.0 <n.ito@example.jp>: This account is protected by",
    SISIMAI_FILTERED,
  ],
  [
    "user refuses to receive this mail",
    "filtered",
    "550 5.2.0 <tanaka@example.co.jp>: User refuses to receive this mail",
    SISIMAI_FILTERED,
  ],
  ["user reject", "filtered", "550 User reject", SISIMAI_FILTERED, { broad: true }],
  [
    "we failed to deliver mail because the following address recipient id refuse to receive mail",
    "filtered",
    "550 5.2.0 <sato@example.net>: We failed to deliver mail because the following address recipient id refuse to receive mail",
    SISIMAI_FILTERED,
  ],
  [
    "user does not exist, but will deliver to",
    "filtered",
    "550 5.7.1 User does not exist, but will deliver to",
    SISIMAI_LIB,
  ],
  [
    "recipient refuses to accept your mail",
    "filtered",
    "550 5.7.1 Recipient refuses to accept your mail",
    SISIMAI_USERUNKNOWN,
  ],
]);
