/** Copying that also works in Outlook's frames, where the clipboard's newer interface is often forbidden. */

export interface Copy {
  readonly text: string;
  readonly html?: string;
}

/** True when the text is on the clipboard. Never rejects. Must be called from a click or key press. */
export async function copy(what: Copy): Promise<boolean> {
  return copyByEvent(what) || (await copyByClipboard(what));
}

/** The old way: a copy command whose event is given our text. Works in frames without the clipboard permission. */
function copyByEvent({ text, html }: Copy): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    given = event.clipboardData !== null;
  };
  document.addEventListener("copy", give, { capture: true });
  try {
    return document.execCommand("copy") && given;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give, { capture: true });
  }
}

async function copyByClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const blob = (content: string, type: string) => new Blob([content], { type });
      const parts = { "text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html") };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    }
    return true;
  } catch {
    return false;
  }
}

/** Offers a text as a file of the person's own disk. */
export function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // After the browser has taken it; at once would cancel the download in some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
