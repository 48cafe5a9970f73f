/** Every way a bounce comes in, each with real Office.js (docs/doors.md names these tests). */
import { emlOf, type Outlook, type PaneView, simulator, words } from "./harness";

const LOCKED = "exo-report-item-stale-entry";
const sim = simulator();

const FULL = "verdict.mailboxfull.headline";
const UNKNOWN = "verdict.userunknown.headline";
const STALE = "verdict.userunknown.stale_autocomplete.headline";

/** Which door the pane says the mail came by. */
async function saysDoor(pane: PaneView, door: string): Promise<void> {
  await pane.mailName.getByText((await words("en"))(`pane.door.${door}`)).waitFor();
}

describe("a report that Outlook locks: a verdict in at most two actions", () => {
  let outlook: Outlook;
  afterEach(() => expect(outlook.actions).toBeLessThanOrEqual(2));

  test("no item: the pane says why, and a drag from the list gives the verdict", async () => {
    outlook = await sim.outlook();
    await outlook.select(LOCKED);
    await outlook.modori();
    await outlook.pane.shows("pane.none.locked.title");
    await outlook.drag(LOCKED);
    await outlook.pane.shows(STALE);
    await saysDoor(outlook.pane, "drop");
  });

  test("no data at all (item null): the same", async () => {
    outlook = await sim.outlook({ noitem: "null" });
    await outlook.open(LOCKED);
    await outlook.pane.shows("pane.none.locked.title");
    await outlook.drag(LOCKED);
    await outlook.pane.shows(STALE);
  });

  test("greyed button, no pane open: forward, then Modori in the draft", async () => {
    outlook = await sim.outlook({ reports: "greyed" });
    await outlook.select("postfix-over-quota");
    expect(await outlook.modoriButton.isDisabled()).toBe(true);
    await outlook.forward();
    await outlook.modori();
    await outlook.pane.shows(FULL);
  });

  test("greyed button, a pane is open: a drag is enough", async () => {
    outlook = await sim.outlook({ reports: "greyed" });
    await outlook.open("ordinary-mail");
    await outlook.pane.shows("verdict.kind.other.headline");
    await outlook.select(LOCKED);
    expect(await outlook.modoriButton.isDisabled()).toBe(true);
    await outlook.drag(LOCKED);
    await outlook.pane.shows(STALE);
  });

  test("“Restricted item”, then open: the item is read like any other", async () => {
    outlook = await sim.outlook({ reports: "restricted" });
    await outlook.select("postfix-over-quota");
    await outlook.modori();
    await outlook.page.getByRole("button", { name: "OK", exact: true }).click();
    await outlook.pane.shows(FULL);
  });

  test("new Outlook for Windows: the drag works there too", async () => {
    outlook = await sim.outlook({ client: "new", reports: "noitem" });
    await outlook.open("postfix-over-quota");
    await outlook.drag("postfix-over-quota");
    await outlook.pane.shows(FULL);
  });

  test.each([
    ["classic Outlook hands over a .msg", "classic", "msg"],
    ["Outlook for Mac hands over an .eml", "mac", "eml"],
  ])("%s", async (_, client, ending) => {
    outlook = await sim.outlook({ client, reports: "noitem" });
    await outlook.open("postfix-over-quota");
    const asked = outlook.page.waitForRequest((request) =>
      request.url().endsWith(`/mail/postfix-over-quota.${ending}`),
    );
    await outlook.drag("postfix-over-quota");
    await asked;
    await outlook.pane.shows(FULL);
  });

  test.each([
    ["ja", "exo-518-account-restricted", "verdict.rejected.account_restricted.headline"],
    ["ja", "exo-57520-autoforward-blocked", "verdict.policyviolation.autoforward_blocked.elsewhere.headline"],
    ["ja", LOCKED, STALE],
    ["en", "exo-541-edge-block", "verdict.userunknown.edge_block.headline"],
  ] as const)(
    "forwarded: the draft's body is enough, below Outlook's own header block (%s)",
    async (lang, mail, key) => {
      outlook = await sim.outlook({ lang, reports: "noitem" });
      await outlook.select(mail);
      await outlook.forward();
      await outlook.modori();
      await outlook.pane.shows(key, lang);
      const draft = outlook.page.frameLocator("main.compose iframe").locator("body");
      expect(await draft.locator("#divRplyFwdMsg").count()).toBe(1);
    },
  );

  test("nothing is written to the draft", async () => {
    outlook = await sim.outlook({ reports: "noitem" });
    await outlook.select("postfix-over-quota");
    await outlook.forward();
    const draft = outlook.page.frameLocator("main.compose iframe").locator("body");
    const before = await draft.innerHTML();
    await outlook.modori();
    await outlook.pane.shows(FULL);
    await saysDoor(outlook.pane, "compose");
    expect(await draft.innerHTML()).toBe(before);
  });
});

describe("an ordinary mail that carries a bounce", () => {
  test("one attached as item: its verdict", async () => {
    const outlook = await sim.outlook();
    await outlook.open("attached-bounce");
    await outlook.pane.shows(FULL);
  });

  test("Outlook for Mac shows it as a file: the same", async () => {
    const outlook = await sim.outlook({ client: "mac" });
    await outlook.open("attached-bounce");
    await outlook.pane.shows(FULL);
  });

  test("several attached: a list, each opens", async () => {
    const t = await words("en");
    const outlook = await sim.outlook();
    await outlook.open("attached-several");
    await outlook.pane.root.getByText("Quotation Q-2026-1184: oak side tables").first().waitFor();
    await outlook.pane.root.getByText("Undelivered Mail Returned to Sender").first().click();
    await outlook.pane.shows(FULL);
    await outlook.pane.button(t("pane.list.back")).click();
    await outlook.pane.root.getByText("Quotation Q-2026-1184: oak side tables").first().waitFor();
  });

  test("a colleague's question with the report's text in it: the answer is about that, and the pane says so", async () => {
    const outlook = await sim.outlook();
    await outlook.open("colleague-quotes-report");
    await outlook.pane.shows(FULL);
    await outlook.pane.mailName.getByText((await words("en"))("pane.quoted")).waitFor();
  });

  test("forwarded inline: read from the body", async () => {
    const outlook = await sim.outlook();
    await outlook.open("forwarded-inline");
    await outlook.pane.shows(UNKNOWN);
  });
});

describe("older and smaller clients", () => {
  test.each([
    ["iOS (Mailbox 1.5): body only", { client: "ios" }],
    ["Android (Mailbox 1.5): body only", { client: "android" }],
    ["Exchange on-premises on the web (Mailbox 1.6): body only", { account: "onpremises" }],
  ])("%s", async (_, switches) => {
    const outlook = await sim.outlook(switches);
    await outlook.open("postfix-over-quota");
    await outlook.pane.shows(FULL);
    await outlook.open("exo-5110-unknown-address");
    await outlook.pane.shows(UNKNOWN);
    await outlook.open("postfix-delay-warning");
    await outlook.pane.shows("verdict.kind.delay.headline");
    await outlook.open("delivered-receipt");
    await outlook.pane.shows("verdict.kind.relayed.headline");
  });

  test("a client whose source call fails gives headers, body and the attached original", async () => {
    const outlook = await sim.outlook({ calls: "failing", methods: "getAsFile" });
    await outlook.open("postfix-over-quota");
    await outlook.pane.shows(FULL);
  });
});

describe("from the person's own hands", () => {
  const open = async (): Promise<Outlook> => {
    const outlook = await sim.outlook();
    await outlook.open(LOCKED);
    await outlook.pane.shows("pane.none.locked.title");
    return outlook;
  };

  test("a file is chosen", async () => {
    const { pane } = await open();
    await pane.choose({ name: "bounce.eml", mimeType: "message/rfc822", buffer: emlOf("postfix-over-quota") });
    await pane.shows(FULL);
    await saysDoor(pane, "file");
  });

  test("a file is dropped from the desktop", async () => {
    const { pane } = await open();
    await pane.dropFiles([{ name: "bounce.eml", content: emlOf("postfix-over-quota") }]);
    await pane.shows(FULL);
    await saysDoor(pane, "drop");
  });

  test("text is pasted anywhere", async () => {
    const { pane } = await open();
    await pane.root.locator("body").evaluate((body, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, "Delivery has failed to these recipients or groups:\nito@example.co.jp\nRemote Server returned '550 5.2.2 mailbox full'");
    await pane.shows(FULL);
    await saysDoor(pane, "paste");
  });

  test("text is typed into the field", async () => {
    const t = await words("en");
    const { pane } = await open();
    await pane.root
      .getByRole("textbox", { name: t("pane.bring.paste") })
      .fill("<ito@example.co.jp>: host mx.example.co.jp said: 550 5.1.1 User unknown");
    await pane.button(t("pane.bring.read")).click();
    await pane.shows(UNKNOWN);
  });

  test("several files become a list, the same one twice is read once", async () => {
    const { pane } = await open();
    const names = ["postfix-over-quota", "postfix-docomo-unknown-user", "postfix-over-quota"];
    await pane.choose(
      names.map((name, index) => ({ name: `${index}.eml`, mimeType: "message/rfc822", buffer: emlOf(name) })),
    );
    await pane.mailName.getByText((await words("en"))("pane.name.list", { count: 2 })).waitFor();
  });

  test("an mbox file becomes a list", async () => {
    const { pane } = await open();
    const entry = (name: string) =>
      `From MAILER-DAEMON Thu Nov 19 09:15:32 2026\n${emlOf(name).toString().replace(/\r\n/g, "\n")}\n`;
    const mbox = entry("postfix-over-quota") + entry("postfix-docomo-unknown-user");
    await pane.choose({ name: "bounces.mbox", mimeType: "application/mbox", buffer: Buffer.from(mbox) });
    await pane.mailName.getByText((await words("en"))("pane.name.list", { count: 2 })).waitFor();
  });
});
