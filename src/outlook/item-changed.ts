/** Tells when Outlook shows another item: by the event ItemChanged (Mailbox 1.5), and by looking, where the event never comes. */
import { call, orNull, peek } from "./call";
import { type OpenItem, openItem, sameItem } from "./open-item";

type Watched = Pick<Office.Mailbox, "item" | "addHandlerAsync">;

/** Looking costs nothing (no call goes out); often enough that a person does not wait. */
const LOOK_EVERY_MS = 1_500;

/**
 * Begins to watch at once and returns the way to subscribe. Outlook tells only those who have asked already, and the library
 * renews `item` only when it is told: who asks late keeps the item of the start.
 */
export function watchItem(mailbox: Watched): (handler: () => void) => () => void {
  const handlers = new Set<() => void>();
  let shown: OpenItem | null = openItem(mailbox);
  const changed = () => {
    shown = openItem(mailbox);
    for (const handler of handlers) handler();
  };
  const event = peek(() => Office.EventType.ItemChanged);
  if (event) void orNull(call("addHandlerAsync", (done) => mailbox.addHandlerAsync(event, changed, done)));
  setInterval(() => {
    if (!sameItem(shown, openItem(mailbox))) changed();
  }, LOOK_EVERY_MS);
  return (handler) => {
    handlers.add(handler);
    return () => handlers.delete(handler);
  };
}
