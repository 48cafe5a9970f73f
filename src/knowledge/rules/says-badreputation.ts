/** General wordings that mean `badreputation`, whoever says them. */
import { SISIMAI_BADREPUTATION } from "./sources";
import { table } from "./table";

export const rules = table("says-badreputation", {}, [
  ["a poor email reputation score", "badreputation", "554 5.7.1 A poor email reputation score", SISIMAI_BADREPUTATION],
  [
    "has been temporarily rate limited due to ip reputation",
    "badreputation",
    "554 5.7.1 Has been temporarily rate limited due to ip reputation",
    SISIMAI_BADREPUTATION,
  ],
  ["ip/domain reputation problems", "badreputation", "554 5.7.1 Ip/domain reputation problems", SISIMAI_BADREPUTATION],
  [
    "likely suspicious due to the very low reputation",
    "badreputation",
    "554 5.7.1 Likely suspicious due to the very low reputation",
    SISIMAI_BADREPUTATION,
  ],
  ["none/bad reputation", "badreputation", "554 5.7.1 None/bad reputation", SISIMAI_BADREPUTATION],
  [
    "temporarily deferred due to unexpected volume or user complaints",
    "badreputation",
    "554 5.7.1 Temporarily deferred due to unexpected volume or user complaints",
    SISIMAI_BADREPUTATION,
  ],
  [
    "the sending mta's poor reputation",
    "badreputation",
    "554 5.7.1 The sending mta's poor reputation",
    SISIMAI_BADREPUTATION,
  ],
]);
