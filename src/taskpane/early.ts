/** Files dropped while the pane is still starting: without a listener the browser would open them in place of the pane. */

export interface EarlyDrops {
  /** Stops listening and gives what came. */
  readonly end: () => readonly File[];
}

export function catchEarlyDrops(page: Document): EarlyDrops {
  const files: File[] = [];
  const dragged = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type === "drop") files.push(...event.dataTransfer.files);
  };
  page.addEventListener("dragover", dragged);
  page.addEventListener("drop", dragged);
  return {
    end: () => {
      page.removeEventListener("dragover", dragged);
      page.removeEventListener("drop", dragged);
      return files;
    },
  };
}
