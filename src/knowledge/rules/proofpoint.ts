/** Answers of Proofpoint gateways. */
import { FIELD_MANUAL_PROOFPOINT, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("proofpoint", {}, [
  [
    "blocked using prs.proofpoint.com",
    "blocked.provider_list",
    "550 5.7.1 blocked using prs.proofpoint.com",
    FIELD_MANUAL_PROOFPOINT,
  ],
  [
    "ipcheck.proofpoint.com/?ip=",
    "blocked.provider_list",
    "550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.25",
    ZONE_MTA,
  ],
  [
    "blocked using cloudmark sender intelligence",
    "blocked.provider_list",
    "550 5.7.1 blocked using Cloudmark Sender Intelligence",
    FIELD_MANUAL_PROOFPOINT,
  ],
  [
    "email rejected per sender's dmarc policy",
    "authfailure.dmarc",
    "550 5.7.0 Email rejected per sender's DMARC policy",
    FIELD_MANUAL_PROOFPOINT,
    { speaker: "proofpoint" },
  ],
  [
    "unverified address:address verification in progress",
    "systemerror",
    "450 4.1.1 unverified address: Address verification in progress",
    FIELD_MANUAL_PROOFPOINT,
    { speaker: "proofpoint", actors: ["nobody"] },
  ],
  [
    "user email address is marked as invalid",
    "userunknown",
    "550 5.7.1 User email address is marked as invalid",
    FIELD_MANUAL_PROOFPOINT,
  ],
  [
    ["undeliverable address:host", "said:550 5.1.1"],
    "userunknown",
    "550 5.1.1 undeliverable address:host example.com said:550 5.1.1",
    FIELD_MANUAL_PROOFPOINT,
  ],
  [
    "sender address rejected:domain not found",
    "rejected",
    "550 5.1.8 Sender address rejected: Domain not found",
    FIELD_MANUAL_PROOFPOINT,
    { speaker: "proofpoint" },
  ],
  [
    "sender address rejected:need fully-qualified address",
    "rejected",
    "550 5.5.2 Sender address rejected: need fully-qualified address",
    FIELD_MANUAL_PROOFPOINT,
    { speaker: "proofpoint" },
  ],
  ["relaying denied", "norelaying", "550 5.7.1 Relaying denied", FIELD_MANUAL_PROOFPOINT, { speaker: "proofpoint" }],
  [
    "this is not a valid email address. please verify",
    "userunknown",
    "550 5.1.1 This is not a valid email address. Please verify",
    FIELD_MANUAL_PROOFPOINT,
    { speaker: "proofpoint" },
  ],
]);
