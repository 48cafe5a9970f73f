/** Every sample mail, opened in the list, gives the verdict its expectation asks for, in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { verdictOf } from "../../src/checklist/verdict";
import type { Diagnosis } from "../../src/classifier/types";
import { LANGUAGES } from "../../src/locales";
import { simulator, words } from "./harness";

const MAILS = resolve(__dirname, "../fixtures/mails");
const LOCKED = "exo-report-item-stale-entry";
const names = readdirSync(MAILS)
  .filter((name) => name.endsWith(".eml"))
  .map((name) => name.slice(0, -".eml".length));

/** The headline that follows from the expectation alone, without the classifier. */
function expectedHeadline(name: string) {
  const { expected } = JSON.parse(readFileSync(resolve(MAILS, `${name}.json`), "utf8"));
  const failures = (expected.failures ?? []).map((failure: object) => ({
    reply: null,
    confidence: 1,
    actors: [],
    ...failure,
  }));
  const origin = { verdict: expected.origin ?? "unknown", evidence: [] };
  return verdictOf({ ...expected, failures, origin, original: null, warnings: [], reporter: {} } as Diagnosis).headline;
}

const sim = simulator();

test("there are samples", () => expect(names.length).toBeGreaterThanOrEqual(25));

test.each(LANGUAGES)("each sample opens to its verdict (%s)", async (lang) => {
  const t = await words(lang);
  const outlook = await sim.outlook({ lang });
  const inbox = lang === "ja" ? "受信トレイ" : "Inbox";
  const wrong: string[] = [];
  for (const name of names.filter((one) => one !== LOCKED)) {
    const row = outlook.row(name);
    if ((await row.count()) === 0) await outlook.folder(inbox, name.startsWith("outlookcom") ? 1 : 0);
    const subject = (await row.locator(".what").textContent()) ?? "";
    await outlook.select(name);
    if (!(await outlook.page.locator(".pane").isVisible())) await outlook.modori();
    const { key } = expectedHeadline(name);
    const mailName = outlook.pane.mailName.getByText(subject, { exact: true }).first();
    const headline = outlook.pane.root.getByRole("heading", { level: 1, name: t(key), exact: true });
    try {
      await mailName.waitFor({ timeout: 5000 });
      await headline.waitFor({ timeout: 3000 });
    } catch {
      wrong.push(`${name}: expected ${t(key)}, shows ${await outlook.pane.root.locator("h1").allTextContents()}`);
    }
  }
  expect(wrong).toEqual([]);
});
