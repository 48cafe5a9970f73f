/** Block lists named by their look-up pages, whoever receives. */
import { KUMO_MTA, SISIMAI_BLOCKED, ZONE_MTA } from "./sources";
import { table } from "./table";

export const rules = table("lists", {}, [
  [
    "grey.rbl",
    "blocked.greylist",
    "450 4.7.1 Client host [192.0.2.25] blocked using grey.rbl; try again later",
    ZONE_MTA,
  ],
  ["spamhaus.org/query/ip/", "blocked.dnsbl", "550 https://www.spamhaus.org/query/ip/192.0.2.25", ZONE_MTA],
  ["spamhaus.org/query/bl?ip=", "blocked.dnsbl", "550 http://www.spamhaus.org/query/bl?ip=192.0.2.25", ZONE_MTA],
  ["blocked using zen.spamhaus.org", "blocked.dnsbl", "554 5.7.1 blocked using zen.spamhaus.org", ZONE_MTA],
  ["blocked using sbl-xbl.spamhaus.org", "blocked.dnsbl", "554 5.7.1 blocked using sbl-xbl.spamhaus.org", ZONE_MTA],
  ["blocked using pbl.spamhaus.org", "blocked.dnsbl", "554 5.7.1 blocked using pbl.spamhaus.org", SISIMAI_BLOCKED],
  [
    "open resolver",
    "systemerror",
    "550 Open resolver",
    "Spamhaus return codes documentation (127.255.255.0/24 = error)",
    { actors: ["sender_admin", "provider"], page: "https://www.spamhaus.org/resource-hub/" },
  ],
  [
    "127.255.255.254",
    "systemerror",
    "550 127.255.255.254",
    "Spamhaus return codes documentation (127.255.255.0/24 = error)",
    { actors: ["sender_admin", "provider"], page: "https://www.spamhaus.org/resource-hub/" },
  ],
  ["spamcop.net/bl.shtml", "blocked.dnsbl", "550 https://www.spamcop.net/bl.shtml?192.0.2.25", ZONE_MTA],
  [
    "sorbs.net/lookup",
    "blocked.dead_list",
    "550 http://www.sorbs.net/lookup.shtml?192.0.2.25",
    ZONE_MTA,
    { actors: ["sender_admin", "provider"] },
  ],
  [
    "blocked by ivmsip",
    "blocked.dnsbl",
    "550 Blocked by ivmSIP",
    KUMO_MTA,
    { page: "https://www.invaluement.com/removal/" },
  ],
  [
    "black listed at hostkarma",
    "blocked.dnsbl",
    "550 Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=192.0.2.25",
    ZONE_MTA,
  ],
  [
    ["rejected due to dnsbl server response", "dnsbl.cobion.com"],
    "blocked.dnsbl",
    "550 Rejected due to DNSBL server response (dnsbl.cobion.com",
    ZONE_MTA,
  ],
  [
    "cloud-security.net/unblock",
    "blocked.provider_list",
    "554 5.5.4 address has a bad reputation. To unblock visit http://cloud-security.net/unblock",
    ZONE_MTA,
  ],
]);
