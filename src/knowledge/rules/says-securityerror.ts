/** General wordings that mean `securityerror`, whoever says them. */
import { SISIMAI_EXCHANGE2003, SISIMAI_FML, SISIMAI_OPENSMTPD, SISIMAI_SECURITYERROR } from "./sources";
import { table } from "./table";

export const rules = table("says-securityerror", {}, [
  [
    "sasl authentication failed; server",
    "securityerror",
    "535 5.7.8 SASL authentication failed; server",
    SISIMAI_SECURITYERROR,
  ],
  ["000b0981", "securityerror", "550 5.7.1 000B0981", SISIMAI_EXCHANGE2003],
  ["account not subscribed to ses", "securityerror", "535 5.7.8 Account not subscribed to ses", SISIMAI_SECURITYERROR],
  [
    "authentication credentials invalid",
    "securityerror.smtp_auth",
    "550 5.7.1 Authentication credentials invalid",
    SISIMAI_SECURITYERROR,
  ],
  [
    "authentication turned on in your email client",
    "securityerror.smtp_auth",
    "535 5.7.8 Authentication turned on in your email client",
    SISIMAI_SECURITYERROR,
  ],
  [
    "sorry, you don't authenticate or the domain isn't in my list of allowed rcpthosts",
    "securityerror.smtp_auth",
    "535 5.7.8 Sorry, you don't authenticate or the domain isn't in my list of allowed rcpthosts",
    SISIMAI_SECURITYERROR,
  ],
  [
    "unauthenticated senders not allowed",
    "securityerror",
    "550 5.7.1 Unauthenticated senders not allowed",
    SISIMAI_SECURITYERROR,
  ],
  ["verification failure", "securityerror", "550 Verification failure", SISIMAI_SECURITYERROR, { broad: true }],
  [
    ["domain", "is a dead domain"],
    "securityerror",
    "550 5.7.1 Domain example.net is a dead domain",
    SISIMAI_SECURITYERROR,
  ],
  [
    "is not authorized to perform ses:sendrawemail",
    "securityerror",
    "535 5.7.8 Is not authorized to perform ses:sendrawemail",
    SISIMAI_SECURITYERROR,
  ],
  ["security alert", "securityerror", "550 5.7.1 Security Alert", SISIMAI_FML],
  ["security alert:", "securityerror", "535 5.7.8 Security alert:", SISIMAI_FML, { id: "security-alert-2" }],
  ["could not retrieve credentials", "securityerror", "550 5.7.1 Could not retrieve credentials", SISIMAI_OPENSMTPD],
]);
