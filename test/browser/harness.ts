/** Real Chromium on the simulated Outlook with real Office.js and the built pane. One host and one browser a test file. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import { createTranslator, type Language, type Translate } from "../../src/locales";

const ROOT = resolve(__dirname, "../..");
const PANE = resolve(ROOT, process.env.PANE_DIST ?? "dist/pane");
const MAILS = resolve(ROOT, "test/fixtures/mails");
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The switches of the simulator, by their names in its address (test/host/office/settings.ts). */
export type Switches = Readonly<Record<string, string>>;

export interface Sim {
  readonly url: string;
  readonly browser: Browser;
  /** Opens the simulated Outlook in a page of its own. */
  outlook(switches?: Switches, options?: Parameters<Browser["newContext"]>[0]): Promise<Outlook>;
  /** Opens the pane as a plain web page. */
  plainPage(query?: string): Promise<Plain>;
}

/** Starts both before the file's tests and ends them after; every page is watched for requests to elsewhere. */
export function simulator(): Sim {
  jest.setTimeout(60_000);
  const sim = { url: "" } as { url: string; browser: Browser };
  let host: ReturnType<typeof spawn>;
  const contexts: BrowserContext[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    if (!existsSync(resolve(PANE, "taskpane.html"))) throw new Error("The pane is not built: npm run build");
    host = spawn(process.execPath, [resolve(ROOT, "test/host/serve.mjs"), "--pane", PANE], {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    [sim.url, sim.browser] = await Promise.all([
      new Promise<string>((found) => host.stdout?.once("data", (line) => found(String(line).trim()))),
      chromium.launch({ executablePath: BROWSER, args: CHROMIUM_SWITCHES }),
    ]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    // Any request that left the page's own origin, in any test, is a fault.
    expect(foreign.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await sim.browser?.close();
    host?.kill();
  });

  async function newPage(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    const context = await sim.browser.newContext({
      viewport: { width: 1200, height: 800 },
      timezoneId: "Asia/Tokyo",
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    // Of this page and all its frames; a page that the person opens by a link is the browser's own.
    page.on("request", (request) => {
      if (!request.url().startsWith(sim.url) && !LOCAL.test(request.url())) foreign.push(request.url());
    });
    // Refused by the page's own policy before it left: Office.js tries to send telemetry (docs/host.md).
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText === "csp") foreign.splice(foreign.indexOf(request.url()) >>> 0, 1);
    });
    page.setDefaultTimeout(15_000);
    return page;
  }

  return Object.assign(sim, {
    async outlook(switches: Switches = {}, options = {}) {
      const page = await newPage(options);
      const outlook = new Outlook(page, { lang: "en", ...switches });
      await page.goto(`${sim.url}/?${new URLSearchParams({ lang: "en", ...switches })}`);
      await page.locator("html[data-ready]").waitFor();
      return outlook;
    },
    async plainPage(query = "") {
      const page = await newPage({ locale: "en-US", viewport: { width: 450, height: 800 } });
      // A script that never comes must not keep the test waiting for the load event.
      await page.goto(`${sim.url}/pane/taskpane.html${query}`, { waitUntil: "domcontentloaded" });
      return new Plain(page);
    },
  });
}

const LOCAL = /^(?:data|blob|about):/;
const CHROMIUM_SWITCHES = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
  // Letters are drawn alike on every machine.
  ...["--font-render-hinting=none", "--disable-lcd-text"],
  // Even a request that slipped through would find no address.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

type Root = FrameLocator | Page;

/** What a person finds in the pane, by role and name, wherever it is shown. */
export class PaneView {
  constructor(readonly root: Root) {}
  /** The sentence at the top: the verdict, or why there is none. */
  get headline(): Locator {
    return this.root.getByRole("heading", { level: 1 });
  }
  /** The mail that everything below belongs to. */
  get mailName(): Locator {
    return this.root.getByRole("banner");
  }
  /** Waits for a sentence at the top, by its key, and for the pane to be at work: the first answer is painted before that. */
  async shows(key: string, language: Language = "en", values?: Parameters<Translate>[1]): Promise<void> {
    const t = await words(language);
    await this.root.getByRole("heading", { level: 1, name: t(key, values), exact: true }).waitFor();
    await this.root.getByRole("button", { name: t("pane.settings.open"), exact: true }).waitFor();
  }
  button(name: string): Locator {
    return this.root.getByRole("button", { name });
  }
  /** Chooses files as if by the file dialog. */
  async choose(files: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
    await this.root.getByTestId("file").setInputFiles(files);
  }
  /** Drops files from the desktop anywhere on the page. */
  async dropFiles(files: readonly { name: string; content: Buffer }[]): Promise<void> {
    const given = files.map(({ name, content }) => ({ name, base64: content.toString("base64") }));
    await this.root.locator("body").evaluate((body, list) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of list) {
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
      }
      for (const type of ["dragenter", "dragover", "drop"]) {
        body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, given);
  }
}

export class Plain extends PaneView {
  constructor(readonly page: Page) {
    super(page);
  }
}

export class Outlook {
  readonly pane: PaneView;
  constructor(
    readonly page: Page,
    readonly switches: Switches,
  ) {
    this.pane = new PaneView(page.frameLocator("iframe[title=Modori]"));
  }
  /** What the person has done since the mail was selected: buttons pressed, mails dragged. */
  actions = 0;

  row(mail: string): Locator {
    return this.page.locator(`li[data-mail="${mail}"]`);
  }
  async folder(name: string, index = 0): Promise<void> {
    await this.page.getByRole("navigation").getByRole("button", { name }).nth(index).click();
  }
  async select(mail: string): Promise<void> {
    await this.row(mail).getByRole("button").click();
    this.actions = 0;
  }
  /** Selects one mail more, or everything up to it. */
  async pick(mail: string, key: "Control" | "Shift" = "Control"): Promise<void> {
    await this.row(mail)
      .getByRole("button")
      .click({ modifiers: [key] });
  }
  get modoriButton(): Locator {
    return this.page.getByRole("toolbar").getByRole("button", { name: "Modori" });
  }
  async modori(): Promise<void> {
    await this.modoriButton.click();
    this.actions += 1;
  }
  async open(mail: string): Promise<PaneView> {
    await this.select(mail);
    await this.modori();
    return this.pane;
  }
  /** Drags a mail from the list onto the pane with the mouse. */
  async drag(mail: string): Promise<void> {
    await this.row(mail).dragTo(this.page.locator(".pane-body"));
    this.actions += 1;
  }
  /** Drops files and folders of this machine onto the pane, as the browser itself does it. */
  async dropFromDesktop(files: readonly string[]): Promise<void> {
    const box = await this.page.locator("iframe[title=Modori]").boundingBox();
    if (!box) throw new Error("no pane");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await session.send("Input.dispatchDragEvent", { type, x, y, data });
    }
  }
  async forward(): Promise<void> {
    const name = this.switches.lang === "ja" ? "転送" : "Forward";
    await this.page.getByRole("button", { name, exact: true }).click();
    this.actions += 1;
  }
}

export const emlOf = (mail: string) => readFileSync(resolve(MAILS, `${mail}.eml`));

const translators: Partial<Record<Language, Promise<Translate>>> = {};
/** The words of the product itself. */
export function words(language: Language): Promise<Translate> {
  translators[language] ??= createTranslator(language);
  return translators[language];
}
