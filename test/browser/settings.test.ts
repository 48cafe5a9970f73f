/** Language, theme and what the person ticks off. */
import { simulator, words } from "./harness";

const sim = simulator();

test("Outlook's display language is the pane's", async () => {
  const t = await words("ja");
  const outlook = await sim.outlook({ lang: "ja" });
  await outlook.open("postfix-over-quota");
  await outlook.pane.root.getByRole("heading", { level: 1, name: t("verdict.mailboxfull.headline") }).waitFor();
  expect(await outlook.pane.root.locator("html").getAttribute("lang")).toBe("ja");
});

test("the pane follows Outlook's theme when it changes", async () => {
  const outlook = await sim.outlook({ theme: "light" });
  await outlook.open("postfix-over-quota");
  const html = outlook.pane.root.locator("html");
  await outlook.pane.headline.waitFor();
  expect(await html.getAttribute("data-theme")).toBe("light");
  await outlook.page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await outlook.pane.root.locator("html[data-theme=dark]").waitFor();
});

test("a dark Outlook starts a dark pane", async () => {
  const outlook = await sim.outlook({ theme: "dark" });
  await outlook.open("postfix-over-quota");
  await outlook.pane.root.locator("html[data-theme=dark]").waitFor();
});
