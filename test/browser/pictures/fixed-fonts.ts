/**
 * Fonts that are the same on every machine, for pages that are compared with kept pictures. They go by the names that the product
 * asks for first, so nothing of the product changes; the page must be opened with `bypassCSP`, since its policy allows no fonts.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";

const PACKAGE = dirname(require.resolve("@fontsource-variable/m-plus-1/package.json"));
/** `[12]` or `latin`: a file of the font → the characters in it. */
const RANGES: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(PACKAGE, "unicode.json"), "utf8"));
const ADDRESS = "/fixed-fonts/";
/** Name → size: text of fixed width, larger, is told from other text. */
const NAMES = { "Segoe UI": "100%", Consolas: "112%" };

const FACES = Object.entries(RANGES).flatMap(([part, range]) =>
  Object.entries(NAMES).map(
    ([name, size]) => `@font-face {
      font-family: "${name}";
      src: url("${ADDRESS}m-plus-1-${part.replace(/[[\]]/g, "")}-wght-normal.woff2");
      font-weight: 100 900;
      unicode-range: ${range};
      size-adjust: ${size};
    }`,
  ),
);
/** Neither the system's hinting nor its rounding of widths. */
const EXACT = "* { text-rendering: geometricPrecision !important }";

export async function fixedFonts(context: BrowserContext): Promise<void> {
  await context.route(`**${ADDRESS}*`, (route) => {
    const name = route.request().url().split(ADDRESS)[1] ?? "";
    return route.fulfill({ path: join(PACKAGE, "files", name), contentType: "font/woff2" });
  });
  await context.addInitScript(
    (style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets.push(sheet);
    },
    [...FACES, EXACT].join("\n"),
  );
}

/** Those of the characters that the fixed fonts do not have, each with the machine's own font in which it is written instead. */
export async function missing(page: Page, characters: readonly string[]): Promise<string[]> {
  await page.evaluate((all) => {
    const spans = all.map((character) => Object.assign(document.createElement("span"), { textContent: character }));
    document.body.replaceChildren(...spans);
  }, characters);
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "span" });
  const found = await Promise.all(
    nodeIds.map(async (nodeId, index) => {
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      const own = fonts.filter(({ isCustomFont }) => !isCustomFont);
      return own.map(({ familyName }) => `${characters[index]} in ${familyName}`);
    }),
  );
  await session.detach();
  return found.flat();
}
