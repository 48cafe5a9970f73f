/**
 * A package for https://addins.example.co.jp/modori/, served by real nginx with exactly the headers it ships with: the main job, what
 * the policy refuses, the headers of every file, and the page on its own.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MICROSOFT_AJAX } from "../../scripts/packaging/clouds.js";
import { filesBelow } from "../../scripts/packaging/files.js";
import { cacheControlOf } from "../../scripts/packaging/headers.js";
import { nginxMissing, serveWithNginx } from "./nginx";
import { ADDRESS, makePackage, OFFICE_CDN, OUTLOOK, type Outlook, startOutlook } from "./packaged";
import type { Served } from "./web-server";

const missing = nginxMissing();
const here = missing ? describe.skip : describe;
if (missing) console.warn(`The package is not tried on a real web server: ${missing}.`);

here("a package on a real web server", () => {
  const out = mkdtempSync(join(tmpdir(), "modori-package-"));
  let served: Served;
  let outlook: Outlook;

  beforeAll(async () => {
    // One straight after the other: an edit of the sources in between would rightly change the sums.
    makePackage(join(out, "first"));
    makePackage(join(out, "second"));
    served = await serveWithNginx(join(out, "first"), new URL(ADDRESS).hostname);
    outlook = await startOutlook(served.port);
  }, 300_000);

  afterAll(async () => {
    await outlook?.close();
    await served?.close();
    rmSync(out, { recursive: true, force: true });
  });

  const open = (mail: string, language: "ja" | "en") => outlook.open(join(out, "first"), mail, language);

  test("two runs of the command give the same checksums", () => {
    const sums = (run: string) => readFileSync(join(out, run, "SHA256SUMS"), "utf8");
    expect(sums("second")).toBe(sums("first"));
  });

  test.each([
    ["ja", "Outlook.com に宛先がありません"],
    ["en", "No such address at Outlook.com"],
  ] as const)(
    "main job (%s): the bounce is read and explained, nothing is refused and nothing foreign is asked for",
    async (language, headline) => {
      const { page, pane, violations, requests, foreign } = await open("outlookcom-s2017062302", language);
      await pane.getByRole("heading", { name: headline }).waitFor();
      await pane.getByText("S2017062302").first().waitFor();
      // Later chunks: the checklist, the details, the report.
      await page.waitForLoadState("networkidle");
      expect(violations()).toEqual([]);
      const microsoft = [OFFICE_CDN, MICROSOFT_AJAX].map((url) => new URL(url).origin);
      expect(foreign([OUTLOOK, new URL(ADDRESS).origin, ...microsoft])).toEqual([]);
      // Nothing stands between Outlook and the server.
      expect(page.context().serviceWorkers()).toEqual([]);
      const fromPackage = requests.filter((url) => url.startsWith(ADDRESS));
      expect(fromPackage.length).toBeGreaterThan(3);
      await page.context().close();
    },
  );

  test("Office.js starts without MicrosoftAjax.js when its host is out of reach", async () => {
    const { page, pane, requests } = await outlook.open(join(out, "first"), "outlookcom-s2017062302", "en", "gone");
    await pane.getByRole("heading", { name: "No such address at Outlook.com" }).waitFor();
    expect(requests).toContain(MICROSOFT_AJAX);
    await page.context().close();
  });

  test("a policy that is broken on purpose is noticed", async () => {
    const { page, pane, violations } = await open("outlookcom-s2017062302", "en");
    await pane.getByRole("heading").first().waitFor();
    const frame = page.frames().find((one) => one.url().startsWith(ADDRESS));
    await frame?.evaluate(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }));
      document.body.append(Object.assign(document.createElement("style"), { textContent: "body { color: red }" }));
      document.body.setAttribute("style", "color: red");
      void fetch("https://elsewhere.example/").catch(() => {});
    });
    const directives = () => new Set(violations().map(({ directive }) => directive));
    for (let tries = 0; tries < 50 && directives().size < 4; tries++) await page.waitForTimeout(100);
    expect([...directives()].sort()).toEqual(["connect-src", "script-src-elem", "style-src-attr", "style-src-elem"]);
    expect(await frame?.evaluate(() => "ran" in window)).toBe(false);
    await page.context().close();
  });

  test("another site cannot frame the pane", async () => {
    const context = await outlook.browser.newContext();
    await context.route("https://evil.example/", (route) =>
      route.fulfill({ contentType: "text/html", body: `<iframe src="${ADDRESS}taskpane.html"></iframe>` }),
    );
    const page = await context.newPage();
    const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
    await page.goto("https://evil.example/");
    expect((await refused).text()).toContain("addins.example.co.jp");
    await context.close();
  });

  test("every file comes with its headers", async () => {
    const context = await outlook.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(ADDRESS);
    const paths = ["", ...filesBelow(join(out, "first/site"))];
    const answers = await page.evaluate(
      async ([base, all]) =>
        Promise.all(
          (all ?? []).map(async (path) => {
            const response = await fetch(base + path, { cache: "no-store" });
            return { path, status: response.status, headers: Object.fromEntries(response.headers) };
          }),
        ),
      [ADDRESS, paths] as const,
    );
    for (const { path, status, headers } of answers) {
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
      expect({ path, cache: headers["cache-control"] ?? null }).toEqual({ path, cache: cacheControlOf(path) });
      expect(headers).not.toHaveProperty("x-frame-options");
    }
    await context.close();
  });

  test("opened as a web page it can be installed, and works when the server is gone", async () => {
    const context = await outlook.browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" });
    const page = await context.newPage();
    await page.goto(ADDRESS);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    const app = await page.evaluate(async () => (await fetch("webapp.json")).json());
    expect(app).toMatchObject({ start_url: "taskpane.html", display: "standalone" });
    await served.close();
    await page.goto(`${ADDRESS}taskpane.html`);
    await page.getByRole("textbox").fill("550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown");
    await page.getByRole("button", { name: /read/i }).click();
    await page.getByRole("heading", { name: "Recipient address not found" }).waitFor();
    await context.close();
  });
});
