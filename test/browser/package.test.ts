/**
 * A package for https://addins.example.co.jp/modori/, served by real nginx with exactly the headers it ships with, opened by
 * the simulated Outlook at the address its own manifest names. The host is another origin, as in life: Office.js is the
 * unmodified npm build, answered at its CDN's address, and nothing of the host is in the pane's page.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { transformSync } from "@swc/core";
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from "playwright-core";
import { cacheControlOf } from "../../scripts/packaging/headers.js";
import { attribute, descendants, parseXml } from "../../scripts/packaging/manifest/xml.js";
import { filesBelow } from "../../scripts/packaging/site.js";
import { nginxMissing, type Served, serveWithNginx } from "./nginx";

const ROOT = resolve(__dirname, "../..");
const ADDRESS = "https://addins.example.co.jp/modori/";
const OUTLOOK = "https://outlook.office.com";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";
/** Office.js posts there of its own accord; the policy refuses it, and docs/privacy.md says so. */
const TELEMETRY = "https://browser.pipe.aria.microsoft.com";

interface Violation {
  readonly directive: string;
  readonly blocked: string;
  /** The script that did it. */
  readonly source: string;
}

/** What Office.js does without need, and the policy refuses without harm (docs/security.md). */
const isRefusedOfficeJs = ({ directive, blocked, source }: Violation) =>
  (directive === "connect-src" && blocked.startsWith(TELEMETRY)) ||
  // It reads the add-in's licence as XML. When there is none, Chromium writes its own styled error into that document.
  (directive === "style-src-attr" && source.startsWith(OFFICE_CDN));

const missing = nginxMissing();
const here = missing ? describe.skip : describe;
if (missing) console.warn(`The package is not tried on a real web server: ${missing}.`);

function makePackage(out: string, ...more: string[]): void {
  const script = resolve(ROOT, "scripts/package.mjs");
  const run = spawnSync(process.execPath, [script, "--url", ADDRESS, "--out", out, ...more], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** The simulated Outlook as a server of its own; resolves with its address. */
function startHost(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [resolve(ROOT, "test/host/serve.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((ready, failed) => {
    child.once("exit", () => failed(new Error("the simulated Outlook did not start")));
    child.stdout.once("data", (line) => ready({ url: String(line).trim(), child }));
  });
}

/** Address of the task pane, as Outlook reads it: the newest VersionOverrides of the manifest. */
function pageOf(manifest: string): string {
  const { root } = parseXml(manifest);
  const pages = root ? [...descendants(root)].filter((e) => attribute(e, "id") === "Taskpane.Url") : [];
  return attribute(pages.at(-1) ?? pages[0] ?? fail(), "DefaultValue") ?? fail();
}
function fail(): never {
  throw new Error("the manifest names no page");
}

const TYPES: Record<string, string> = { ".js": "text/javascript", ".html": "text/html", ".json": "application/json" };

/** Microsoft's CDN: the npm build, found in any case, open to other origins; and the stand-in for MicrosoftAjax.js. */
async function answerAsMicrosoft(context: BrowserContext): Promise<void> {
  const dist = resolve(ROOT, "node_modules/@microsoft/office-js/dist");
  const cors = { "access-control-allow-origin": "*" };
  await context.route(`${OFFICE_CDN}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length);
    const file = [path, path.toLowerCase()].map((name) => resolve(dist, name)).find((name) => existsSync(name));
    if (!file) return route.fulfill({ status: 404, headers: cors });
    return route.fulfill({
      path: file,
      headers: cors,
      contentType: TYPES[extname(file)] ?? "application/octet-stream",
    });
  });
  const standIn = readFileSync(resolve(ROOT, "test/host/frame/microsoft-ajax.ts"), "utf8");
  const { code } = transformSync(standIn, {
    isModule: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  await context.route(AJAX, (route) => route.fulfill({ body: code, headers: cors, contentType: "text/javascript" }));
}

/** Outlook's own page, at its real address. Its policy would keep it from framing anything but its own server. */
async function answerAsOutlook(context: BrowserContext, host: string): Promise<void> {
  await context.route(`${OUTLOOK}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await fetch(host + pathname + search);
    const body = Buffer.from(await response.arrayBuffer());
    const contentType = response.headers.get("content-type") ?? "application/octet-stream";
    await route.fulfill({ status: response.status, body, contentType });
  });
}

here("a package on a real web server", () => {
  const out = mkdtempSync(join(tmpdir(), "modori-package-"));
  let served: Served;
  let host: Awaited<ReturnType<typeof startHost>>;
  let browser: Browser;

  beforeAll(async () => {
    // One straight after the other: an edit of the sources in between would rightly change the sums.
    makePackage(join(out, "first"));
    makePackage(join(out, "second"));
    host = await startHost();
    served = await serveWithNginx(join(out, "first"), new URL(ADDRESS).hostname);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--ignore-certificate-errors",
        `--host-resolver-rules=MAP addins.example.co.jp:443 127.0.0.1:${served.port}, MAP * ~NOTFOUND`,
        // The server is on this machine, which a page at a public name may not reach without asking.
        "--disable-features=LocalNetworkAccessChecks",
      ],
    });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    host?.child.kill();
    rmSync(out, { recursive: true, force: true });
  });

  interface Open {
    readonly page: Page;
    readonly pane: FrameLocator;
    readonly violations: readonly Violation[];
    readonly requests: string[];
  }

  async function open(mail: string, language: "ja" | "en"): Promise<Open> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const violations: Violation[] = [];
    const requests: string[] = [];
    await context.exposeBinding("reportViolation", (_frame, violation: Violation) => {
      violations.push(violation);
    });
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        const { reportViolation } = window as unknown as { reportViolation(violation: Violation): void };
        const { effectiveDirective: directive, blockedURI: blocked, sourceFile: source } = event;
        reportViolation({ directive, blocked, source });
      });
    });
    await answerAsMicrosoft(context);
    await answerAsOutlook(context, host.url);
    context.on("request", (request) => requests.push(request.url()));
    const page = await context.newPage();
    const address = pageOf(readFileSync(join(out, "first/manifest.xml"), "utf8"));
    await page.goto(`${OUTLOOK}/?lang=${language}&mail=${mail}&pane=${encodeURIComponent(address)}`);
    await page.locator("html[data-ready]").waitFor();
    await page.locator("button.modori").click();
    return { page, pane: page.frameLocator("iframe.pane-frame"), violations, requests };
  }

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
      const { page, pane, violations, requests } = await open("outlookcom-s2017062302", language);
      await pane.getByRole("heading", { name: headline }).waitFor();
      await pane.getByText("S2017062302").first().waitFor();
      // Later chunks: the checklist, the details, the report.
      await page.waitForLoadState("networkidle");
      expect(violations.filter((violation) => !isRefusedOfficeJs(violation))).toEqual([]);
      const allowed = [OUTLOOK, new URL(ADDRESS).origin, new URL(OFFICE_CDN).origin, new URL(AJAX).origin];
      const foreign = requests.filter((url) => !/^(?:data|blob):/.test(url) && !allowed.includes(new URL(url).origin));
      expect(foreign.filter((url) => !url.startsWith(TELEMETRY))).toEqual([]);
      // Nothing stands between Outlook and the server.
      expect(page.context().serviceWorkers()).toEqual([]);
      const fromPackage = requests.filter((url) => url.startsWith(ADDRESS));
      expect(fromPackage.length).toBeGreaterThan(3);
      await page.context().close();
    },
  );

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
    const directives = () => new Set(violations.filter((v) => !isRefusedOfficeJs(v)).map(({ directive }) => directive));
    for (let tries = 0; tries < 50 && directives().size < 4; tries++) await page.waitForTimeout(100);
    expect([...directives()].sort()).toEqual(["connect-src", "script-src-elem", "style-src-attr", "style-src-elem"]);
    expect(await frame?.evaluate(() => "ran" in window)).toBe(false);
    await page.context().close();
  });

  test("another site cannot frame the pane", async () => {
    const context = await browser.newContext();
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
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
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
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" });
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
