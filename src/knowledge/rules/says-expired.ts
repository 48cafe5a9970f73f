/** General wordings that mean `expired`, whoever says them. */
import {
  SISIMAI_DRAGONFLY,
  SISIMAI_EXPIRED,
  SISIMAI_GMAIL,
  SISIMAI_IMAILSERVER,
  SISIMAI_OPENSMTPD,
  SISIMAI_ZOHO,
} from "./sources";
import { table } from "./table";

export const rules = table("says-expired", {}, [
  [
    "the server or service did not respond in time",
    "expired",
    "5.4.7 The server or service did not respond in time",
    "help article 2 (docs/knowledge.md)",
    { unverified: true },
  ],
  [
    "再送信を試みましたが送信先メールサーバの事由により",
    "expired",
    "4.4.7 再送信を試みましたが送信先メールサーバの事由により",
    "github.com/sisimai/set-of-emails (sample mails)",
  ],
  ["could not find a gateway for", "expired", "4.4.7 Could not find a gateway for", SISIMAI_EXPIRED],
  [
    "delivery attempts will continue to be",
    "expired.delay",
    "550 Delivery attempts will continue to be",
    SISIMAI_EXPIRED,
    { broad: true },
  ],
  ["delivery expired", "expired", "4.4.7 Delivery expired", SISIMAI_EXPIRED],
  ["failed to deliver to domain", "expired", "4.4.7 Failed to deliver to domain", SISIMAI_EXPIRED],
  ["has been delayed", "expired", "550 Has been delayed", SISIMAI_EXPIRED, { broad: true }],
  ["it has not been collected after", "expired", "4.4.7 It has not been collected after", SISIMAI_EXPIRED],
  ["message timed out", "expired", "4.4.7 Message timed out", SISIMAI_EXPIRED],
  ["server did not respond", "expired", "5.4.7 Server did not respond", SISIMAI_EXPIRED],
  [
    "unable to deliver message after multiple retries",
    "expired",
    "5.4.7 Unable to deliver message after multiple retries",
    SISIMAI_EXPIRED,
  ],
  [
    "was not reachable within the allowed queue period",
    "expired",
    "4.4.7 Was not reachable within the allowed queue period",
    SISIMAI_EXPIRED,
  ],
  [
    ["could not be delivered for", "days"],
    "expired",
    "4.4.7 Could not be delivered for example.net days",
    SISIMAI_EXPIRED,
  ],
  ["could not deliver for the last", "expired", "5.4.7 Could not deliver for the last", SISIMAI_DRAGONFLY],
  [
    "dns error:could not contact dns servers",
    "expired",
    "5.4.7 DNS Error: Could not contact DNS servers",
    SISIMAI_GMAIL,
  ],
  [
    "delivery to the following recipient has been delayed",
    "expired",
    "4.4.7 Delivery to the following recipient has been delayed",
    SISIMAI_GMAIL,
  ],
  [
    "the recipient server did not accept our requests to connect",
    "expired",
    "5.4.7 The recipient server did not accept our requests to connect",
    SISIMAI_GMAIL,
  ],
  ["delivery failed", "expired", "550 Delivery failed", SISIMAI_IMAILSERVER, { broad: true }],
  ["envelope expired", "expired", "4.4.7 Envelope expired", SISIMAI_OPENSMTPD],
  ["host not reachable", "expired", "5.4.7 Host not reachable", SISIMAI_ZOHO],
]);
