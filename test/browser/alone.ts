/** The pane as a page of its own which outlives a test: the states follow one another in it, as they do for a person. */
import type { Language } from "../../src/locales";
import { Plain, type Sim } from "./harness";

export const HEIGHT = 900;

export async function openAlone(sim: Sim, language: Language, client: string | null = null): Promise<Plain> {
  const context = await sim.browser.newContext({
    viewport: { width: 320, height: HEIGHT },
    timezoneId: "Asia/Tokyo",
    locale: "en-US",
    reducedMotion: "reduce",
    // What a test keeps from coming must not come from the cache.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.addInitScript(
    ([choices, shell]) => {
      localStorage.setItem("modori.choices", choices);
      localStorage.setItem("modori.shell", shell);
    },
    [JSON.stringify({ language, client }), `${language} light`] as const,
  );
  await page.goto(`${sim.url}/pane/taskpane.html`, { waitUntil: "commit" });
  return new Plain(page);
}
