/** The command as it is started from a checkout: built when needed, standard output clean, exit codes as promised. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const MAILS = join(ROOT, "test/fixtures/mails");
const OWN = ["--mailbox", "sato@kaede-shoji.example.co.jp", "--mailbox", "sato.misaki@outlook.example"];
const folder = mkdtempSync(join(tmpdir(), "modori-cli-"));

function modori(args: readonly string[], input?: Uint8Array, env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(ROOT, "scripts/modori.mjs"), ...args], {
    cwd: folder,
    input: input ?? "",
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "", LC_MESSAGES: "", ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
}

const jsonl = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const mail = (name: string) => readFileSync(join(MAILS, `${name}.eml`));

beforeAll(() => {
  mkdirSync(join(folder, "in/deep/Maildir/cur"), { recursive: true });
  mkdirSync(join(folder, "in/deep/Maildir/new"));
  mkdirSync(join(folder, "in/deep/Maildir/tmp"));
  mkdirSync(join(folder, "in/empty"));
  cpSync(join(MAILS, "postfix-over-quota.eml"), join(folder, "in/b.eml"));
  cpSync(join(MAILS, "newsletter.eml"), join(folder, "in/A.EML"));
  cpSync(join(MAILS, "read-receipt.eml"), join(folder, "in/deep/Maildir/cur/1794.M1.host:2,S"));
  cpSync(join(MAILS, "out-of-office.eml"), join(folder, "in/deep/Maildir/new/1794.M2.host"));
  cpSync(join(MAILS, "out-of-office.eml"), join(folder, "in/deep/Maildir/tmp/1794.M3.host"));
  writeFileSync(join(folder, "in/notes.md"), "not a mail");
  writeFileSync(join(folder, "in/pasted.txt"), "550 5.1.1 <a@b.example>: Recipient address rejected: User unknown\n");
  const from = "From MAILER-DAEMON Thu Nov 19 09:15:32 2026\n";
  const lf = (name: string) => mail(name).toString("latin1").replaceAll("\r\n", "\n");
  writeFileSync(
    join(folder, "in/box.mbox"),
    `${from}${lf("sendmail-two-recipients")}\n${from}${lf("ordinary-mail")}\n`,
    "latin1",
  );
  writeFileSync(join(folder, "in/nothing.eml"), "");
  symlinkSync("..", join(folder, "in/deep/round"));
  symlinkSync("nowhere", join(folder, "in/deep/gone.eml"));
  modori(["--version"]);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EXPECTED = [
  ["A.EML", "other"],
  ["b.eml", "bounce"],
  ["box.mbox#1", "bounce"],
  ["box.mbox#2", "other"],
  ["deep/Maildir/cur/1794.M1.host:2,S", "read-receipt"],
  ["deep/Maildir/new/1794.M2.host", "auto-reply"],
  ["nothing.eml", "other"],
  ["pasted.txt", "bounce"],
];

test.each([["1"], ["3"]])("a folder with %s thread(s): mails only, in order, names below the folder", (jobs) => {
  const { stdout, stderr, status } = modori(["classify", "--jobs", jobs, "--format", "jsonl", ...OWN, "in"]);
  expect(jsonl(stdout).map(({ file, kind }) => [file, kind])).toEqual(EXPECTED);
  expect(stderr).toBe("modori: deep/gone.eml: no such file or folder\n");
  expect(status).toBe(1);
});

test("enough mails for worker threads: the same lines in the same order as from one thread, the unreadable one told", () => {
  const many = join(folder, "many");
  mkdirSync(many);
  const names = ["postfix-over-quota", "newsletter", "sendmail-two-recipients", "out-of-office"];
  for (let i = 0; i < 200; i++) cpSync(join(MAILS, `${names[i % names.length]}.eml`), join(many, `${1000 + i}.eml`));
  symlinkSync("nowhere", join(many, "1150x.eml"));
  const from = Buffer.from("From MAILER-DAEMON Thu Nov 19 09:15:32 2026\n");
  const end = Buffer.from("\n\n");
  writeFileSync(
    join(many, "2.mbox"),
    Buffer.concat(
      Array(90)
        .fill([from, mail("newsletter"), end])
        .flat(),
    ),
  );
  const one = modori(["classify", "--format", "jsonl", ...OWN, "many"]);
  const three = modori(["classify", "--format", "jsonl", "--jobs", "3", ...OWN, "many"]);
  expect(jsonl(one.stdout)).toHaveLength(290);
  expect(three.stdout).toBe(one.stdout);
  expect([three.stderr, three.status]).toEqual(["modori: 1150x.eml: no such file or folder\n", 1]);
});

test("several paths keep their order; what cannot be read is named and the rest is done", () => {
  const { stdout, stderr, status } = modori(["classify", "--format=jsonl", "in/b.eml", "missing.eml", "./in/A.EML"]);
  expect(jsonl(stdout).map(({ file }) => file)).toEqual(["in/b.eml", "./in/A.EML"]);
  expect(stderr).toBe("modori: missing.eml: no such file or folder\n");
  expect(status).toBe(1);
});

test("standard input is one mail; JSON of one mail is its object", () => {
  const { stdout, stderr, status } = modori(
    ["classify", "--format", "json", ...OWN, "-"],
    mail("sendmail-two-recipients"),
  );
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({ schema: "modori/1", file: "-", kind: "bounce", origin: { verdict: "own" } });
  expect(result.failures.map(({ reason }: { reason: string }) => reason)).toEqual(["userunknown", "mailboxfull"]);
  expect([stderr, status]).toEqual(["", 0]);
});

test("JSON of a folder is an array, also of an empty one", () => {
  expect(JSON.parse(modori(["classify", "--format", "json", "in"]).stdout)).toHaveLength(EXPECTED.length);
  expect(JSON.parse(modori(["classify", "--format", "json", "in/empty"]).stdout)).toEqual([]);
});

test("CSV: a line a recipient, formulas made harmless", () => {
  const text = "550 5.1.1 <a@b.example>: user unknown\n";
  const attack = `Return-Path: <>\nFrom: MAILER-DAEMON@b.example\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\n${text}\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; b.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 user unknown\n\n--b\nContent-Type: text/rfc822-headers\n\nFrom: x@c.example\nTo: a@b.example\nSubject: =HYPERLINK("http://evil.example","x")\n--b--\n`;
  const { stdout } = modori(["classify", "--format", "csv", "-"], Buffer.from(attack));
  const lines = stdout.split("\r\n");
  expect(lines[0]).toMatch(/^\ufefffile,kind,recipient,/);
  expect(lines[1]).toMatch(/^-,bounce,a@b\.example,/);
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`);
  expect(modori(["classify", "--format", "csv", "in/empty"]).stdout.split("\r\n")).toHaveLength(2);
  const two = modori(["classify", "--format", "csv", "-"], mail("sendmail-two-recipients"));
  expect(two.stdout.trim().split("\r\n")).toHaveLength(3);
});

test("text speaks the reader's language and lets no control character through", () => {
  const evil = Buffer.from("550 5.1.1 <a@b.example>: user unknown \x1b]0;owned\x07\x1b[2J\n");
  const english = modori(["classify", "-"], evil);
  expect(english.stdout).toContain("Recipient address not found");
  expect(english.stdout).toContain("<a@b.example>");
  expect(english.stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  const japanese = "宛先のアドレスが見つかりません";
  expect(modori(["classify", "--lang", "ja", "in/pasted.txt"]).stdout).toContain(japanese);
  expect(modori(["classify", "in/pasted.txt"], undefined, { LANG: "ja_JP.UTF-8" }).stdout).toContain(japanese);
});

test.each([
  [["classify"], "Name a file, a folder, or - for standard input"],
  [[], "Say what to do"],
  [["classfy", "in"], 'There is no command "classfy"'],
  [["classify", "--what", "in"], "There is no option --what"],
  [["classify", "--format", "xml", "in"], "--format must be one of"],
  [["classify", "--jobs", "0", "in"], "--jobs must be a number"],
  [["classify", "--lang", "fr", "in"], "--lang must be ja or en"],
  [["classify", "--mailbox", "sato", "in"], "--mailbox needs an address"],
  [["classify", "in", "--format"], "--format needs a value"],
])("wrong usage %j", (args, problem) => {
  const { stdout, stderr, status } = modori(args);
  expect(stderr).toContain(problem);
  expect([stdout, status]).toEqual(["", 2]);
});

test("help and version", () => {
  const help = modori(["--help"]);
  expect(help.stdout).toContain("Usage: modori classify [options] PATH... | -");
  expect(help.status).toBe(0);
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(modori(["--version"]).stdout).toBe(`${version}\n`);
});

test("a file that begins with a dash, after --", () => {
  cpSync(join(MAILS, "newsletter.eml"), join(folder, "-x.eml"));
  expect(jsonl(modori(["classify", "--format", "jsonl", "--", "-x.eml"]).stdout)).toHaveLength(1);
});

test("an mbox is known by its content, whatever its name", () => {
  cpSync(join(folder, "in/box.mbox"), join(folder, "spool"));
  const { stdout } = modori(["classify", "--format", "jsonl", "spool"]);
  expect(jsonl(stdout).map(({ file, kind }) => [file, kind])).toEqual([
    ["spool#1", "bounce"],
    ["spool#2", "other"],
  ]);
});

test("names cannot command the terminal", () => {
  const { stderr, status } = modori(["classify", "no\u001b[31msuch\u202e.eml", ""]);
  expect(stderr).toBe('modori: no[31msuch.eml: no such file or folder\nmodori: "": no such file or folder\n');
  expect(status).toBe(1);
});

/** The built command itself, over so many mails that it is still at work when something happens. */
function longRun() {
  const paths = Array(200).fill(MAILS);
  const args = [join(ROOT, "dist/cli/modori.js"), "classify", "--format", "jsonl", "--jobs", "2", ...paths];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  return { child, said };
}

test("the reader of the output goes: the command ends at once, without a word and without an error", async () => {
  const { child, said } = longRun();
  await once(child.stdout, "data");
  child.stdout.destroy();
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(said.join("")).toBe("");
});

test("Ctrl-C ends it as it ends any program", async () => {
  const { child, said } = longRun();
  await once(child.stdout, "data");
  child.kill("SIGINT");
  child.stdout.resume();
  expect(await once(child, "exit")).toEqual([null, "SIGINT"]);
  expect(said.join("")).toBe("");
});

(existsSync("/dev/full") ? test : test.skip)("an output that takes nothing is told", () => {
  const command = `"${process.execPath}" "${join(ROOT, "dist/cli/modori.js")}" classify in/b.eml > /dev/full`;
  const { stderr, status } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect([stderr, status]).toEqual(["modori: standard output: no space left\n", 1]);
});
