import { resolve } from "node:path";
import { common, root } from "./common.js";

/** The library: one ES module for browsers and Node, the .msg reader in a chunk of its own that is fetched when a .msg comes. */
export default function classifier(_env, argv) {
  const shared = common("classifier", argv);
  return {
    ...shared,
    target: "es2022",
    entry: { index: "./src/classifier/index.ts" },
    experiments: { outputModule: true },
    output: {
      path: resolve(root, "dist/classifier"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      library: { type: "module" },
      module: true,
      chunkFormat: "module",
      chunkLoading: "import",
      publicPath: "auto",
      // The declarations beside it are written by tsc (scripts/declarations.mjs).
      clean: { keep: /^types\// },
    },
    optimization: { ...shared.optimization, chunkIds: "named", moduleIds: "deterministic" },
    devtool: false,
  };
}
