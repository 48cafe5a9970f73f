/** General wordings that mean `contenterror`, whoever says them. */
import { SISIMAI_CONTENTERROR, SISIMAI_EXCHANGE2003 } from "./sources";
import { table } from "./table";

export const rules = table("says-contenterror", {}, [
  [
    "improper use of 8-bit data in message header",
    "contenterror",
    "554 5.6.0 Improper use of 8-bit data in message header",
    SISIMAI_CONTENTERROR,
  ],
  [
    "message mime complexity exceeds the policy maximum",
    "contenterror",
    "554 5.6.0 Message mime complexity exceeds the policy maximum",
    SISIMAI_CONTENTERROR,
  ],
  [
    "this message contain invalid mime headers",
    "contenterror",
    "554 5.6.0 This message contain invalid mime headers",
    SISIMAI_CONTENTERROR,
  ],
  [
    "this message contain improperly-formatted binary content",
    "contenterror",
    "554 5.6.0 This message contain improperly-formatted binary content",
    SISIMAI_CONTENTERROR,
  ],
  [
    "this message contain text that uses unnecessary base64 encoding",
    "contenterror",
    "554 5.6.0 This message contain text that uses unnecessary base64 encoding",
    SISIMAI_CONTENTERROR,
  ],
  ["00050311", "contenterror", "554 5.6.0 00050311", SISIMAI_EXCHANGE2003],
  ["000502cc", "contenterror", "554 5.6.0 000502CC", SISIMAI_EXCHANGE2003],
]);
