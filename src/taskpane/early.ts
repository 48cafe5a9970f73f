/**
 * What the person drops or pastes while the pane is still starting. The shell holds it before the first paint, since without a
 * listener the browser would open a file in place of the pane; the program takes it when it is there.
 */
import { filesOf, type NamedBlob } from "../outlook/transfer";

export interface Gift {
  readonly by: "drop" | "paste";
  readonly files: readonly NamedBlob[];
  readonly text: string;
  readonly html: string;
}

declare global {
  interface Window {
    modoriEarly?: () => readonly Gift[];
  }
}

export function holdEarly(page: Document, shared: Pick<Window, "modoriEarly">): void {
  const gifts: Gift[] = [];
  const caught = (event: DragEvent | ClipboardEvent) => {
    const by = event.type === "paste" ? "paste" : "drop";
    const data = by === "paste" ? (event as ClipboardEvent).clipboardData : (event as DragEvent).dataTransfer;
    if (!data || (by === "drop" && !data.types.includes("Files"))) return;
    event.preventDefault();
    if (event.type === "dragover") return;
    const said = (type: string) => (by === "paste" ? data.getData(type) : "");
    gifts.push({ by, files: filesOf(data), text: said("text/plain"), html: said("text/html") });
  };
  const types = ["dragover", "drop", "paste"] as const;
  for (const type of types) page.addEventListener(type, caught);
  shared.modoriEarly = () => {
    for (const type of types) page.removeEventListener(type, caught);
    return gifts;
  };
}

/** Ends the holding and gives what came. */
export const takeEarly = (shared: Pick<Window, "modoriEarly">): readonly Gift[] => shared.modoriEarly?.() ?? [];
