// @ts-check
import { readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

/**
 * @param {string} folder
 * @returns {string[]} paths of all files below, with forward slashes, sorted
 */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, resolve(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
