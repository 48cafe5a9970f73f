/** Dropped or pasted while the pane is still starting: nothing is lost, at no moment between the first paint and React. */
import type { Page, Route } from "playwright-core";
import { emlOf, type PaneView, simulator, words } from "./harness";

const sim = simulator();
const FULL = "verdict.mailboxfull.headline";
const UNKNOWN = "verdict.userunknown.carrier_ambiguous.headline";

/** Moments of the start, each by the file that has not come yet. */
const MOMENTS = [
  ["only the shell is there, the program not", /\/pane\.[^/]*js$/],
  ["the program is there, Office.js not", /\/office\.js/],
  ["Office.js is there, the words and the classifier not", /\/(?:locale-en|reading)\.[^/]*js$/],
  ["the first answer is painted, React not there", /\/framework\.[^/]*js$/],
] as const;

/** Keeps these files back until the returned function is called. */
async function holdBack(page: Page, files: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let open = false;
  await page.route(files, (route) => (open ? route.continue() : void held.push(route)));
  return async () => {
    open = true;
    await Promise.all(held.splice(0).map((route) => route.continue()));
  };
}

async function paste(pane: PaneView, text: string): Promise<void> {
  await pane.root.locator("body").evaluate((body, said) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", said);
    body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Outlook with the pane open on a returned mail, its start held back; `after` is what can be seen by then. */
async function starting(files: RegExp) {
  const outlook = await sim.outlook();
  const release = await holdBack(outlook.page, files);
  await outlook.open("postfix-over-quota");
  const painted = files.source.includes("framework");
  await outlook.pane.root.locator(painted ? "h1" : ".skeleton").waitFor();
  return { ...outlook, pane: outlook.pane, page: outlook.page, release, painted };
}

test.each(MOMENTS)("a drop while %s", async (_, files) => {
  const { pane, release, painted } = await starting(files);
  await pane.dropFiles([{ name: "bounce.eml", content: emlOf("postfix-docomo-unknown-user") }]);
  // Where the classifier is there already, the answer does not wait for React.
  if (painted) await pane.headline.getByText((await words("en"))(UNKNOWN)).waitFor();
  await release();
  await pane.shows(UNKNOWN);
  await pane.mailName.getByText((await words("en"))("pane.door.drop")).waitFor();
});

test.each(MOMENTS)("a paste while %s", async (_, files) => {
  const { pane, release } = await starting(files);
  await paste(pane, emlOf("postfix-docomo-unknown-user").toString());
  await release();
  await pane.shows(UNKNOWN);
  await pane.mailName.getByText((await words("en"))("pane.door.paste")).waitFor();
});

test("several dropped one after the other while the program is on its way become a list", async () => {
  const { pane, release } = await starting(MOMENTS[0][1]);
  for (const name of ["postfix-docomo-unknown-user", "postfix-delay-warning"]) {
    await pane.dropFiles([{ name: `${name}.eml`, content: emlOf(name) }]);
  }
  await release();
  await pane.mailName.getByText((await words("en"))("pane.name.list", { count: 2 })).waitFor();
});

test("what is no mail is said in words then, too", async () => {
  const { pane, release } = await starting(MOMENTS[0][1]);
  await pane.dropFiles([{ name: "empty.eml", content: Buffer.alloc(0) }]);
  await release();
  await pane.root
    .getByRole("main")
    .getByText((await words("en"))("pane.problem.empty"))
    .waitFor();
});

test("text pasted into nothing leaves the open mail to be read", async () => {
  const { pane, release } = await starting(MOMENTS[0][1]);
  await paste(pane, "  ");
  await release();
  await pane.shows(FULL);
});
