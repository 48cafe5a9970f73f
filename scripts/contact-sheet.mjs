// node scripts/contact-sheet.mjs [--pane dist/pane] [--only verdict,list] [--quick]: every state of the real pane inside the
// simulated Outlook, in Japanese and English, light, dark and forced colours, 320 and 450 px wide, and hard cases at 280 px and at
// 200 % zoom, laid out to be looked at: dist/contact-sheet/<state>-<width>.png and index.html.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { startHost } from "../test/host/serve.mjs";
import { findChromium } from "./chromium.mjs";

const root = resolve(import.meta.dirname, "..");
const OUT = resolve(root, "dist/contact-sheet");
const MAILS = resolve(root, "test/fixtures/mails");
const { values } = parseArgs({
  options: {
    pane: { type: "string", default: resolve(root, "dist/pane") },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});

const LANGUAGES = ["ja", "en"];
const THEMES = ["light", "dark", "contrast"];
const WIDTHS = [320, 450];
/** Grows until nothing must be scrolled; pictures are cut to what the page needs. */
const HEIGHT = 2000;
/** As tall as a picture may become: Chromium draws no more than 16 384 px, and the sheet has a caption. */
const MOST = 16_350;
const SETTLED = 350;
const ARGUMENTS = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];

const files = (names) =>
  names.map((name) => ({ name: `${name}.eml`, mimeType: "message/rfc822", buffer: emlOf(name) }));
const emlOf = (name) => readFileSync(join(MAILS, `${name}.eml`));
const text = (name, content) => [{ name, mimeType: "message/rfc822", buffer: Buffer.from(content) }];

/** Each on a day of its own: reports that come together are a wave, which has a look of its own. */
const head = (day, hour = 10) => `From: Mail Delivery System <MAILER-DAEMON@mx1.example.net>
To: sato@kaede-shoji.example.co.jp
Date: ${day} Nov 2026 ${hour}:15:00 +0900
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The mail system could not deliver your message.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.net

`;
const ODD = `${head(1)}Final-Recipient: rfc822; tanaka@example.jp
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 computer says no (ref 71-A)

--b--
`;
const longName = (index) =>
  `very.long.name.of.a.person.in.the.department.of.foreign.affairs-${index}@mail.subsidiary-of-a-company-with-a-long-name.example.co.jp`;
const CROWD = `${head(3)}${Array.from(
  { length: 12 },
  (_, index) => `Final-Recipient: rfc822; ${longName(index)}
Action: failed
Status: ${index % 3 === 0 ? "5.2.2" : "5.1.1"}
Diagnostic-Code: smtp; 550 ${index % 3 === 0 ? "5.2.2 mailbox full" : "5.1.1 user unknown"} ${"unbreakable".repeat(30)}
`,
).join("\n")}
--b--
`;

/** One long address, of which the sentences of the steps speak. */
const LONG = `${head(4)}Final-Recipient: rfc822; ${longName(0)}
Original-Recipient: rfc822; ${longName(0)}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 user unknown

--b--
`;

const CAUSES = `${head(5)}${[
  ["sato@example.jp", "5.2.2 mailbox full"],
  ["suzuki@example.co.jp", "5.1.1 user unknown"],
  ["tanaka@example.co.jp", "5.1.1 user unknown"],
]
  .map(
    ([address, said]) => `Final-Recipient: rfc822; ${address}
Action: failed
Status: ${said.slice(0, 5)}
Diagnostic-Code: smtp; 550 ${said}
`,
  )
  .join("\n")}
--b--
`;

/** Mails that failed for the same reason within an hour or two. */
const WAVE = ["ota", "mori", "kato", "ono"].map(
  (name, index) => `${head(7, 10 + index)}Final-Recipient: rfc822; ${name}@tsubaki-net.example.jp
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 mailbox full

--b--
`,
);
/** Above the size that is read beside the page, by a worker that never answers here. */
const LARGE = CROWD.padEnd(300_000, CROWD);

const select = (name) => (view) => view.select(name);
const bring = (given) => (view) => view.bring(given);
/** Opens what is folded, the outer before the inner. */
const unfolded = (enter) => async (view) => {
  await enter(view);
  await view.unfold();
};

/** State → how a person comes to it. Each begins in an open pane. */
const STATES = {
  verdict: select("postfix-over-quota"),
  "two-recipients": select("sendmail-two-recipients"),
  "account-restricted": select("exo-518-account-restricted"),
  backscatter: select("exim-backscatter"),
  forwarding: select("gmail-forwarding-unknown-user"),
  delayed: select("postfix-delay-warning"),
  delivered: select("delivered-receipt"),
  "not-a-bounce": select("newsletter"),
  locked: select("exo-report-item-stale-entry"),
  quoted: select("colleague-quotes-report"),
  "not-sure": bring(text("odd.eml", ODD)),
  "twelve-long": bring(text("crowd.eml", CROWD)),
  "several-causes": bring(text("causes.eml", CAUSES)),
  "could-not-read": bring(text("empty.eml", "")),
  "with-code": bring(files(["outlookcom-s2017062302"])),
  carrier: select("postfix-docomo-unknown-user"),
  "forwarding-blocked": select("exo-57520-autoforward-blocked"),
  "automatic-reply": select("out-of-office"),
  "not-mine": async (view) => {
    await view.bring(text("odd.eml", ODD));
    await view.press("pane.origin.no");
  },
  list: bring(
    files(["postfix-over-quota", "m365-gmail-5726", "qmail-552-too-large", "postfix-delay-warning", "newsletter"]),
  ),
  "list-of-a-wave": bring([
    ...WAVE.flatMap((content, index) => text(`wave-${index}.eml`, content)),
    ...files(["postfix-relay-denied", "exo-5110-unknown-address"]),
  ]),
  "list-with-problem": bring([...files(["postfix-over-quota", "m365-gmail-5726"]), ...text("empty.eml", "")]),
  "opened-from-list": async (view) => {
    await view.bring(files(["m365-yahoo-554", "outlookcom-s2017062302"]));
    await view.frame.getByRole("main").getByRole("listitem").getByRole("button").first().click();
    await view.settle();
  },
  settings: async (view) => {
    await view.select("postfix-over-quota");
    await view.press("pane.settings.open");
  },
  details: async (view) => {
    await view.select("gmail-forwarding-unknown-user");
    await view.pressFirst("pane.details.title");
  },
  report: async (view) => {
    await view.select("gmail-forwarding-unknown-user");
    await view.pressFirst("pane.report.title");
  },
  reading: async (view) => {
    await view.drop(text("large.eml", LARGE));
    await view.frame.getByRole("button", { name: view.word("pane.reading.cancel") }).waitFor();
  },
  pasted: async (view) => {
    await view.select("postfix-over-quota");
    await view.frame.getByLabel(view.word("pane.bring.paste")).fill("550 5.1.1 user unknown");
  },
  everything: unfolded(select("m365-yahoo-554")),
  "everything-size": unfolded(select("qmail-552-too-large")),
  "everything-block-list": unfolded(select("postfix-spamhaus-listed")),
  "everything-typo": unfolded(select("exo-mistyped-domain")),
  "everything-several": unfolded(select("sendmail-two-recipients")),
  "everything-restricted": unfolded(select("exo-518-account-restricted")),
  "everything-signature": unfolded(select("m365-gmail-5726")),
  "everything-long": unfolded(bring(text("long.eml", LONG))),
  "everything-locked": unfolded(select("exo-report-item-stale-entry")),
  "problem-step": async (view) => {
    await view.select("exo-518-account-restricted");
    await view.frame.getByText(view.word("step.rules.title"), { exact: true }).click();
    await view.pressFirst("pane.step.foundProblem");
  },
  "steps-marked": async (view) => {
    await view.select("postfix-over-quota");
    await view.frame.getByRole("checkbox").first().check();
    await view.frame.getByText(view.word("step.C09.title"), { exact: true }).click();
    await view.pressFirst("pane.step.not-for-me");
  },
  "settings-changed": async (view) => {
    await view.select("postfix-over-quota");
    await view.press("pane.settings.open");
    await view.frame.getByLabel(view.word("pane.settings.client.label"), { exact: true }).selectOption("classic");
    await view.settle();
  },
  // The last: it stays over the pane.
  "drop-veil": async (view) => {
    await view.select("postfix-over-quota");
    await view.drop(text("veil.eml", ODD), ["dragenter", "dragover"]);
  },
};
/** Long texts, whose colours others show as well. */
const LIGHT_ONLY = new Set(Object.keys(STATES).filter((name) => name.startsWith("everything-")));
/** Before the program has come: without it, what the page itself shows. */
const SHELL = { loading: "pane.shell.reading", failed: "pane.shell.failed" };
/** Hard cases, as narrow as it gets: 280 px, and 450 px at 200 % zoom. */
const NARROW = ["verdict", "twelve-long", "several-causes", "list", "details", "report", "everything-size"];
const NARROW_LOOKS = [
  { width: 280, zoom: 1 },
  { width: 225, zoom: 2 },
];

/** Also worth a look: other Outlooks, and Outlooks that give nothing, in one look each. */
const CLIENTS = ["classic", "new", "mac", "ios", "android"];
const SILENT = {
  calls: { calls: "failing" },
  selection: { manifest: "multiselect", client: "mac" },
  office: { office: "blocked" },
};

function wordsOf(language) {
  const catalogue = JSON.parse(readFileSync(resolve(root, `src/locales/${language}.json`), "utf8"));
  return (key) => key.split(".").reduce((node, name) => node[name], catalogue);
}

/** The pane in one look: language, theme, width, client. */
class View {
  constructor(page, language) {
    this.page = page;
    this.frame = page.frameLocator("iframe[title=Modori]");
    this.word = wordsOf(language);
  }
  async settle() {
    await this.frame.locator("h1").first().waitFor();
    await this.page.waitForTimeout(SETTLED);
  }
  async select(name) {
    await this.page.locator(`li[data-mail="${name}"]`).getByRole("button").click();
    if (!(await this.page.locator(".pane").isVisible())) {
      await this.page.getByRole("toolbar").getByRole("button", { name: "Modori" }).click();
    }
    await this.settle();
  }
  /** Selects one more in the mail list. */
  async pick(name) {
    await this.page
      .locator(`li[data-mail="${name}"]`)
      .getByRole("button")
      .click({ modifiers: ["Control"] });
    await this.settle();
  }
  /** Drags files over the pane and drops them there. */
  async drop(given, types = ["dragenter", "dragover", "drop"]) {
    const files = given.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") }));
    await this.frame.locator("body").evaluate(
      (body, dragged) => {
        const dataTransfer = new DataTransfer();
        for (const { name, base64 } of dragged.files) {
          dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
        }
        for (const type of dragged.types) {
          body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      { files, types },
    );
  }
  async bring(given) {
    await this.drop(given);
    await this.settle();
    await this.page.waitForTimeout(SETTLED);
  }
  async press(key) {
    await this.frame
      .getByRole("button", { name: this.word(key) })
      .first()
      .click();
    await this.page.waitForTimeout(SETTLED);
  }
  async pressFirst(key) {
    const button = this.frame.getByText(this.word(key), { exact: true }).first();
    if ((await button.count()) > 0) await button.click();
    await this.page.waitForTimeout(SETTLED);
  }
  /** One after the other, as a person does: of two in the same moment the second would close the first again. */
  async unfold() {
    await this.frame.locator("main").evaluate(async (main) => {
      const next = () => main.querySelector("[aria-expanded=false]:not([data-seen])");
      for (let button = next(); button; button = next()) {
        button.dataset.seen = "";
        button.click();
        await new Promise((shown) => setTimeout(shown, 40));
      }
    });
    await this.page.waitForTimeout(SETTLED);
  }
  /** Picture of the whole pane. */
  async picture() {
    const frame = this.page.locator("iframe[title=Modori]");
    const fits = () => this.frame.locator("html").evaluate((html) => html.scrollHeight - html.clientHeight);
    const size = this.page.viewportSize();
    const missing = await fits();
    if (missing > 0) {
      await this.page.setViewportSize({ ...size, height: Math.min(MOST, size.height + missing) });
      await this.page.waitForTimeout(SETTLED);
    }
    const height = await this.frame.locator("body").evaluate(() => {
      const last = document.querySelector("#app").getBoundingClientRect().top;
      const ends = [...document.querySelectorAll("#app *")].map((node) => node.getBoundingClientRect().bottom);
      return Math.ceil(Math.max(last, ...ends.filter((end) => end < innerHeight - 1))) + 12;
    });
    const box = await frame.boundingBox();
    const clip = { x: box.x, y: box.y, width: box.width, height: Math.min(box.height, Math.max(200, height)) };
    const picture = await this.page.screenshot({ clip });
    await this.page.setViewportSize(size);
    return picture.toString("base64");
  }
}

async function openView(browser, url, { language, theme, width, client = "web" }, switches = {}) {
  const context = await browser.newContext({
    viewport: { width: 1000 + width, height: HEIGHT },
    locale: language,
    timezoneId: "Asia/Tokyo",
    forcedColors: theme === "contrast" ? "active" : "none",
    colorScheme: theme === "light" ? "light" : "dark",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.route("**/worker.*.js", () => undefined);
  await page.goto(`${url}/?${new URLSearchParams({ lang: language, theme, width, client, ...switches })}`);
  await page.locator("html[data-ready]").waitFor();
  return { view: new View(page, language), close: () => context.close() };
}

const shots = [];
const chosen = values.only?.split(",");
const wanted = Object.entries(STATES).filter(([name]) => !chosen || chosen.includes(name));

async function take(view, state, look) {
  try {
    await STATES[state](view);
    shots.push({ state, ...look, picture: await view.picture() });
  } catch (error) {
    console.error(`${state} ${Object.values(look).join(" ")}: ${String(error).split("\n")[0]}`);
    process.exitCode = 1;
  }
}

async function takeLook(browser, url, look) {
  const { view, close } = await openView(browser, url, look);
  await view.select("newsletter");
  for (const [state] of wanted) {
    if (look.theme === "light" || !LIGHT_ONLY.has(state)) await take(view, state, look);
  }
  await close();
}

async function takeNarrow(browser, url) {
  for (const { width, zoom } of NARROW_LOOKS) {
    for (const language of LANGUAGES) {
      const look = { language, theme: "light", width, zoom };
      const { view, close } = await openView(browser, url, look);
      await view.select("newsletter");
      for (const [state] of wanted.filter(([name]) => NARROW.includes(name))) await take(view, state, look);
      await close();
    }
  }
}

async function takeShell(browser, url) {
  for (const [state, key] of Object.entries(SHELL)) {
    for (const language of LANGUAGES) {
      for (const theme of THEMES) {
        const context = await browser.newContext({
          viewport: { width: 320, height: 420 },
          locale: language,
          forcedColors: theme === "contrast" ? "active" : "none",
          colorScheme: theme === "light" ? "light" : "dark",
          reducedMotion: "reduce",
        });
        const page = await context.newPage();
        await page.route("**/pane.*.js", (route) => (state === "failed" ? route.abort() : undefined));
        await page.goto(`${url}/pane/taskpane.html`, { waitUntil: "commit" });
        await page.getByText(wordsOf(language)(key)).waitFor();
        const picture = (await page.screenshot()).toString("base64");
        shots.push({ state: `shell-${state}`, language, theme, width: 320, picture });
        await context.close();
      }
    }
  }
}

async function takeClients(browser, url) {
  for (const client of CLIENTS) {
    for (const language of LANGUAGES) {
      const look = { language, theme: "light", width: 320, client };
      const { view, close } = await openView(browser, url, look);
      await view.select("newsletter");
      await take(view, "locked", look);
      await close();
    }
  }
}

async function takeSilent(browser, url) {
  for (const [name, switches] of Object.entries(SILENT)) {
    for (const language of LANGUAGES) {
      const look = { language, theme: "light", width: 320 };
      const { view, close } = await openView(browser, url, look, switches);
      await view.select("postfix-over-quota");
      if (name === "selection") await view.pick("ordinary-mail");
      shots.push({ state: `silent-${name}`, ...look, picture: await view.picture() });
      await close();
    }
  }
}

/** Sheets by state and width: one figure a look. */
async function layOut(browser) {
  const sheets = new Map();
  for (const shot of shots) {
    const name = shot.client ? "locked-clients" : `${shot.state}-${shot.width}${shot.zoom > 1 ? "-zoomed" : ""}`;
    sheets.set(name, [...(sheets.get(name) ?? []), shot]);
  }
  const page = await browser.newPage();
  for (const [name, list] of sheets) {
    const figures = list.map(
      ({ language, theme, width, client, picture }) =>
        `<figure><figcaption>${[language, theme, width, client].filter(Boolean).join(" ")}</figcaption><img src="data:image/png;base64,${picture}"></figure>`,
    );
    const columns = Math.min(list.length, 6);
    const width = list[0].width;
    await page.setViewportSize({ width: columns * (width + 12) + 12, height: 400 });
    await page.setContent(
      `<style>body{margin:12px;display:flex;flex-wrap:wrap;gap:12px;background:#888;font:14px sans-serif}figure{margin:0}img{display:block}</style><body>${figures.join("")}`,
    );
    await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
  }
  await page.close();
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const host = await startHost({ pane: resolve(values.pane) });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: false,
  args: ARGUMENTS,
});
for (const width of values.quick ? [320] : WIDTHS) {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) await takeLook(browser, host.url, { language, theme, width });
  }
}
await takeNarrow(browser, host.url);
if (!chosen) {
  await takeShell(browser, host.url);
  await takeClients(browser, host.url);
  await takeSilent(browser, host.url);
}
await layOut(browser);
const sheets = readdirSync(OUT).sort();
writeFileSync(join(OUT, "index.html"), sheets.map((name) => `<h2>${name}</h2><img src="${name}">`).join("\n"));
console.log(`${shots.length} pictures on ${sheets.length} sheets in ${OUT}`);
await browser.close();
await host.close();
