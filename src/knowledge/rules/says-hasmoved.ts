/** General wordings that mean `hasmoved`, whoever says them. */
import { SISIMAI_APPLE, SISIMAI_HASMOVED } from "./sources";
import { table } from "./table";

export const rules = table("says-hasmoved", {}, [
  ["recipient no longer on server", "hasmoved", "551 5.1.6 Recipient no longer on server", SISIMAI_APPLE],
  ["has been replaced by", "hasmoved", "551 5.1.6 Has been replaced by", SISIMAI_HASMOVED],
]);
