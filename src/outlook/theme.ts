/** Outlook's theme: Office.context.officeTheme and the event OfficeThemeChanged, Mailbox 1.14. */
import { call, orNull, peek } from "./call";

type EventSource = Pick<Office.Mailbox, "addHandlerAsync">;
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

/**
 * Begins to listen at once and returns the way to subscribe. Who subscribes later is told of a change that has come before:
 * the first answer is on screen some time before the views arrive.
 */
export function watchTheme(mailbox: EventSource): (handler: (dark: boolean | null) => void) => () => void {
  const handlers = new Set<(dark: boolean | null) => void>();
  let told: { readonly dark: boolean | null } | null = null;
  const changed = ({ officeTheme }: { officeTheme: Colours }) => {
    told = { dark: isDark(officeTheme) };
    for (const handler of handlers) handler(told.dark);
  };
  const event = peek(() => Office.EventType.OfficeThemeChanged);
  if (event) void orNull(call("addHandlerAsync", (done) => mailbox.addHandlerAsync(event, changed, done)));
  return (handler) => {
    handlers.add(handler);
    if (told) handler(told.dark);
    return () => handlers.delete(handler);
  };
}
