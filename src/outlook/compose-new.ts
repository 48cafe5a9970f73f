/**
 * Opens a new message for the person to look at; nothing is sent. displayNewMessageFormAsync: Mailbox 1.9;
 * displayNewMessageForm: 1.6; ReadItem. Neither exists while a draft is open.
 */
import { call, peek, supports } from "./call";
import type { NewMessage } from "./types";

type Forms = Pick<Office.Mailbox, "displayNewMessageForm" | "displayNewMessageFormAsync">;

/** Limits of the form: Office.js refuses more (Mailbox.displayNewMessageForm). */
const MAX_BODY = 32 * 1024;
const MAX_SUBJECT = 255;
const MAX_RECIPIENTS = 100;

export async function openNewMessage(mailbox: Forms, message: NewMessage): Promise<boolean> {
  const form = {
    toRecipients: message.to.slice(0, MAX_RECIPIENTS),
    subject: message.subject.slice(0, MAX_SUBJECT),
    htmlBody: asHtml(message.body),
  };
  if (supports("Mailbox", "1.9") && typeof peek(() => mailbox.displayNewMessageFormAsync) === "function") {
    const opened = call<void>("displayNewMessageFormAsync", (done) => mailbox.displayNewMessageFormAsync(form, done));
    return opened.then(
      () => true,
      () => false,
    );
  }
  return (
    peek(() => {
      mailbox.displayNewMessageForm(form);
      return true;
    }) ?? false
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Plain text as HTML that shows just this text, cut where the form's limit is. */
export function asHtml(text: string): string {
  const lines: string[] = [];
  let room = MAX_BODY;
  for (const line of text.split(/\r?\n/)) {
    // Two spaces in a row would shrink to one.
    const escaped = line.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "").replace(/ {2}/g, " &nbsp;");
    room -= escaped.length + "<br>".length;
    if (room < 0) break;
    lines.push(escaped);
  }
  return lines.join("<br>");
}
