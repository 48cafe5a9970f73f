/** General wordings that mean `mailererror`, whoever says them. */
import { SISIMAI_MAILERERROR } from "./sources";
import { table } from "./table";

export const rules = table("says-mailererror", {}, [
  ["|| exit", "mailererror", "550 || exit", SISIMAI_MAILERERROR, { broad: true }],
  ["procmail:", "mailererror", "5.3.0 Procmail:", SISIMAI_MAILERERROR],
  ["bin/procmail", "mailererror", "550 5.3.0 Bin/procmail", SISIMAI_MAILERERROR],
  ["bin/maidrop", "mailererror", "5.3.0 Bin/maidrop", SISIMAI_MAILERERROR],
  ["command failed:", "mailererror", "550 5.3.0 Command failed:", SISIMAI_MAILERERROR],
  ["command died with status", "mailererror", "5.3.0 Command died with status", SISIMAI_MAILERERROR],
  ["command output:", "mailererror", "550 5.3.0 Command output:", SISIMAI_MAILERERROR],
  ["mailer error", "mailererror", "550 Mailer error", SISIMAI_MAILERERROR, { broad: true }],
  ["pipe to |/", "mailererror", "550 5.3.0 Pipe to |/", SISIMAI_MAILERERROR],
  ["x-unix;", "mailererror", "550 X-unix;", SISIMAI_MAILERERROR, { broad: true }],
]);
