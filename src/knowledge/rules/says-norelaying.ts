/** General wordings that mean `norelaying`, whoever says them. */
import { SISIMAI_NORELAYING, SISIMAI_REQUIREPTR } from "./sources";
import { table } from "./table";

export const rules = table("says-norelaying", {}, [
  [
    "relaying denied. ip name lookup failed",
    "norelaying",
    "554 5.7.1 <suzuki@example.com>: Relaying denied. IP name lookup failed",
    SISIMAI_REQUIREPTR,
  ],
  [
    "email address is not verified.",
    "norelaying",
    "550 5.7.1 <sales@example.co.jp>: Email address is not verified.",
    SISIMAI_NORELAYING,
  ],
  [
    "is not permitted to relay through this server without authentication",
    "norelaying.submission",
    "550 5.7.1 <hayashi@example.net>: Is not permitted to relay through this server without authentication",
    SISIMAI_NORELAYING,
  ],
  [
    "mail server requires authentication when attempting to send to a non-local e-mail address",
    "norelaying.submission",
    "554 5.7.1 <support@example.org>: Mail server requires authentication when attempting to send to a non-local e-mail address",
    SISIMAI_NORELAYING,
  ],
  ["not a gateway", "norelaying", "554 5.7.1 <office@mail.example.com>: Not a gateway", SISIMAI_NORELAYING],
  ["not local host", "norelaying", "550 <sato@example.net>: Not local host", SISIMAI_NORELAYING, { broad: true }],
  [
    "specified domain is not allowed",
    "norelaying",
    "554 5.7.1 <yamada@mail.example.com>: Specified domain is not allowed",
    SISIMAI_NORELAYING,
  ],
  [
    "isn't in my list of allowed rcpthost",
    "norelaying",
    "550 5.7.1 <sales@example.co.jp>: Isn't in my list of allowed rcpthost",
    SISIMAI_NORELAYING,
  ],
  [
    "we don't handle mail for",
    "norelaying",
    "554 5.7.1 <support@example.org>: We don't handle mail for",
    SISIMAI_NORELAYING,
  ],
]);
