/**
 * A package on a real web server, opened by the simulated Outlook at the address that its own manifest names. The host is another
 * origin, as in life: Office.js is the unmodified npm build, answered at its CDN's address, and nothing of the host is in the pane's page.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from "playwright-core";
import { CLOUDS, MICROSOFT_AJAX } from "../../scripts/packaging/clouds.js";
import { attribute, descendants, parseXml } from "../../scripts/packaging/manifest/xml.js";
import { microsoftAjax } from "../../scripts/packaging/office-js.js";

// Real servers and a browser on a machine that does other work, too.
jest.setTimeout(60_000);

const ROOT = resolve(__dirname, "../..");
export const ADDRESS = "https://addins.example.co.jp/modori/";
export const OUTLOOK = "https://outlook.office.com";
export const OFFICE_CDN = CLOUDS.worldwide.officeJs.replace(/office\.js$/, "");
/** Office.js posts there of its own accord; the policy refuses it, and docs/privacy.md says so. */
const TELEMETRY = "https://browser.pipe.aria.microsoft.com";

/** npm run package, as an admin runs it. */
export function makePackage(out: string, ...more: string[]): void {
  const script = resolve(ROOT, "scripts/package.mjs");
  const run = spawnSync(process.execPath, [script, "--url", ADDRESS, "--out", out, ...more], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
}

export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  /** The script that did it. */
  readonly source: string;
}

/** What Office.js does without need, and the policy refuses without harm (docs/security.md). */
const isRefusedOfficeJs = ({ directive, blocked, source }: Violation) =>
  (directive === "connect-src" && blocked.startsWith(TELEMETRY)) ||
  // It reads the add-in's licence as XML. When there is none, Chromium writes its own styled error into that document.
  (directive === "style-src-attr" && [OFFICE_CDN, `${ADDRESS}office/`].some((folder) => source.startsWith(folder)));

export interface Open {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the policy refused, without what Office.js does of its own accord. */
  violations(): readonly Violation[];
  readonly requests: readonly string[];
  /** Requests that went to none of these origins. */
  foreign(allowed: readonly string[]): string[];
}

export interface Outlook {
  readonly browser: Browser;
  /**
   * Opens a mail and the pane, whose address is read from the package's manifest.
   * @param ajax whether MicrosoftAjax.js can be had from its host
   */
  open(packaged: string, mail: string, language: "ja" | "en", ajax?: "there" | "gone"): Promise<Open>;
  close(): Promise<void>;
}

/** Chromium and the simulated Outlook; the web server answers on `port` for the address of the package. */
export async function startOutlook(port: number): Promise<Outlook> {
  const host = await startHost();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--ignore-certificate-errors",
      `--host-resolver-rules=MAP ${new URL(ADDRESS).hostname}:443 127.0.0.1:${port}, MAP * ~NOTFOUND`,
      // The server is on this machine, which a page at a public name may not reach without asking.
      "--disable-features=LocalNetworkAccessChecks",
    ],
  });
  return {
    browser,
    open: (packaged, mail, language, ajax = "there") => open(browser, host.url, { packaged, mail, language, ajax }),
    async close() {
      await browser.close();
      host.child.kill();
    },
  };
}

async function open(
  browser: Browser,
  host: string,
  { packaged, mail, language, ajax }: { packaged: string; mail: string; language: string; ajax: "there" | "gone" },
): Promise<Open> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const reported: Violation[] = [];
  const requests: string[] = [];
  await context.exposeBinding("reportViolation", (_frame, violation: Violation) => {
    reported.push(violation);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation(violation: Violation): void };
      const { effectiveDirective: directive, blockedURI: blocked, sourceFile: source } = event;
      reportViolation({ directive, blocked, source });
    });
  });
  await answerAsMicrosoft(context);
  if (ajax === "gone") await context.route(MICROSOFT_AJAX, (route) => route.abort("connectionfailed"));
  await answerAsOutlook(context, host);
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  const address = pageOf(readFileSync(join(packaged, "manifest.xml"), "utf8"));
  await page.goto(`${OUTLOOK}/?lang=${language}&mail=${mail}&pane=${encodeURIComponent(address)}`);
  await page.locator("html[data-ready]").waitFor();
  await page.locator("button.modori").click();
  return {
    page,
    pane: page.frameLocator("iframe.pane-frame"),
    violations: () => reported.filter((violation) => !isRefusedOfficeJs(violation)),
    requests,
    foreign: (allowed) =>
      requests.filter(
        (url) => !/^(?:data|blob):/.test(url) && !allowed.includes(new URL(url).origin) && !url.startsWith(TELEMETRY),
      ),
  };
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
  await context.route(MICROSOFT_AJAX, (route) =>
    route.fulfill({ body: microsoftAjax(), headers: cors, contentType: "text/javascript" }),
  );
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
