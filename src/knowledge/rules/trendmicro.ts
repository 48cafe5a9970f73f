/** Answers of Trend Micro gateways. */
import { FIELD_MANUAL_TRENDMICRO, SISIMAI_BLOCKED, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("trendmicro", {}, [
  [
    "blocked using trend micro rbl+",
    "blocked.provider_list",
    "550 blocked using Trend Micro RBL+",
    ZONE_MTA,
    { page: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/" },
  ],
  [
    "blocked using trend micro email reputation service",
    "blocked.provider_list",
    "550 blocked using Trend Micro Email Reputation Service",
    SISIMAI_BLOCKED,
    { page: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/" },
  ],
  [
    "recipient address rejected:block-send-er",
    "blocked.recipient_list",
    "550 5.7.1 Recipient address rejected: BLOCK-SEND-ER",
    FIELD_MANUAL_TRENDMICRO,
  ],
  [
    "recipient address rejected:block-rcpt",
    "filtered",
    "550 5.7.1 Recipient address rejected: BLOCK-RCPT",
    FIELD_MANUAL_TRENDMICRO,
    { actors: ["recipient_admin"] },
  ],
  [
    "recipient address rejected:no-domain",
    "norelaying",
    "550 5.7.1 Recipient address rejected: NO-DOMAIN",
    FIELD_MANUAL_TRENDMICRO,
  ],
  ["ers-customized-block", "blocked.recipient_list", "550 5.7.1 ERS-Customized-Block", FIELD_MANUAL_TRENDMICRO],
]);
