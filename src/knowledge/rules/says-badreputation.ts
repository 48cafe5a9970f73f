/** General wordings that mean `badreputation`, whoever says them. */
import { SISIMAI_BADREPUTATION } from "./sources";
import { table } from "./table";

export const rules = table("says-badreputation", {}, [
  ["a poor email reputation score", "badreputation", "554 5.7.1 A poor email reputation score", SISIMAI_BADREPUTATION],
  [
    "temporarily deferred due to unexpected volume or user complaints",
    "badreputation",
    "554 5.7.1 Temporarily deferred due to unexpected volume or user complaints",
    SISIMAI_BADREPUTATION,
  ],
]);
