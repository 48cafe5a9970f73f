/**
 * How the pane looks, where a machine can judge it: nothing sticks out, nothing is cut, nothing lies on anything else, whatever the
 * width, the language or the state. Fonts differ between machines, so pictures are compared as coarse thumbnails only
 * (UPDATE_THUMBNAILS=1 writes them anew; `node scripts/contact-sheet.mjs` makes the real ones to look at).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page, Route } from "playwright-core";
import { CLIENTS } from "../../src/checklist/types";
import { LANGUAGES, type Language, type Translate } from "../../src/locales";
import { Plain, simulator, words } from "./harness";
import { enter, STATE_NAMES, settled, unfold, warmUp } from "./states";

const THUMBNAILS = resolve(__dirname, "../performance/thumbnails.json");
/** Pixels of CSS: design, smallest, wide; 450 at 200 % zoom, 320 at 200 % zoom. */
const WIDTHS = [320, 280, 450, 225, 160];
const HEIGHT = 900;

const sim = simulator();

/** A page of its own, which outlives a test: the states follow one another in it, as they do for a person. */
async function open(language: Language, client: string | null = null): Promise<Plain> {
  const context = await sim.browser.newContext({
    viewport: { width: 320, height: HEIGHT },
    timezoneId: "Asia/Tokyo",
    locale: "en-US",
    reducedMotion: "reduce",
    // What a test keeps from coming must not come from the cache.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.addInitScript(
    ([choices, shell]) => {
      localStorage.setItem("modori.choices", choices);
      localStorage.setItem("modori.shell", shell);
    },
    [JSON.stringify({ language, client }), `${language} light`] as const,
  );
  await page.goto(`${sim.url}/pane/taskpane.html`, { waitUntil: "commit" });
  return new Plain(page);
}

/** Runs in the page: what is wrong with its layout, one line a fault. */
function faults(): string[] {
  const found: string[] = [];
  const visible = (node: Element) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const name = (node: Element) =>
    `${node.tagName.toLowerCase()} “${(node.getAttribute("aria-label") ?? node.textContent ?? "").trim().slice(0, 40)}”`;
  /** Inside something that scrolls by itself, or kept for screen readers only. */
  const excused = (node: Element): boolean => {
    for (let at: Element | null = node; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (/auto|scroll/.test(style.overflowX) || style.clipPath !== "none" || style.clip !== "auto") return true;
    }
    return false;
  };
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    found.push(`the page scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`);

  const all = [...document.querySelectorAll("#app *")].filter((node) => visible(node) && !node.closest("svg"));
  const hasOwnText = (node: Element) =>
    [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
  for (const node of all.filter(hasOwnText)) {
    const { left, right, width } = node.getBoundingClientRect();
    if (excused(node) || width < 2) continue;
    if (left < -1 || right > page.clientWidth + 1) found.push(`sticks out: ${name(node)}`);
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(node);
    // Cut on purpose, with an ellipsis, and told in full by its title.
    if (webkitLineClamp !== "none" && node.hasAttribute("title")) continue;
    const cutX = overflowX === "hidden" && node.scrollWidth > node.clientWidth + 1 && textOverflow !== "ellipsis";
    const cutY = overflowY === "hidden" && node.scrollHeight > node.clientHeight + 2 && textOverflow !== "ellipsis";
    if (cutX || cutY) found.push(`is cut: ${name(node)}`);
  }

  const controls = all.filter((node) =>
    node.matches("button, a[href], input:not([type=file]), select, textarea, summary"),
  );
  const boxes = controls.map((node) => ({ node, box: node.getBoundingClientRect() }));
  for (const [index, { node, box }] of boxes.entries()) {
    const inText = getComputedStyle(node).display === "inline";
    if (!inText && box.width > 1 && (box.width < 24 || box.height < 24)) {
      found.push(`smaller than 24 × 24: ${name(node)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    for (const { node: other, box: second } of boxes.slice(index + 1)) {
      const across = Math.min(box.right, second.right) - Math.max(box.left, second.left);
      const down = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
      if (across > 1 && down > 1 && !node.contains(other) && !other.contains(node)) {
        found.push(`${name(node)} lies on ${name(other)}`);
      }
    }
  }
  return found;
}

/** What is wrong at each width, everything unfolded. */
async function faultsOf({ page }: Plain): Promise<string[]> {
  const all: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    all.push(...(await page.evaluate(faults)).map((fault) => `${width} px: ${fault}`));
  }
  await page.setViewportSize({ width: 320, height: HEIGHT });
  return all;
}

describe.each(LANGUAGES)("%s", (language) => {
  let t: Translate;
  let pane: Plain;
  beforeAll(async () => {
    t = await words(language);
    pane = await open(language);
    // The worker never answers: large mails stay at being read.
    await pane.page.route("**/worker.*.js", () => undefined);
    await pane.headline.waitFor();
    await warmUp(pane, t);
  });
  afterAll(() => pane.page.context().close());

  test.each(STATE_NAMES)("nothing sticks out, is cut or overlaps: %s", async (state) => {
    await enter(state, pane, t);
    await unfold(pane);
    expect(await faultsOf(pane)).toEqual([]);
  });

  test.each(CLIENTS)("nothing brought yet: %s", async (client) => {
    const other = await open(language, client);
    await other.headline.waitFor();
    await settled(other);
    await unfold(other);
    expect(await faultsOf(other)).toEqual([]);
    await other.page.context().close();
  });

  test.each([
    ["is still on its way", "pane.shell.reading", () => undefined],
    ["did not come", "pane.shell.failed", (route: Route) => route.abort()],
  ])("the program %s", async (_, key, answer) => {
    const other = await open(language);
    await other.page.route("**/pane.*.js", answer);
    await other.page.reload({ waitUntil: "commit" });
    await other.root.getByText(t(key)).waitFor();
    expect(await faultsOf(other)).toEqual([]);
    await other.page.context().close();
  });
});

// Another machine has other fonts: `npm test` (scripts/test.mjs) leaves these out, `npm run performance` does not.
const onOneMachine = process.env.ANY_MACHINE ? describe.skip : describe;

onOneMachine("thumbnails", () => {
  /** Grey values of the upper part of the pane, 40 × 60: heavy and light areas, no letters. */
  const SIZE = { width: 40, height: 60 };
  /** Mean difference of grey values (0 to 255) that other fonts and their line breaks may make. */
  const TOLERANCE = 6;
  const kept: Record<string, string> = JSON.parse(readFileSync(THUMBNAILS, "utf8"));

  async function thumbnail(page: Page): Promise<Buffer> {
    const picture = (await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 480 } })).toString("base64");
    const blank = await page.context().newPage();
    const grey = await blank.evaluate(
      async ({ base64, width, height }) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const context = new OffscreenCanvas(width, height).getContext("2d");
        if (!context) throw new Error("no canvas");
        context.imageSmoothingQuality = "high";
        context.drawImage(bitmap, 0, 0, width, height);
        const { data } = context.getImageData(0, 0, width, height);
        return Array.from({ length: width * height }, (_, index) => data[index * 4 + 1] ?? 0);
      },
      { base64: picture, ...SIZE },
    );
    await blank.close();
    return Buffer.from(grey);
  }

  const difference = (a: Buffer, b: Buffer) =>
    a.length === b.length
      ? a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length
      : 255;

  test("the pane looks as it did", async () => {
    const t = await words("en");
    const pane = await open("en");
    await pane.headline.waitFor();
    await settled(pane);
    const now: Record<string, Buffer> = { "nothing brought yet": await thumbnail(pane.page) };
    await warmUp(pane, t);
    for (const state of ["verdict", "delayed", "not sure", "list"] as const) {
      await enter(state, pane, t);
      now[state] = await thumbnail(pane.page);
    }
    await pane.page.context().close();
    if (process.env.UPDATE_THUMBNAILS) {
      for (const [state, picture] of Object.entries(now)) kept[state] = picture.toString("base64");
      writeFileSync(THUMBNAILS, `${JSON.stringify(kept, null, 2)}\n`);
    }
    const differing = Object.entries(now).filter(
      ([state, picture]) => !(difference(picture, Buffer.from(kept[state] ?? "", "base64")) < TOLERANCE),
    );
    expect(differing.map(([state]) => state)).toEqual([]);
  });

  test("a picture without the verdict's card would be noticed", () => {
    const verdict = Buffer.from(kept.verdict ?? "", "base64");
    expect(difference(Buffer.alloc(verdict.length, 255), verdict)).toBeGreaterThan(TOLERANCE);
    expect(difference(Buffer.from(kept.list ?? "", "base64"), verdict)).toBeGreaterThan(TOLERANCE);
  });
});
