import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { transformSync } from "@swc/core";
import { root } from "./common.js";

const SOURCE = "src/taskpane/service-worker.ts";

/**
 * Writes sw.js: the service worker with the list of this build's files. It must not be one of webpack's own entries, since
 * its text must change with every build, and its name never.
 */
export class ServiceWorker {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ServiceWorker", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.fileDependencies.add(resolve(root, SOURCE));
      compilation.hooks.processAssets.tap({ name: "ServiceWorker", stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((name) => /\.(?:html|js|png)$/.test(name))
          .sort();
        const digest = createHash("sha256");
        for (const name of files) digest.update(name).update(assets[name].buffer());
        const cache = { name: `modori-${digest.digest("hex").slice(0, 16)}`, files };
        const { code } = transformSync(readFileSync(resolve(root, SOURCE), "utf8"), {
          jsc: { parser: { syntax: "typescript" }, target: "es2022", minify: { compress: true, mangle: true } },
          minify: true,
        });
        const text = `const MODORI_CACHE=${JSON.stringify(cache)};${code.replace(/export\s*\{\s*\};?/, "")}`;
        compilation.emitAsset("sw.js", new sources.RawSource(text));
      });
    });
  }
}
