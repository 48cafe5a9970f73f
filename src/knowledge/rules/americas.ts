/** Answers of other providers in the Americas. */
import { FIELD_MANUAL_ATT, KUMO_MTA, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("americas", {}, [
  ["message denied", "spamdetected", "550 Message denied", KUMO_MTA, { speaker: "duck" }],
  [
    ["dnsbl:attrbl", "_is_blocked"],
    "blocked.provider_list",
    "553 5.3.0 DNSBL:ATTRBL 521< 192.0.2.25 >_is_blocked",
    ZONE_MTA,
    { speaker: "att" },
  ],
  [
    ["dnsbl:rbl 521<", "_is_blocked"],
    "blocked.provider_list",
    "553 5.3.0 DNSBL:RBL 521< 192.0.2.25 >_is_blocked",
    ZONE_MTA,
    { speaker: "att" },
  ],
  [
    "addressee unknown, relay=",
    "userunknown",
    "550 5.2.1 Addressee unknown, relay=",
    FIELD_MANUAL_ATT,
    { speaker: "att" },
  ],
  ["sender rejected aup", "policyviolation", "552 sender rejected AUP", KUMO_MTA, { actors: ["sender"] }],
  [
    "blocked using sa-ip4tset.blagr.emailsrvr.com",
    "blocked.provider_list",
    "554 5.7.1 blocked using sa-ip4tset.blagr.emailsrvr.com",
    ZONE_MTA,
  ],
]);
