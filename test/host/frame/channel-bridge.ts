/**
 * HOST SIDE. Office.js speaks only to a host at https, and hears only answers whose origin is that host. The simulator is
 * served over plain http, so that it opens in any browser without a certificate. This bridge stands between the two: it tells
 * Office.js that its host is https://<this page's own host name> (a name Office.js trusts), carries its messages to the real
 * parent window, and hands it the parent's messages under the https origin. Office.js itself is not touched.
 */
(() => {
  if (window.parent === window || !location.hash.includes("_xdm_Info")) return;
  const host = window.parent;
  const trusted = `https://${location.host}`;

  const believedParent = {
    postMessage(text: string, target: string) {
      if (target === trusted) host.postMessage(text, location.origin);
    },
  };
  // `parent` is [Replaceable] by the HTML standard: assigning to it puts an own property in its place.
  Object.defineProperty(window, "parent", { value: believedParent, configurable: true });

  window.addEventListener(
    "message",
    (event) => {
      if (event.source !== host || event.origin !== location.origin) return;
      event.stopImmediatePropagation();
      window.dispatchEvent(new MessageEvent("message", { data: event.data, origin: trusted }));
    },
    { capture: true },
  );
})();
