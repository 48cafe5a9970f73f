/** General wordings that mean `mailererror`, whoever says them. */
import { SISIMAI_MAILERERROR } from "./sources";
import { table } from "./table";

export const rules = table("says-mailererror", {}, [
  ["|| exit", "mailererror", "550 || exit", SISIMAI_MAILERERROR, { broad: true }],
  ["bin/maidrop", "mailererror", "5.3.0 Bin/maidrop", SISIMAI_MAILERERROR],
  ["command failed:", "mailererror", "550 5.3.0 Command failed:", SISIMAI_MAILERERROR],
  ["command died with status", "mailererror", "5.3.0 Command died with status", SISIMAI_MAILERERROR],
  ["x-unix;", "mailererror", "550 X-unix;", SISIMAI_MAILERERROR, { broad: true }],
]);
