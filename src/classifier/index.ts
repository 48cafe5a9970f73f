/** The public door of the classifier: `modori/classifier`. */
import { diagnoseReport } from "./diagnosis/diagnose";
import { readMessage } from "./message/read";
import { readReport } from "./report/read";
import type { Context, Diagnosis, Input } from "./types";

export type { Action, Actor, Detail, Kind, Origin, Reason, Severity } from "../knowledge/ids";
export { isHardBounce } from "./diagnosis/diagnose";
export { splitMbox } from "./message/mbox";
export type { Context, Diagnosis, Evidence, Failure, Hop, Input, Original, PieceAttachment, Pieces } from "./types";

/**
 * Reads one mail and says what it states: kind, failed recipients, reason, severity, who can act.
 * Never rejects on any input: a mail that cannot be read gives `kind: "other"` and an entry in `warnings`.
 */
export async function diagnose(input: Input, context: Context = {}): Promise<Diagnosis> {
  const message = await readMessage(input, context);
  return diagnoseReport(readReport(message), message, context);
}
