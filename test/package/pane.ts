/** A stand-in for dist/pane with the features that packaging looks at, and packages as webpack would have listed them. */
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ShippedPackage } from "../../scripts/packaging/packages.js";
import { readSettings, type Settings } from "../../scripts/packaging/settings.js";

const ASSETS = resolve(__dirname, "../../assets");

export const PAGE = `<!doctype html><html><head><meta charset="utf-8">
<title>Modori</title><style>body { margin: 0 }</style>
<script data-office-js=https://appsforoffice.microsoft.com/lib/1/hosted/office.js data-program="pane.0123456789.js">0;</script></head><body></body></html>`;

export function fakePane(): string {
  const folder = mkdtempSync(join(tmpdir(), "modori-pane-"));
  writeFileSync(join(folder, "taskpane.html"), PAGE);
  writeFileSync(join(folder, "pane.0123456789.js"), "0;");
  writeFileSync(join(folder, "sw.js"), 'const MODORI_CACHE={"name":"modori-0123456789abcdef","files":[]};');
  cpSync(ASSETS, join(folder, "assets"), { recursive: true });
  return folder;
}

export const PACKAGES: readonly ShippedPackage[] = [
  {
    name: "@scope/one",
    version: "1.0.0",
    licence: "MIT",
    bytes: 10,
    notices: ["Permission is granted."],
    sha512: "ab".repeat(64),
    installScript: false,
  },
  {
    name: "two",
    version: "2.0.0",
    licence: "(MIT OR Apache-2.0)",
    bytes: 20,
    notices: ["Permission is granted."],
    sha512: null,
    installScript: false,
  },
];

export function settingsFor(given: Parameters<typeof readSettings>[0] = {}): Settings {
  const result = readSettings({ url: "https://addins.example.co.jp/modori/", ...given });
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  return result.settings;
}
