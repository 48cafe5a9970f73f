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
/** So tall that nothing must be scrolled; pictures are cut to what the page needs. */
const HEIGHT = 5600;
const SETTLED = 350;
const ARGUMENTS = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];

const files = (names) =>
  names.map((name) => ({ name: `${name}.eml`, mimeType: "message/rfc822", buffer: emlOf(name) }));
const emlOf = (name) => readFileSync(join(MAILS, `${name}.eml`));
const text = (name, content) => [{ name, mimeType: "message/rfc822", buffer: Buffer.from(content) }];

const HEAD = `From: Mail Delivery System <MAILER-DAEMON@mx1.example.net>
To: sato@kaede-shoji.example.co.jp
Date: Fri, 20 Nov 2026 10:15:00 +0900
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The mail system could not deliver your message.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.net

`;
const ODD = `${HEAD}Final-Recipient: rfc822; tanaka@example.jp
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 computer says no (ref 71-A)

--b--
`;
const longName = (index) =>
  `very.long.name.of.a.person.in.the.department.of.foreign.affairs-${index}@mail.subsidiary-of-a-company-with-a-long-name.example.co.jp`;
const CROWD = `${HEAD}${Array.from(
  { length: 12 },
  (_, index) => `Final-Recipient: rfc822; ${longName(index)}
Action: failed
Status: ${index % 3 === 0 ? "5.2.2" : "5.1.1"}
Diagnostic-Code: smtp; 550 ${index % 3 === 0 ? "5.2.2 mailbox full" : "5.1.1 user unknown"} ${"unbreakable".repeat(30)}
`,
).join("\n")}
--b--
`;

const CAUSES = `${HEAD}${[
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
  "not-sure": bring(text("odd.eml", ODD)),
  "twelve-long": bring(text("crowd.eml", CROWD)),
  "several-causes": bring(text("causes.eml", CAUSES)),
  "could-not-read": bring(text("empty.eml", "")),
  list: bring(
    files(["postfix-over-quota", "m365-gmail-5726", "qmail-552-too-large", "postfix-delay-warning", "newsletter"]),
  ),
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
  everything: unfolded(select("m365-yahoo-554")),
  "everything-size": unfolded(select("qmail-552-too-large")),
  "everything-block-list": unfolded(select("postfix-spamhaus-listed")),
  "everything-typo": unfolded(select("exo-mistyped-domain")),
  "problem-step": async (view) => {
    await view.select("exo-518-account-restricted");
    await view.unfold();
    await view.pressFirst("pane.step.foundProblem");
  },
};
/** Before the program has come: without it, what the page itself shows. */
const SHELL = { loading: "pane.shell.reading", failed: "pane.shell.failed" };
/** Hard cases, as narrow as it gets: 280 px, and 450 px at 200 % zoom. */
const NARROW = ["verdict", "twelve-long", "several-causes", "list", "details", "report", "everything-size"];
const NARROW_LOOKS = [
  { width: 280, zoom: 1 },
  { width: 225, zoom: 2 },
];

/** Also worth a look: other ways in, in one look each. */
const CLIENTS = ["classic", "new", "mac", "ios", "android"];

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
    const row = this.page.locator(`li[data-mail="${name}"]`);
    if ((await row.count()) === 0) return;
    await row.getByRole("button").click();
    if (!(await this.page.locator(".pane").isVisible())) {
      await this.page.getByRole("toolbar").getByRole("button", { name: "Modori" }).click();
    }
    await this.settle();
  }
  /** Drops files on the pane. */
  async bring(given) {
    const list = given.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") }));
    await this.frame.locator("body").evaluate((body, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
      }
      for (const type of ["dragenter", "dragover", "drop"]) {
        body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, list);
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
  async unfold() {
    for (let level = 0; level < 3; level++) {
      await this.frame.locator("main").evaluate((main) => {
        for (const button of main.querySelectorAll("[aria-expanded=false]:not([data-seen])")) {
          button.dataset.seen = "";
          button.click();
        }
      });
      await this.page.waitForTimeout(SETTLED);
    }
  }
  /** Picture of the pane as far as it is filled. */
  async picture() {
    const height = await this.frame.locator("body").evaluate(() => {
      const last = document.querySelector("#app").getBoundingClientRect().top;
      const ends = [...document.querySelectorAll("#app *")].map((node) => node.getBoundingClientRect().bottom);
      return Math.ceil(Math.max(last, ...ends.filter((end) => end < innerHeight - 1))) + 12;
    });
    const box = await this.page.locator("iframe[title=Modori]").boundingBox();
    const clip = { x: box.x, y: box.y, width: box.width, height: Math.min(box.height, Math.max(200, height)) };
    return (await this.page.screenshot({ clip })).toString("base64");
  }
}

async function openView(browser, url, { language, theme, width, client = "web", zoom = 1 }) {
  const context = await browser.newContext({
    viewport: { width: 1000 + width, height: HEIGHT },
    deviceScaleFactor: zoom,
    timezoneId: "Asia/Tokyo",
    forcedColors: theme === "contrast" ? "active" : "none",
    colorScheme: theme === "light" ? "light" : "dark",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${url}/?${new URLSearchParams({ lang: language, theme, width, client })}`);
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
  for (const [state] of wanted) await take(view, state, look);
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
    const width = list[0].width * (list[0].zoom ?? 1);
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
}
await layOut(browser);
const sheets = readdirSync(OUT).sort();
writeFileSync(join(OUT, "index.html"), sheets.map((name) => `<h2>${name}</h2><img src="${name}">`).join("\n"));
console.log(`${shots.length} pictures on ${sheets.length} sheets in ${OUT}`);
await browser.close();
await host.close();
