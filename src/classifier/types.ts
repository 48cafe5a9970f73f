import type { Action, Actor, Detail, Kind, Origin, Reason, Severity } from "../knowledge/ids";

/** What `diagnose` accepts. Bytes are told apart by content (EML, MSG, one mbox entry, text). */
export type Input = Uint8Array | string | { readonly text: string } | { readonly html: string } | Pieces;

/** A mail as Office.js gives it when it cannot give the whole file (headers, body and attachments asked one by one). */
export interface Pieces {
  /** Internet headers as one string, as `getAllInternetHeadersAsync` returns them. */
  readonly headers?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: readonly string[];
  /** ISO 8601 or RFC 5322 date. */
  readonly date?: string;
  /** Outlook's message class, for example `REPORT.IPM.Note.NDR` (PidTagMessageClass). */
  readonly itemClass?: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: readonly PieceAttachment[];
}

export interface PieceAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface Context {
  /** The mailbox's own addresses: they decide `origin` and are never taken for a failed recipient's typo. */
  readonly mailboxes?: readonly string[];
  /** BCP 47 tag of the reader; only used to choose a default charset for undeclared bytes. */
  readonly language?: string;
}

/** The piece of the mail a conclusion rests on. */
export interface Evidence {
  /** Where: `action`, `status`, `diagnostic`, `reply`, `text`, `header:subject` … */
  readonly field: string;
  /** The very words, as they stand in the mail (so that a view can find and mark them). */
  readonly text: string;
  /** Id of the knowledge row that fired, or of the general mechanism (`reply`, `status`). */
  readonly rule: string;
  /** Where that row comes from. */
  readonly source: string;
}

/** One recipient's outcome and why. Absent values are null, never missing. */
export interface Failure {
  /** The address that failed. */
  readonly recipient: string | null;
  /** The address the user typed, when the report tells and it differs or is stated (RFC 3464 section 2.3.1). */
  readonly originalRecipient: string | null;
  readonly action: Action | null;
  /** Three-digit SMTP reply (RFC 5321 section 4.2). */
  readonly reply: string | null;
  /** Enhanced status code (RFC 3463): the more telling one of Status field and diagnostic text. */
  readonly status: string | null;
  /** The text the refusing server gave, unfolded, at most 64 KB. */
  readonly diagnostic: string | null;
  /** Host name (and nothing else) of the server that refused. */
  readonly remoteMta: string | null;
  /** Who speaks in the diagnostic, as the knowledge names him: `Gmail / Google Workspace`, `Exchange Online` … */
  readonly provider: string | null;
  /** The provider's own code: `S3150`, `AS(201806281)`, `TSS04` … */
  readonly providerCode: string | null;
  readonly reason: Reason;
  readonly detail: Detail | null;
  readonly severity: Severity;
  /** Ordered: the one who should move first comes first. */
  readonly actors: readonly Actor[];
  /** Failed at an address the user did not type. null: the report does not tell. */
  readonly forwarded: boolean | null;
  /** ISO 8601 with offset. */
  readonly willRetryUntil: string | null;
  /** 0 to 1, measured on labelled mails: of the failures given 0.9, nine in ten have the right reason. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface Original {
  readonly messageId: string | null;
  readonly subject: string | null;
  /** ISO 8601 with offset. */
  readonly date: string | null;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Bytes of the returned mail when all of it came back, else null. */
  readonly size: number | null;
  /** Servers it went through before it failed, in the order of its travel. */
  readonly hops: readonly Hop[];
}

/** One Received field (RFC 5321 section 4.4). */
export interface Hop {
  /** The name the sending side gave for itself. */
  readonly from: string | null;
  /** The server that took the mail. */
  readonly by: string | null;
  /** ISO 8601 with offset. */
  readonly date: string | null;
}

/** The JSON of one mail, `modori/1`. New fields may be added; none change meaning. */
export interface Diagnosis {
  readonly schema: "modori/1";
  /** Path as the command line was given it; null elsewhere. */
  readonly file: string | null;
  readonly kind: Kind;
  /** BCP 47 tag of the report's human text (`en`, `ja` …), null when it cannot be told. */
  readonly language: string | null;
  /** The report itself, so that a view can name the mail a result belongs to. Added to the contract of DESIGN.md section 4. */
  readonly subject: string | null;
  readonly date: string | null;
  readonly reporter: { readonly mta: string | null; readonly software: string | null };
  readonly failures: readonly Failure[];
  readonly original: Original | null;
  readonly origin: { readonly verdict: Origin; readonly evidence: readonly Evidence[] };
  readonly warnings: readonly string[];
}
