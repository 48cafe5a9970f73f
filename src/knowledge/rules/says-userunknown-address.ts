/** General wordings about an address or recipient that mean `userunknown`, whoever says them. */
import { SISIMAI_USERUNKNOWN, SISIMAI_VERIZON } from "./sources";
import { table } from "./table";

export const rules = table("says-userunknown", {}, [
  ["#5.1.1 bad address", "userunknown", "550-5.1.1 #5.1.1 bad address <office@mail.example.com>", SISIMAI_USERUNKNOWN],
  [
    "5.1.0 address rejected.",
    "userunknown",
    "550 5.1.0 address rejected. (in reply to RCPT TO command)",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "address not present in directory",
    "userunknown",
    "550-5.1.1 Address not present in directory <info@example.org>",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "destination server rejected recipients",
    "userunknown",
    "550 5.1.1 <hayashi@example.net>: Destination server rejected recipients",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "is not an active address at this host",
    "userunknown",
    "550 Is not an active address at this host (in reply to RCPT TO command)",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "no valid recipients, bye",
    "userunknown",
    "550 5.1.1 <sato@example.net>... No valid recipients, bye",
    SISIMAI_USERUNKNOWN,
  ],
  ["not email addresses", "userunknown", "550 5.1.1 <sales@example.co.jp>... Not email addresses", SISIMAI_USERUNKNOWN],
  [
    "recipient address rejected.(in reply to rcpt to command)",
    "userunknown",
    "550-5.1.1 Recipient address rejected. (in reply to rcpt to command) <m.kato@example.com>",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "recipient address rejected:userunknown",
    "userunknown",
    "550 5.1.1 <tanaka@example.co.jp>: Recipient address rejected: userunknown",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "recipient is not accepted",
    "userunknown",
    "550 5.1.1 <sato@example.net>... Recipient is not accepted",
    SISIMAI_USERUNKNOWN,
  ],
  ["recipient not ok", "userunknown", "550 5.1.1 <sales@example.co.jp>... Recipient not ok", SISIMAI_USERUNKNOWN],
  [
    "resolver.adr.recipient notfound",
    "userunknown",
    "550 5.1.1 <n.ito@example.jp>... Resolver.adr.recipient notfound",
    SISIMAI_USERUNKNOWN,
  ],
  ["sorry, badrcptto", "userunknown", "550 5.1.1 <tanaka@example.co.jp>: Sorry, badrcptto", SISIMAI_USERUNKNOWN],
  [
    "sorry, your envelope recipient has been denied",
    "userunknown",
    "550 Sorry, your envelope recipient has been denied (in reply to RCPT TO command)",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "that domain or user isn't in my list of allowed rcpthosts",
    "userunknown",
    "550 5.1.1 <sato@example.net>... That domain or user isn't in my list of allowed rcpthosts",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "the following recipients was undeliverable",
    "userunknown",
    "550 5.1.1 <k.mori@example.jp>: The following recipients was undeliverable",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "this recipient is in my badrecipientto list",
    "userunknown",
    "550 5.1.1 <hayashi@example.net>: This recipient is in my badrecipientto list",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "this recipient is not in my validrcptto list",
    "userunknown",
    "550 This recipient is not in my validrcptto list (in reply to RCPT TO command)",
    SISIMAI_USERUNKNOWN,
  ],
  ["bad recipient", "userunknown", "550 Bad recipient (in reply to RCPT TO command)", SISIMAI_USERUNKNOWN],
  ["no valid recipients", "userunknown", "550 No valid recipients", SISIMAI_VERIZON, { broad: true }],
]);
