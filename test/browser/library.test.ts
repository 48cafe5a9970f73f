/** The packed library in a page of its own: a plain module script, no bundler, under a strict policy; the answers are Node's. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { installPacked, ROOT, type Stranger } from "../library/pack";
import { writeMsg } from "../message/msg-writer";

const LIBRARY = "node_modules/modori/dist/classifier/index.js";
const MAILS = join(ROOT, "test/fixtures/mails");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** What Node makes of the same mails. */
const NODE = `
import { readFileSync } from "node:fs";
import { diagnose } from "modori/classifier";
const files = JSON.parse(readFileSync("files.json", "utf8"));
const all = [];
for (const file of files) all.push(await diagnose(readFileSync(file)));
console.log(JSON.stringify(all));`;

const PAGE = `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; connect-src 'self'">
<title>Modori in a page</title>
<script type="module" src="use.js"></script>`;

const USE = `import { diagnose, isHardBounce, splitMbox } from "./${LIBRARY}";
const files = await (await fetch("files.json")).json();
const bytes = async (number) => new Uint8Array(await (await fetch("mail/" + number)).arrayBuffer());
const all = [];
for (const number of files.keys()) all.push(await diagnose(await bytes(number)));
const words = await diagnose({ html: "<p>550 5.1.1 &lt;a@b.example&gt;: user unknown</p>" });
const mbox = new TextEncoder().encode("From a Thu Nov 19 09:15:32 2026\\nSubject: one\\n\\n\\nFrom b Thu Nov 19 09:15:33 2026\\nSubject: two\\n");
const output = document.createElement("output");
output.value = JSON.stringify({ all, hard: isHardBounce(words.failures[0]), split: splitMbox(mbox).length });
document.body.append(output);`;

/** ISO-2022-JP with one shift straight after another, as some mailers write it. */
const JAPANESE = `From: MAILER-DAEMON@mx.example.co.jp
To: sato@example.co.jp
Subject: =?ISO-2022-JP?B?GyRCRztDLSVhITwlaxsoQg==?=
Content-Type: text/plain; charset=ISO-2022-JP

\x1b$B0<@h$,\x1b(B\x1b$B8+$D$+$j$^$;$s\x1b(B <a@b.example>: 550 5.1.1 user unknown
`;

let stranger: Stranger;
let server: Server;
let browser: Browser;
let page: Page;
let files: string[];
const requests: string[] = [];
const errors: string[] = [];

/** Serves the stranger's folder, and his mails by number. */
function serve(): Promise<Server> {
  const answering = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    const mail = files[Number(/^mail\/(\d+)$/.exec(path)?.[1])];
    try {
      const body = readFileSync(mail ?? join(stranger.home, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => answering.listen(0, "127.0.0.1", () => ready(answering)));
}

beforeAll(async () => {
  stranger = installPacked();
  const outlook = join(stranger.home, "outlook.msg");
  writeFileSync(
    outlook,
    writeMsg({
      props: {
        "001a001f": "REPORT.IPM.Note.NDR",
        "0037001f": "Undeliverable: plan",
        "1000001f": "550 5.1.1 <a@b.example>: user unknown",
      },
      recipients: [],
    }),
  );
  writeFileSync(join(stranger.home, "japanese.eml"), JAPANESE, "latin1");
  const mails = readdirSync(MAILS).filter((name) => name.endsWith(".eml"));
  files = [outlook, join(stranger.home, "japanese.eml"), ...mails.map((name) => join(MAILS, name))];
  for (const [name, text] of Object.entries({
    "files.json": JSON.stringify(files),
    "node.mjs": NODE,
    "index.html": PAGE,
    "use.js": USE,
  })) {
    writeFileSync(join(stranger.home, name), text);
  }
  server = await serve();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ],
  });
  page = await browser.newPage();
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  stranger?.remove();
});

test("a module script reads every sample mail and a .msg as Node does, and asks for nothing but the library", async () => {
  const origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
  await page.goto(`${origin}index.html`);
  const output = page.locator("output");
  await output.waitFor({ state: "attached" });
  const inPage = JSON.parse((await output.textContent()) ?? "") as { all: unknown[]; hard: boolean; split: number };
  const inNode = JSON.parse(stranger.run(process.execPath, ["node.mjs"])) as unknown[];
  expect(inNode.length).toBeGreaterThan(20);
  expect(inPage).toEqual({ all: inNode, hard: true, split: 2 });
  expect(inPage.all[0]).toMatchObject({ kind: "bounce", subject: "Undeliverable: plan" });
  expect(JSON.stringify(inPage)).not.toContain("\ufffd");
  expect(errors).toEqual([]);
  const scripts = requests.filter((url) => url.endsWith(".js")).map((url) => url.slice(origin.length));
  expect(
    scripts.filter((path) => path !== "use.js" && !path.startsWith("node_modules/modori/dist/classifier/")),
  ).toEqual([]);
  // The reader of .msg files is a chunk of its own.
  expect(scripts.length).toBeGreaterThan(2);
  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
});
