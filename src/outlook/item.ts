/**
 * The open message: its whole source where the client gives it, else its pieces.
 * getAsFileAsync: Mailbox 1.14, ReadItem. For the pieces see pieces.ts, for drafts compose.ts.
 */
import { bytesOfBase64 } from "./base64";
import { CallError, call, peek, supports } from "./call";
import { readDraft } from "./compose";
import { isDraft, type OpenItem, openItem, sameItem, subjectOf } from "./open-item";
import { readPieces } from "./pieces";
import type { Intake, NoIntake, Reading } from "./types";

type Readable = Pick<Office.MessageRead, "getAsFileAsync" | "subject" | "itemId">;

/** A mailbox whose item keeps changing while it is read: after this many tries the last answer stands. */
const TRIES = 3;

/**
 * Reads what Outlook shows. The calls carry no item id: they are answered for whatever is open when they arrive. So the item is
 * looked at again afterwards, and read anew when it is another one.
 */
export async function readOpenItem(mailbox: Pick<Office.Mailbox, "item">): Promise<Reading> {
  for (let tries = 1; ; tries += 1) {
    const item = openItem(mailbox);
    const reading = item ? await readItem(item) : nothing({ why: "locked" });
    if (tries === TRIES || sameItem(item, openItem(mailbox))) return reading;
  }
}

/** One message or draft. Never rejects. */
export async function readItem(item: OpenItem): Promise<Reading> {
  try {
    return { ok: true, intake: await (isDraft(item) ? readDraft(item) : readReceived(item as Office.MessageRead)) };
  } catch (error) {
    return nothing(failure(error));
  }
}

/** The whole source is best; when the client has no such call, or it fails, the pieces still tell much. */
async function readReceived(item: Office.MessageRead): Promise<Intake> {
  return (await readSource(item)) ?? (await readPieces(item));
}

async function readSource(item: Readable): Promise<Intake | null> {
  if (typeof peek(() => item.getAsFileAsync) !== "function" || !supports("Mailbox", "1.14")) return null;
  try {
    const input = bytesOfBase64(await call<string>("getAsFileAsync", (done) => item.getAsFileAsync(done)));
    return input?.length ? { door: "item", input, name: subjectOf(item), itemId: peek(() => item.itemId) } : null;
  } catch {
    return null;
  }
}

function nothing(none: NoIntake): Reading {
  return { ok: false, none };
}

/** What to say of an error. */
export function failure(error: unknown): NoIntake {
  if (error instanceof CallError) return { why: "failed", call: error.call, code: error.code, message: error.message };
  return { why: "failed", call: "item", code: null, message: error instanceof Error ? error.message : String(error) };
}
