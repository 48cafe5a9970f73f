/** General wordings that mean `authfailure`, whoever says them. */
import { SISIMAI_AUTHFAILURE, SISIMAI_BLOCKED } from "./sources";
import { table } from "./table";

export const rules = table("says-authfailure", {}, [
  ["//spf.pobox.com", "authfailure.spf", "550 5.7.1 //spf.pobox.com", SISIMAI_AUTHFAILURE],
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
