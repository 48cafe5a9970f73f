// npm run validate [-- FILE]: checks a manifest without network. Exit 0: nothing found; 1: something found; 2: wrong usage.
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { OfficeAddinManifest } from "office-addin-manifest";
import { RULES, validateManifest } from "./packaging/manifest/validate.js";

const USAGE = `npm run validate [-- FILE] [--site FOLDER] [--onprem] [--rules]
  FILE     manifest to check; manifest.xml when not given
  --site   folder with the files that the manifest points at; else "site" beside FILE, else FILE's own folder
  --onprem hold it to Exchange on-premises (taken for granted when the name ends in .onprem.xml)
  --rules  print the rules with their sources and stop`;

const root = resolve(import.meta.dirname, "..");

function usage(message) {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        site: { type: "string" },
        onprem: { type: "boolean" },
        rules: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    return usage(error.message);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (values.rules) {
  for (const { id, says, source } of RULES) console.log(`${id}: ${says}\n  ${source}`);
  process.exit(0);
}
if (positionals.length > 1) usage("One manifest at a time.");

const file = resolve(positionals[0] ?? resolve(root, "manifest.xml"));
const shown = relative(process.cwd(), file);
if (!existsSync(file)) usage(`${shown}: there is no such file.`);
const beside = resolve(dirname(file), "site");
const site = values.site ? resolve(values.site) : existsSync(beside) ? beside : dirname(file);
if (!existsSync(site)) usage(`${values.site}: there is no such folder.`);

const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
const findings = validateManifest(readFileSync(file, "utf8"), {
  version,
  onPrem: values.onprem ?? file.endsWith(".onprem.xml"),
  readFile: (path) => {
    const target = resolve(site, decodeURIComponent(path));
    return existsSync(target) ? readFileSync(target) : null;
  },
});
for (const { line, rule, message, source } of findings) {
  console.error(`${shown}:${line}: ${rule}: ${message}\n  ${source}`);
}
if (findings.length > 0) {
  console.error(`${findings.length} finding${findings.length === 1 ? "" : "s"}.`);
  process.exit(1);
}
// Microsoft's own reader: the only part of the official packages that looks at this kind of manifest without network.
const info = await OfficeAddinManifest.readManifestFile(file);
console.log(`${shown}: ${info.displayName} ${info.version}: no finding by ${RULES.length} rules.`);
