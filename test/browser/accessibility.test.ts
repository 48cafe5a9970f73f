/** axe in every state of the pane, in both languages, light, dark and with forced colours: no violation. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { LANGUAGES } from "../../src/locales";
import { simulator, words } from "./harness";
import { enter, STATE_NAMES, type StateName, unfold, warmUp } from "./states";

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

const LOCKED = "exo-report-item-stale-entry";
const THEMES = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
const LOOKS = LANGUAGES.flatMap((lang) =>
  (Object.keys(THEMES) as (keyof typeof THEMES)[]).map((theme) => [lang, theme] as const),
);
/** While a mail is read, for seconds, there is no headline yet: one would be taken for the answer. */
const NO_HEADLINE_YET = "reading a large mail: page-has-heading-one";
/** States whose folded parts are looked at, too: between them all there are. */
const OPENED: ReadonlySet<StateName> = new Set(["verdict", "several causes", "block list", "too large", "list"]);

test.each(LOOKS)(
  "no violation in any state (%s, %s)",
  async (lang, theme) => {
    const t = await words(lang);
    const outlook = await sim.outlook({ lang, theme }, { ...THEMES[theme], reducedMotion: "reduce" });
    // The worker never answers: large mails stay at being read.
    await outlook.page.route("**/worker.*.js", () => undefined);
    await outlook.open(LOCKED);
    await outlook.pane.headline.waitFor();
    const all: string[] = [];
    const look = async (name: string) => {
      all.push(...(await violations(outlook.page)).map((line) => `${name}: ${line}`));
    };
    await look("no bounce reachable");
    await warmUp(outlook.pane, t);
    for (const state of STATE_NAMES) {
      await enter(state, outlook.pane, t);
      if (OPENED.has(state)) await unfold(outlook.pane);
      await look(state);
    }
    expect(all.filter((line) => !line.startsWith(NO_HEADLINE_YET))).toEqual([]);
  },
  180_000,
);
