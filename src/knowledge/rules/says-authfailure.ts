/** General wordings that mean `authfailure`, whoever says them. */
import { SISIMAI_AUTHFAILURE, SISIMAI_BLOCKED } from "./sources";
import { table } from "./table";

export const rules = table("says-authfailure", {}, [
  ["//spf.pobox.com", "authfailure.spf", "550 5.7.1 //spf.pobox.com", SISIMAI_AUTHFAILURE],
  ["bad spf records for", "authfailure.spf", "550 5.7.1 Bad spf records for", SISIMAI_AUTHFAILURE],
  ["dmarc policy", "authfailure.dmarc", "550 5.7.1 Dmarc policy", SISIMAI_AUTHFAILURE],
  [
    "please inspect your spf settings",
    "authfailure.spf",
    "550 5.7.1 Please inspect your spf settings",
    SISIMAI_AUTHFAILURE,
  ],
  [
    "sender policy framework(spf)fail",
    "authfailure.spf",
    "550 5.7.1 Sender policy framework (spf) fail",
    SISIMAI_AUTHFAILURE,
  ],
  [
    "spf(sender policy framework)domain authentication fail",
    "authfailure.spf",
    "550 5.7.1 Spf (sender policy framework) domain authentication fail",
    SISIMAI_AUTHFAILURE,
  ],
  ["spf check:fail", "authfailure.spf", "550 5.7.1 Spf check: fail", SISIMAI_AUTHFAILURE],
  [
    ["is not allowed to send from<", "per it's spf record"],
    "authfailure.spf",
    "550 5.7.1 Is not allowed to send from < example.net per it's spf record",
    SISIMAI_AUTHFAILURE,
  ],
  [
    ["is not allowed to send from<", "per its spf record"],
    "authfailure.spf",
    "550 5.7.1 Is not allowed to send from < example.net per its spf record",
    SISIMAI_AUTHFAILURE,
    { id: "is-not-allowed-to-send-from-per-its-spf-record" },
  ],
  [
    "is not allowed to send mail from",
    "authfailure.spf",
    "550 5.7.1 Is not allowed to send mail from",
    SISIMAI_BLOCKED,
  ],
]);
