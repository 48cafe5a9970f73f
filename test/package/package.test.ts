/** What a package has in it: manifests that pass, settings in the page, headers, checksums, bill of materials, notices. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { filesBelow } from "../../scripts/packaging/site.js";
import { folderInTheWay, manifestFindings, packageFiles, writePackage } from "../../scripts/packaging/write.js";
import { fakePane, PACKAGES, settingsFor } from "./pane";

const { version } = JSON.parse(readFileSync(resolve(__dirname, "../../package.json"), "utf8")) as { version: string };
const pane = fakePane();
const folders = [pane];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "modori-package-"));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

const make = (given: Parameters<typeof settingsFor>[0] = {}) =>
  packageFiles({ pane, settings: settingsFor(given), version, packages: PACKAGES });
const text = (files: ReturnType<typeof make>, path: string) => String(files.get(path));

test.each([
  [{}],
  [{ url: "https://example.co.jp/" }],
  [{ url: "https://xn--wgv71a119e.jp:8443/a/b_c/~d" }],
  [{ name: 'A "name" with <signs> & $1', "helpdesk-url": "https://help.example.co.jp/?a=1&b=2" }],
  [{ "multi-select": true }],
  [{ cloud: "china" }],
])("the manifests of %j pass the validator", (given) => {
  expect(manifestFindings(make(given), version)).toEqual([]);
});

test("the manifest is for the address, id and name given", () => {
  const id = "0c7fa0cc-5d0e-4bb1-9d9c-6a8f0d7f3b61";
  const manifest = text(make({ id, name: "不達メール & 確認" }), "manifest.xml");
  expect(manifest).toContain(`<Id>${id}</Id>`);
  expect(manifest).toContain('<DisplayName DefaultValue="不達メール &amp; 確認">');
  expect(manifest).toContain('<Override Locale="ja-JP" Value="不達メール &amp; 確認"/>');
  expect(manifest).toContain("https://addins.example.co.jp/modori/taskpane.html");
  expect(manifest).not.toContain("localhost");
});

test("only multi-select asks for more than reading the open mail, and never on premises", () => {
  expect(text(make(), "manifest.xml")).toMatch(/<Permissions>ReadItem</);
  const files = make({ "multi-select": true });
  expect(text(files, "manifest.xml")).toMatch(/<Permissions>ReadWriteMailbox<[\s\S]*SupportsMultiSelect/);
  expect(text(files, "manifest.onprem.xml")).toMatch(/<Permissions>ReadItem</);
  expect(text(files, "manifest.onprem.xml")).not.toMatch(
    /SupportsNoItemContext|SupportsSharedFolders|SupportsMultiSelect/,
  );
  expect(text(files, "manifest.onprem.xml")).toContain("<SupportsPinning>true</SupportsPinning>");
});

test("settings reach the page as text", () => {
  const page = text(
    make({
      "helpdesk-mail": "help@example.co.jp",
      "helpdesk-url": 'https://help.example.co.jp/?q="><script>',
      "privacy-url": "https://example.co.jp/privacy",
      "owa-url": ["https://mail.example.co.jp"],
      cloud: "gcc-high",
    }),
    "site/taskpane.html",
  );
  expect(page).toContain('<meta name="modori:help-desk-address" content="help@example.co.jp">');
  expect(page).toContain(
    '<meta name="modori:help-desk-link" content="https://help.example.co.jp/?q=&quot;>&lt;script>">',
  );
  expect(page).toContain('<meta name="modori:privacy-link" content="https://example.co.jp/privacy">');
  expect(page).toContain('<meta name="modori:cloud" content="gcc-high">');
  expect(page).toContain('<meta name="modori:owa-link" content="https://mail.example.co.jp">');
  expect(page.match(/modori:help-desk-link/g)).toHaveLength(1);
  expect(page).toContain("https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js");
  expect(page).not.toContain("appsforoffice.microsoft.com");
});

test("other settings make another cache for the page that works without a network", () => {
  const cacheOf = (files: ReturnType<typeof make>) => /modori-[0-9a-f]{16}/.exec(text(files, "site/sw.js"))?.[0];
  expect(cacheOf(make())).toBeDefined();
  expect(cacheOf(make())).toBe(cacheOf(make()));
  expect(cacheOf(make({ "helpdesk-mail": "help@example.co.jp" }))).not.toBe(cacheOf(make()));
});

test("Office.js can be served from the own address", () => {
  const files = make({ "office-js": "self" });
  expect(text(files, "site/taskpane.html")).toContain('src="office/office.js"');
  for (const path of [
    "office/office.js",
    "office/outlook-web-16.01.js",
    "office/outlook-win32-16.02.js",
    "office/outlook-mac-16.00.js",
    "office/outlook-ios-16.00.js",
    "office/ja-jp/outlook_strings.js",
    "office/en-us/office_strings.js",
    "office/LICENSE.md",
  ]) {
    expect(files.has(`site/${path}`)).toBe(true);
  }
  const office = [...files.keys()].filter((path) => path.startsWith("site/office/"));
  expect(office.filter((path) => /debug|vsdoc|excel|word/.test(path))).toEqual([]);
  expect(text(files, "headers/nginx.conf")).not.toContain("appsforoffice");
});

test("two runs give the same bytes, and the checksums are right", () => {
  const [first, second] = [folder(), folder()];
  writePackage(first, make());
  writePackage(second, make());
  const sums = readFileSync(join(first, "SHA256SUMS"), "utf8");
  expect(readFileSync(join(second, "SHA256SUMS"), "utf8")).toBe(sums);
  const lines = sums.trimEnd().split("\n");
  expect(lines.map((line) => line.slice(66))).toEqual(filesBelow(first).filter((path) => path !== "SHA256SUMS"));
  for (const line of lines) {
    const bytes = readFileSync(join(first, line.slice(66)));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(line.slice(0, 64));
  }
});

test("a folder with other things in it is never replaced, an earlier package is, wholly", () => {
  const out = folder();
  expect(folderInTheWay(out)).toBeNull();
  writePackage(out, make());
  writeFileSync(join(out, "site/left-over.js"), "");
  expect(folderInTheWay(out)).toBeNull();
  writePackage(out, make());
  expect(filesBelow(out)).not.toContain("site/left-over.js");
  expect(folderInTheWay(__dirname)).toMatch(/has other things in it/);
});

test("the bill of materials names every package with licence, address and hash", () => {
  const bill = JSON.parse(text(make(), "sbom.cdx.json"));
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(bill.metadata.timestamp).toBeUndefined();
  expect(bill.components).toEqual([
    expect.objectContaining({
      purl: "pkg:npm/%40scope/one@1.0.0",
      licenses: [{ license: { id: "MIT" } }],
      hashes: [{ alg: "SHA-512", content: "ab".repeat(64) }],
    }),
    expect.objectContaining({ purl: "pkg:npm/two@2.0.0", licenses: [{ expression: "(MIT OR Apache-2.0)" }] }),
  ]);
});

test("packages with the same licence text share it in the notices", () => {
  const notices = text(make(), "site/THIRD-PARTY-NOTICES.txt");
  expect(notices).toMatch(/@scope\/one 1\.0\.0 \(MIT\)\ntwo 2\.0\.0/);
  expect(notices.match(/Permission is granted\./g)).toHaveLength(1);
});

test("version.json says which product this is", () => {
  expect(JSON.parse(text(make(), "site/version.json"))).toEqual({
    product: "modori",
    version,
    id: settingsFor().id,
    name: null,
    url: "https://addins.example.co.jp/modori/",
    cloud: "worldwide",
    officeJs: "cdn",
    multiSelect: false,
  });
});
