/**
 * Opens a page in the browser, never in the pane. openBrowserWindow: OpenBrowserWindowApi 1.1, classic Windows and Mac; http and
 * https only. Elsewhere a real link: window.open is wrapped by Office.js, which opens a window of its own when it gets none back,
 * as it does with `noopener`.
 */
import { peek, supports } from "./call";

export function openInBrowser(href: string, page: Document): void {
  const url = peek(() => new URL(href));
  if (!url || !["https:", "http:"].includes(url.protocol)) return;
  if (supports("OpenBrowserWindowApi", "1.1") && openByOffice(url.href)) return;
  const link = page.createElement("a");
  link.href = url.href;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.click();
}

function openByOffice(href: string): boolean {
  return (
    peek(() => {
      Office.context.ui.openBrowserWindow(href);
      return true;
    }) ?? false
  );
}
