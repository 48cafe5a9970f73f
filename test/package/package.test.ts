/** What a package has in it: manifests that pass, settings in the page, headers, checksums, bill of materials, notices. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { filesBelow } from "../../scripts/packaging/files.js";
import { ALLOWED_LICENCES } from "../../scripts/packaging/packages.js";
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
  expect(office.filter((path) => /debug|vsdoc|excel|word|-15/.test(path))).toEqual([]);
  expect(text(files, "site/taskpane.html")).toContain(
    '<script data-office-js="office/microsoft-ajax.js office/office.js" data-program=',
  );
  expect(text(files, "headers/nginx.conf")).not.toMatch(/appsforoffice|aspnetcdn/);
  expect(text(files, "site/THIRD-PARTY-NOTICES.txt")).toMatch(/@microsoft\/office-js .*\n-+\n.*LICENSE TERMS/);
  const { components } = JSON.parse(text(files, "sbom.cdx.json"));
  expect(components.at(-1)).toMatchObject({
    name: "@microsoft/office-js",
    licenses: [{ license: { name: expect.stringMatching(/^LicenseRef-/) } }],
  });
});

test("scripts of the package in use before stay available, but not those of the one before that", () => {
  const builds = ["1111111111", "2222222222", "3333333333"].map((hash) => {
    const build = fakePane();
    folders.push(build);
    writeFileSync(join(build, `pane.${hash}.js`), hash);
    const list = ["taskpane.html", `pane.${hash}.js`];
    writeFileSync(
      join(build, "sw.js"),
      `const MODORI_CACHE={"name":"modori-0123456789abcdef","files":${JSON.stringify(list)}};`,
    );
    return build;
  });
  const out = folder();
  for (const [index, build] of builds.entries()) {
    const settings = settingsFor(index === 0 ? {} : { previous: out });
    writePackage(out, packageFiles({ pane: build, settings, version, packages: PACKAGES }));
  }
  const scripts = filesBelow(join(out, "site")).filter((path) => /^pane\./.test(path));
  expect(scripts).toEqual(["pane.0123456789.js", "pane.2222222222.js", "pane.3333333333.js"]);
  expect(readFileSync(join(out, "headers/web.config"), "utf8")).toContain('path="pane.2222222222.js"');
  expect(readFileSync(join(out, "site/sw.js"), "utf8")).not.toContain("2222222222");
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

/** What the schema of CycloneDX 1.6 demands of the parts that we write (cyclonedx.org/schema/bom-1.6.schema.json). */
test.each(["cdn", "self"])("the bill of materials is CycloneDX 1.6 (%s)", (office) => {
  const bill = JSON.parse(text(make({ "office-js": office }), "sbom.cdx.json"));
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
  expect(bill.$schema).toBe("http://cyclonedx.org/schema/bom-1.6.schema.json");
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  const known = [
    "$schema",
    "bomFormat",
    "specVersion",
    "serialNumber",
    "version",
    "metadata",
    "components",
    "dependencies",
  ];
  expect(Object.keys(bill)).toEqual(known);
  const components = [bill.metadata.component, ...bill.components];
  const refs = components.map((component) => component["bom-ref"]);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { type, name, licenses, hashes = [], purl } of components) {
    expect(["application", "library"]).toContain(type);
    expect(name).toMatch(/./);
    for (const { alg, content } of hashes) expect(`${alg} ${content}`).toMatch(/^SHA-512 [0-9a-f]{128}$/);
    if (purl) expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d[\w.+-]*$/);
    // One expression alone, or licences with either an id of SPDX or a name.
    expect(licenses).toHaveLength(1);
    const [{ expression, license }] = licenses;
    expect([expression, license?.id, license?.name].filter(Boolean)).toHaveLength(1);
    if (license?.id) expect(ALLOWED_LICENCES).toContain(license.id);
  }
  for (const { ref, dependsOn } of bill.dependencies) {
    expect([ref, ...dependsOn].filter((one) => !refs.includes(one))).toEqual([]);
    expect(new Set(dependsOn).size).toBe(dependsOn.length);
  }
});

test("another package has another serial number, the same one the same", () => {
  const serial = (given?: Parameters<typeof settingsFor>[0]) =>
    JSON.parse(text(make(given), "sbom.cdx.json")).serialNumber;
  expect(serial()).toBe(serial());
  expect(serial({ "office-js": "self" })).not.toBe(serial());
  expect(serial({ url: "https://example.co.jp/" })).not.toBe(serial());
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
