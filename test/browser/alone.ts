/** The pane as a page of its own which outlives a test: the states follow one another in it, as they do for a person. */
import type { BrowserContext } from "playwright-core";
import type { Language } from "../../src/locales";
import { Plain, type Sim } from "./harness";

export const HEIGHT = 900;

interface Preparation {
  /** The kind of Outlook that the person has chosen in the settings. */
  readonly client?: string;
  /** Done before the page is opened; it may load what the page's policy forbids. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

export async function openAlone(sim: Sim, language: Language, { client, prepare }: Preparation = {}): Promise<Plain> {
  const context = await sim.browser.newContext({
    viewport: { width: 320, height: HEIGHT },
    timezoneId: "Asia/Tokyo",
    locale: "en-US",
    reducedMotion: "reduce",
    // What a test keeps from coming must not come from the cache.
    serviceWorkers: "block",
    bypassCSP: prepare !== undefined,
  });
  await prepare?.(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.addInitScript(
    ([choices, shell]) => {
      localStorage.setItem("modori.choices", choices);
      localStorage.setItem("modori.shell", shell);
    },
    [JSON.stringify({ language, client: client ?? null }), language] as const,
  );
  await page.goto(`${sim.url}/pane/taskpane.html`, { waitUntil: "commit" });
  return new Plain(page);
}
