/** Several mails selected in the list: with the manifest of `--multi-select` a list of verdicts, otherwise one sentence. */
import type { Locator } from "playwright-core";
import { type Outlook, type Switches, simulator, words } from "./harness";

const sim = simulator();
const LOCKED = "exo-report-item-stale-entry";
const FULL = "verdict.mailboxfull.headline";
const MULTI = { manifest: "multiselect" } as const;
const THREE = ["postfix-over-quota", "postfix-docomo-unknown-user", "ordinary-mail"] as const;

async function selected(mails: readonly string[], switches: Switches = MULTI): Promise<Outlook> {
  const outlook = await sim.outlook(switches);
  const [first = "", ...others] = mails;
  await outlook.select(first);
  for (const mail of others) await outlook.pick(mail);
  return outlook;
}

const listed = async (count: number) => (await words("en"))("pane.name.list", { count });

describe("with the manifest of --multi-select", () => {
  test("several selected, then Modori: a list with counts by cause and by actor, each opens and leads back", async () => {
    const t = await words("en");
    const outlook = await selected(THREE);
    await outlook.modori();
    await outlook.pane.shows("pane.list.title", "en", { count: 3, failed: 2 });
    await outlook.pane.mailName.getByText(await listed(3)).waitFor();
    for (const key of ["pane.list.byReason", "pane.list.byActor"]) {
      await outlook.pane.root.getByRole("main").getByText(t(key)).waitFor();
    }
    await outlook.pane.root.getByRole("listitem").getByText(t(FULL)).click();
    await outlook.pane.shows(FULL);
    await outlook.pane.mailName.getByText(t("pane.door.selection")).waitFor();
    await outlook.pane.button(t("pane.list.back")).click();
    await outlook.pane.shows("pane.list.title", "en", { count: 3, failed: 2 });
  });

  test("Outlook holds one loaded mail: each is unloaded before the next is asked for", async () => {
    const outlook = await selected(THREE);
    const calls: number[] = [];
    await outlook.page.exposeFunction("called", (id: number) => calls.push(id));
    await outlook.page.evaluate(() =>
      window.addEventListener("message", ({ data }) => {
        const id = JSON.parse(String(data))?._data?.MethodData?.DispatchId;
        if (id > 1001) (window as unknown as { called(id: number): void }).called(id);
      }),
    );
    await outlook.modori();
    await outlook.pane.mailName.getByText(await listed(3)).waitFor();
    expect(calls).toEqual([1002, 1003, 1002, 1003, 1002, 1003]);
  });

  test("one more is selected beside the open pane: the list grows; one alone again: its verdict", async () => {
    const outlook = await selected(THREE.slice(0, 1));
    await outlook.modori();
    await outlook.pane.shows(FULL);
    await outlook.pick(THREE[1]);
    await outlook.pane.mailName.getByText(await listed(2)).waitFor();
    await outlook.pick(THREE[2]);
    await outlook.pane.mailName.getByText(await listed(3)).waitFor();
    await outlook.select("postfix-delay-warning");
    await outlook.pane.shows("verdict.kind.delay.headline");
  });

  test("the whole folder by Shift: every mail of it is read; the last one opens from its top and leads back to its place", async () => {
    const t = await words("en");
    const outlook = await sim.outlook(MULTI);
    const rows = outlook.page.locator("li[data-mail]");
    const names = await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.mail ?? ""));
    await outlook.select(names[0] ?? "");
    await outlook.pick(names.at(-1) ?? "", "Shift");
    await outlook.modori();
    // The locked report is not handed over.
    await outlook.pane.mailName.getByText(await listed(names.length - 1)).waitFor({ timeout: 30_000 });
    expect(names.length).toBeGreaterThan(20);
    const { pane } = outlook;
    const inSight = (locator: Locator) =>
      locator.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await pane.root.getByRole("combobox", { name: t("pane.list.sort") }).selectOption("date");
    const last = pane.root.locator("main li button").last();
    const text = await last.textContent();
    await last.click();
    await pane.button(t("pane.list.back")).waitFor();
    expect(await inSight(pane.headline.first())).toBe(true);
    await pane.button(t("pane.list.back")).click();
    const focused = pane.root.locator("main li button:focus");
    await focused.waitFor();
    expect(await focused.textContent()).toBe(text);
    expect(await inSight(focused)).toBe(true);
  });

  test("a locked report among them is named with its own sentence, the others are read", async () => {
    const outlook = await selected([...THREE, LOCKED]);
    await outlook.modori();
    await outlook.pane.mailName.getByText(await listed(3)).waitFor();
    const subject = (await outlook.row(LOCKED).locator(".what").textContent()) ?? "";
    const entry = outlook.pane.root.getByRole("listitem").filter({ hasText: subject });
    await entry.getByText("delivery reports").waitFor();
    await entry.getByText("loadItemByIdAsync").waitFor();
  });

  test("a report that gives no item is read by its id: no drag needed", async () => {
    const outlook = await selected(["postfix-over-quota"], { ...MULTI, reports: "noitem" });
    await outlook.modori();
    await outlook.pane.shows(FULL);
    expect(outlook.actions).toBe(1);
  });

  test("a report that cannot be loaded either: the pane says why", async () => {
    const outlook = await selected([LOCKED], MULTI);
    await outlook.modori();
    await outlook.pane.shows("pane.none.locked.title");
  });

  test("stopped on the way: what was read stays, the rest is counted", async () => {
    const t = await words("en");
    const outlook = await selected(THREE, { ...MULTI, calls: "slow", methods: "loadItemById" });
    await outlook.modori();
    const progress = t("pane.reading.progress", { done: 2, total: 3 });
    await outlook.pane.root.getByRole("main").getByText(progress).waitFor();
    await outlook.pane.button(t("pane.reading.cancel")).click();
    await outlook.pane.mailName.getByText(await listed(2)).waitFor();
    await outlook.pane.root
      .getByRole("main")
      .getByText(t("pane.problem.stopped", { count: 1 }))
      .waitFor();
  });

  test.each(["failing", "hanging"])("loading is %s: ends in words, with every other way", async (calls) => {
    const t = await words("en");
    const outlook = await sim.outlook({ ...MULTI, calls, methods: "loadItemById" });
    await outlook.page.clock.install();
    await outlook.select(THREE[0]);
    for (const mail of [THREE[1], THREE[2], "newsletter", "postfix-delay-warning"]) await outlook.pick(mail);
    await outlook.modori();
    await outlook.pane.mailName.waitFor();
    await outlook.page.clock.runFor(20_000);
    await outlook.pane.shows("pane.problem.title", "en", { count: 5 });
    await outlook.pane.root.getByRole("main").getByText("loadItemByIdAsync").first().waitFor();
    await outlook.pane.root.getByRole("main").getByText(t("pane.bring.drop")).waitFor();
  });

  test("the list itself is never answered: ends by its time limit", async () => {
    const outlook = await sim.outlook({ ...MULTI, calls: "hanging", methods: "getSelectedItems" });
    await outlook.page.clock.install();
    await outlook.select(THREE[0]);
    await outlook.pick(THREE[1]);
    await outlook.modori();
    await outlook.pane.mailName.waitFor();
    await outlook.page.clock.runFor(5_000);
    await outlook.pane.shows("pane.none.locked.title");
  });

  test("Outlook for Mac (1.14) can name several but load none: one sentence, and dragging all of them gives the list", async () => {
    const outlook = await selected(THREE, { ...MULTI, client: "mac" });
    await outlook.modori();
    await outlook.pane.shows("pane.none.several-selected.title");
    await outlook.drag(THREE[0]);
    await outlook.pane.mailName.getByText(await listed(3)).waitFor();
  });
});

describe("with the ordinary manifest (ReadItem)", () => {
  test("several selected: the pane says that Outlook hands over none; dragging all of them gives the list", async () => {
    const outlook = await selected(THREE, {});
    await outlook.modori();
    await outlook.pane.shows("pane.none.locked.title");
    await outlook.drag(THREE[1]);
    await outlook.pane.mailName.getByText(await listed(3)).waitFor();
  });

  test("one more is selected beside the open pane: the old result goes", async () => {
    const outlook = await selected(THREE.slice(0, 1), {});
    await outlook.modori();
    await outlook.pane.shows(FULL);
    await outlook.pick(THREE[1]);
    await outlook.pane.shows("pane.none.locked.title");
  });
});
