/** Answers of NTT docomo. "Unknown user" means three things: the step of the dialogue tells them apart. */
import { SISIMAI_NTTDOCOMO } from "./sources";
import { table } from "./table";

export const rules = table("docomo", {}, [
  [
    "unknown user",
    "userunknown.carrier_ambiguous",
    "550 5.1.1 Unknown user yamada@example.com (RCPT stage, Status 5.1.1)",
    "github.com/sisimai/go-sisimai rhost/for-nttdocomo.go; https://note.com/sendmagic/n/neb6bbe7e51cf",
    { stage: ["rcpt"], speaker: "docomo" },
  ],
  [
    "unknown user",
    "filtered.reception_rule",
    "550 5.2.0 Unknown user yamada@example.com (DATA stage, Status 5.2.0)",
    "github.com/sisimai/go-sisimai rhost/for-nttdocomo.go; https://moneytimes.jp/archives/185548/2",
    { id: "unknown-user-x.2.0", status: "x.2.0", speaker: "docomo" },
  ],
  [
    "unknown user",
    "rejected",
    "550 5.0.0 Unknown user yamada@example.com (in reply to end of DATA, Status 5.0.0)",
    SISIMAI_NTTDOCOMO,
    { id: "unknown-user-5.0.0", status: "5.0.0", stage: ["data", "eod"], speaker: "docomo", actors: ["recipient"] },
  ],
  [
    "too much mail data",
    "mailboxfull",
    "552 Too much mail data",
    "github.com/sisimai/go-sisimai rhost/for-nttdocomo.go; https://note.com/sendmagic/n/neb6bbe7e51cf",
    { speaker: "docomo" },
  ],
  [
    "too many recipients",
    "ratelimited",
    "552 Too many recipients",
    SISIMAI_NTTDOCOMO,
    { speaker: "docomo", severity: "permanent" },
  ],
  ["bad sequence of commands", "syntaxerror", "503 Bad sequence of commands", SISIMAI_NTTDOCOMO, { speaker: "docomo" }],
  [
    "command parameter not implemented",
    "syntaxerror",
    "504 Command parameter not implemented",
    SISIMAI_NTTDOCOMO,
    { speaker: "docomo" },
  ],
  [
    "line too long",
    "contenterror",
    "500 Line Too Long",
    "https://note.com/sendmagic/n/neb6bbe7e51cf",
    { speaker: "docomo", actors: ["sender_admin"] },
  ],
]);
