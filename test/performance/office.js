/**
 * Stands in for Office.js while times are taken, so that its own weight and the host's answers do not count: a host that
 * knows the open mail already and answers at once. `?mail=/mail/20000-1` in the page's address names the mail that is open
 * at the start; `hostOpens(address)` opens another one. A mail arrives as Base64, as getAsFileAsync gives it.
 */
{
  const handlers = [];
  const answer = (done, value) => done({ status: "succeeded", value });
  const fetched = (address) => fetch(address).then((response) => response.text());
  const item = (address) => {
    const content = fetched(address);
    return {
      itemId: address,
      itemType: "message",
      subject: "Undelivered Mail Returned to Sender",
      attachments: [],
      getAsFileAsync: (done) => content.then((base64) => answer(done, base64)),
    };
  };
  const opened = new URLSearchParams(location.search).get("mail");
  const mailbox = {
    item: opened ? item(opened) : null,
    userProfile: { emailAddress: "sato@kaede-shoji.example.co.jp", displayName: "Sato", accountType: "enterprise" },
    diagnostics: { hostName: "OutlookWebApp", hostVersion: "16.01" },
    addHandlerAsync: (type, handler, done) => {
      if (type === "olkItemSelectedChanged") handlers.push(handler);
      answer(done);
    },
    removeHandlerAsync: (_type, done) => answer(done),
  };
  const stored = new Map();
  window.hostOpens = (address) => {
    mailbox.item = address ? item(address) : null;
    for (const handler of handlers) handler({ type: "olkItemSelectedChanged" });
  };
  window.Office = {
    onReady: async () => ({ host: "Outlook", platform: "OfficeOnline" }),
    EventType: { ItemChanged: "olkItemSelectedChanged" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    context: {
      mailbox,
      displayLanguage: navigator.language,
      requirements: { isSetSupported: () => true },
      roamingSettings: {
        get: (key) => stored.get(key),
        set: (key, value) => stored.set(key, value),
        remove: (key) => stored.delete(key),
        saveAsync: (done) => answer(done),
      },
    },
  };
}
