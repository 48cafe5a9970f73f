/** Answers of Barracuda gateways. */
import { FIELD_MANUAL_BARRACUDA, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("barracuda", {}, [
  [
    "blocked using b.barracudacentral.org",
    "blocked.provider_list",
    "550 5.7.1 blocked using b.barracudacentral.org",
    ZONE_MTA,
    { page: "https://www.barracudacentral.org/lookups" },
  ],
  ["blocked using barracuda reputation", "blocked.provider_list", "554 blocked using Barracuda Reputation", ZONE_MTA],
  [
    ":blocked)",
    "blocked.recipient_list",
    "550 permanent failure for one or more recipients (yamada@example.com:blocked)",
    FIELD_MANUAL_BARRACUDA,
    { speaker: "barracuda" },
  ],
  [
    ["cuda_nsu 4.7.1", "policy rejection- abuse"],
    "blocked",
    "450 4.7.1 cuda_nsu 4.7.1 Recipient address rejected: Policy Rejection- Abuse",
    FIELD_MANUAL_BARRACUDA,
    { page: "https://www.barracudacentral.org/lookups" },
  ],
  [
    "rejecting spoofed message",
    "policyviolation",
    "550 rejecting spoofed message",
    FIELD_MANUAL_BARRACUDA,
    { actors: ["recipient_admin"] },
  ],
  ["rejecting banned content", "contenterror", "554 rejecting banned content", FIELD_MANUAL_BARRACUDA],
  ["license expired", "systemerror", "422 License Expired", FIELD_MANUAL_BARRACUDA],
  [
    "cuda_nsu 4.4.3",
    "systemerror",
    "450 4.4.3 cuda_nsu 4.4.3 Temporary server error",
    FIELD_MANUAL_BARRACUDA,
    { speaker: "barracuda", actors: ["nobody"] },
  ],
]);
