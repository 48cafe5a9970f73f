/** What the steps want to know of a bounce: addresses, domains, list, limit, ids. Read once, from what the diagnosis states. */
import type { Diagnosis, Failure } from "../classifier/types";
import { isMachineMade } from "./address";
import { addressIn, domainOf } from "./bare-address";
import { type Listing, listingOf } from "./blocklist";
import { limitIn } from "./size";
import type { Account } from "./types";

export interface Facts {
  /** The failure that the verdict is about, null when the mail is no failure. */
  readonly failure: Failure | null;
  readonly recipient: string | null;
  /** All that failed for the same cause. */
  readonly recipients: readonly string[];
  /** What the sender typed, when it is known and is not simply the failed address. */
  readonly typed: readonly string[];
  /** Every address of this cause is known to be one that the sender wrote. */
  readonly asTyped: boolean;
  /** What stands before the @ of a single failed recipient, as a person wrote it. */
  readonly local: string | null;
  /** Domain of the failed recipient. */
  readonly domain: string | null;
  readonly sender: string | null;
  readonly senderDomain: string | null;
  readonly provider: string | null;
  readonly host: string | null;
  /** The one that wrote the report. */
  readonly server: string | null;
  readonly listing: Listing | null;
  /** Bytes, as the bounce names it. */
  readonly limit: number | null;
  readonly size: number | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  /** ISO 8601: when the original was sent, else when it came back. */
  readonly time: string | null;
}

/** `indexes` name the failures of one cause, the first of which is spoken about; the very first by default. */
export function factsOf(diagnosis: Diagnosis, account: Account, indexes: readonly number[] = [0]): Facts {
  const failures = indexes.flatMap((index) => diagnosis.failures[index] ?? []);
  const [failure = null] = failures;
  const { original } = diagnosis;
  const recipient = failure?.recipient ?? null;
  const sender = addressIn(original?.from ?? null) ?? account.addresses[0] ?? null;
  const diagnostic = failure?.diagnostic ?? "";
  return {
    failure,
    recipient,
    recipients: [...new Set(failures.flatMap((one) => one.recipient ?? []))],
    typed: typedBy(diagnosis, failure),
    asTyped: failures.length > 0 && failures.every((one) => isAsTyped(diagnosis, one)),
    local: failures.length === 1 ? localOf(recipient) : null,
    domain: domainOf(recipient),
    sender,
    senderDomain: domainOf(sender),
    provider: failure?.provider ?? null,
    host: failure?.remoteMta ?? null,
    server: diagnosis.reporter.mta,
    listing: failure ? listingOf(diagnostic) : null,
    limit: failure?.reason === "emailtoolarge" ? limitIn(diagnostic) : null,
    size: original?.size ?? null,
    subject: original?.subject ?? null,
    messageId: original?.messageId ?? null,
    time: original?.date ?? diagnosis.date,
  };
}

/** Addresses the sender wrote, without the failed one. */
function typedBy(diagnosis: Diagnosis, failure: Failure | null): string[] {
  return writtenBy(diagnosis, failure).filter((address) => !isFailed(address, failure));
}

function isAsTyped(diagnosis: Diagnosis, failure: Failure): boolean {
  return writtenBy(diagnosis, failure).some((address) => isFailed(address, failure));
}

function isFailed(address: string, failure: Failure | null): boolean {
  return address.toLowerCase() === failure?.recipient?.toLowerCase();
}

/** The address that this failure began with, as the report says, else all addresses the mail was sent to. */
function writtenBy({ original }: Diagnosis, failure: Failure | null): string[] {
  const written = failure?.originalRecipient
    ? [failure.originalRecipient]
    : [...(original?.to ?? []), ...(original?.cc ?? [])];
  return written.flatMap((entry) => addressIn(entry) ?? []);
}

function localOf(recipient: string | null): string | null {
  const at = recipient?.lastIndexOf("@") ?? -1;
  return recipient === null || at <= 0 || isMachineMade(recipient) ? null : recipient.slice(0, at);
}
