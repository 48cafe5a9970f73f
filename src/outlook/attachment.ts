/**
 * Mails attached to the open message or draft: a bounce forwarded as attachment.
 * getAttachmentContentAsync: Mailbox 1.8, ReadItem; the list itself 1.1 (received) or getAttachmentsAsync 1.8 (draft).
 */
import { bytesOfBase64 } from "./base64";
import { call, orNull, peek, SHORT_LIMIT_MS, supports } from "./call";
import { idOf, isDraft, type OpenItem } from "./open-item";
import { type Intake, MAX_FILE_BYTES } from "./types";

/** More attached mails than a person forwards at once; the rest is left alone. */
const MAX_ATTACHED = 20;
/** All of them together; large ones on a slow line are left out rather than waited for. */
const TIME_MS = 15_000;
const MAIL_ENDING = /\.(?:eml|msg|mbox)$/i;
const MAIL_TYPES: readonly string[] = ["message/rfc822", "message/global", "application/vnd.ms-outlook"];
const MESSAGE_TYPE = "message/rfc822";

/** What both a received mail's and a draft's list tell of an attachment; drafts tell no content type. */
type Details = Pick<Office.AttachmentDetails, "id" | "name" | "size" | "attachmentType"> & {
  readonly contentType?: string;
};
type Holder = Pick<Office.MessageRead, "getAttachmentContentAsync">;

export interface AttachedContent {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** The attached mails, as mails of their own. */
export async function readAttached(item: OpenItem | null): Promise<readonly Intake[]> {
  if (!item) return [];
  const found = await attachedContents(await listOf(item), item as Holder);
  return found.map(({ name, content }) => ({ door: "attachment", input: content, name, itemId: idOf(item) }));
}

/** Contents of those attachments that are mails, in their order. One that cannot be had does not stop the others. */
export async function attachedContents(all: readonly Details[], item: Holder): Promise<readonly AttachedContent[]> {
  if (!supports("Mailbox", "1.8") || typeof peek(() => item.getAttachmentContentAsync) !== "function") return [];
  const found: AttachedContent[] = [];
  const end = Date.now() + TIME_MS;
  for (const details of all.filter(isMail).slice(0, MAX_ATTACHED)) {
    if (Date.now() > end) break;
    const content = await orNull(contentOf(details, item));
    if (content?.length) found.push({ name: details.name, contentType: typeOf(details), content });
  }
  return found;
}

async function listOf(item: OpenItem): Promise<readonly Details[]> {
  if (!isDraft(item)) return peek(() => (item as Office.MessageRead).attachments) ?? [];
  if (!supports("Mailbox", "1.8")) return [];
  return (
    (await orNull(
      call<Office.AttachmentDetailsCompose[]>("getAttachmentsAsync", (done) => item.getAttachmentsAsync(done)),
    )) ?? []
  );
}

/** An item attachment has no ending in its name; clients that show mails as files do give one. */
function isMail({ attachmentType, name, contentType, size }: Details): boolean {
  if (size > MAX_FILE_BYTES) return false;
  return String(attachmentType) === "item" || MAIL_ENDING.test(name) || MAIL_TYPES.includes(contentType ?? "");
}

function typeOf({ contentType, name }: Details): string {
  if (contentType && contentType !== "application/octet-stream") return contentType;
  return /\.msg$/i.test(name) ? "application/vnd.ms-outlook" : MESSAGE_TYPE;
}

/** Base64 of files, plain text of items; calendars and links to files elsewhere are no mails. Content may be null (office-js#5433). */
async function contentOf(details: Details, item: Holder): Promise<Uint8Array | null> {
  const { content, format } = await call<Office.AttachmentContent>(
    "getAttachmentContentAsync",
    (done) => item.getAttachmentContentAsync(details.id, done),
    SHORT_LIMIT_MS,
  );
  if (typeof content !== "string") return null;
  switch (String(format)) {
    case "base64":
      return bytesOfBase64(content);
    case "eml":
      return new TextEncoder().encode(content);
    default:
      return null;
  }
}
