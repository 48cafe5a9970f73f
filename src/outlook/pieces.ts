/**
 * The open message in pieces, for clients that cannot give its source: body (Mailbox 1.3), headers and attachments (1.8),
 * subject, sender and recipients (1.1). Permission ReadItem.
 */
import type { PieceAttachment, Pieces } from "../classifier/types";
import { attachedContents } from "./attachment";
import { body } from "./body";
import { CallError, call, orNull, peek, SHORT_LIMIT_MS, supports } from "./call";
import { subjectOf } from "./open-item";
import type { Intake } from "./types";

type Whole = Pick<
  Office.MessageRead,
  "body" | "getAllInternetHeadersAsync" | "subject" | "from" | "to" | "itemClass" | "itemId" | "dateTimeCreated"
> &
  Pick<Office.MessageRead, "attachments" | "getAttachmentContentAsync">;

/** At most three calls at a time: web and mobile clients take no more (facts: hosting, section 1). */
export async function readPieces(item: Whole): Promise<Intake> {
  const [html, text, headers] = await Promise.all([
    orNull(body(item, "html")),
    settled(body(item, "text")),
    orNull(allHeaders(item)),
  ]);
  if (html === null && text instanceof CallError && headers === null) throw text;
  const input: Pieces = {
    ...named(item),
    ...(headers ? { headers } : {}),
    ...(html ? { html } : {}),
    ...(typeof text === "string" && text ? { text } : {}),
    attachments: await reportParts(item),
  };
  return { door: "pieces", input, name: subjectOf(item), itemId: peek(() => item.itemId) };
}

function allHeaders(item: Whole): Promise<string> {
  const name = "getAllInternetHeadersAsync";
  if (!supports("Mailbox", "1.8") || typeof peek(() => item.getAllInternetHeadersAsync) !== "function") {
    return Promise.reject(new CallError(name, null, "not available"));
  }
  return call<string>(name, (done) => item.getAllInternetHeadersAsync(done), SHORT_LIMIT_MS);
}

function settled<T>(pending: Promise<T>): Promise<T | CallError> {
  return pending.catch((error: CallError) => error);
}

function named(item: Whole): Pieces {
  const from = peek(() => item.from?.emailAddress);
  const to = peek(() => item.to?.map(({ emailAddress }) => emailAddress));
  const itemClass = peek(() => item.itemClass);
  const date = peek(() => item.dateTimeCreated?.toISOString());
  return {
    subject: subjectOf(item),
    ...(from ? { from } : {}),
    ...(to?.length ? { to } : {}),
    ...(date ? { date } : {}),
    ...(itemClass ? { itemClass } : {}),
  };
}

/** The returned original and the report itself, when Outlook lists them as attachments. */
async function reportParts(item: Whole): Promise<readonly PieceAttachment[]> {
  const parts = await attachedContents(peek(() => item.attachments) ?? [], item);
  return parts.map(({ name, contentType, content }) => ({ name, contentType, content }));
}
