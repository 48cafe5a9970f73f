/** Outlook's theme: Office.context.officeTheme and the event OfficeThemeChanged, Mailbox 1.14. */
import { call, orNull, peek } from "./call";

type EventSource = Pick<Office.Mailbox, "addHandlerAsync" | "removeHandlerAsync">;
type Colours = Pick<Office.OfficeTheme, "bodyBackgroundColor">;

/** Is this theme dark? null: the client does not say. */
export function isDark(theme: Colours | null | undefined): boolean | null {
  const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  // Weights of ITU-R BT.601: how bright a colour looks.
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

export function currentTheme(): boolean | null {
  return isDark(peek(() => Office.context.officeTheme));
}

export function listenForTheme(mailbox: EventSource, handler: (dark: boolean | null) => void): () => void {
  const event = peek(() => Office.EventType.OfficeThemeChanged);
  if (!event) return () => {};
  const changed = ({ officeTheme }: { officeTheme: Colours }) => handler(isDark(officeTheme));
  void orNull(call("addHandlerAsync", (done) => mailbox.addHandlerAsync(event, changed, done)));
  return () => void orNull(call("removeHandlerAsync", (done) => mailbox.removeHandlerAsync(event, done)));
}
