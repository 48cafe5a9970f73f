/** General wordings that mean `ratelimited`, whoever says them. */
import { SISIMAI_FRANCEPTT_TEXTS, SISIMAI_SPEEDING, SISIMAI_TOOMANYCONN } from "./sources";
import { table } from "./table";

export const rules = table("says-ratelimited", {}, [
  ["trop de connexions", "ratelimited.ip", "450 4.2.1 Trop de connexions", SISIMAI_FRANCEPTT_TEXTS],
  [
    "mail sent from your ip address has been temporarily rate limited",
    "ratelimited.ip",
    "421 4.7.0 Mail sent from your IP address has been temporarily rate limited",
    SISIMAI_SPEEDING,
  ],
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
  ["connection rate limit exceeded", "ratelimited.ip", "421 4.7.0 Connection rate limit exceeded", SISIMAI_TOOMANYCONN],
  [
    "exceeds per-domain connection limit for",
    "ratelimited.ip",
    "450 4.2.1 Exceeds per-domain connection limit for",
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
    "throttling failure:maximum sending rate exceeded",
    "ratelimited.own_quota",
    "421 4.7.0 Throttling failure: maximum sending rate exceeded",
    SISIMAI_TOOMANYCONN,
  ],
  ["too many connections", "ratelimited.ip", "450 4.2.1 Too many connections", SISIMAI_TOOMANYCONN],
  [
    "too many connections from your host.",
    "ratelimited.ip",
    "421 4.7.0 Too many connections from your host.",
    SISIMAI_TOOMANYCONN,
  ],
  [
    "too many concurrent smtp connections",
    "ratelimited.ip",
    "450 4.2.1 Too many concurrent smtp connections",
    SISIMAI_TOOMANYCONN,
  ],
  ["too many errors from your ip", "ratelimited.ip", "421 4.7.0 Too many errors from your ip", SISIMAI_TOOMANYCONN],
  ["too many recipients", "ratelimited", "450 Too many recipients", SISIMAI_TOOMANYCONN, { broad: true }],
  [
    "too many smtp sessions for this host",
    "ratelimited.ip",
    "421 4.7.0 Too many smtp sessions for this host",
    SISIMAI_TOOMANYCONN,
  ],
  [
    "trop de connexions,",
    "ratelimited.ip",
    "450 4.2.1 Trop de connexions,",
    SISIMAI_TOOMANYCONN,
    { id: "trop-de-connexions-2" },
  ],
  [
    "we have already made numerous attempts to deliver this message",
    "ratelimited",
    "421 4.7.0 We have already made numerous attempts to deliver this message",
    SISIMAI_TOOMANYCONN,
  ],
]);
