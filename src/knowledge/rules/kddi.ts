/** Answers of KDDI au. */
import { SISIMAI_EZWEB, SISIMAI_KDDI } from "./sources";
import { table } from "./table";

export const rules = table("kddi", {}, [
  [
    "user unknown",
    "userunknown.carrier_ambiguous",
    "550 <yamada@example.com>: User unknown",
    "github.com/sisimai/go-sisimai rhost/for-kddi.go; https://note.com/sendmagic/n/n875d8dcb6cb8",
    { stage: ["rcpt"], speaker: "kddi" },
  ],
  [
    "user unknown",
    "filtered.reception_rule",
    "550 : User unknown (DATA stage)",
    SISIMAI_KDDI,
    { id: "user-unknown-2", stage: ["data", "eod"], speaker: "kddi" },
  ],
  [
    "relay access denied",
    "norelaying",
    "554 Relay access denied",
    "https://note.com/sendmagic/n/n875d8dcb6cb8",
    { speaker: "kddi", actors: ["sender"] },
  ],
  [
    "the user(s)account is temporarily over quota",
    "mailboxfull",
    "550 The user(s) account is temporarily over quota",
    SISIMAI_EZWEB,
  ],
  ["the user(s)account is disabled", "suspend", "550 The user(s) account is disabled", SISIMAI_EZWEB],
  [
    "the user(s)account is temporarily limited",
    "suspend",
    "450 The user(s) account is temporarily limited",
    SISIMAI_EZWEB,
  ],
  [
    "each of the following recipients was rejected by a remote mail server",
    "onhold",
    "550 Each of the following recipients was rejected by a remote mail server",
    SISIMAI_EZWEB,
  ],
  [
    "your message was not delivered within",
    "expired",
    "550 Your message was not delivered within",
    SISIMAI_EZWEB,
    { severity: "permanent" },
  ],
  [
    "due to the following smtp relay error",
    "norelaying.submission",
    "550 Due to the following SMTP relay error",
    SISIMAI_KDDI,
  ],
  ["as the remote domain doesnt exist", "hostunknown", "550 As the remote domain doesnt exist", SISIMAI_KDDI],
]);
