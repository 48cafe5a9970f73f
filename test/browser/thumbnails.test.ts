/**
 * The look of the pane as coarse thumbnails. Another machine has other fonts, so `npm test` leaves them out (scripts/test.mjs) and
 * `npm run performance` does not. UPDATE_THUMBNAILS=1 writes them anew; `node scripts/contact-sheet.mjs` makes the real pictures to
 * look at.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { openAlone } from "./alone";
import { simulator, words } from "./harness";
import { enter, settled, warmUp } from "./states";

const THUMBNAILS = resolve(__dirname, "../performance/thumbnails.json");

const sim = simulator();

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
  a.length === b.length ? a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length : 255;

test("the pane looks as it did", async () => {
  const t = await words("en");
  const pane = await openAlone(sim, "en");
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
