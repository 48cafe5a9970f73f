/** General wordings that mean `notaccept`, whoever says them. */
import { SISIMAI_EXIM, SISIMAI_GOOGLEWORKSPACE, SISIMAI_NOTACCEPT, SISIMAI_OPENSMTPD } from "./sources";
import { table } from "./table";

export const rules = table("says-notaccept", {}, [
  [
    "does not accept mail(nullmx)",
    "notaccept",
    "550 Does not accept mail (nullMX)",
    SISIMAI_NOTACCEPT,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "an mx or srv record indicated no smtp service",
    "notaccept",
    "556 5.1.10 <tanaka@example.co.jp>: An MX or SRV record indicated no SMTP service",
    SISIMAI_EXIM,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "host does not accept mail",
    "notaccept",
    "556 5.1.10 <sato@example.net>: Host does not accept mail",
    SISIMAI_NOTACCEPT,
    { actors: ["sender", "recipient_admin"] },
  ],
  ["mail receiving disabled", "notaccept", "550 Mail receiving disabled", SISIMAI_NOTACCEPT],
  [
    "name server:.:host not found",
    "notaccept",
    "556 5.1.10 <k.mori@example.jp>: Name server: .: host not found",
    SISIMAI_NOTACCEPT,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "no mx record found for domain=",
    "notaccept",
    "550 No mx record found for domain=",
    SISIMAI_NOTACCEPT,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "no route for current request",
    "notaccept",
    "556 5.1.10 <sales@example.co.jp>: No route for current request",
    SISIMAI_NOTACCEPT,
  ],
  [
    "smtp protocol returned a permanent error",
    "notaccept",
    "550 Smtp protocol returned a permanent error",
    SISIMAI_NOTACCEPT,
    { broad: true },
  ],
  [
    "no host found for existing smtp connection",
    "notaccept",
    "556 5.1.10 <hayashi@example.net>: No host found for existing SMTP connection",
    SISIMAI_EXIM,
  ],
  ["null mx", "notaccept", "550 Null MX", SISIMAI_GOOGLEWORKSPACE, { actors: ["sender", "recipient_admin"] }],
  [
    "destination seem to reject all mails",
    "notaccept",
    "556 5.1.10 <n.ito@example.jp>: Destination seem to reject all mails",
    SISIMAI_OPENSMTPD,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "no mx found for domain",
    "notaccept",
    "550 No MX found for domain",
    SISIMAI_OPENSMTPD,
    { actors: ["sender", "recipient_admin"] },
  ],
  [
    "no mx found for destination",
    "notaccept",
    "556 5.1.10 <tanaka@example.co.jp>: No MX found for destination",
    SISIMAI_OPENSMTPD,
    { actors: ["sender", "recipient_admin"] },
  ],
]);
