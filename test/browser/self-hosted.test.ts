/** --office-js self: the main job with nothing fetched from any CDN, under a policy that names none. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxMissing, serveWithNginx } from "./nginx";
import { ADDRESS, makePackage, OUTLOOK, type Outlook, startOutlook } from "./packaged";
import type { Served } from "./web-server";

const missing = nginxMissing();
const here = missing ? test.skip : test;
if (missing) console.warn(`The self-hosted Office.js is not tried: ${missing}.`);

const out = mkdtempSync(join(tmpdir(), "modori-self-"));
const packaged = join(out, "package");
let served: Served | undefined;
let outlook: Outlook | undefined;

afterAll(async () => {
  await outlook?.close();
  await served?.close();
  rmSync(out, { recursive: true, force: true });
});

here("Outlook, the server and nobody else", async () => {
  makePackage(packaged, "--office-js", "self", "--no-build");
  served = await serveWithNginx(packaged, new URL(ADDRESS).hostname);
  outlook = await startOutlook(served.port);
  const { page, pane, violations, requests, foreign } = await outlook.open(packaged, "outlookcom-s2017062302", "ja");
  await pane.getByRole("heading", { name: "Outlook.com に宛先がありません" }).waitFor();
  await page.waitForLoadState("networkidle");
  const path = (url: string) => url.slice(ADDRESS.length).replace(/\?.*$/, "");
  const fromServer = requests.filter((url) => url.startsWith(ADDRESS)).map(path);
  expect(fromServer).toEqual(
    expect.arrayContaining([
      "office/microsoft-ajax.js",
      "office/office.js",
      "office/outlook-web-16.01.js",
      "office/ja-jp/outlook_strings.js",
    ]),
  );
  expect(violations()).toEqual([]);
  expect(foreign([OUTLOOK, new URL(ADDRESS).origin])).toEqual([]);
  expect(readFileSync(join(packaged, "headers/nginx.conf"), "utf8")).toMatch(
    /script-src 'self' 'sha256-[^' ]+'; style-src/,
  );
  expect(readFileSync(join(packaged, "README.txt"), "utf8")).toMatch(/Microsoft no longer maintains it/);
});
