/** General wordings that mean `virusdetected`, whoever says them. */
import { SISIMAI_VIRUSDETECTED } from "./sources";
import { table } from "./table";

export const rules = table("says-virusdetected", {}, [
  [
    "it has a potentially executable attachment",
    "virusdetected",
    "554 5.7.1 It has a potentially executable attachment",
    SISIMAI_VIRUSDETECTED,
  ],
  [
    "the message was rejected because it contains prohibited virus or spam content",
    "virusdetected",
    "550 5.7.1 The message was rejected because it contains prohibited virus or spam content",
    SISIMAI_VIRUSDETECTED,
  ],
  [
    "virus phishing/malicious_url detected",
    "virusdetected",
    "554 5.7.1 Virus phishing/malicious_url detected",
    SISIMAI_VIRUSDETECTED,
  ],
]);
