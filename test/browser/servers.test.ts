/** What real web servers send with the package's own header file: npm run check finds nothing, and finds what is broken on purpose. */
import { spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { apacheMissing, serveWithApache } from "./apache";
import { nginxMissing, serveWithNginx } from "./nginx";
import { makePackage, ADDRESS as PACKAGED_FOR } from "./packaged";
import type { Served } from "./web-server";

const ADDRESS = new URL(PACKAGED_FOR);
const out = mkdtempSync(join(tmpdir(), "modori-servers-"));
const packaged = join(out, "package");
const served: Served[] = [];

beforeAll(() => makePackage(packaged, "--no-build"));
afterEach(async () => {
  for (const one of served.splice(0)) await one.close();
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** npm run check against a server on this machine; not waited for in one piece, since the server may be this process' child. */
function check(folder: string, server: Served, ...more: string[]): Promise<{ status: number | null; text: string }> {
  const script = resolve(__dirname, "../../scripts/check.mjs");
  const args = [script, folder, "--connect", `127.0.0.1:${server.port}`, "--ca", server.certificate, ...more];
  const child = spawn(process.execPath, args);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (text += piece));
  return new Promise((done) => child.once("close", (status) => done({ status, text })));
}

const SERVERS = [
  ["nginx", nginxMissing(), (folder: string) => serveWithNginx(folder, ADDRESS.hostname)],
  ["Apache", apacheMissing(), (folder: string) => serveWithApache(folder, ADDRESS.hostname, ADDRESS.pathname)],
] as const;

describe.each(SERVERS)("%s", (_name, missing, start) => {
  const here = missing ? test.skip : test;
  if (missing) console.warn(`Not tried: ${missing}.`);
  const serveIt = async (folder = packaged) => {
    const server = await start(folder);
    served.push(server);
    return server;
  };

  here("sends every file as packaged, whatever the rest of the server has for all its folders", async () => {
    expect(await check(packaged, await serveIt())).toEqual({
      status: 0,
      text: expect.stringMatching(/all as in the package/),
    });
  });

  here("what is wrong on it is named", async () => {
    const broken = join(out, "broken");
    cpSync(packaged, broken, { recursive: true });
    rmSync(join(broken, "site/webapp.json"));
    appendFileSync(join(broken, "site/taskpane.html"), "<!-- rewritten -->");
    for (const file of ["nginx.conf", ".htaccess"]) {
      const path = join(broken, "headers", file);
      const text = readFileSync(path, "utf8")
        .replaceAll("no-referrer", "origin")
        .replaceAll("frame-ancestors", "frame-ancestor");
      writeFileSync(path, text);
    }
    const { status, text } = await check(packaged, await serveIt(broken));
    expect(status).toBe(1);
    expect(text).toMatch(/^webapp\.json: is answered with 404$/m);
    expect(text).toMatch(/^taskpane\.html: is not the file of the package/m);
    expect(text).toMatch(/^taskpane\.html: Content-Security-Policy is "default-src/m);
    expect(text).toMatch(/^assets\/icon-v1-32\.png: Referrer-Policy is "origin", not "no-referrer"$/m);
    rmSync(broken, { recursive: true });
  });
});

test("a server that cannot be reached, or is not trusted, is said in a sentence", async () => {
  if (nginxMissing()) return;
  const server = await serveWithNginx(packaged, ADDRESS.hostname);
  const other = await serveWithNginx(packaged, ADDRESS.hostname);
  served.push(server);
  expect(await check(packaged, { ...server, certificate: other.certificate })).toEqual({
    status: 2,
    text: expect.stringMatching(/name that with --ca/),
  });
  await other.close();
  expect(await check(packaged, { ...server, port: other.port })).toEqual({
    status: 2,
    text: expect.stringMatching(/ECONNREFUSED/),
  });
  expect(await check(resolve(__dirname), server)).toEqual({ status: 2, text: expect.stringMatching(/not a package/) });
});
