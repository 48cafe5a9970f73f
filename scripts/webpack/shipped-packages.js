import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { root } from "./common.js";

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Single modules of a compilation: those that were joined into one are taken apart again. */
function* singleModules(module) {
  if (module.modules) for (const inner of module.modules) yield* singleModules(inner);
  else yield module;
}

/**
 * Writes dist/packages/<name>.json: every package of which code went into the output, with the size of that code. The lists
 * of licences, the notices and the bill of materials are made from it, so they name what is shipped and nothing else.
 */
export class ShippedPackages {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.done.tap("ShippedPackages", ({ compilation }) => {
      if (compiler.options.mode !== "production") return;
      const sizes = new Map();
      const add = (folder, bytes) => sizes.set(folder, (sizes.get(folder) ?? 0) + bytes);
      for (const module of compilation.modules) {
        if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
        for (const single of singleModules(module)) {
          const folder = PACKAGE.exec(single.resource ?? "")?.[1];
          if (folder) add(relative(root, folder).split(sep).join("/"), single.size());
          // The code that loads chunks is webpack's own.
          else if (single.type === "runtime") add("node_modules/webpack", single.size());
        }
      }
      const list = [...sizes]
        .map(([folder, bytes]) => ({ folder, bytes }))
        .sort((a, b) => (a.folder < b.folder ? -1 : 1));
      mkdirSync(resolve(root, "dist/packages"), { recursive: true });
      // In one step: another build or test may be reading the list.
      const target = resolve(root, "dist/packages", `${this.name}.json`);
      writeFileSync(`${target}.${process.pid}`, `${JSON.stringify(list, null, 1)}\n`);
      renameSync(`${target}.${process.pid}`, target);
    });
  }
}
