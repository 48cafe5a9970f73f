// The library's type declarations: dist/classifier/types, as far as the public door names them, with the file endings
// that Node's module resolution asks for.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const types = resolve(root, "dist/classifier/types");
const door = resolve(types, "classifier/index.d.ts");
const RELATIVE = /(\b(?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+)(")/g;

/** Gives relative imports their ending; collects every file reached from `file`. */
function finish(file, reached) {
  if (reached.has(file)) return reached;
  reached.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, , specifier] of text.matchAll(RELATIVE)) finish(resolve(dirname(file), `${specifier}.d.ts`), reached);
  writeFileSync(file, text.replace(RELATIVE, "$1$2.js$3"));
  return reached;
}

function removeOthers(folder, reached) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeOthers(path, reached);
    else if (!reached.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

/** Writes the declarations. Returns false when the compiler finds something wrong, which it has then said. */
export function writeDeclarations() {
  rmSync(types, { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [resolve(root, "node_modules/typescript/bin/tsc"), "-p", resolve(root, "scripts/webpack/classifier.tsconfig.json")],
    { stdio: "inherit" },
  );
  if (status !== 0) return false;
  removeOthers(types, finish(door, new Set()));
  return true;
}
