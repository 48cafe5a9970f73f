/** What Outlook shows beside the pane, looked at without trusting it: it may be missing, throw, or change under our hands. */
import { peek } from "./call";

export type OpenItem = NonNullable<Office.Mailbox["item"]>;

/** The open item; null when there is none, whichever way the client says so (undefined, null, or an error). */
export function openItem(mailbox: Pick<Office.Mailbox, "item">): OpenItem | null {
  return peek(() => mailbox.item) as OpenItem | null;
}

/** Tells two items apart: by id where there is one, else by the object. */
export function sameItem(one: OpenItem | null, other: OpenItem | null): boolean {
  return one === other || (idOf(one) !== null && idOf(one) === idOf(other));
}

export function idOf(item: OpenItem | null): string | null {
  return peek(() => (item as { readonly itemId?: string } | null)?.itemId ?? null);
}

export function subjectOf(item: { readonly subject?: unknown }): string {
  const subject = peek(() => item.subject);
  return typeof subject === "string" ? subject : "";
}

type DraftMembers = Pick<Office.MessageCompose, "subject" | "body" | "getAttachmentsAsync">;

/** In a draft the members are objects that must be asked; in a received mail they are values. */
export function isDraft(item: OpenItem): item is OpenItem & DraftMembers {
  return typeof peek(() => (item as unknown as Office.MessageCompose).subject?.getAsync) === "function";
}
