/** General wordings that mean `notcompliantrfc`, whoever says them. */
import { SISIMAI_NOTCOMPLIANTRFC } from "./sources";
import { table } from "./table";

export const rules = table("says-notcompliantrfc", {}, [
  [
    "this message is not rfc 5322 compliant",
    "notcompliantrfc",
    "550 5.7.1 This message is not rfc 5322 compliant",
    SISIMAI_NOTCOMPLIANTRFC,
  ],
  [
    "https://support.google.com/mail/?p=rfcmessagenoncompliant",
    "notcompliantrfc",
    "550 5.7.1 https://support.google.com/mail/?p=rfcmessagenoncompliant",
    SISIMAI_NOTCOMPLIANTRFC,
  ],
  [["multiple", "header"], "notcompliantrfc", "550 5.7.1 Multiple example.net header", SISIMAI_NOTCOMPLIANTRFC],
]);
