// @ts-check
// The package in use before: panes that are open while files are exchanged still ask for its scripts.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** @param {string} folder */
export const isPackage = (folder) => ["SHA256SUMS", "site/sw.js"].every((path) => existsSync(resolve(folder, path)));

/**
 * Scripts of a package by their names, which change with the content. Only its own, not those it had kept of the one before: the
 * service worker lists them.
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
export function scriptsOf(folder) {
  const site = resolve(folder, "site");
  const list = /"files":(\[[^\]]*\])/.exec(readFileSync(resolve(site, "sw.js"), "utf8"))?.[1] ?? "[]";
  const names = /** @type {string[]} */ (JSON.parse(list)).filter((name) => /\.[0-9a-f]{10}\.js$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(resolve(site, name))]));
}
