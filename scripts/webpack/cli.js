import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import webpack from "webpack";
import { common, root } from "./common.js";

const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));

/** The command: dist/cli/modori.js, an ES module for Node that needs nothing installed beside it. */
export default function cli(_env, argv) {
  const shared = common("cli", argv);
  return {
    ...shared,
    target: "node20",
    entry: { modori: "./src/cli/modori.ts" },
    experiments: { outputModule: true },
    output: {
      path: resolve(root, "dist/cli"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      module: true,
      chunkFormat: "module",
      chunkLoading: "import",
      clean: true,
    },
    module: {
      ...shared.module,
      // `import.meta.url` must name the built file: its worker threads are started from it.
      parser: { javascript: { importMeta: false } },
    },
    optimization: { ...shared.optimization, chunkIds: "named", moduleIds: "named" },
    devtool: false,
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new webpack.DefinePlugin({ MODORI_VERSION: JSON.stringify(version) }),
    ],
  };
}
