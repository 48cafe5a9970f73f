/** Tells when Outlook shows another item: by the event ItemChanged (Mailbox 1.5), and by looking, where the event never comes. */
import { call, orNull, peek } from "./call";
import { type OpenItem, openItem, sameItem } from "./open-item";

type Watched = Pick<Office.Mailbox, "item" | "addHandlerAsync" | "removeHandlerAsync">;

/** Looking costs nothing (no call goes out); often enough that a person does not wait. */
const LOOK_EVERY_MS = 1_500;

export function watchItem(mailbox: Watched, handler: () => void): () => void {
  let shown: OpenItem | null = openItem(mailbox);
  const changed = () => {
    shown = openItem(mailbox);
    handler();
  };
  const event = peek(() => Office.EventType.ItemChanged);
  if (event) void orNull(call("addHandlerAsync", (done) => mailbox.addHandlerAsync(event, changed, done)));
  const timer = setInterval(() => {
    if (!sameItem(shown, openItem(mailbox))) changed();
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    if (event) void orNull(call("removeHandlerAsync", (done) => mailbox.removeHandlerAsync(event, done)));
  };
}
