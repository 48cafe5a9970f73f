// npm run pictures: keeps how the built pane looks now (test/browser/pictures/), for the comparison in npm test.
import { spawnSync } from "node:child_process";
import { findChromium } from "./chromium.mjs";

const { status } = spawnSync(
  "node_modules/.bin/jest",
  [
    "--selectProjects",
    "browser",
    "--testPathPatterns",
    "browser/pictures.test",
    "--testNamePattern",
    "looks as it did",
  ],
  { stdio: "inherit", env: { ...process.env, CHROMIUM: await findChromium(), UPDATE_PICTURES: "yes" } },
);
process.exit(status ?? 1);
