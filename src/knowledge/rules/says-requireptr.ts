/** General wordings that mean `requireptr`, whoever says them. */
import { SISIMAI_REQUIREPTR } from "./sources";
import { table } from "./table";

export const rules = table("says-requireptr", {}, [
  ["cannot resolve your address.", "requireptr", "450 4.7.1 Cannot resolve your address.", SISIMAI_REQUIREPTR],
  [
    "the corresponding forward dns entry does not point to the sending ip",
    "requireptr",
    "554 5.7.1 The corresponding forward dns entry does not point to the sending ip",
    SISIMAI_REQUIREPTR,
  ],
  [
    "this system will not accept messages from servers/devices with no reverse dns",
    "requireptr",
    "550 5.7.1 This system will not accept messages from servers/devices with no reverse dns",
    SISIMAI_REQUIREPTR,
  ],
  ["unresolvable relay host name", "requireptr", "450 4.7.1 Unresolvable relay host name", SISIMAI_REQUIREPTR],
  [
    "we do not accept mail from hosts with dynamic ip or generic dns ptr-records",
    "requireptr",
    "554 5.7.1 We do not accept mail from hosts with dynamic ip or generic dns ptr-records",
    SISIMAI_REQUIREPTR,
  ],
  [
    ["domain", "mismatches client ip"],
    "requireptr",
    "550 5.7.1 Domain example.net mismatches client ip",
    SISIMAI_REQUIREPTR,
  ],
  [
    ["dns lookup failure:", "try again later"],
    "requireptr",
    "450 4.7.1 Dns lookup failure: example.net try again later",
    SISIMAI_REQUIREPTR,
  ],
  [
    ["service permits", "unverifyable sending ips"],
    "requireptr",
    "450 4.7.1 Service permits example.net unverifyable sending ips",
    SISIMAI_REQUIREPTR,
  ],
]);
