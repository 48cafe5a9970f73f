/** Who looks after the recipient's mailbox: the reader cannot send somebody at Gmail to "their admin", nor a colleague to "the other side". */
import { isConsumerAddress } from "./address";
import { domainOf } from "./bare-address";

/** `service`: a mail service for everybody; `ours`: the reader's own organization. */
export type TheirSide = "organization" | "service" | "ours";

export function theirSide(recipient: string | null, sender: string | null): TheirSide {
  if (recipient !== null && isConsumerAddress(recipient)) return "service";
  const domain = domainOf(recipient);
  return domain !== null && domain === domainOf(sender) ? "ours" : "organization";
}
