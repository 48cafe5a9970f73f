/** Answers of other gateways and forwarding services. */
import { FIELD_MANUAL_FIREEYE, FIELD_MANUAL_IMPROVMX, FIELD_MANUAL_ZEROSPAM, KUMO_MTA, ZONE_MTA } from "./sources";
import { table } from "./table";

const DIRECTORY_HARVEST = "RFC 3463 section 3.8 (paraphrased); directory harvest protection of gateways";
const BADRCPTTO = "https://www.qmail.org/top.html (badrcptto patches)";

export const rules = table("gateways", {}, [
  ["too many unknown users", "blocked", "421 4.7.1 Too many unknown users from 192.0.2.25", DIRECTORY_HARVEST],
  ["badrcptto list", "userunknown", "553 sorry, that recipient is in my badrcptto list (#5.7.1)", BADRCPTTO],
  [
    "etp205",
    "authfailure.dmarc",
    "550 5.7.26 ETP205 DMARC Failure for domain",
    FIELD_MANUAL_FIREEYE,
    { code: "ETP205" },
  ],
  [
    "etp208",
    "blocked.dnsbl",
    "550 5.5.4 ETP208 Your IP is listed by Invaluement",
    ZONE_MTA,
    { code: "ETP208", page: "https://www.invaluement.com/removal/" },
  ],
  [
    "recipient address rejected:not in recipient list",
    "userunknown",
    "550 5.7.1 Recipient address rejected: Not in recipient list",
    FIELD_MANUAL_ZEROSPAM,
  ],
  [
    "your access to submit messages to this e-mail system has been rejected",
    "blocked",
    "550 5.7.1 Your access to submit messages to this e-mail system has been rejected",
    ZONE_MTA,
  ],
  [
    "too many messages for this session",
    "ratelimited.ip",
    "421 #4.x.2 Too many messages for this session",
    "https://note.com/sendmagic/n/n59a9f610bc0e",
    { speaker: "ironport", actors: ["nobody"] },
  ],
  [
    "found on one or more dnsbls",
    "blocked.dnsbl",
    "554 found on one or more DNSBLs",
    "https://libsisimai.org/en/reason/",
  ],
  [
    "upstream error",
    "systemerror",
    "550 Upstream error",
    "https://libsisimai.org/en/reason/",
    { actors: ["recipient"] },
  ],
  [
    "domain not found",
    "hostunknown",
    "551 5.7.1 Domain not found",
    FIELD_MANUAL_IMPROVMX,
    { speaker: "improvmx", actors: ["recipient_admin"] },
  ],
  [
    "unable to correctly read the forwarding recipient",
    "systemerror",
    "550 5.7.1 Unable to correctly read the forwarding recipient",
    FIELD_MANUAL_IMPROVMX,
    { actors: ["recipient"] },
  ],
  [
    "requires an upgrade to enhanced protection",
    "suspend",
    "550 requires an upgrade to Enhanced Protection",
    KUMO_MTA,
    { actors: ["recipient_admin"] },
  ],
]);
