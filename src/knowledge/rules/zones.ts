/** A DNS zone of a block list in an answer says which list refused, and whether that list still exists. */
import { BLOCK_LISTS } from "../blocklists";
import { table } from "./table";

const LISTED = {
  alive: "blocked.dnsbl",
  merged: "blocked.dnsbl",
  private: "blocked.recipient_list",
  dead: "blocked.dead_list",
} as const;

export const rules = table(
  "zones",
  {},
  BLOCK_LISTS.flatMap((list) =>
    list.zones.map(
      (zone) =>
        [
          zone,
          LISTED[list.state],
          `554 5.7.1 Rejected, 192.0.2.25 is in ${zone}`,
          list.source,
          { id: `${list.id}-${zone}`, ...(list.unverified ? { unverified: true } : {}) },
        ] as const,
    ),
  ),
);
