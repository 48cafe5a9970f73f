/** The pane by keyboard alone, in the order in which it stands, with the focus always to be seen. */
import type { Locator } from "playwright-core";
import { emlOf, type Plain, simulator, words } from "./harness";

const sim = simulator();

async function opened(name: string): Promise<Plain> {
  const plain = await sim.plainPage();
  await plain.choose({ name: "bounce.eml", mimeType: "message/rfc822", buffer: emlOf(name) });
  await plain.root.getByRole("checkbox").first().waitFor();
  return plain;
}

/** Names of what the Tab key comes to, from the top of the page to its end. */
async function tabbed(plain: Plain): Promise<{ names: string[]; unseen: string[] }> {
  await plain.page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const names: string[] = [];
  const unseen: string[] = [];
  for (let count = 0; count < 80; count += 1) {
    await plain.page.keyboard.press("Tab");
    const here = await plain.page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const labelled = document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null;
      const name = labelled ?? element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent ?? "";
      const { width, height } = element.getBoundingClientRect();
      return { name, seen: width * height > 0 && element.matches(":focus-visible") };
    });
    if (!here) break;
    names.push(here.name);
    if (!here.seen) unseen.push(here.name);
  }
  return { names, unseen };
}

test("everything is reached in the order in which it stands", async () => {
  const t = await words("en");
  const { names, unseen } = await tabbed(await opened("postfix-over-quota"));
  const stops = [
    "pane.settings.open",
    "section.fix.title",
    "step.C07.title",
    "section.account.title",
    "pane.details.title",
    "pane.report.title",
    "pane.bring.file",
    "pane.bring.paste",
  ];
  const places = stops.map((key) => names.findIndex((name) => name.startsWith(t(key))));
  expect(Object.fromEntries(stops.map((key, index) => [key, (places[index] ?? -1) >= 0]))).toEqual(
    Object.fromEntries(stops.map((key) => [key, true])),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(unseen).toEqual([]);
});

test("a step is ticked off, opened and marked without a mouse", async () => {
  const t = await words("en");
  const plain = await opened("exo-5110-unknown-address");
  const box = plain.root.getByRole("checkbox").first();
  await box.focus();
  await plain.page.keyboard.press("Space");
  expect(await box.isChecked()).toBe(true);
  await plain.page.keyboard.press("Tab");
  await plain.page.keyboard.press("Enter");
  const found = plain.root.getByRole("button", { name: t("pane.step.foundProblem") });
  await found.focus();
  await plain.page.keyboard.press("Enter");
  await plain.root.getByText(t("pane.step.whatNow")).waitFor();
});

/** What has the focus, by its words. */
const focused = (plain: Plain) =>
  plain.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);

test("a list is walked through and each mail opened, the focus back where it was", async () => {
  const t = await words("en");
  const plain = await sim.plainPage();
  const mails = ["postfix-over-quota", "m365-gmail-5726", "newsletter"];
  await plain.choose(mails.map((name) => ({ name, mimeType: "message/rfc822", buffer: emlOf(name) })));
  await plain.headline.filter({ hasText: "3" }).waitFor();
  expect(await focused(plain)).toBe(await plain.headline.textContent());
  const row = plain.root.getByRole("main").getByRole("listitem").getByRole("button").nth(1);
  const name = await row.textContent();
  for (let tries = 0; tries < 20 && (await focused(plain)) !== name; tries += 1) await plain.page.keyboard.press("Tab");
  await plain.page.keyboard.press("Enter");
  const back = plain.root.getByRole("button", { name: t("pane.list.back") });
  await back.waitFor();
  expect(await plain.page.evaluate(() => scrollY)).toBe(0);
  expect(await focused(plain)).toBe(await plain.headline.textContent());
  await plain.page.keyboard.press("Shift+Tab");
  await plain.page.keyboard.press("Enter");
  await back.waitFor({ state: "hidden" });
  expect(await focused(plain)).toBe(name);
});

test("the question of origin is answered and taken back without losing the place; the new answer is said", async () => {
  const t = await words("en");
  const plain = await opened("exim-backscatter");
  const question = plain.root.getByRole("region", { name: t("pane.origin.question") });
  const said = plain.root.locator("#said");
  const before = await said.textContent();
  await question.getByRole("button", { name: t("pane.origin.yes") }).focus();
  await plain.page.keyboard.press("Enter");
  const answered = plain.root.getByRole("region", { name: t("pane.origin.answered.own") });
  await answered.waitFor();
  expect(await answered.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await said.textContent()).toContain(await plain.headline.textContent());
  expect(await said.textContent()).not.toBe(before);
  await plain.page.keyboard.press("Tab");
  await plain.page.keyboard.press("Enter");
  await question.waitFor();
  expect(await question.evaluate((box) => box === document.activeElement)).toBe(true);
});

test("text is pasted and read without a mouse", async () => {
  const t = await words("en");
  const plain = await sim.plainPage();
  const field = plain.root.getByRole("textbox", { name: t("pane.bring.paste") });
  await field.focus();
  await plain.page.keyboard.insertText("550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown");
  await plain.page.keyboard.press("Tab");
  await plain.page.keyboard.press("Enter");
  await plain.root.getByText("hanako@example.co.jp").first().waitFor();
  expect(await focused(plain)).toBe(await plain.headline.textContent());
});

test("what stands there is said, and no longer when another mail stands there", async () => {
  const t = await words("en");
  const outlook = await sim.outlook();
  await outlook.open("postfix-over-quota");
  const said = outlook.pane.root.locator("#said");
  await said.filter({ hasText: t("verdict.mailboxfull.headline") }).waitFor({ state: "attached" });
  await outlook.select("exo-report-item-stale-entry");
  await said.filter({ hasText: t("pane.none.locked.title") }).waitFor({ state: "attached" });
  expect(await said.textContent()).not.toContain(t("verdict.mailboxfull.headline"));
  await outlook.select("postfix-delay-warning");
  await said.filter({ hasText: t("verdict.kind.delay.headline") }).waitFor({ state: "attached" });
});

test("whoever wants less motion gets none", async () => {
  const plain = await sim.plainPage();
  await plain.page.emulateMedia({ reducedMotion: "reduce" });
  await plain.page.reload();
  await plain.choose({ name: "bounce.eml", mimeType: "message/rfc822", buffer: emlOf("postfix-over-quota") });
  await plain.root.getByRole("checkbox").first().waitFor();
  await plain.root.getByRole("main").getByRole("button", { expanded: false }).first().click();
  const durations = await plain.page.evaluate(() =>
    document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration)),
  );
  expect(durations.filter((milliseconds) => milliseconds > 1)).toEqual([]);
});

test("nothing to press is smaller than 24 by 24 pixels, or stands alone in its line", async () => {
  const plain = await opened("exo-518-account-restricted");
  await plain.page.setViewportSize({ width: 320, height: 800 });
  const small = await plain.root
    .getByRole("button")
    .or(plain.root.getByRole("link"))
    .or(plain.root.getByRole("checkbox"))
    .all();
  const sizes = await Promise.all(small.map(measured));
  expect(sizes.filter((size) => size !== null && (size.width < 24 || size.height < 24))).toEqual([]);
});

async function measured(control: Locator): Promise<{ name: string; width: number; height: number } | null> {
  const box = await control.boundingBox();
  if (!box) return null;
  return { name: (await control.textContent()) ?? "", width: Math.round(box.width), height: Math.round(box.height) };
}
