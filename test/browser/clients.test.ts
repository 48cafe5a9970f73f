/** Each client and each requirement set, in order and in every trouble: never empty, never waiting for ever, never about another mail. */
import { emlOf, type Outlook, type PaneView, type Switches, simulator, words } from "./harness";

const sim = simulator();
const LOCKED = "exo-report-item-stale-entry";
const FULL = "verdict.mailboxfull.headline";
const UNKNOWN = "verdict.userunknown.carrier_ambiguous.headline";
const OTHER = "verdict.kind.other.headline";

const CLIENTS: readonly (readonly [string, Switches])[] = [
  ["Outlook on the web", { client: "web" }],
  ["new Outlook for Windows", { client: "new" }],
  ["Outlook.com", { account: "outlookcom" }],
  ["classic Outlook", { client: "classic" }],
  ["Outlook for Mac", { client: "mac" }],
  ["iOS", { client: "ios" }],
  ["Android", { client: "android" }],
  ["Exchange on-premises", { account: "onpremises" }],
];

const TROUBLES: readonly (readonly [Switches, string, string])[] = [
  [{ noitem: "null" }, LOCKED, "pane.none.locked.title"],
  [{ calls: "failing" }, "postfix-over-quota", "pane.none.failed.title"],
  [{ noitem: "undefined" }, LOCKED, "pane.none.locked.title"],
  [{ item: "throwing" }, "postfix-over-quota", "pane.none.locked.title"],
  [{ item: "partial" }, "postfix-over-quota", FULL],
  [{ calls: "throwing" }, "postfix-over-quota", FULL],
];

/** What must hold of every state that is not reading, whatever went wrong. */
async function isWhole({ root, headline, mailName }: PaneView): Promise<void> {
  await headline.waitFor();
  const [said, name] = await Promise.all([headline.first().textContent(), mailName.textContent()]);
  expect(said?.trim()).not.toBe("");
  expect(name?.trim()).not.toBe("");
  expect(`${said} ${name}`).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object|\{\{|(?:pane|verdict)\./);
  expect(await root.locator(".skeleton-track").count()).toBe(0);
}

/** Reads on after another start, as if the pane were opened with other switches. */
async function startWith(outlook: Outlook, switches: Switches): Promise<void> {
  await outlook.page.goto(`${sim.url}/?${new URLSearchParams({ ...outlook.switches, ...switches })}`);
  await outlook.page.locator("html[data-ready]").waitFor();
}

async function paste(pane: PaneView): Promise<void> {
  await pane.root.locator("body").evaluate((body, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, emlOf("postfix-docomo-unknown-user").toString());
}

describe.each(CLIENTS)("%s", (_, switches) => {
  test("an ordinary bounce, a forwarded one, and every way by hand beside a locked report", async () => {
    const outlook = await sim.outlook(switches);
    const { pane } = outlook;
    await outlook.open("postfix-over-quota");
    await pane.shows(FULL);
    await outlook.open("forwarded-inline");
    await pane.shows("verdict.userunknown.headline");
    await outlook.open(LOCKED);
    await pane.shows("pane.none.locked.title");
    await paste(pane);
    await pane.shows(UNKNOWN);
    await pane.choose({ name: "a.eml", mimeType: "message/rfc822", buffer: emlOf("postfix-over-quota") });
    await pane.shows(FULL);
    await pane.dropFiles([{ name: "b.eml", content: emlOf("postfix-docomo-unknown-user") }]);
    await pane.shows(UNKNOWN);
    await isWhole(pane);
  });

  test("no item in either way, an item that throws, calls that fail or throw: a sentence each time", async () => {
    const outlook = await sim.outlook(switches);
    // All of them with the richest and the poorest client; the others differ from these in their sets alone.
    const whole = ["web", "ios"].includes(switches.client ?? "");
    for (const [trouble, mail, key] of whole ? TROUBLES : TROUBLES.slice(0, 2)) {
      await startWith(outlook, trouble);
      await outlook.open(mail);
      await outlook.pane.shows(key);
      await isWhole(outlook.pane);
    }
  });

  test("calls that never come back end by their time limit", async () => {
    const outlook = await sim.outlook({ ...switches, calls: "hanging" });
    await outlook.page.clock.install();
    await outlook.open("postfix-over-quota");
    await outlook.pane.mailName.waitFor();
    await outlook.page.clock.runFor(40_000);
    await outlook.pane.shows("pane.none.failed.title");
    await isWhole(outlook.pane);
  });

  test("told of the next mail, never told, told wrongly: each result under its own mail's name", async () => {
    const outlook = await sim.outlook(switches);
    const subject = { [FULL]: "Undelivered Mail Returned to Sender", [OTHER]: "先日のメールが届いていないようです" };
    for (const changes of ["told", "frozen", "stale"] as const) {
      await startWith(outlook, { changes });
      await outlook.open("postfix-over-quota");
      await outlook.pane.shows(FULL);
      const pins = (await outlook.page.locator(".pane [aria-pressed]").count()) > 0;
      // A pane that goes with its mail is never told of another.
      if (!pins && changes !== "told") break;
      await outlook.select("ordinary-mail");
      // Where nothing is pinned the pane has gone with its mail.
      if (!(await outlook.page.locator(".pane").isVisible())) await outlook.modori();
      const open = await outlook.page.locator("iframe[title=Modori]").count();
      expect(open).toBe(1);
      if (changes === "told") await outlook.pane.shows(OTHER);
      await isWhole(outlook.pane);
      const shown = await outlook.pane.headline.first().textContent();
      const key = shown === (await words("en"))(FULL) ? FULL : OTHER;
      expect(await outlook.pane.mailName.textContent()).toContain(subject[key]);
    }
  });
});

test.each([
  ["1.1", "web"],
  ["1.3", "web"],
  ["1.5", "web"],
  ["1.8, Outlook for Mac in its classic look", "mac"],
  ["1.9, classic Outlook LTSC 2021", "classic"],
  ["1.13", "web"],
  ["1.14, classic Outlook LTSC 2024", "classic"],
  ["1.15", "web"],
])("Mailbox %s: a verdict from what it gives, or a sentence", async (set, client) => {
  const [mailbox = ""] = set.split(",", 1);
  const outlook = await sim.outlook({ client, mailbox });
  await outlook.open("postfix-over-quota");
  // Below 1.3 there is no body to ask for.
  await outlook.pane.shows(mailbox === "1.1" ? "pane.none.failed.title" : FULL);
  await isWhole(outlook.pane);
});
