/**
 * A new version on the server, and the old one back: docs/deploy.md, chapters 8 and 9, on real nginx. Panes that are open go on with
 * the scripts they began with; whoever opens or reloads gets the version that is there.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { shippedPackages } from "../../scripts/packaging/packages.js";
import { readSettings } from "../../scripts/packaging/settings.js";
import { packageFiles, writePackage } from "../../scripts/packaging/write.js";
import { nginxMissing, serveWithNginx } from "./nginx";
import { ADDRESS, type Outlook, startOutlook } from "./packaged";
import type { Served } from "./web-server";

const missing = nginxMissing();
const here = missing ? describe.skip : describe;
if (missing) console.warn(`Updates are not tried on a real web server: ${missing}.`);

/** What the two mails below are called, and how the next version says it. */
const IN_OUTLOOK = "No such address at Outlook.com";
const PASTED = "Recipient address not found";
const next = (sentence: string) => `${sentence}, says the next version`;
const MAIL = "outlookcom-s2017062302";
const HASHED = /^(.+)\.([0-9a-f]{10})\.js$/;

const out = mkdtempSync(join(tmpdir(), "modori-update-"));
const [first, second, www] = ["first", "second", "www"].map((name) => join(out, name)) as [string, string, string];

/** The built pane as another build would make it: one sentence differs, and every script has another name. */
function nextBuild(pane: string): string {
  const folder = join(out, "next-pane");
  cpSync(pane, folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => HASHED.test(name));
  const hashes = names.map((name) => HASHED.exec(name)?.[2] ?? "");
  const other = (hash: string) => [...hash].reverse().join("");
  for (const name of readdirSync(folder).filter((file) => /\.(?:js|html)$/.test(file))) {
    const path = join(folder, name);
    const text = hashes.reduce((all, hash) => all.replaceAll(hash, other(hash)), readFileSync(path, "utf8"));
    const said = [IN_OUTLOOK, PASTED].reduce((all, one) => all.replace(`"${one}"`, `"${next(one)}"`), text);
    writeFileSync(path, said);
    const [, stem, hash = ""] = HASHED.exec(name) ?? [];
    if (stem) renameSync(path, join(folder, `${stem}.${other(hash)}.js`));
  }
  return folder;
}

function makePackage(pane: string, folder: string): void {
  const result = readSettings({ url: ADDRESS });
  if ("errors" in result) throw new Error(result.errors.join());
  writePackage(folder, packageFiles({ ...result, pane, version: "0.1.0", packages: shippedPackages("pane") }));
}

const scripts = (folder: string) => readdirSync(join(folder, "site")).filter((name) => HASHED.test(name));

/** As the document says: first what is new under new names, the page and the service worker last. */
function upload(packaged: string): void {
  const last = ["taskpane.html", "sw.js"];
  const from = (name: string) => join(packaged, "site", name);
  const all = readdirSync(join(packaged, "site"));
  for (const name of [...all.filter((one) => !last.includes(one)), ...last]) {
    cpSync(from(name), join(www, name), { recursive: true });
  }
  // The worst case: a build server that gives every file the same time. The two pages have the same size, too.
  const then = new Date("2026-01-01T00:00:00Z");
  for (const name of readdirSync(www)) utimesSync(join(www, name), then, then);
}

here("a web server whose files are exchanged", () => {
  let served: Served;
  let outlook: Outlook;

  beforeAll(() => {
    const pane = resolve(__dirname, "../../dist/pane");
    makePackage(pane, first);
    makePackage(nextBuild(pane), second);
  });
  // Anew for each test: one of them ends the server.
  beforeEach(async () => {
    rmSync(www, { recursive: true, force: true });
    upload(first);
    served = await serveWithNginx(first, new URL(ADDRESS).hostname, www);
    outlook = await startOutlook(served.port);
  });
  afterEach(async () => {
    await outlook.close();
    await served.close();
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const heading = (at: Page | FrameLocator, name: string) => at.getByRole("heading", { name, exact: true }).waitFor();
  const open = () => outlook.open(first, MAIL, "en");
  const loaded = (requests: readonly string[]) =>
    requests.map((url) => url.slice(url.lastIndexOf("/") + 1)).filter((name) => HASHED.test(name));

  test("an open pane goes on with its own scripts, the next opening has the new version, and the old one comes back", async () => {
    // Two versions as different as can be, with pages of the same size.
    const pageOf = (folder: string) => readFileSync(join(folder, "site/taskpane.html"), "utf8");
    expect(pageOf(second)).toHaveLength(pageOf(first).length);
    expect(scripts(first).length).toBeGreaterThan(10);
    expect(scripts(first).filter((name) => scripts(second).includes(name))).toEqual([]);

    const { page, pane, requests } = await open();
    await heading(pane, IN_OUTLOOK);
    upload(second);
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("heading", { name: "Settings" }).waitFor();
    expect(loaded(requests).filter((name) => !scripts(first).includes(name))).toEqual([]);
    expect(loaded(requests).some((name) => name.startsWith("settings."))).toBe(true);
    await page.context().close();

    const newer = await open();
    await heading(newer.pane, next(IN_OUTLOOK));
    expect(loaded(newer.requests).filter((name) => !scripts(second).includes(name))).toEqual([]);
    await newer.page.context().close();

    upload(first);
    const back = await open();
    await heading(back.pane, IN_OUTLOOK);
    await back.page.context().close();
  });

  /** The page in a browser, controlled by its service worker. */
  async function installed(): Promise<Page> {
    const context = await outlook.browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" });
    const page = await context.newPage();
    await page.goto(`${ADDRESS}taskpane.html`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    return page;
  }
  async function paste(page: Page): Promise<void> {
    await page.getByRole("textbox").fill("550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown");
    await page.getByRole("button", { name: /read/i }).click();
  }

  /** page.waitForFunction takes a promise for an answer. */
  async function until(holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error(`never came true: ${holds}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  test("the installed page has the new version at the next load, although a service worker keeps the old one", async () => {
    const page = await installed();
    await paste(page);
    await heading(page, PASTED);
    upload(second);
    for (const name of scripts(first)) rmSync(join(www, name));
    await page.reload();
    await paste(page);
    await heading(page, next(PASTED));
    // The new worker takes over when the last page of the old one is gone, and throws the old files away.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await until(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === "installed"),
    );
    const context = page.context();
    await page.close();
    const later = await context.newPage();
    await later.goto(`${ADDRESS}version.json`);
    await until(() => later.evaluate(async () => (await caches.keys()).length === 1));
    await served.close();
    await later.goto(`${ADDRESS}taskpane.html`);
    await paste(later);
    await heading(later, next(PASTED));
    await context.close();
  });
});
