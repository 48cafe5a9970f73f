/** General wordings that mean `notcompliantrfc`, whoever says them. */
import { SISIMAI_NOTCOMPLIANTRFC } from "./sources";
import { table } from "./table";

export const rules = table("says-notcompliantrfc", {}, [
  [
    "https://support.google.com/mail/?p=rfcmessagenoncompliant",
    "notcompliantrfc",
    "550 5.7.1 https://support.google.com/mail/?p=rfcmessagenoncompliant",
    SISIMAI_NOTCOMPLIANTRFC,
  ],
  [["multiple", "header"], "notcompliantrfc", "550 5.7.1 Multiple example.net header", SISIMAI_NOTCOMPLIANTRFC],
]);
