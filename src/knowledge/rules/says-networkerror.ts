/** General wordings that mean `networkerror`, whoever says them. */
import {
  SISIMAI_COURIER,
  SISIMAI_EXCHANGE2003,
  SISIMAI_GOOGLEWORKSPACE,
  SISIMAI_NETWORKERROR,
  SISIMAI_OPENSMTPD,
  SISIMAI_QMAIL,
  UNVERIFIED,
} from "./sources";
import { table } from "./table";

export const rules = table("says-networkerror", {}, [
  [
    "cname lookup failed temporarily(#4.4.3)",
    "networkerror",
    "450 4.4.1 CNAME lookup failed temporarily (#4.4.3)",
    UNVERIFIED,
    { unverified: true },
  ],
  ["00120270", "networkerror", "450 4.4.1 00120270", SISIMAI_EXCHANGE2003],
  [
    "could not connect and send the mail to",
    "networkerror",
    "450 4.4.1 Could not connect and send the mail to",
    SISIMAI_NETWORKERROR,
  ],
  [
    "dns records for the destination computer could not be found",
    "networkerror",
    "554 5.4.6 Dns records for the destination computer could not be found",
    SISIMAI_NETWORKERROR,
  ],
  ["host is unreachable", "networkerror", "554 5.4.6 Host is unreachable", SISIMAI_NETWORKERROR],
  ["host name lookup failure", "networkerror", "450 4.4.1 Host name lookup failure", SISIMAI_NETWORKERROR],
  ["malformed name server reply", "networkerror", "450 4.4.1 Malformed name server reply", SISIMAI_NETWORKERROR],
  ["no route to host", "networkerror", "554 5.4.6 No route to host", SISIMAI_NETWORKERROR],
  ["unable to resolve route", "networkerror", "450 4.4.1 Unable to resolve route", SISIMAI_NETWORKERROR],
  ["unrouteable mail domain", "hostunknown", "554 5.4.6 Unrouteable mail domain", SISIMAI_NETWORKERROR],
  ["dns lookup failed.", "networkerror", "450 4.4.1 DNS lookup failed.", SISIMAI_COURIER],
  ["had no relevant answers.", "networkerror", "554 5.4.6 Had no relevant answers.", SISIMAI_GOOGLEWORKSPACE],
  [
    "address family mismatch on destination mxs",
    "networkerror",
    "554 5.4.6 Address family mismatch on destination MXs",
    SISIMAI_OPENSMTPD,
  ],
  [
    "all routes to destination blocked",
    "networkerror",
    "450 4.4.1 All routes to destination blocked",
    SISIMAI_OPENSMTPD,
  ],
  ["bad dns lookup error code", "networkerror", "554 5.4.6 Bad DNS lookup error code", SISIMAI_OPENSMTPD],
  [
    "could not retrieve source address",
    "networkerror",
    "450 4.4.1 Could not retrieve source address",
    SISIMAI_OPENSMTPD,
  ],
  ["network error on destination mxs", "networkerror", "450 4.4.1 Network error on destination MXs", SISIMAI_OPENSMTPD],
  ["no valid route to remote mx", "networkerror", "554 5.4.6 No valid route to remote MX", SISIMAI_OPENSMTPD],
  ["no valid route to destination", "networkerror", "450 4.4.1 No valid route to destination", SISIMAI_OPENSMTPD],
  [
    "although i'm listed as a best-preference mx or a for that host",
    "networkerror",
    "450 4.4.1 Although I'm listed as a best-preference MX or A for that host",
    SISIMAI_QMAIL,
  ],
]);
