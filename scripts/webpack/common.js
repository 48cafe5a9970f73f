import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** What all three outputs share: swc for TypeScript, tables without what only people read, a file cache, msgreader without its codepage tables. */
export function common(name, argv) {
  const mode = argv.mode ?? "production";
  return {
    name,
    mode,
    context: root,
    // One cache a mode: a module that production has cached cannot be written out by development's plugins.
    cache: { type: "filesystem", name: `${name}-${mode}`, cacheDirectory: resolve(root, ".cache/webpack") },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { "iconv-lite": resolve(root, "src/classifier/message/iconv-lite.ts") },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: mode === "development" } },
              target: "es2022",
            },
          },
        },
        {
          test: /[\\/]knowledge[\\/](?!compiled)[\w-]+\.ts$/,
          enforce: "pre",
          loader: resolve(import.meta.dirname, "rows.cjs"),
        },
        { resourceQuery: /^\?(?:first|later)$/, loader: resolve(import.meta.dirname, "words.cjs") },
      ],
    },
    stats: "errors-warnings",
    performance: { hints: false },
  };
}
