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
    "unverified address:address verification in progress",
    "systemerror",
    "450 4.1.1 unverified address: Address verification in progress",
    FIELD_MANUAL_PROOFPOINT,
    { speaker: "proofpoint", actors: ["nobody"] },
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
]);
