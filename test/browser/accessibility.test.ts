/** axe in every state of the pane, in both languages, light and dark: no violation. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/locales";
import { emlOf, type Outlook, type PaneView, simulator, words } from "./harness";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const sim = simulator();

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then((r) => ({
    found: r.violations,
    passes: r.passes.length,
    // axe files its own failures under "incomplete".
    broken: r.incomplete.filter(({ nodes }) => JSON.stringify(nodes).includes("error-occurred")).map(({ id }) => id),
  }))`;

/**
 * Runs axe in a world of its own inside the pane's frame: Office.js changes built-in functions of the page's, on which axe's
 * rules would break without a word.
 */
async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const pane = frameTree.childFrames?.find(({ frame }) => frame.url.includes("/pane/"));
  if (!pane) throw new Error("no pane");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", { frameId: pane.frame.id });
  await session.send("Runtime.evaluate", { expression: AXE, contextId });
  const run = { expression: RUN, contextId, awaitPromise: true, returnByValue: true };
  const { result } = await session.send("Runtime.evaluate", run);
  await session.detach();
  const { found, passes, broken } = result.value as { found: Finding[]; passes: number; broken: string[] };
  // A run that looked at nothing would find nothing, too.
  expect(passes).toBeGreaterThan(15);
  expect(broken).toEqual([]);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** One after the other in one pane, as a person would come by them. */
const STATES: readonly (readonly [string, (outlook: Outlook) => Promise<void>])[] = [
  ["verdict", (o) => o.select("postfix-over-quota")],
  ["verdict, own account restricted", (o) => o.select("exo-518-account-restricted")],
  ["verdict, two recipients", (o) => o.select("sendmail-two-recipients")],
  ["backscatter", (o) => o.select("exim-backscatter")],
  ["delayed", (o) => o.select("postfix-delay-warning")],
  ["delivered", (o) => o.select("delivered-receipt")],
  ["not a bounce", (o) => o.select("newsletter")],
  ["no bounce reachable", (o) => o.select("exo-report-item-stale-entry")],
  [
    "list",
    (o) =>
      o.pane.dropFiles(
        ["postfix-over-quota", "m365-gmail-5726", "postfix-delay-warning"].map((name) => ({
          name,
          content: emlOf(name),
        })),
      ),
  ],
  ["could not read", (o) => o.pane.dropFiles([{ name: "empty.eml", content: Buffer.alloc(0) }])],
];

const LOOKS = LANGUAGES.flatMap((lang) => ["light", "dark"].map((theme) => [lang, theme] as const));

test.each(LOOKS)("no violation in any state (%s, %s)", async (lang, theme) => {
  const outlook = await sim.outlook({ lang, theme });
  await outlook.open("newsletter");
  await outlook.pane.headline.waitFor();
  const all: string[] = [];
  for (const [name, enter] of STATES) {
    const before = await outlook.pane.headline.textContent();
    await enter(outlook);
    if (name !== "verdict, own account restricted") await changed(outlook.pane, before);
    if (ANSWERS.has(name)) await below(outlook.pane, lang);
    if (name === OPENED) await openEverything(outlook.pane);
    all.push(...(await violations(outlook.page)).map((line) => `${name}: ${line}`));
  }
  expect(all).toEqual([]);
});

/** The answer, with all that stands below it. */
const ANSWERS = new Set(STATES.slice(0, 7).map(([name]) => name));
const OPENED = "verdict, two recipients";

/** Waits for another headline than before. */
async function changed(pane: PaneView, before: string | null): Promise<void> {
  await pane.headline.filter({ hasNotText: before ?? "" }).waitFor();
}

/** The last thing of an answer to arrive: the offer to read another mail. */
async function below(pane: PaneView, lang: Language): Promise<void> {
  const t = await words(lang);
  await pane.root.getByText(t("pane.bring.drop")).waitFor();
}

/** Opens every folded part: sections, steps, details, report. */
async function openEverything(pane: PaneView): Promise<void> {
  const folded = pane.root.locator("main [aria-expanded=false]");
  for (let left = await folded.count(), tries = 80; left > 0 && tries > 0; left = await folded.count(), tries -= 1) {
    await folded.first().click();
  }
  expect(await folded.count()).toBe(0);
}
