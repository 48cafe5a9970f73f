/** General wordings that mean `onhold`, whoever says them. */
import { SISIMAI_EXCHANGE2003 } from "./sources";
import { table } from "./table";

export const rules = table("says-onhold", {}, [
  ["000b099c", "onhold", "550 000B099C", SISIMAI_EXCHANGE2003],
  ["000b09aa", "onhold", "550 000B09AA", SISIMAI_EXCHANGE2003],
  ["000b09b6", "onhold", "550 000B09B6", SISIMAI_EXCHANGE2003],
]);
