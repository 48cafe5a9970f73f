/** What a reader hands back: as much of a Report as its format states. Everything else is filled in afterwards. */
import type { Kind } from "../../knowledge/ids";
import type { Material } from "./material";
import type { RecipientReport } from "./report";

export interface Draft {
  /** The reader's id. */
  readonly reader: string;
  readonly recipients: readonly RecipientReport[];
  readonly software?: string | null;
  readonly reportingMta?: string | null;
  readonly arrivalDate?: string | null;
  /** Only where the format itself tells, not its headings. */
  readonly kind?: Kind;
  /** The words the kind rests on. */
  readonly evidence?: { readonly field: string; readonly text: string };
}

/** Reads one format; null: this is not it. Never throws, looks at the text once. */
export type Reader = (m: Material) => Draft | null;

/** A draft with recipients, or null: a format that names nobody leaves the mail to the next reader. */
export function drafted(
  reader: string,
  recipients: readonly RecipientReport[],
  more: Partial<Draft> = {},
): Draft | null {
  return recipients.length > 0 ? { reader, recipients, ...more } : null;
}
