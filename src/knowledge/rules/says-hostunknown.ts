/** General wordings that mean `hostunknown`, whoever says them. */
import {
  SISIMAI_DRAGONFLY,
  SISIMAI_EXIM,
  SISIMAI_GMAIL,
  SISIMAI_HOSTUNKNOWN,
  SISIMAI_MESSAGINGSERVER,
  SISIMAI_QMAIL,
} from "./sources";
import { table } from "./table";

export const rules = table("says-hostunknown", {}, [
  ["sorry, i couldn't find any host", "hostunknown", "5.4.4 Sorry, I couldn't find any host", SISIMAI_QMAIL],
  // Sisimai calls it notaccept; without MX and address there is no host that could accept or refuse (RFC 5321 section 5.1).
  [
    "sorry, i couldn't find a mail exchanger or ip address",
    "hostunknown",
    "5.4.4 Sorry, I couldn't find a mail exchanger or IP address",
    SISIMAI_QMAIL,
  ],
  [
    "domain is not reachable",
    "hostunknown",
    "550 5.1.2 <info@example.org>: Domain is not reachable",
    SISIMAI_HOSTUNKNOWN,
  ],
  ["domain must exist", "hostunknown", "550 5.1.2 Domain must exist", SISIMAI_HOSTUNKNOWN],
  ["host unknown", "hostunknown", "550 5.1.2 <sales@example.co.jp>: Host unknown", SISIMAI_HOSTUNKNOWN],
  [
    "host unreachable",
    "networkerror",
    "450 4.4.1 Host unreachable, will retry",
    "RFC 3463 section 3.5 (paraphrased)",
    { id: "host-unreachable-4.4.1", status: "4.4.1" },
  ],
  ["host unreachable", "hostunknown", "550 5.1.2 Host unreachable", SISIMAI_HOSTUNKNOWN],
  [
    "name or service not known",
    "hostunknown",
    "550 5.1.2 <support@example.org>: Name or service not known",
    SISIMAI_HOSTUNKNOWN,
  ],
  [
    "the account or domain may not exist",
    "hostunknown",
    "550 5.1.2 The account or domain may not exist",
    SISIMAI_HOSTUNKNOWN,
  ],
  ["unknown host", "hostunknown", "5.4.4 Unknown host", SISIMAI_HOSTUNKNOWN],
  ["unroutable address", "hostunknown", "550 5.1.2 <info@example.org>: Unroutable address", SISIMAI_HOSTUNKNOWN],
  ["unrouteable address", "hostunknown", "550 5.1.2 Unrouteable address", SISIMAI_HOSTUNKNOWN],
  ["dns lookup failure:host", "hostunknown", "550 5.1.2 DNS lookup failure: host", SISIMAI_DRAGONFLY],
  [
    "all host address lookups failed permanently",
    "hostunknown",
    "5.4.4 All host address lookups failed permanently",
    SISIMAI_EXIM,
  ],
  [
    "dns error:dns server returned answer with no data",
    "hostunknown",
    "550 5.1.2 DNS Error: DNS server returned answer with no data",
    SISIMAI_GMAIL,
  ],
  [
    "illegal host/domain name found",
    "hostunknown",
    "550 5.1.2 <tanaka@example.co.jp>: Illegal host/domain name found",
    SISIMAI_MESSAGINGSERVER,
  ],
]);
