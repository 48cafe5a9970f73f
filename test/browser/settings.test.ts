/** Language, theme, what the person ticks off, and what the pane opens outside itself. */
import { emlOf, type Outlook, type PaneView, simulator, words } from "./harness";

const sim = simulator();

test("Outlook's display language is the pane's", async () => {
  const outlook = await sim.outlook({ lang: "ja" });
  await outlook.open("postfix-over-quota");
  await outlook.pane.shows("verdict.mailboxfull.headline", "ja");
  expect(await outlook.pane.root.locator("html").getAttribute("lang")).toBe("ja");
});

test("the pane follows Outlook's theme when it changes", async () => {
  const outlook = await sim.outlook({ theme: "light" });
  await outlook.open("postfix-over-quota");
  const html = outlook.pane.root.locator("html");
  // As soon as the first answer is there, before the views have come.
  await outlook.pane.headline.waitFor();
  expect(await html.getAttribute("data-theme")).toBe("light");
  await outlook.page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await outlook.pane.root.locator("html[data-theme=dark]").waitFor();
});

test("a dark Outlook starts a dark pane", async () => {
  const outlook = await sim.outlook({ theme: "dark" });
  await outlook.open("postfix-over-quota");
  await outlook.pane.root.locator("html[data-theme=dark]").waitFor();
});

describe("ticks", () => {
  const box = (pane: PaneView) => pane.root.getByRole("listitem").getByRole("checkbox").first();

  test("are kept in the mailbox: there again after Outlook is opened anew, and only for this mail", async () => {
    const outlook = await sim.outlook();
    await outlook.open("postfix-over-quota");
    await box(outlook.pane).check();
    await outlook.page.waitForFunction(() => JSON.stringify(localStorage).includes("progress"));
    await outlook.page.reload();
    await outlook.open("postfix-over-quota");
    await box(outlook.pane).waitFor();
    expect(await box(outlook.pane).isChecked()).toBe(true);
    await outlook.select("postfix-relay-denied");
    await outlook.pane.root
      .getByRole("heading", { level: 1, name: (await words("en"))("verdict.norelaying.wrong_mx.headline") })
      .waitFor();
    expect(await box(outlook.pane).isChecked()).toBe(false);
  });

  test("that the mailbox does not take last as long as the pane, which says so", async () => {
    const outlook = await sim.outlook({ calls: "failing", methods: "saveSettings" });
    await outlook.open("postfix-over-quota");
    await box(outlook.pane).check();
    await outlook.pane.root.getByText((await words("en"))("pane.checklist.notKept")).waitFor();
  });

  test("outside Outlook are kept by the browser", async () => {
    const plain = await sim.plainPage();
    const mail = { name: "bounce.eml", mimeType: "message/rfc822", buffer: emlOf("postfix-over-quota") };
    await plain.choose(mail);
    await box(plain).check();
    await plain.page.reload();
    await plain.choose(mail);
    await box(plain).waitFor();
    expect(await box(plain).isChecked()).toBe(true);
  });
});

describe("outside the pane", () => {
  async function accountStep(switches = {}): Promise<Outlook> {
    const t = await words("en");
    const outlook = await sim.outlook(switches);
    await outlook.open("exo-518-account-restricted");
    await outlook.pane.root
      .getByRole("button", { name: t("step.forwarding.title") })
      .first()
      .click();
    return outlook;
  }

  test.each([
    ["on the web", {}],
    ["in classic Outlook, by openBrowserWindow", { client: "classic" }],
  ])("a link opens one page in the browser, without a way back (%s)", async (_, switches) => {
    const outlook = await accountStep(switches);
    const context = outlook.page.context();
    await context.route("https://outlook.office.com/**", (route) => route.fulfill({ body: "the settings" }));
    const opened = context.waitForEvent("page");
    await outlook.pane.root.getByRole("link", { name: (await words("en"))("link.forwarding") }).click();
    const page = await opened;
    await page.waitForURL("https://outlook.office.com/mail/options/mail/forwarding");
    expect(await page.evaluate(() => window.opener)).toBeNull();
    await outlook.page.waitForTimeout(300);
    expect(context.pages()).toHaveLength(2);
    expect(await outlook.pane.headline.count()).toBe(1);
  });

  async function openReport(outlook: Outlook): Promise<PaneView> {
    const t = await words("en");
    await outlook.pane.button(t("pane.report.title")).click();
    await outlook.pane.button(t("pane.report.mail")).click();
    return outlook.pane;
  }

  test("the report becomes a new message, as text", async () => {
    const outlook = await sim.outlook();
    await outlook.folder("Junk Email");
    await outlook.open("hostile-bounce");
    await openReport(outlook);
    const message = outlook.page.getByRole("dialog");
    await message.getByRole("textbox", { name: "Subject" }).waitFor();
    const body = message.frameLocator("iframe").locator("body");
    await body.getByText('<img src=x onerror="document.title=1">').first().waitFor();
    expect(await body.locator("img, script").count()).toBe(0);
  });

  test("where no new message can be opened, the pane says what to do instead", async () => {
    const outlook = await sim.outlook({ calls: "failing", methods: "displayNewMessageForm" });
    await outlook.open("postfix-over-quota");
    const pane = await openReport(outlook);
    await pane.root.getByText((await words("en"))("pane.report.mailFailed")).waitFor();
  });
});
