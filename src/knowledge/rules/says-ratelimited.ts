/** General wordings that mean `ratelimited`, whoever says them. */
import { SISIMAI_SPEEDING, SISIMAI_TOOMANYCONN } from "./sources";
import { table } from "./table";

export const rules = table("says-ratelimited", {}, [
  ["please try again slower", "ratelimited.ip", "450 4.2.1 Please try again slower", SISIMAI_SPEEDING],
  [
    "receiving mail at a rate that prevents additional messages from being delivered",
    "ratelimited.recipient_inflow",
    "421 4.7.0 Receiving mail at a rate that prevents additional messages from being delivered",
    SISIMAI_SPEEDING,
  ],
  [
    "all available ips are at maximum connection limit",
    "ratelimited.ip",
    "450 4.2.1 All available ips are at maximum connection limit",
    SISIMAI_TOOMANYCONN,
  ],
  [
    "has exceeded the max emails per hour",
    "ratelimited.own_quota",
    "421 4.7.0 Has exceeded the max emails per hour",
    SISIMAI_TOOMANYCONN,
  ],
  [
    "throttling failure:daily message quota exceeded",
    "ratelimited.own_quota",
    "450 4.2.1 Throttling failure: daily message quota exceeded",
    SISIMAI_TOOMANYCONN,
  ],
  [
    "we have already made numerous attempts to deliver this message",
    "ratelimited",
    "421 4.7.0 We have already made numerous attempts to deliver this message",
    SISIMAI_TOOMANYCONN,
  ],
]);
