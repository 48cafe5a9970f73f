/** Outlook shows another mail: never the old result under the new mail's name, never a result without its mail. */
import { emlOf, type PaneView, simulator, words } from "./harness";

const sim = simulator();
const LOCKED = "exo-report-item-stale-entry";

async function shows(pane: PaneView, key: string, mail: string): Promise<void> {
  await pane.shows(key);
  await pane.mailName.getByText(mail).waitFor();
}

const FULL = ["verdict.mailboxfull.headline", "Undelivered Mail Returned to Sender"] as const;
const OTHER = ["verdict.kind.other.headline", "先日のメールが届いていないようです"] as const;
const LATE = ["verdict.kind.delay.headline", "Delayed Mail"] as const;

test("a pinned pane follows the list, in both directions", async () => {
  const outlook = await sim.outlook();
  await outlook.open("postfix-over-quota");
  await shows(outlook.pane, ...FULL);
  await outlook.select("ordinary-mail");
  await shows(outlook.pane, ...OTHER);
  await outlook.select("postfix-over-quota");
  await shows(outlook.pane, ...FULL);
});

test("from a mail to a locked report: the old result goes", async () => {
  const outlook = await sim.outlook();
  await outlook.open("postfix-over-quota");
  await shows(outlook.pane, ...FULL);
  await outlook.select(LOCKED);
  const t = await words("en");
  await outlook.pane.root.getByRole("heading", { level: 1, name: t("pane.none.locked.title") }).waitFor();
  expect(await outlook.pane.root.getByRole("heading", { name: t(FULL[0]) }).count()).toBe(0);
  expect(await outlook.pane.mailName.getByText(FULL[1]).count()).toBe(0);
});

test("an item appears where there was none: read by itself", async () => {
  const outlook = await sim.outlook();
  await outlook.open(LOCKED);
  await outlook.pane.headline.waitFor();
  await outlook.select("postfix-over-quota");
  await shows(outlook.pane, ...FULL);
});

test("the next mail is chosen while the first is still being read: only the second result shows", async () => {
  const outlook = await sim.outlook({ calls: "slow", methods: "getAsFile" });
  await outlook.open("postfix-over-quota");
  await outlook.pane.mailName.waitFor();
  await outlook.select("postfix-delay-warning");
  await shows(outlook.pane, ...LATE);
});

test("never told of the change (frozen): the result keeps the name of the mail it belongs to", async () => {
  const outlook = await sim.outlook({ changes: "frozen" });
  await outlook.open("postfix-over-quota");
  await shows(outlook.pane, ...FULL);
  await outlook.select("ordinary-mail");
  await shows(outlook.pane, ...FULL);
});

test("told of a change, but given the old item (stale): the same", async () => {
  const outlook = await sim.outlook({ changes: "stale" });
  await outlook.open("postfix-over-quota");
  await shows(outlook.pane, ...FULL);
  await outlook.select("ordinary-mail");
  await shows(outlook.pane, ...FULL);
});

test("a mail that the person dropped stays when an ordinary mail is chosen", async () => {
  const outlook = await sim.outlook();
  await outlook.open("ordinary-mail");
  await shows(outlook.pane, ...OTHER);
  await outlook.pane.dropFiles([{ name: "bounce.eml", content: emlOf("postfix-over-quota") }]);
  await shows(outlook.pane, ...FULL);
  await outlook.select("newsletter");
  await outlook.page.waitForTimeout(1000);
  await shows(outlook.pane, ...FULL);
});

test("Outlook.com does not pin: the pane closes with its mail and opens with the next", async () => {
  const outlook = await sim.outlook({ account: "outlookcom" });
  await outlook.open("postfix-over-quota");
  await shows(outlook.pane, ...FULL);
  await outlook.select("postfix-delay-warning");
  await outlook.page.locator(".pane").waitFor({ state: "hidden" });
  await outlook.modori();
  await shows(outlook.pane, ...LATE);
});
