/** Lets the page be installed and used without a network, outside Outlook only: inside, nothing may stand between Outlook and the server. */
export function keepForOffline(inOutlook: boolean): void {
  const framed = window.top !== window;
  if (inOutlook || framed || !("serviceWorker" in navigator)) return;
  // A development build has no worker, and storage may be forbidden: the page works as well without.
  navigator.serviceWorker.register("sw.js").catch(() => undefined);
}
