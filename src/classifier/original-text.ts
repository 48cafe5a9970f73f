/** What the person wrote in the mail that came back, so that it can be written again to another address. */
import type { Message } from "./message/message";
import { readMessage } from "./message/read";
import type { Context, Input } from "./types";

/** Characters: a new message in Outlook takes 32 KB from an add-in (displayNewMessageForm), and markup is added to it. */
const MAX_ORIGINAL = 16 * 1024;

/** The text of the returned mail; null when it did not come back or is too long to be taken over whole. Never rejects. */
export async function originalText(input: Input, context: Context = {}): Promise<string | null> {
  const returned = returnedIn(await readMessage(input, context));
  const text = returned?.text.trim() ?? "";
  return text === "" || text.length > MAX_ORIGINAL ? null : text;
}

function returnedIn({ parts }: Message): Message | null {
  return parts.find(({ message }) => message !== null && message.headers.length > 0)?.message ?? null;
}
