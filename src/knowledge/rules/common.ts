/** Texts of no single provider. */
import { KUMO_MTA, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("common", {}, [
  [
    ["junkmail rejected -", "is in an rbl"],
    "blocked.dnsbl",
    "550 junkmail rejected - example.com is in an rbl",
    ZONE_MTA,
  ],
  [
    "rejected based on geographical location",
    "blocked",
    "554 5.7.1 rejected based on geographical location",
    ZONE_MTA,
    { actors: ["recipient_admin"] },
  ],
  [
    "your message was rejected by this user and was not delivered",
    "rejected",
    "550 Your message was rejected by this user and was not delivered",
    ZONE_MTA,
    { actors: ["recipient"] },
  ],
  ["senderfilterconfig", "rejected", "554 5.7.105 SenderFilterConfig", ZONE_MTA, { actors: ["recipient_admin"] }],
  [
    "local policy violation",
    "policyviolation",
    "550 5.7.0 Local Policy Violation",
    ZONE_MTA,
    { actors: ["recipient_admin"] },
  ],
  [
    "recipient address has a null mx",
    "notaccept",
    "556 Recipient address has a null MX",
    KUMO_MTA,
    { actors: ["sender"] },
  ],
]);
