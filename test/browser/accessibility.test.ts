/** axe in every state of the pane, in both languages, light and dark: no violation. */
import { readFileSync } from "node:fs";
import { LANGUAGES } from "../../src/locales";
import { emlOf, type Outlook, type PaneView, simulator } from "./harness";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const sim = simulator();

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Runs axe inside the frame, past the page's policy as a browser tool does. */
async function violations(pane: PaneView): Promise<string[]> {
  const handle = await pane.root.locator("html").elementHandle();
  const frame = await handle?.ownerFrame();
  if (!frame) throw new Error("no pane");
  await frame.evaluate(AXE);
  const found = (await frame.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)",
  )) as Finding[];
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
    all.push(...(await violations(outlook.pane)).map((line) => `${name}: ${line}`));
  }
  expect(all).toEqual([]);
});

/** Waits for another headline than before. */
async function changed(pane: PaneView, before: string | null): Promise<void> {
  await pane.headline.filter({ hasNotText: before ?? "" }).waitFor();
}
