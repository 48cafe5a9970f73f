/** Did it fail at an address that the sender of the returned mail never wrote? */
import type { HeaderField } from "../message/message";
import { headerAddresses, sameAddress, unrewritten } from "./address";
import { changed } from "./entries";
import { field } from "./material";
import type { RecipientReport } from "./report";

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** Is the host one of the domain's own, by name? */
function belongs(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);
}

export interface Surroundings {
  readonly headers: readonly HeaderField[];
  /** Host or domain of the reporting server. */
  readonly reporters: readonly string[];
}

/**
 * The one address of the returned mail's header that can have led to this recipient: it is at the reporting server, or the
 * returned mail was delivered there first (Delivered-To, X-Original-To).
 */
function aliasIn({ headers, reporters }: Surroundings, recipient: string): string | null {
  const from = headerAddresses(field(headers, "from"));
  const written = [...headerAddresses(field(headers, "to")), ...headerAddresses(field(headers, "cc"))];
  if (written.some((one) => sameAddress(one, recipient))) return recipient;
  const passed = [field(headers, "delivered-to"), field(headers, "x-original-to")].flatMap(headerAddresses);
  const able = written.filter((one) => {
    if (from.some((sender) => sameAddress(sender, one)) && written.length === 1) return false;
    return (
      passed.some((stop) => sameAddress(stop, one)) ||
      reporters.some((host) => belongs(host.toLowerCase(), domainOf(one)))
    );
  });
  return able.length === 1 ? (able[0] ?? null) : null;
}

/** Adds `forwarded`, and the address the sender wrote where only the returned mail names it. */
export function withForwarding(one: RecipientReport, around: Surroundings): RecipientReport {
  if (one.recipient === null) return one;
  const recipient = unrewritten(one.recipient);
  const stated = one.originalRecipient;
  if (stated) return changed(one, { forwarded: !sameAddress(unrewritten(stated), recipient) });
  const alias = around.headers.length > 0 ? aliasIn(around, recipient) : null;
  return alias === null ? one : changed(one, { originalRecipient: alias, forwarded: !sameAddress(alias, recipient) });
}
