/** General wordings that mean `failedstarttls`, whoever says them. */
import { SISIMAI_FAILEDSTARTTLS, UNVERIFIED } from "./sources";
import { table } from "./table";

export const rules = table("says-failedstarttls", {}, [
  [
    "tls is required, but was not offered",
    "failedstarttls.tls",
    "454 4.7.0 TLS is required, but was not offered",
    UNVERIFIED,
    { unverified: true },
  ],
  [
    "tls required but not supported",
    "failedstarttls.tls",
    "454 4.7.0 Tls required but not supported",
    SISIMAI_FAILEDSTARTTLS,
  ],
]);
