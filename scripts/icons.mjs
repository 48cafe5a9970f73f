// npm run icons: renders assets/icon.svg and its simplified twin for small sizes to PNG with Chromium.
// Outlook keeps icons by address, so a changed drawing needs new names: raise DRAWING, and the icon names in manifest.xml.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";
import { ICON_SIZES, iconName } from "./packaging/icons.js";

/** Up to this size the simplified drawing is the clearer one. */
const SMALL = 25;

const assets = resolve(import.meta.dirname, "../assets");
const drawing = (size) => readFileSync(resolve(assets, size <= SMALL ? "icon-small.svg" : "icon.svg"), "utf8");

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const size of ICON_SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing(size)}`,
  );
  writeFileSync(resolve(assets, iconName(size)), await page.screenshot({ omitBackground: true }));
  console.log(iconName(size));
}
await browser.close();
