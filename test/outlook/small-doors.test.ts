/** Links, new messages, theme, the watch over the item, and waiting for Office.js. */
import { asHtml, openNewMessage } from "../../src/outlook/compose-new";
import { watchItem } from "../../src/outlook/item-changed";
import { openInBrowser } from "../../src/outlook/links";
import { officeReady, readyLimit, within } from "../../src/outlook/ready";
import { isDark, watchTheme } from "../../src/outlook/theme";
import { install, member, received, uninstall } from "./office";

afterEach(() => {
  jest.useRealTimers();
  uninstall();
});

describe("links", () => {
  function page() {
    const links: { href: string; target: string; rel: string; click: jest.Mock }[] = [];
    const createElement = () => {
      const link = { href: "", target: "", rel: "", click: jest.fn() };
      links.push(link);
      return link;
    };
    return { links, document: { createElement } as unknown as Document };
  }

  test("by Office where it can", () => {
    const openBrowserWindow = jest.fn();
    install({ browserWindow: true, context: { ui: { openBrowserWindow } } });
    const { links, document } = page();
    openInBrowser("https://outlook.office.com/mail/options/mail/rules", document);
    expect(openBrowserWindow).toHaveBeenCalledWith("https://outlook.office.com/mail/options/mail/rules");
    expect(links).toEqual([]);
  });

  test.each([
    ["where Office cannot", false, jest.fn()],
    [
      "where Office says it can and then throws",
      true,
      jest.fn(() => {
        throw new Error("undefined is not a function");
      }),
    ],
  ])("by a real link %s", (_, browserWindow, openBrowserWindow) => {
    install({ browserWindow, context: { ui: { openBrowserWindow } } });
    const { links, document } = page();
    openInBrowser("https://account.microsoft.com/security", document);
    expect(links).toMatchObject([
      { href: "https://account.microsoft.com/security", target: "_blank", rel: "noopener noreferrer" },
    ]);
    expect(links[0]?.click).toHaveBeenCalledTimes(1);
  });

  test.each(["javascript:alert(1)", "file:///etc/passwd", "mailto:a@example.com", "data:text/html,x", "/relative", ""])(
    "%s is not opened",
    (href) => {
      install();
      const { links, document } = page();
      openInBrowser(href, document);
      expect(links).toEqual([]);
    },
  );
});

describe("a new message", () => {
  const message = { to: ["it@example.co.jp"], subject: "Bounce", body: "<b>550</b> & more\n  indented" };
  const form = {
    toRecipients: ["it@example.co.jp"],
    subject: "Bounce",
    htmlBody: "&lt;b&gt;550&lt;/b&gt; &amp; more<br> &nbsp;indented",
  };

  test("by the call that answers (1.9), its text escaped", async () => {
    install({ mailbox: "1.9" });
    const displayNewMessageFormAsync = member({ value: undefined });
    const displayNewMessageForm = jest.fn();
    expect(
      await openNewMessage({ displayNewMessageForm, displayNewMessageFormAsync } as unknown as Office.Mailbox, message),
    ).toBe(true);
    expect(displayNewMessageFormAsync).toHaveBeenCalledWith(form, expect.any(Function));
    expect(displayNewMessageForm).not.toHaveBeenCalled();
  });

  test("by the call that does not answer (1.6)", async () => {
    install({ mailbox: "1.6" });
    const displayNewMessageForm = jest.fn();
    expect(await openNewMessage({ displayNewMessageForm } as unknown as Office.Mailbox, message)).toBe(true);
    expect(displayNewMessageForm).toHaveBeenCalledWith(form);
  });

  test.each([
    ["beside a draft, where neither exists", {}],
    [
      "with no item, where both throw",
      { displayNewMessageForm: member("throws"), displayNewMessageFormAsync: member("throws") },
    ],
    ["when it fails", { displayNewMessageFormAsync: member({ code: 9020 }) }],
  ])("false %s", async (_, mailbox) => {
    install({ mailbox: "1.14" });
    expect(await openNewMessage(mailbox as unknown as Office.Mailbox, message)).toBe(false);
  });

  test("a text beyond the form's 32 KB is cut at a line", () => {
    const html = asHtml(`${"0123456789".repeat(100)}\n`.repeat(100));
    expect(html.length).toBeLessThanOrEqual(32 * 1024);
    expect(html.endsWith("9")).toBe(true);
  });
});

describe("theme", () => {
  test.each<[string | undefined, boolean | null]>([
    ["#ffffff", false],
    ["#f3f2f1", false],
    ["#292929", true],
    ["#000000", true],
    ["white", null],
    ["", null],
    [undefined, null],
  ])("%s is dark: %s", (bodyBackgroundColor, dark) => {
    expect(isDark(bodyBackgroundColor === undefined ? null : { bodyBackgroundColor })).toBe(dark);
  });

  test("who subscribes late is told of the last change, who has stopped of none", () => {
    let fire: (event: { officeTheme: { bodyBackgroundColor: string } }) => void = () => {};
    install({ eventTypes: { OfficeThemeChanged: "officeThemeChanged" } });
    const subscribe = watchTheme({
      addHandlerAsync: ((_event: string, handler: typeof fire) => {
        fire = handler;
      }) as unknown as Office.Mailbox["addHandlerAsync"],
    });
    const early = jest.fn();
    const stop = subscribe(early);
    expect(early).not.toHaveBeenCalled();
    fire({ officeTheme: { bodyBackgroundColor: "#000000" } });
    const late = jest.fn();
    subscribe(late);
    expect([early.mock.calls, late.mock.calls]).toEqual([[[true]], [[true]]]);
    stop();
    fire({ officeTheme: { bodyBackgroundColor: "#ffffff" } });
    expect([early.mock.calls.length, late.mock.calls.length]).toEqual([1, 2]);
  });
});

describe("the watch over the item", () => {
  beforeEach(() => jest.useFakeTimers());

  function watched(item: unknown) {
    let event: (() => void) | undefined;
    const mailbox = {
      item,
      addHandlerAsync: jest.fn((_type: string, handler: () => void) => {
        event = handler;
      }),
    };
    return { mailbox, fire: () => event?.() };
  }

  test("asks for Outlook's event at once, before anybody subscribes, and passes it on until one stops", () => {
    install({ mailbox: "1.5", eventTypes: { ItemChanged: "olkItemSelectedChanged" } });
    const { mailbox, fire } = watched(received());
    const subscribe = watchItem(mailbox as unknown as Office.Mailbox);
    expect(mailbox.addHandlerAsync).toHaveBeenCalledTimes(1);
    fire();
    const handler = jest.fn();
    const stop = subscribe(handler);
    fire();
    jest.advanceTimersByTime(10_000);
    expect(handler).toHaveBeenCalledTimes(1);
    stop();
    fire();
    expect(handler).toHaveBeenCalledTimes(1);
  });

  test("sees an item that appears, changes or goes without any event", () => {
    install({ mailbox: "1.1" });
    const { mailbox } = watched(undefined);
    const handler = jest.fn();
    watchItem(mailbox as unknown as Office.Mailbox)(handler);
    for (const item of [received({ itemId: "1" }), received({ itemId: "2" }), null]) {
      mailbox.item = item;
      jest.advanceTimersByTime(2_000);
    }
    expect(handler).toHaveBeenCalledTimes(3);
  });

  test("a new object for the same item is no change", () => {
    install({ mailbox: "1.1" });
    const { mailbox } = watched(received());
    const handler = jest.fn();
    watchItem(mailbox as unknown as Office.Mailbox)(handler);
    mailbox.item = received();
    jest.advanceTimersByTime(10_000);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe("waiting for Office.js", () => {
  const pageWith = (...scripts: EventTarget[]) => ({ querySelectorAll: () => scripts }) as unknown as Document;

  test("Outlook on a slow line is worth a longer wait than a plain page", () => {
    const inOutlook = readyLimit({ search: "?et=&_host_Info=Outlook$Web$16.01$ja-JP$$$$0" });
    expect(inOutlook).toBeGreaterThan(readyLimit({ search: "" }));
    expect(inOutlook).toBeLessThanOrEqual(10_000);
  });

  test("no script in the page: at once a plain page", async () => {
    expect(await officeReady(pageWith())).toBe(false);
  });

  test.each([[[]], [[new EventTarget()]]])("a script that fails: at once a plain page", async (before) => {
    const script = new EventTarget();
    const ready = officeReady(pageWith(...before, script));
    script.dispatchEvent(new Event("error"));
    expect(await ready).toBe(false);
  });

  test("a script that had failed before anybody listened: a plain page after a second", async () => {
    jest.useFakeTimers({ doNotFake: ["performance"] });
    const listed = jest.spyOn(performance, "getEntriesByName").mockReturnValue([{} as PerformanceEntry]);
    const ready = officeReady(pageWith(Object.assign(new EventTarget(), { src: "https://cdn.example/office.js" })));
    await jest.advanceTimersByTimeAsync(1_500);
    expect(await ready).toBe(false);
    listed.mockRestore();
  });

  test("a script that comes late, in Outlook, in a plain browser and in another program", async () => {
    for (const [host, expected] of [
      ["Outlook", true],
      [null, false],
      ["Word", false],
    ] as const) {
      uninstall();
      const ready = officeReady(pageWith(new EventTarget()));
      install({ context: { mailbox: {} } });
      Object.assign(Office, { onReady: async () => ({ host }) });
      expect(await ready).toBe(expected);
    }
  });

  test("a script that never comes and an Office that never gets ready end with the limit", async () => {
    jest.useFakeTimers();
    install();
    Object.assign(Office, { onReady: () => new Promise(() => {}) });
    const ready = within(officeReady(pageWith(new EventTarget())), 6_000, false);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(await ready).toBe(false);
  });
});
