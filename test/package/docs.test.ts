/** The documents: every link, path and command in them exists; the admins' ones say what the commands do, in both languages alike. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { CLOUDS } from "../../scripts/packaging/clouds.js";
import { headerFiles } from "../../scripts/packaging/header-files.js";
import { commonHeaders, contentSecurityPolicy } from "../../scripts/packaging/headers.js";
import { OPTIONS } from "../../scripts/packaging/settings.js";
import { PAGE, settingsFor } from "./pane";

const ROOT = resolve(__dirname, "../..");
const DOCS = resolve(ROOT, "docs");
const read = (path: string) => readFileSync(resolve(DOCS, path), "utf8");
const japanese = readdirSync(resolve(DOCS, "ja"));
const scripts: Record<string, string> = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")).scripts;

/** Every document of the project, below its root. */
const documents = [
  ...["README.md", "README.ja.md", "CHANGELOG.md", "src/README.md"],
  ...readdirSync(DOCS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => relative(ROOT, resolve(DOCS, name))),
];

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

describe.each(documents)("%s", (name) => {
  const text = readFileSync(resolve(ROOT, name), "utf8");

  test("links lead to a file and a heading", () => {
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)|\ssrc="([^"]+)"/g)].flatMap(([, link, picture]) => {
      const target = link ?? picture ?? "";
      if (/^[a-z]+:/.test(target)) return [];
      const [path = "", fragment] = target.split("#");
      const file = path ? resolve(ROOT, dirname(name), path) : resolve(ROOT, name);
      if (!existsSync(file)) return [target];
      return !fragment || headings(readFileSync(file, "utf8")).map(anchor).includes(fragment) ? [] : [target];
    });
    expect(broken).toEqual([]);
  });

  test("paths and commands exist", () => {
    const paths = [...text.matchAll(/`((?:src|test|scripts|docs|assets)\/[\w./-]+)`/g)].map((match) => match[1] ?? "");
    expect(paths.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
    const commands = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });
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
