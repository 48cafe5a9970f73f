/** React's part of the pane, fetched behind the first answer. */
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import type { Desk } from "./desk";
import type { Speech } from "./speech";
import { loadBelow } from "./views/AnswerView";
import { App } from "./views/App";

/** The answer stands already: what belongs below it comes with React, at once and not a moment later. */
export async function prepare({ state }: Desk): Promise<void> {
  // When it does not come, the place where it is missing says so.
  if (state().at === "answer") await loadBelow().catch(() => undefined);
}

/**
 * Takes the page over from the shell: made piece by piece, so that the page stays free, and put in its place in one step, so that
 * nothing is seen to go and come.
 */
export function mount(root: HTMLElement, desk: Desk, speech: Speech): void {
  startTransition(() => createRoot(root).render(<App desk={desk} first={speech} />));
}
