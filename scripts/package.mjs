// npm run package -- --url ADDRESS [options]: the folder to upload and the manifest for it. Exit 2: wrong usage.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { shippedPackages } from "./packaging/packages.js";
import { OPTIONS, readSettings } from "./packaging/settings.js";
import { folderInTheWay, manifestFindings, packageFiles, writePackage } from "./packaging/write.js";

const root = resolve(import.meta.dirname, "..");
/** Built apart from dist/pane, which npm start may be using. */
const STAGING = resolve(root, ".cache/package-pane");
const BUILD = [
  ["scripts/compile-knowledge.mjs"],
  ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--config-name", "pane"],
];

const optionLine = ([name, { value, says }]) => `  --${name}${value ? ` ${value}` : ""}\n      ${says}`;
const USAGE = `npm run package -- --url ADDRESS [options]\n${Object.entries(OPTIONS).map(optionLine).join("\n")}`;

function fail(messages, status) {
  console.error(messages.join("\n"));
  process.exit(status);
}

function readArguments() {
  const known = Object.entries(OPTIONS).map(([name, { type, multiple = false }]) => [name, { type, multiple }]);
  try {
    return parseArgs({ options: { ...Object.fromEntries(known), help: { type: "boolean" } } }).values;
  } catch (error) {
    return fail([error.message, "", USAGE], 2);
  }
}

const given = readArguments();
if (given.help) {
  console.log(USAGE);
  process.exit(0);
}
const { settings, errors } = readSettings(given);
if (errors) fail([...errors, "", "npm run package -- --help lists the options."], 2);
const out = resolve(settings.out);
const inTheWay = folderInTheWay(out);
if (inTheWay) fail([inTheWay], 2);

if (settings.build) {
  for (const [script, ...args] of BUILD) {
    const { status } = spawnSync(process.execPath, [resolve(root, script), ...args], {
      cwd: root,
      env: { ...process.env, PANE_DIST: STAGING },
      stdio: ["ignore", 2, 2],
    });
    if (status !== 0) fail(["The pane could not be built."], 1);
  }
}
const pane = settings.build ? STAGING : resolve(root, "dist/pane");
if (!existsSync(resolve(pane, "taskpane.html"))) fail(["dist/pane is missing: leave --no-build out."], 2);

const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
const files = packageFiles({ pane, settings, version, packages: shippedPackages("pane") });
const findings = manifestFindings(files, version);
if (findings.length > 0) fail(findings, 1);
writePackage(out, files);
console.log(`${relative(process.cwd(), out)}: ${files.size + 1} files\n\n${files.get("README.txt")}`);
