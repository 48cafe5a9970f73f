/**
 * How the pane looks, where a machine can judge it: nothing sticks out, nothing is cut, nothing lies on anything else, whatever the
 * width, the language or the state. Fonts differ between machines, so pictures are compared as coarse thumbnails only
 * (UPDATE_THUMBNAILS=1 writes them anew; `node scripts/contact-sheet.mjs` makes the real ones to look at).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { LANGUAGES } from "../../src/locales";
import { emlOf, type Plain, simulator } from "./harness";

const THUMBNAILS = resolve(__dirname, "../performance/thumbnails.json");
/** Pixels of CSS: design, smallest, wide; 450 at 200 % zoom, 320 at 200 % zoom. */
const WIDTHS = [320, 280, 450, 225, 160];
const HEIGHT = 900;

const sim = simulator();
const files = (...names: string[]) => names.map((name) => ({ name: `${name}.eml`, content: emlOf(name) }));

const LONG = Buffer.from(
  `From: MAILER-DAEMON@mx1.example.net\nSubject: Undelivered Mail Returned to Sender: ${"unbreakable".repeat(12)}\n` +
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\nContent-Type: message/delivery-status\n\n' +
    `Reporting-MTA: dns; mx1.example.net\n\n${Array.from(
      { length: 12 },
      (_, index) =>
        `Final-Recipient: rfc822; ${"long.name.".repeat(6)}${index}@${"sub-domain.".repeat(8)}example.co.jp\n` +
        `Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 ${"unbreakable".repeat(40)}\n`,
    ).join("\n")}\n--b--\n`,
);

const STATES: Readonly<Record<string, (pane: Plain) => Promise<void>>> = {
  "nothing brought yet": async () => {},
  verdict: (pane) => pane.dropFiles(files("postfix-over-quota")),
  "own account restricted": (pane) => pane.dropFiles(files("exo-518-account-restricted")),
  "two recipients": (pane) => pane.dropFiles(files("sendmail-two-recipients")),
  backscatter: (pane) => pane.dropFiles(files("exim-backscatter")),
  delayed: (pane) => pane.dropFiles(files("postfix-delay-warning")),
  "not a bounce": (pane) => pane.dropFiles(files("newsletter")),
  "block list": (pane) => pane.dropFiles(files("postfix-spamhaus-listed")),
  "too large": (pane) => pane.dropFiles(files("qmail-552-too-large")),
  "twelve long addresses": (pane) => pane.dropFiles([{ name: "long.eml", content: LONG }]),
  list: (pane) => pane.dropFiles(files("postfix-over-quota", "m365-gmail-5726", "newsletter")),
  "could not read": (pane) => pane.dropFiles([{ name: "empty.eml", content: Buffer.alloc(0) }]),
};

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

/** All folded sections opened, the outer before the inner. */
async function unfold(page: Page): Promise<void> {
  for (let level = 0; level < 3; level++) {
    await page.locator("main").evaluate((main) => {
      for (const button of main.querySelectorAll<HTMLElement>("[aria-expanded=false]:not([data-seen])")) {
        button.dataset.seen = "";
        button.click();
      }
    });
    await page.waitForTimeout(250);
  }
}

async function enter(language: string, state: string): Promise<Plain> {
  const pane = await sim.plainPage();
  await pane.page.evaluate(
    (lang) => localStorage.setItem("modori.choices", JSON.stringify({ language: lang })),
    language,
  );
  await pane.page.setViewportSize({ width: 320, height: HEIGHT });
  await pane.page.reload();
  await pane.headline.waitFor();
  const before = await pane.headline.textContent();
  await STATES[state]?.(pane);
  if (state !== "nothing brought yet") await pane.headline.filter({ hasNotText: before ?? "" }).waitFor();
  await pane.page.waitForLoadState("networkidle");
  return pane;
}

describe.each(LANGUAGES)("%s", (language) => {
  test.each(Object.keys(STATES))("nothing sticks out, is cut or overlaps: %s", async (state) => {
    const pane = await enter(language, state);
    await unfold(pane.page);
    const all: string[] = [];
    for (const width of WIDTHS) {
      await pane.page.setViewportSize({ width, height: HEIGHT });
      all.push(...(await pane.page.evaluate(faults)).map((fault) => `${width} px: ${fault}`));
    }
    expect(all).toEqual([]);
  });
});

describe("thumbnails", () => {
  /** Grey values of the upper part of the pane, 40 × 60: heavy and light areas, no letters. */
  const SIZE = { width: 40, height: 60 };
  /** Mean difference of grey values (0 to 255) that other fonts and their line breaks may make. */
  const TOLERANCE = 9;
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
    a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;

  test.each(["nothing brought yet", "verdict", "delayed", "list"])("%s looks as it did", async (state) => {
    const { page } = await enter("en", state);
    const now = await thumbnail(page);
    if (process.env.UPDATE_THUMBNAILS) {
      kept[state] = now.toString("base64");
      writeFileSync(THUMBNAILS, `${JSON.stringify(kept, null, 2)}\n`);
    }
    expect(difference(now, Buffer.from(kept[state] ?? "", "base64"))).toBeLessThan(TOLERANCE);
  });

  test("a picture without the verdict's card would be noticed", () => {
    const verdict = Buffer.from(kept.verdict ?? "", "base64");
    expect(difference(Buffer.alloc(verdict.length, 255), verdict)).toBeGreaterThan(TOLERANCE);
    expect(difference(Buffer.from(kept.list ?? "", "base64"), verdict)).toBeGreaterThan(TOLERANCE);
  });
});
