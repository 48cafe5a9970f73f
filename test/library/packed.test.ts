/** The library as a stranger gets it: packed, installed elsewhere, imported in Node and read by the compiler. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const home = mkdtempSync(join(tmpdir(), "modori-library-"));
const installed = join(home, "node_modules/modori");

function run(command: string, args: readonly string[], cwd = home): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

beforeAll(() => {
  run(process.execPath, ["scripts/modori.mjs", "--version"], ROOT);
  run(process.execPath, ["scripts/build.mjs", "--config-name", "classifier"], ROOT);
  const packed = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", home], ROOT));
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", join(home, packed[0].filename), "--strip-components=1", "-C", installed]);
}, 180_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

test("the package holds the library, the command and nothing of the checkout", () => {
  const files = run("find", [installed, "-type", "f"])
    .trim()
    .split("\n")
    .map((file) => file.slice(installed.length + 1));
  expect(files).toEqual(
    expect.arrayContaining(["package.json", "LICENSE", "dist/classifier/index.js", "dist/cli/modori.js"]),
  );
  expect(files.filter((file) => /^(?:src|test|scripts|assets)\//.test(file))).toEqual([]);
});

test("Node imports it and gets a diagnosis", () => {
  writeFileSync(
    join(home, "use.mjs"),
    `import { readFileSync } from "node:fs";
     import { diagnose, splitMbox } from "modori/classifier";
     const mail = readFileSync(process.argv[2]);
     const { schema, kind, failures } = await diagnose(mail, { mailboxes: ["sato@kaede-shoji.example.co.jp"] });
     const msg = await diagnose(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
     console.log(JSON.stringify({ schema, kind, reason: failures[0].reason, msg: msg.kind, split: splitMbox(mail).length }));`,
  );
  const mail = join(ROOT, "test/fixtures/mails/postfix-over-quota.eml");
  expect(JSON.parse(run(process.execPath, ["use.mjs", mail]))).toEqual({
    schema: "modori/1",
    kind: "bounce",
    reason: "mailboxfull",
    msg: "other",
    split: 0,
  });
});

test("the library names no built-in of Node and nothing of a browser page", () => {
  const code = readFileSync(join(installed, "dist/classifier/index.js"), "utf8");
  expect(code).not.toMatch(/\b(?:from|import|require)\s*\(?\s*["'](?:node:|fs|path|buffer)/);
  expect(code).not.toMatch(/\bdocument\.|\bwindow\.|\bfetch\(/);
});

test.each([["nodenext"], ["bundler"]])("its types hold with module resolution %s", (moduleResolution) => {
  const options = {
    strict: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022"],
    module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution,
    types: [],
  };
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["use.mts"] }));
  writeFileSync(
    join(home, "use.mts"),
    `import { diagnose, type Diagnosis, type Failure, type Reason } from "modori/classifier";
     const result: Diagnosis = await diagnose({ text: "550 5.1.1 User unknown" }, { mailboxes: [] });
     const first: Failure | undefined = result.failures[0];
     const reason: Reason | undefined = first?.reason;
     // @ts-expect-error: no such reason
     const wrong: Reason = "nosuchreason";
     export { reason, wrong };`,
  );
  run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", home]);
});
