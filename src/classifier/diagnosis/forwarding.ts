import type { RecipientReport } from "../report/report";
import type { Original } from "../types";

/** An address as it is compared: lower case, no angle brackets, rewritten senders (SRS, BATV) undone. */
export function comparable(address: string): string {
  const plain = address.trim().replace(/^<|>$/g, "").toLowerCase();
  const srs = /^srs[01][=+-].*?=([^=@]+)=([^=@]+)@/.exec(plain.length < 400 ? plain : "");
  if (srs) return `${srs[2]}@${srs[1]}`;
  const batv = /^prvs=[^=@]{4,16}=(.+)$/.exec(plain);
  return batv?.[1] ?? plain;
}

/**
 * Did it fail at an address the user did not type? By the report's own word (RFC 3464 section 2.3.1), else by the To and Cc
 * of the returned mail. A mail whose only visible recipient is its sender, or none, went to hidden ones: not told.
 */
export function forwardedOf(recipient: RecipientReport, original: Original | null): boolean | null {
  if (!recipient.recipient) return null;
  const failed = comparable(recipient.recipient);
  const typed = original ? [...original.to, ...original.cc].map(comparable).filter((a) => a.includes("@")) : [];
  if (recipient.originalRecipient) {
    const stated = comparable(recipient.originalRecipient);
    if (stated !== failed) return stated.includes("@") || !typed.includes(failed);
    if (typed.length === 0) return false;
  }
  if (typed.includes(failed)) return false;
  const sender = original?.from ? comparable(original.from) : null;
  if (typed.every((address) => address === sender)) return null;
  return true;
}
