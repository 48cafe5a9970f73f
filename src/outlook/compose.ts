/**
 * A draft: the bounce that the person forwarded or answered stands in its body. Only read, never written to.
 * body.getAsync: Mailbox 1.3, ReadItem; subject.getAsync 1.1.
 */
import type { Pieces } from "../classifier/types";
import { body } from "./body";
import { call, orNull } from "./call";
import type { Intake } from "./types";

type Draft = Pick<Office.MessageCompose, "subject" | "body" | "getAttachmentsAsync">;

export async function readDraft(item: Draft): Promise<Intake> {
  const [html, subject] = await Promise.all([
    orNull(body(item, "html")),
    orNull(call<string>("subject.getAsync", (done) => item.subject.getAsync(done))),
  ]);
  const text = html ? null : await body(item, "text");
  const input: Pieces = { ...(html ? { html } : {}), ...(text ? { text } : {}), ...(subject ? { subject } : {}) };
  return { door: "compose", input, name: subject ?? "", itemId: null };
}
