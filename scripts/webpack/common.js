import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** What all three outputs share: swc for TypeScript, a file cache, msgreader without its codepage tables. */
export function common(name, argv) {
  return {
    name,
    mode: argv.mode ?? "production",
    context: root,
    cache: { type: "filesystem", name, cacheDirectory: resolve(root, ".cache/webpack") },
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
              transform: { react: { runtime: "automatic", development: argv.mode === "development" } },
              target: "es2022",
            },
          },
        },
      ],
    },
    stats: "errors-warnings",
    performance: { hints: false },
  };
}
