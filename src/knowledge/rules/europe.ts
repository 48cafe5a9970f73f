/** Answers of other providers in Europe. */
import { FIELD_MANUAL_INFOMANIAK, KUMO_MTA, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("europe", {}, [
  ["tosa@rx.t-online.de", "blocked.provider_list", "554 Tosa@rx.t-online.de", ZONE_MTA, { speaker: "t-online" }],
  [
    "tobr@rx.t-online.de",
    "badreputation",
    "554 Tobr@rx.t-online.de",
    "public bounce samples; module DeutscheTelekom in sisimai 5.7.0 (https://libsisimai.org/en/reason/)",
    { speaker: "t-online" },
  ],
  [
    "rejected due to spam or virus classification",
    "spamdetected",
    "550 rejected due to spam or virus classification",
    KUMO_MTA,
    { speaker: "t-online" },
  ],
  [
    "sender address rejected:domain not found",
    "rejected",
    "450 4.1.8 Sender address rejected: Domain not found",
    FIELD_MANUAL_INFOMANIAK,
    { speaker: "infomaniak" },
  ],
]);
