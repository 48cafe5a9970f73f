/** Ways to bring a locked report to the pane, best first, per client. Source: facts on doors, "Recommended order per client". */
import type { Account, Client } from "../checklist/types";

export const WAYS = ["drag", "forward", "file", "paste"] as const;
export type Way = (typeof WAYS)[number];

const WAYS_OF_CLIENT: Readonly<Record<Client, readonly Way[]>> = {
  web: ["drag", "forward", "paste", "file"],
  new: ["drag", "forward", "paste", "file"],
  classic: ["drag", "forward", "file", "paste"],
  mac: ["drag", "forward", "file", "paste"],
  ios: ["paste"],
  android: ["paste"],
  page: ["drag", "file", "paste"],
};

export function waysOf({ client, type }: Account): readonly Way[] {
  // Outlook on the web of an Exchange server hands nothing over by drag (its add-in interface ends at 1.6).
  if (type === "onpremises" && client === "web") return ["forward", "paste", "file"];
  return WAYS_OF_CLIENT[client];
}
