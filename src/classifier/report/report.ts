import type { Action, Kind, Stage } from "../../knowledge/ids";
import type { Original } from "../types";

/** What a mail states about deliveries, parsed: RFC 3464 fields or their equal in free text. Reasons are not looked for here. */
export interface Report {
  /** Who understood it: the reader's id. */
  readonly reader: string;
  readonly kind: Kind;
  readonly reportingMta: string | null;
  /** Name of the software that wrote the report: `Postfix`, `Exim`, `Exchange Online` … */
  readonly software: string | null;
  /** ISO 8601 with offset. */
  readonly arrivalDate: string | null;
  readonly recipients: readonly RecipientReport[];
  readonly original: Original | null;
  /** Header fields of the returned mail, for origin and forwarding; empty when none came back. */
  readonly originalHeaders: readonly { readonly name: string; readonly value: string }[];
  /** The human text of the report without the quoted original. */
  readonly text: string;
  readonly language: string | null;
  /** Why it is this kind: the words that decided, with the field they stand in. */
  readonly kindEvidence: readonly { readonly field: string; readonly text: string; readonly rule: string }[];
  readonly warnings: readonly string[];
}

/** RFC 3464 section 2.3, or what a reader could recover of it. */
export interface RecipientReport {
  /** The address that failed (Final-Recipient, unless the mailer is known to put the alias there). */
  readonly recipient: string | null;
  /** The address the sender wrote, when stated (Original-Recipient, "expanded from", "generated from"). */
  readonly originalRecipient: string | null;
  readonly action: Action | null;
  /** Status field of the report (RFC 3463 syntax), as stated. */
  readonly status: string | null;
  /** The innermost server's words, unfolded and joined, without the reporting server's wrapper where it can be told apart. */
  readonly diagnostic: string | null;
  /** Other words about this recipient (wrapper lines, transcript, the human sentence), looked at when `diagnostic` decides nothing. */
  readonly context: string | null;
  /** Host name of the server that refused; null: the reporting server itself. */
  readonly remoteMta: string | null;
  /** The step of the SMTP dialogue that was refused, when stated. */
  readonly stage: Stage | null;
  /** ISO 8601 with offset. */
  readonly willRetryUntil: string | null;
  /**
   * Failed at an address that the sender of the returned mail did not write. From originalRecipient, else from the header
   * of the returned mail; null: the report does not tell.
   */
  readonly forwarded: boolean | null;
}
