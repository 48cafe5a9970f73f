/** Answers of GMX, WEB.DE and mail.com. */
import { FIELD_MANUAL_GMX, FIELD_MANUAL_WEBDE, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("gmx", {}, [
  [
    "requested action not taken:mailbox unavailable",
    "userunknown",
    "550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    FIELD_MANUAL_WEBDE,
    { speaker: "gmx", stock: true, page: "https://postmaster.gmx.net/en/error-messages" },
  ],
  [
    ["requested action not taken:mailbox unavailable", "reject due to policy restrictions"],
    "policyviolation",
    "550 Requested action not taken: mailbox unavailable Reject due to policy restrictions For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    FIELD_MANUAL_GMX,
    {
      id: "requested-action-not-taken-mailbox-unava-reject-due-to-polic",
      speaker: "gmx",
      page: "https://postmaster.gmx.net/en/error-messages",
    },
  ],
  [
    "reject due to policy restrictions",
    "policyviolation",
    "550 Reject due to policy restrictions (header based) For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    FIELD_MANUAL_WEBDE,
    { speaker: "gmx", page: "https://postmaster.web.de/en/error-messages" },
  ],
  [
    ["reject due to policy restrictions", "domain"],
    "blocked",
    "550 Reject due to policy restrictions (domain based) For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    FIELD_MANUAL_WEBDE,
    {
      id: "reject-due-to-policy-restrictions-domain",
      speaker: "gmx",
      page: "https://postmaster.web.de/en/error-messages",
    },
  ],
  [
    ["reject due to policy restrictions", "ip address"],
    "blocked",
    "550 reject due to policy restrictions example.com ip address For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    FIELD_MANUAL_WEBDE,
    {
      id: "reject-due-to-policy-restrictions-ip-address",
      speaker: "gmx",
      page: "https://postmaster.web.de/en/error-messages",
    },
  ],
  [
    "invalid dns mx or a/aaaa resource record",
    "rejected",
    "550 Invalid DNS MX or A/AAAA resource record For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    FIELD_MANUAL_WEBDE,
    { speaker: "gmx", page: "https://postmaster.web.de/en/error-messages" },
  ],
  [
    "ip address is block listed",
    "blocked.provider_list",
    "550 IP address is block listed For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    FIELD_MANUAL_WEBDE,
    { speaker: "gmx", page: "https://postmaster.web.de/en/error-messages" },
  ],
  [
    ["no smtp service", "ip address is black listed"],
    "blocked.provider_list",
    "554 No SMTP service IP address is black listed For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    ZONE_MTA,
    { page: "https://postmaster.gmx.net/en/error-messages" },
  ],
  [
    "syntax error in parameters or arguments",
    "syntaxerror",
    "501 Syntax error in parameters or arguments For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.25",
    FIELD_MANUAL_GMX,
    { speaker: "gmx", actors: ["sender"], page: "https://postmaster.gmx.net/en/error-messages" },
  ],
]);
