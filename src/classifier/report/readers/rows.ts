/**
 * A REPORT item in a .msg: no status part, but one row for each recipient (MS-OXCMAIL section 2.2.3.7).
 *
 *   finalRecipient hanako@example.net   status 5.1.1   remoteMta mx.example.net
 *   diagnostic     <mx.example.net #5.1.1 smtp;550 5.1.1 User unknown>
 */
import type { Action } from "../../../knowledge/ids";
import type { RecipientRow } from "../../message/message";
import { fieldAddress, firstAddress } from "../address";
import { distil, NO_WORDS } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { EMPTY_RECIPIENT } from "../entries";
import { MAX_RECIPIENTS } from "../fields";
import type { Material } from "../material";
import type { RecipientReport } from "../report";
import { cleanHost } from "../wrapping";

/** The class of the item says what became of its recipients: `REPORT.IPM.Note.Delayed.DR` (MS-OXOMSG section 2.2.2). */
export function actionOfClass(itemClass: string | null): Action | null {
  const name = itemClass ?? "";
  if (!name.startsWith("report.")) return null;
  if (name.endsWith(".ndr")) return "failed";
  if (name.endsWith(".delayed.dr")) return "delayed";
  if (name.endsWith(".expanded.dr")) return "expanded";
  if (name.endsWith(".relayed.dr")) return "relayed";
  return name.endsWith(".dr") ? "delivered" : null;
}

export function rows(m: Material): Draft | null {
  const action = actionOfClass(m.message.itemClass);
  if (!action) return null;
  const told = m.message.rows
    .filter((row) => row.diagnostic || row.status || row.finalRecipient)
    .slice(0, MAX_RECIPIENTS);
  return drafted(
    "msg",
    told.map((row) => fromRow(row, action)),
    { evidence: { field: "itemClass", text: m.message.itemClass ?? "" } },
  );
}

function fromRow(row: RecipientRow, action: Action): RecipientReport {
  const words = row.diagnostic ? distil(row.diagnostic.split("\n")) : NO_WORDS;
  return {
    ...EMPTY_RECIPIENT,
    recipient: fieldAddress(row.finalRecipient) ?? firstAddress(row.displayName ?? ""),
    action,
    status: row.status,
    diagnostic: words.diagnostic,
    context: words.context,
    remoteMta: cleanHost(row.remoteMta) ?? words.remoteMta,
    stage: words.stage,
  };
}
