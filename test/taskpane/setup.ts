/** What jsdom lacks and the pane's parts ask for. */
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup } from "@testing-library/react";

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= NoResizeObserver;
// jsdom knows no copy command; the pane then asks the clipboard.
document.execCommand ??= () => false;

// The page's own live region (index.html).
beforeEach(() => {
  document.body.innerHTML = '<div id="said" role="status"></div>';
});
afterEach(cleanup);
