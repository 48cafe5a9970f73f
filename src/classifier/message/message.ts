/**
 * A mail, decoded. Where it came from (EML, MSG, paste, Office.js pieces) is known only by `form`;
 * whatever a form does not have is simply empty.
 */
export interface Message {
  readonly form: "mime" | "msg" | "pieces" | "text" | "html";
  /** RFC 5322 fields in order, duplicates kept, names in lower case, encoded words decoded (RFC 2047), unfolded. */
  readonly headers: readonly HeaderField[];
  /** Leaf parts and attached messages in order, depth first. */
  readonly parts: readonly Part[];
  /** What a person would read: the text parts (HTML turned into text) that are not a report part nor an attachment. At most MAX_TEXT characters. */
  readonly text: string;
  /** PidTagMessageClass of a MSG or of the open item, lower case; null elsewhere. */
  readonly itemClass: string | null;
  /** Recipient rows of a MSG, which hold what a delivery-status part holds in MIME (MS-OXCMAIL section 2.2.3.7). */
  readonly rows: readonly RecipientRow[];
  /** Bytes of the whole mail as it came, null when unknown. */
  readonly size: number | null;
  /** What had to be left out or guessed, as message keys (`warning.truncated` …). */
  readonly warnings: readonly string[];
}

export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

export interface Part {
  /** Media type in lower case without parameters; `text/plain` when the mail does not say (RFC 2045 section 5.2). */
  readonly contentType: string;
  readonly filename: string | null;
  /** Decoded text of text parts and of `message/*` parts that are fields (delivery-status, rfc822-headers …); null for others. */
  readonly text: string | null;
  /** The attached mail of `message/rfc822`, `message/global` and `text/rfc822-headers` parts, to a fixed depth. */
  readonly message: Message | null;
  /** Bytes: of an attached mail as it was, of another part as it travels (RFC 2045 section 6). */
  readonly size: number;
}

/** One recipient as a REPORT item in a .msg keeps it; field names as in RFC 3464. */
export interface RecipientRow {
  readonly finalRecipient: string | null;
  readonly displayName: string | null;
  readonly status: string | null;
  readonly diagnostic: string | null;
  readonly remoteMta: string | null;
}

/** First value of a header field, or null. `name` in lower case. */
export function header(message: Message, name: string): string | null {
  for (const field of message.headers) if (field.name === name) return field.value;
  return null;
}
