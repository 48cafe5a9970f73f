/** General wordings that mean `requireptr`, whoever says them. */
import { SISIMAI_REQUIREPTR } from "./sources";
import { table } from "./table";

export const rules = table("says-requireptr", {}, [
  [
    "client host rejected:cannot find your hostname",
    "requireptr",
    "554 5.7.1 Client host rejected: cannot find your hostname",
    SISIMAI_REQUIREPTR,
  ],
  [
    "all mail servers must have a ptr record with a valid reverse dns entry",
    "requireptr",
    "450 4.7.1 All mail servers must have a ptr record with a valid reverse dns entry",
    SISIMAI_REQUIREPTR,
  ],
  ["bad dns ptr resource record", "requireptr", "554 5.7.1 Bad dns ptr resource record", SISIMAI_REQUIREPTR],
  ["cannot find your hostname", "requireptr", "550 5.7.1 Cannot find your hostname", SISIMAI_REQUIREPTR],
  ["cannot resolve your address.", "requireptr", "450 4.7.1 Cannot resolve your address.", SISIMAI_REQUIREPTR],
  ["fix reverse dns for", "requireptr", "554 5.7.1 Fix reverse dns for", SISIMAI_REQUIREPTR],
  ["ips with missing ptr records", "requireptr", "550 5.7.1 Ips with missing ptr records", SISIMAI_REQUIREPTR],
  ["no ptr record found.", "requireptr", "450 4.7.1 No ptr record found.", SISIMAI_REQUIREPTR],
  [
    "please get a custom reverse dns name from your isp for your host",
    "requireptr",
    "554 5.7.1 Please get a custom reverse dns name from your isp for your host",
    SISIMAI_REQUIREPTR,
  ],
  ["ptr record setup", "requireptr", "550 5.7.1 Ptr record setup", SISIMAI_REQUIREPTR],
  ["reverse dns failed", "requireptr", "450 4.7.1 Reverse dns failed", SISIMAI_REQUIREPTR],
  ["reverse dns required", "requireptr", "554 5.7.1 Reverse dns required", SISIMAI_REQUIREPTR],
  [
    "sender ip reverse lookup rejected",
    "requireptr",
    "550 5.7.1 Sender ip reverse lookup rejected",
    SISIMAI_REQUIREPTR,
  ],
  [
    "the ip address sending this message does not have a ptr record setup",
    "requireptr",
    "450 4.7.1 The ip address sending this message does not have a ptr record setup",
    SISIMAI_REQUIREPTR,
  ],
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
    ["reverse dns lookup for host", "failed permanently"],
    "requireptr",
    "554 5.7.1 Reverse dns lookup for host example.net failed permanently",
    SISIMAI_REQUIREPTR,
  ],
  [
    ["server access", "forbidden by invalid rdns record of your mail server"],
    "requireptr",
    "550 5.7.1 Server access example.net forbidden by invalid rdns record of your mail server",
    SISIMAI_REQUIREPTR,
  ],
  [
    ["service permits", "unverifyable sending ips"],
    "requireptr",
    "450 4.7.1 Service permits example.net unverifyable sending ips",
    SISIMAI_REQUIREPTR,
  ],
]);
