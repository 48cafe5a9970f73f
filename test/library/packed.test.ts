/** The packed library and command: what is in them, imported in Node, read by the compiler, run. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPacked, ROOT, type Stranger } from "./pack";

let stranger: Stranger;
const run: Stranger["run"] = (command, args) => stranger.run(command, args);

beforeAll(() => {
  stranger = installPacked();
}, 180_000);

afterAll(() => stranger?.remove());

test("the package holds the library, the command and nothing of the checkout", () => {
  const files = readdirSync(stranger.installed, { recursive: true, encoding: "utf8" });
  expect(files).toEqual(
    expect.arrayContaining(["package.json", "LICENSE", "dist/classifier/index.js", "dist/cli/modori.js"]),
  );
  expect(files.filter((file) => /^(?:src|test|scripts|assets)\//.test(file))).toEqual([]);
});

test("nothing else comes with it", () => {
  const packages = readdirSync(join(stranger.home, "node_modules")).filter((name) => !name.startsWith("."));
  expect(packages).toEqual(["modori"]);
});

test("the command runs by its name, also from the text format's and the .msg reader's chunks", () => {
  const mail = join(ROOT, "test/fixtures/mails/postfix-over-quota.eml");
  const modori = join(stranger.home, "node_modules/.bin/modori");
  expect(run(modori, ["classify", "--lang", "en", mail])).toContain("full");
  writeFileSync(join(stranger.home, "broken.msg"), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  expect(JSON.parse(run(modori, ["classify", "--format", "json", "broken.msg"]))).toMatchObject({
    kind: "other",
    warnings: ["warning.unreadable"],
  });
});

test("Node imports it and gets a diagnosis", () => {
  writeFileSync(
    join(stranger.home, "use.mjs"),
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
  const code = readFileSync(join(stranger.installed, "dist/classifier/index.js"), "utf8");
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
  writeFileSync(join(stranger.home, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["use.mts"] }));
  writeFileSync(
    join(stranger.home, "use.mts"),
    `import { diagnose, type Diagnosis, type Failure, type Reason } from "modori/classifier";
     const result: Diagnosis = await diagnose({ text: "550 5.1.1 User unknown" }, { mailboxes: [] });
     const first: Failure | undefined = result.failures[0];
     const reason: Reason | undefined = first?.reason;
     // @ts-expect-error: no such reason
     const wrong: Reason = "nosuchreason";
     export { reason, wrong };`,
  );
  run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", stranger.home]);
});
