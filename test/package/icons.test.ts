/** Every icon is there, in its size, under the name that manifest, page and web app use. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ICON_SIZES, iconName } from "../../scripts/packaging/icons.js";
import { pngSize } from "../../scripts/packaging/png.js";

const ROOT = resolve(__dirname, "../..");
const sizeOf = (path: string) => pngSize(readFileSync(resolve(ROOT, path)));

test.each(ICON_SIZES)("%i pixels", (size) => {
  expect(sizeOf(`assets/${iconName(size)}`)).toEqual({ width: size, height: size });
});

test("no icon is left over", () => {
  const drawn = readdirSync(resolve(ROOT, "assets")).filter((name) => name.endsWith(".png"));
  expect(drawn.sort()).toEqual(ICON_SIZES.map(iconName).sort());
});

test("the web app's icons are what it says", () => {
  const { icons } = JSON.parse(readFileSync(resolve(ROOT, "src/taskpane/webapp.json"), "utf8"));
  for (const { src, sizes } of icons) expect(`${sizeOf(src)?.width}x${sizeOf(src)?.height}`).toBe(sizes);
});

test("what is not a PNG has no size", () => {
  expect(pngSize(new Uint8Array())).toBeNull();
  expect(pngSize(new TextEncoder().encode("GIF89a, and some more bytes to be long enough"))).toBeNull();
});
