/**
 * HOST SIDE. Several selected mails: getSelectedItemsAsync and SelectedItemsChanged (Mailbox 1.13), loadItemByIdAsync and unloadAsync (1.15).
 * The Office.js of the npm package has none of them. As Outlook's own library does, the methods throw at once without the permission
 * ReadWriteMailbox, and a loaded item offers what a received message does.
 */
(() => {
  type Members = Record<string, unknown>;
  interface Loaded {
    readonly id: string;
    readonly to: readonly Person[];
    readonly from: Person;
    readonly dateTimeCreated: number;
  }
  interface Person {
    readonly name: string;
    readonly address: string;
  }

  const frame = window.frameElement as HTMLIFrameElement | null;
  if (!frame?.dataset.hostName) return;
  const [, level = 0] = (frame.dataset.mailbox ?? "1.1").split(".").map(Number);
  const allowed = frame.dataset.multiSelect === "yes";
  const throws = frame.dataset.throws === "yes";

  /** Numbers of the host's methods (office/methods.ts); those above 1000 are the simulator's own. */
  const METHOD = {
    getSelectedItemsAsync: 1001,
    loadItemByIdAsync: 1002,
    unloadAsync: 1003,
    getBody: 37,
    getAttachmentContentAsync: 150,
    getAllInternetHeadersAsync: 168,
    getAsFileAsync: 204,
  } as const;
  const BODY = { text: 0, html: 3 } as const;

  function invoke(
    method: keyof typeof METHOD,
    parameters: unknown,
    given: readonly unknown[],
    meaning?: (data: unknown) => unknown,
  ): void {
    if (throws) throw new Error(`Invalid operation: ${method}`);
    const isLoadedItem = method !== "getSelectedItemsAsync" && method !== "loadItemByIdAsync";
    window.callHost({ method: METHOD[method], given, parameters, data: { isLoadedItem }, meaning });
  }

  const person = ({ name, address }: Person) => ({ displayName: name, emailAddress: address });

  function loadedItem(data: Loaded): Members {
    const asynchronous =
      (method: keyof typeof METHOD) =>
      (...given: unknown[]) =>
        invoke(method, undefined, given);
    return {
      ...data,
      itemId: data.id,
      from: person(data.from),
      to: data.to.map(person),
      dateTimeCreated: new Date(data.dateTimeCreated),
      body: {
        getAsync: (form: keyof typeof BODY, ...given: unknown[]) =>
          invoke("getBody", { coercionType: BODY[form] }, given),
      },
      getAttachmentContentAsync: (id: string, ...given: unknown[]) =>
        invoke("getAttachmentContentAsync", { id }, given),
      getAllInternetHeadersAsync: asynchronous("getAllInternetHeadersAsync"),
      getAsFileAsync: asynchronous("getAsFileAsync"),
      unloadAsync: asynchronous("unloadAsync"),
    };
  }

  function permitted(method: string): void {
    if (!allowed) throw new Error(`Elevated permission is required to call the method: '${method}'.`);
  }

  const members: Members = {
    getSelectedItemsAsync: (...given: unknown[]) => {
      permitted("getSelectedItemsAsync");
      invoke("getSelectedItemsAsync", undefined, given);
    },
  };
  if (level >= 15) {
    members.loadItemByIdAsync = (id: string, ...given: unknown[]) => {
      permitted("loadItemByIdAsync");
      invoke("loadItemByIdAsync", { id }, given, (data) => loadedItem(data as Loaded));
    };
  }

  if (level < 13) return;
  document.addEventListener(
    "load",
    (event) => {
      const script = event.target;
      if (!(script instanceof HTMLScriptElement) || !/\/office(?:\.debug)?\.js(?:\?|$)/.test(script.src)) return;
      void Office.onReady(({ host }) => {
        if (host) Object.assign(Office.context.mailbox, members);
      });
    },
    { capture: true },
  );
})();
