// npm run build: the pane, the library and the command line, into dist/.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("node_modules/.bin/webpack", ["--mode", "production", ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
