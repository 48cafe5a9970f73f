/** The admin documents say what the commands do, in both languages alike. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { CLOUDS } from "../../scripts/packaging/clouds.js";
import { headerFiles } from "../../scripts/packaging/header-files.js";
import { commonHeaders, contentSecurityPolicy } from "../../scripts/packaging/headers.js";
import { OPTIONS } from "../../scripts/packaging/settings.js";
import { PAGE, settingsFor } from "./pane";

const DOCS = resolve(__dirname, "../../docs");
const read = (path: string) => readFileSync(resolve(DOCS, path), "utf8");
const japanese = readdirSync(resolve(DOCS, "ja"));
const all = [...japanese, ...japanese.map((name) => `ja/${name}`)];

const headings = (text: string) => [...text.matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? "");
const blocks = (text: string) => [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
const rows = (text: string) => [...text.matchAll(/^\|.*\|$/gm)].length;

/** GitHub's anchor of a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, "")
    .replaceAll(" ", "-");

test.each(japanese)("%s: the Japanese twin has the same headings, tables and commands", (name) => {
  const [english, twin] = [read(name), read(`ja/${name}`)];
  expect(headings(twin)).toHaveLength(headings(english).length);
  expect(rows(twin)).toBe(rows(english));
  const commands = (text: string) => blocks(text).filter((block) => /npm |\$bytes/.test(block));
  expect(commands(twin)).toEqual(commands(english));
});

test.each(all)("%s: links between the admin documents lead to a page and a heading", (name) => {
  for (const [, target = ""] of read(name).matchAll(/\]\(([^)]+)\)/g)) {
    if (/^https?:/.test(target)) continue;
    const [path = "", fragment] = target.split("#");
    const file = path ? resolve(DOCS, dirname(name), path) : resolve(DOCS, name);
    const admin = japanese.includes(basename(file)) || basename(file) === "CHANGELOG.md";
    if (admin) expect({ target, exists: existsSync(file) }).toEqual({ target, exists: true });
    if (admin && fragment) expect(headings(readFileSync(file, "utf8")).map(anchor)).toContain(fragment);
  }
});

test.each(["deploy.md", "ja/deploy.md"])("%s explains every option of npm run package, and no other", (name) => {
  const documented = [...read(name).matchAll(/^\| (`--.*?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`--([\w-]+)/g)].map((match) => match[1]),
  );
  expect(documented.sort()).toEqual(Object.keys(OPTIONS).sort());
  for (const file of Object.keys(headerFiles({ path: "/", files: [], headers: {} })))
    expect(read(name)).toContain(`\`${file}\``);
  expect(read(name)).toContain(Object.keys(CLOUDS).join("\\|"));
});

test.each(["security.md", "ja/security.md"])("%s explains every header and directive", (name) => {
  const policy = contentSecurityPolicy(settingsFor(), PAGE);
  for (const directive of policy.split("; ")) expect(read(name)).toContain(`\`${directive.split(" ")[0]}\``);
  for (const header of Object.keys(commonHeaders(policy))) expect(read(name)).toContain(`\`${header}\``);
});
