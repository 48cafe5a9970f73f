/** The library as a stranger gets it: packed, and installed into a folder of its own without a network. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");

export interface Stranger {
  /** A project that has Modori installed and nothing else. */
  readonly home: string;
  /** The installed package. */
  readonly installed: string;
  /** Runs a program in the project; its standard output. */
  run(command: string, args: readonly string[]): string;
  remove(): void;
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Builds library and command, packs them and installs the package. */
export function installPacked(): Stranger {
  const home = mkdtempSync(join(tmpdir(), "modori-library-"));
  run(process.execPath, ["scripts/modori.mjs", "--version"], ROOT);
  run(process.execPath, ["scripts/build.mjs", "--config-name", "classifier"], ROOT);
  const packed = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", home], ROOT));
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  const quietly = ["--offline", "--no-audit", "--no-fund", "--no-package-lock"];
  run("npm", ["install", ...quietly, `./${packed[0].filename}`], home);
  return {
    home,
    installed: join(home, "node_modules/modori"),
    run: (command, args) => run(command, args, home),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
