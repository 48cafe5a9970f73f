// node scripts/screenshots.mjs: the pictures of README.md and README.ja.md, taken of the built pane in the simulated Outlook.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { startHost } from "../test/host/serve.mjs";
import { findChromium } from "./chromium.mjs";

const OUT = resolve(import.meta.dirname, "../docs/images");
const MAIL = "postfix-over-quota";
const SIZE = { width: 1120, height: 762 };

mkdirSync(OUT, { recursive: true });
const host = await startHost();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const lang of ["en", "ja"]) {
  const page = await browser.newPage({ viewport: SIZE, timezoneId: "Asia/Tokyo" });
  await page.goto(`${host.url}/?${new URLSearchParams({ lang, mail: MAIL })}`);
  await page.locator("html[data-ready]").waitFor();
  await page.locator("button.modori").click();
  const pane = page.frameLocator("iframe.pane-frame");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await pane.getByRole("checkbox").first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  const frame = await page.locator("iframe.pane-frame").boundingBox();
  const clip = { x: frame.x, y: 43, width: SIZE.width - frame.x, height: SIZE.height - 43 };
  await page.screenshot({ path: resolve(OUT, `pane-${lang}.png`), clip });
}
await browser.close();
await host.close();
