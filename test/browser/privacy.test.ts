/** Nothing leaves, nothing of a mail runs, and outside Outlook the same page works. The harness fails any test with a foreign request. */
import { emlOf, simulator } from "./harness";

const sim = simulator();

test("Office.js tries to send telemetry, and the page's policy refuses it before it leaves", async () => {
  const outlook = await sim.outlook();
  const refused = outlook.page.waitForEvent("requestfailed", (request) =>
    request.url().includes("browser.pipe.aria.microsoft.com"),
  );
  await outlook.open("postfix-over-quota");
  expect((await refused).failure()?.errorText).toBe("csp");
});

test("a hostile mail is shown as text: no script of it runs, no address of it is loaded, none can be clicked", async () => {
  const outlook = await sim.outlook();
  await outlook.folder("Junk Email");
  await outlook.open("hostile-bounce");
  await outlook.pane.shows("verdict.userunknown.headline");
  await outlook.pane.mailName.getByText('<img src=x onerror="document.title=1">').waitFor();
  for (const frame of outlook.page.frames()) {
    expect(await frame.evaluate(() => "hostileRan" in window).catch(() => false)).toBe(false);
  }
  const links = outlook.pane.root.locator("a[href]");
  const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(hrefs.filter((href) => /hostile|evil|javascript:/.test(href))).toEqual([]);
  expect(await outlook.pane.root.locator("img[src=x], form, iframe").count()).toBe(0);
});

test("the report in the reading pane, its tracking picture and its form stay dead, too", async () => {
  const outlook = await sim.outlook();
  await outlook.folder("Junk Email");
  await outlook.select("hostile-bounce");
  await outlook.select("junk-prize");
  await outlook.page.waitForTimeout(300);
  expect(await outlook.page.evaluate(() => "hostileRan" in window)).toBe(false);
});

describe("as a plain web page", () => {
  test("starts at once, says what it is for, reads a file and a drop", async () => {
    const plain = await sim.plainPage();
    await plain.shows("pane.none.not-in-outlook.title");
    await plain.choose({ name: "bounce.eml", mimeType: "message/rfc822", buffer: emlOf("postfix-over-quota") });
    await plain.shows("verdict.mailboxfull.headline");
    await plain.dropFiles([{ name: "other.eml", content: emlOf("postfix-docomo-unknown-user") }]);
    await plain.shows("verdict.userunknown.carrier_ambiguous.headline");
  });

  test.each(["blocked", "hanging"])("with Office.js %s", async (office) => {
    const plain = await sim.plainPage(`?office=${office}`);
    await plain.shows("pane.none.not-in-outlook.title");
  });
});
