/** General wordings that mean `syntaxerror`, whoever says them. */
import { SISIMAI_EXIM } from "./sources";
import { table } from "./table";

export const rules = table("says-syntaxerror", {}, [
  ["angle-brackets nested too deep", "syntaxerror", "501 5.5.4 Angle-brackets nested too deep", SISIMAI_EXIM],
  [
    "domain missing in source-routed address",
    "syntaxerror",
    "501 5.5.4 Domain missing in source-routed address",
    SISIMAI_EXIM,
  ],
  ["malformed address:", "syntaxerror", "501 5.5.4 Malformed address:", SISIMAI_EXIM],
]);
