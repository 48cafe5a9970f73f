/**
 * HOST SIDE. The Office.js of the npm package is older than Outlook's own: it lacks getAsFileAsync (Mailbox 1.14),
 * DragAndDropEvent, openBrowserWindow and officeTheme on the web, and knows one client only. This script adds what the simulated
 * client has and takes away what it has not, in the object model that Office.js builds. It speaks over Office.js's own channel.
 */
(() => {
  type Members = Record<string, unknown>;

  const frame = window.frameElement as HTMLIFrameElement | null;
  if (!frame?.dataset.hostName) return;
  const client = {
    hostName: frame.dataset.hostName,
    platform: frame.dataset.platform ?? "OfficeOnline",
    mailbox: frame.dataset.mailbox ?? "1.1",
    browserWindow: frame.dataset.browserWindow === "yes",
    dragEvent: frame.dataset.dragEvent === "yes",
    itemThrows: frame.dataset.itemThrows === "yes",
    throws: frame.dataset.throws === "yes",
    theme: JSON.parse(frame.dataset.theme ?? "null") as unknown,
  };

  /** Members of the npm build and the requirement set each came with; taken away from clients below it. */
  const SINCE: Record<string, string> = {
    body: "1.3",
    notificationMessages: "1.3",
    getInitializationContextAsync: "1.3",
    displayNewMessageForm: "1.6",
    getAllInternetHeadersAsync: "1.8",
    getAttachmentContentAsync: "1.8",
    getAttachmentsAsync: "1.8",
    displayNewMessageFormAsync: "1.9",
    getComposeTypeAsync: "1.10",
  };
  const supports = (version: string) => {
    const [, has = 0] = client.mailbox.split(".").map(Number);
    const [, needs = 0] = version.split(".").map(Number);
    return has >= needs;
  };

  function getAsFileAsync(...given: unknown[]) {
    if (client.throws) throw new Error("Invalid operation: item.getAsFileAsync");
    window.callHost({ method: 204, given });
  }

  /** Office.js builds every object of its model by Object.defineProperties: the one place where members come and go. */
  const define = Object.defineProperties;
  Object.defineProperties = <T>(target: T, members: PropertyDescriptorMap & ThisType<unknown>): T => {
    if ("hostName" in members && "OWAView" in members) members.hostName = { value: client.hostName };
    for (const [name, since] of Object.entries(SINCE)) {
      if (name in members && !supports(since)) delete members[name];
    }
    // itemClass stands on received messages only.
    if ("itemClass" in members && "attachments" in members && supports("1.14")) {
      members.getAsFileAsync = { value: getAsFileAsync };
    }
    if (client.throws)
      for (const name of ["getAllInternetHeadersAsync"]) if (name in members) members[name] = { value: thrower };
    return define(target, members);
  };
  function thrower() {
    throw new Error("Invalid operation when Office.context.mailbox.item is null.");
  }

  /** Events that the library's own addHandlerAsync and removeHandlerAsync refuse, since they do not know them (5007): name on the wire. */
  const DRAG = "olkDragAndDropEvent";
  const SELECTION = "olkSelectedItemsChanged";
  const events: Record<string, { id: number; eventOf(data: unknown): object }> = {
    ...(client.dragEvent ? { [DRAG]: { id: 10001, eventOf: (data) => dragEvent(data as Dropped) } } : {}),
    ...(supports("1.13") ? { [SELECTION]: { id: 53, eventOf: () => ({ type: SELECTION }) } } : {}),
  };
  interface Dropped {
    type: string;
    dataTransfer?: { files: { name: string; type: string; fileContent: string }[] };
  }
  const blobOf = (base64: string, type: string) =>
    new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type });

  /** Outlook's own library turns each base64 text into a Blob of that type. */
  function dragEvent(data: Dropped) {
    const files = data.dataTransfer?.files.map((f) => ({ ...f, fileContent: blobOf(f.fileContent, f.type) }));
    return { type: DRAG, dragAndDropEventData: { ...data, dataTransfer: files ? { files } : undefined } };
  }

  type Add = (...given: unknown[]) => void;
  const callbackOf = (given: unknown[]) => (status: number) => {
    const callback = given.findLast((one) => typeof one === "function") as ((result: Members) => void) | undefined;
    callback?.({ status: status === 0 ? "succeeded" : "failed", value: undefined });
  };

  const eventMembers: Record<string, (own: Add) => Add> = {
    addHandlerAsync: (own) =>
      function (this: unknown, type, ...given) {
        const event = events[String(type)];
        if (!event) return own.call(this, type, ...given);
        const [handler, ...rest] = given as [(event: unknown) => void, ...unknown[]];
        const tell = (data: unknown) => handler(event.eventOf(data));
        window.OSF.getClientEndPoint().registerForEvent(String(type), tell, callbackOf(rest), eventData(event));
      },
    removeHandlerAsync: (own) =>
      function (this: unknown, type, ...given) {
        const event = events[String(type)];
        if (!event) return own.call(this, type, ...given);
        window.OSF.getClientEndPoint().unregisterForEvent(String(type), callbackOf(given), eventData(event));
      },
  };
  const eventData = ({ id }: { id: number }) => ({
    controlId: window.OSF._OfficeAppFactory.getId(),
    eventDispId: id,
    targetId: "",
  });

  if (Object.keys(events).length > 0) {
    const defineOne = Object.defineProperty;
    Object.defineProperty = <T>(target: T, name: PropertyKey, member: PropertyDescriptor & ThisType<unknown>): T => {
      const wrap = eventMembers[String(name)];
      const own: unknown = member.value;
      return defineOne(
        target,
        name,
        wrap && typeof own === "function" ? { ...member, value: wrap(own as Add) } : member,
      );
    };
  }

  function openBrowserWindow(url: string) {
    frame?.dispatchEvent(new CustomEvent("openbrowserwindow", { detail: url }));
  }

  /** Runs before the add-in's own ready handlers: it is the first to ask. */
  function whenReady() {
    const office = (
      window as unknown as { Office: Pick<typeof Office, "onReady" | "context"> & { EventType: Members } }
    ).Office;
    void office.onReady((info) => {
      if (!info.host) return;
      const context = office.context as unknown as Members & { mailbox: Members; diagnostics: Members; ui: Members };
      context.diagnostics.platform = client.platform;
      if (client.itemThrows) Object.defineProperty(context.mailbox, "item", { get: thrower });
      if (client.theme) Object.defineProperty(context, "officeTheme", { value: client.theme, configurable: true });
      if (client.browserWindow) context.ui.openBrowserWindow = openBrowserWindow;
      if (DRAG in events) office.EventType.DragAndDropEvent = DRAG;
      if (SELECTION in events) office.EventType.SelectedItemsChanged = SELECTION;
    });
  }
  // Load events do not bubble but are captured: this runs right after Office.js, before anything of the page.
  document.addEventListener(
    "load",
    (event) => {
      const script = event.target;
      if (script instanceof HTMLScriptElement && /\/office(?:\.debug)?\.js(?:\?|$)/.test(script.src)) whenReady();
    },
    { capture: true },
  );
})();
