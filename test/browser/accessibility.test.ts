/** axe in every state of the pane, in both languages, light, dark and with forced colours: no violation. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { LANGUAGES } from "../../src/locales";
import { simulator, words } from "./harness";
import { enter, STATE_NAMES, type StateName, settled, unfold, warmUp } from "./states";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const sim = simulator();

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** All of it, or what depends on colours alone: nothing else differs from theme to theme. */
const RULES = {
  all: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
} as const;
type Rules = keyof typeof RULES;

const runOf = (rules: Rules) => `axe.run(document, { runOnly: ${JSON.stringify(RULES[rules])} })
  .then((r) => ({
    found: r.violations,
    passes: r.passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
    // axe files its own failures under "incomplete".
    broken: r.incomplete.filter(({ nodes }) => JSON.stringify(nodes).includes("error-occurred")).map(({ id }) => id),
  }))`;

/**
 * Runs axe in a world of its own inside the pane's frame: Office.js changes built-in functions of the page's, on which axe's
 * rules would break without a word.
 */
async function violations(page: Page, rules: Rules): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const pane = frameTree.childFrames?.find(({ frame }) => frame.url.includes("/pane/"));
  if (!pane) throw new Error("no pane");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", { frameId: pane.frame.id });
  await session.send("Runtime.evaluate", { expression: AXE, contextId });
  const run = { expression: runOf(rules), contextId, awaitPromise: true, returnByValue: true };
  const { result } = await session.send("Runtime.evaluate", run);
  await session.detach();
  const { found, passes, broken } = result.value as { found: Finding[]; passes: number; broken: string[] };
  // A run that looked at nothing would find nothing, too.
  expect(passes).toBeGreaterThan(rules === "all" ? 40 : 0);
  expect(broken).toEqual([]);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

const LOCKED = "exo-report-item-stale-entry";
const THEMES = [
  ["light", "all", { colorScheme: "light", forcedColors: "none" }],
  ["dark", "colours", { colorScheme: "dark", forcedColors: "none" }],
  ["contrast", "colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;
/** While a mail is read, for seconds, there is no headline yet: one would be taken for the answer. */
const NO_HEADLINE_YET = /^reading a large mail, \w+: page-has-heading-one/;
/** States whose folded parts are looked at, too: between them all there are. */
const OPENED: ReadonlySet<StateName> = new Set(["verdict", "several causes", "block list", "too large", "list"]);

test.each(LANGUAGES)(
  "no violation in any state and theme (%s)",
  async (lang) => {
    const t = await words(lang);
    const outlook = await sim.outlook({ lang, theme: "light" }, { reducedMotion: "reduce" });
    const { page, pane } = outlook;
    // The worker never answers: large mails stay at being read.
    await page.route("**/worker.*.js", () => undefined);
    await outlook.open(LOCKED);
    await pane.headline.waitFor();
    const all: string[] = [];
    const look = async (name: string) => {
      for (const [theme, rules, media] of THEMES) {
        await page.emulateMedia(media);
        await page.locator("select:has(option[value=contrast])").selectOption(theme);
        await pane.root.locator(`html[data-theme=${theme === "light" ? "light" : "dark"}]`).waitFor();
        await settled(pane);
        all.push(...(await violations(page, rules)).map((line) => `${name}, ${theme}: ${line}`));
      }
    };
    await look("no bounce reachable");
    await warmUp(pane, t);
    for (const state of STATE_NAMES) {
      await enter(state, pane, t);
      if (OPENED.has(state)) await unfold(pane);
      await look(state);
    }
    expect(all.filter((line) => !NO_HEADLINE_YET.test(line))).toEqual([]);
  },
  180_000,
);
