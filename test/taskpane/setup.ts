/** What jsdom lacks and the pane's parts ask for. */
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, configure } from "@testing-library/react";

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= NoResizeObserver;
// Parts of the pane come as chunks of their own; on a busy machine the first takes more than the usual second.
configure({ asyncUtilTimeout: 10_000 });
// jsdom knows no copy command; the pane then asks the clipboard.
document.execCommand ??= () => false;

// The page's own live region (index.html).
beforeEach(() => {
  document.body.innerHTML = '<div id="said" role="status"></div>';
});
afterEach(cleanup);
