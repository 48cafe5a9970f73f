// Builds the yardstick page into .cache/performance/reference, with the pane's compiler and settings.
import { resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { common, root } from "../../../scripts/webpack/common.js";

const here = import.meta.dirname;

/** Folder of the built page. */
export function buildReference() {
  const path = resolve(root, ".cache/performance/reference");
  const compiler = webpack({
    ...common("reference", {}),
    target: ["web", "es2022"],
    entry: { reference: resolve(here, "index.tsx") },
    output: { path, filename: "[name].[contenthash:10].js", clean: true },
    devtool: false,
    plugins: [new HtmlPlugin({ template: resolve(here, "index.html"), scriptLoading: "defer" })],
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      const wrong = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (wrong ? failed(wrong) : done(path)));
    });
  });
}
