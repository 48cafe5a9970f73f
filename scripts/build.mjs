// npm run build: the pane, the library with its declarations and the command line, into dist/.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { writeDeclarations } from "./declarations.mjs";

const root = resolve(import.meta.dirname, "..");
const webpack = resolve(root, "node_modules/webpack/bin/webpack.js");
const args = [webpack, "--mode", "production", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: root });
if (status !== 0) process.exit(status ?? 1);
if (!writeDeclarations()) process.exit(1);
