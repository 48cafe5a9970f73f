// Puts a TypeScript file and what it imports into one module for Node, the way the library is built: tests and scripts
// that need a process or a thread of their own run it there.
import { resolve } from "node:path";
import webpack from "webpack";
import { compileKnowledge } from "../../scripts/modori.mjs";
import { common, root } from "../../scripts/webpack/common.js";

/** Path of the built module. `entry` is relative to the checkout. */
export function bundle(name, entry) {
  compileKnowledge();
  const path = resolve(root, ".cache/robustness", name);
  const shared = common(`robustness-${name}`, {});
  const compiler = webpack({
    ...shared,
    target: "node20",
    entry: { [name]: resolve(root, entry) },
    experiments: { outputModule: true },
    output: { path, filename: "[name].mjs", chunkFilename: "[name].mjs", library: { type: "module" }, module: true },
    optimization: { minimize: false },
    devtool: false,
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      const wrong = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (wrong ? failed(wrong) : done(resolve(path, `${name}.mjs`))));
    });
  });
}
