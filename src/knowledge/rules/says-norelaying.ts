/** General wordings that mean `norelaying`, whoever says them. */
import { SISIMAI_NORELAYING, SISIMAI_QMAIL, SISIMAI_REQUIREPTR } from "./sources";
import { table } from "./table";

export const rules = table("says-norelaying", {}, [
  [
    "that domain isn't in my list of allowed rcpthosts",
    "norelaying",
    "550 5.7.1 <n.ito@example.jp>: That domain isn't in my list of allowed rcpthosts",
    SISIMAI_QMAIL,
  ],
  [
    "relay access denied",
    "norelaying",
    "554 5.7.1 <office@mail.example.com>: Relay access denied",
    "github.com/sisimai/go-sisimai reason/why-norelaying.go; help article 4 (docs/knowledge.md)",
  ],
  ["relaying denied", "norelaying", "550 5.7.1 <tanaka@example.co.jp>: Relaying denied", SISIMAI_NORELAYING],
  [
    "relaying denied. ip name lookup failed",
    "norelaying",
    "554 5.7.1 <suzuki@example.com>: Relaying denied. IP name lookup failed",
    SISIMAI_REQUIREPTR,
  ],
  [
    "smtp; unable to relay recipient in non-accepted domain",
    "norelaying",
    "554 5.7.1 <info@example.org>: SMTP; Unable to relay recipient in non-accepted domain",
    "github.com/sisimai/set-of-emails (sample mails)",
  ],
  ["as a relay", "norelaying", "550 <yamada@mail.example.com>: As a relay", SISIMAI_NORELAYING, { broad: true }],
  [
    "email address is not verified.",
    "norelaying",
    "550 5.7.1 <sales@example.co.jp>: Email address is not verified.",
    SISIMAI_NORELAYING,
  ],
  ["insecure mail relay", "norelaying", "554 5.7.1 <m.kato@example.com>: Insecure mail relay", SISIMAI_NORELAYING],
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
  ["no relaying", "norelaying", "550 <n.ito@example.jp>: No relaying", SISIMAI_NORELAYING, { broad: true }],
  ["not a gateway", "norelaying", "554 5.7.1 <office@mail.example.com>: Not a gateway", SISIMAI_NORELAYING],
  [
    "not allowed to relay through this machine",
    "norelaying",
    "550 5.7.1 <tanaka@example.co.jp>: Not allowed to relay through this machine",
    SISIMAI_NORELAYING,
  ],
  [
    "not an open relay, so get lost",
    "norelaying",
    "554 5.7.1 <suzuki@example.com>: Not an open relay, so get lost",
    SISIMAI_NORELAYING,
  ],
  ["not local host", "norelaying", "550 <sato@example.net>: Not local host", SISIMAI_NORELAYING, { broad: true }],
  ["relay denied", "norelaying", "554 5.7.1 <info@example.org>: Relay denied", SISIMAI_NORELAYING],
  ["relaying mail to", "norelaying", "550 5.7.1 <k.mori@example.jp>: Relaying mail to", SISIMAI_NORELAYING],
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
    "this system is not configured to relay mail",
    "norelaying",
    "554 5.7.1 <m.kato@example.com>: This system is not configured to relay mail",
    SISIMAI_NORELAYING,
  ],
  ["unable to relay for", "norelaying", "550 5.7.1 <hayashi@example.net>: Unable to relay for", SISIMAI_NORELAYING],
  [
    "we don't handle mail for",
    "norelaying",
    "554 5.7.1 <support@example.org>: We don't handle mail for",
    SISIMAI_NORELAYING,
  ],
]);
