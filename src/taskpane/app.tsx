/** React's part of the pane, fetched behind the first answer. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Desk } from "./desk";
import type { Speech } from "./speech";
import { App } from "./views/App";

/** Takes the page over from the shell, in one step so that nothing is seen to go and come. */
export function mount(root: HTMLElement, desk: Desk, speech: Speech): void {
  flushSync(() => createRoot(root).render(<App desk={desk} first={speech} />));
}
