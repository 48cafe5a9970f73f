import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { common, root } from "./common.js";
import { ServiceWorker } from "./service-worker.js";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Chunks that every answer needs: asked for by the page itself, not only when the program has run. */
const AT_ONCE = ["classifier"];

/** One file for each thing that comes at one time: few requests, and React stays cached when only the pane changes. */
const FILES = {
  default: false,
  defaultVendors: false,
  classifier: {
    name: "reading",
    chunks: ({ name }) => name === "classifier" || name === "worker",
    test: /[\\/](?:classifier|knowledge|postal-mime)[\\/]/,
    enforce: true,
  },
  framework: { name: "framework", chunks: ({ name }) => name === "app", test: /[\\/]node_modules[\\/]/, enforce: true },
  // What the parts below the verdict share: check boxes, fields, the checklist's planner.
  parts: {
    name: "parts",
    chunks: ({ name }) => !["app", "pane", "classifier", "worker"].includes(name),
    minChunks: 2,
    enforce: true,
  },
};
const TEMPLATE = "src/taskpane/index.html";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What the page says before any script has come, taken from the catalogues so that all words stand in one place. */
function shellWords() {
  const folder = resolve(root, "src/locales");
  const catalogues = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return catalogues.map((name) => {
    const { shell } = JSON.parse(readFileSync(resolve(folder, name), "utf8")).pane;
    return { language: name.slice(0, -".json".length), shell };
  });
}

const saidIn = ({ language, shell }) => `<div class="shell-said" lang="${language}">
  <div class="shell-reading">${escaped(shell.reading)}</div>
  <div class="shell-failed">${escaped(shell.failed)}</div>
  <noscript>${escaped(shell.noscript)}</noscript>
</div>`;
const hiddenUnless = ({ language }) =>
  `:root:not([lang="${language}"]) .shell-said[lang="${language}"] { display: none; }`;

/**
 * The shell, in the page itself, and what it asks for with the first frame: Office.js (npm run package puts another address there),
 * the program, and what the program needs at once.
 */
function shellScript(compilation) {
  const scripts = (entry) => [...entry.getFiles()].filter((name) => name.endsWith(".js"));
  const [shell] = scripts(compilation.entrypoints.get("shell"));
  const [program] = scripts(compilation.entrypoints.get("pane"));
  const atOnce = compilation.chunkGroups.filter(({ name }) => AT_ONCE.includes(name)).flatMap(scripts);
  const text = compilation.assets[shell].source().toString();
  compilation.deleteAsset(shell);
  const asked = { "office-js": OFFICE_JS, program, "at-once": [...new Set(atOnce)].join(" ") };
  const attributes = Object.entries(asked).map(([name, files]) => ` data-${name}="${files}"`);
  return `<script${attributes.join("")}>${text}</script>`;
}

/** src/taskpane/index.html with its marks filled in. */
function page(compilation) {
  const words = shellWords();
  const marks = {
    'data-languages=""': `data-languages="${words.map(({ language }) => language).join(" ")}"`,
    "/* build: words of the other languages are hidden here */": words.map(hiddenUnless).join(""),
    "/* build: shell.css */": readFileSync(resolve(root, "src/taskpane/shell.css"), "utf8"),
    "<!-- build: shell.ts -->": shellScript(compilation),
    "<!-- build: words -->": words.map(saidIn).join(""),
  };
  let html = readFileSync(resolve(root, TEMPLATE), "utf8");
  for (const [mark, content] of Object.entries(marks)) {
    if (!html.includes(mark)) throw new Error(`${TEMPLATE} has no ${mark}`);
    html = html.replace(mark, () => content);
  }
  return html;
}

/**
 * The pane: dist/pane/taskpane.html, hashed scripts, icons. PANE_DIST in the environment builds into another folder. What an
 * admin sets (address of Office.js, help desk) is put into the finished page by npm run package.
 */
export default function pane(_env, argv) {
  const production = argv.mode !== "development";
  const shared = common("pane", argv);
  return {
    ...shared,
    target: ["web", "es2022"],
    // `shell` sets language and theme before the first paint, stands in the page itself and must stay tiny; `pane` is the program.
    entry: { shell: "./src/taskpane/shell.ts", pane: "./src/taskpane/index.ts" },
    output: {
      path: resolve(root, process.env.PANE_DIST ?? "dist/pane"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      publicPath: "auto",
      clean: true,
    },
    optimization: {
      ...shared.optimization,
      chunkIds: "named",
      moduleIds: "deterministic",
      splitChunks: { cacheGroups: FILES },
    },
    devtool: production ? false : "source-map",
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        templateContent: ({ compilation }) => page(compilation),
        inject: false,
        minify: production && { collapseWhitespace: true, removeComments: true, minifyCSS: true },
      }),
      new CopyPlugin({ patterns: [{ from: "assets/*.png" }, { from: "src/taskpane/webapp.json", to: "webapp.json" }] }),
      ...(production ? [new ServiceWorker()] : []),
    ],
  };
}
