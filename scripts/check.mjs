// npm run check [-- FOLDER]: asks the web server for every file of a package and compares content and headers with it.
// Exit 0: all right; 1: something is wrong; 2: wrong usage, or the server cannot be reached.
import { existsSync, readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { MISSING, remarksOn, remarksOnMissing } from "./packaging/deployed.js";

const USAGE = `npm run check [-- FOLDER] [--ca FILE] [--connect HOST:PORT]
  FOLDER     package whose files are on the server; dist/package when not given
  --ca       certificate authority of your own that the server's certificate comes from (PEM)
  --connect  ask this machine instead of the one that the name leads to, for trying a server before the name is given to it`;
const AT_ONCE = 6;
const PATIENCE = 30_000;

function fail(message) {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ca: { type: "string" }, connect: { type: "string" }, help: { type: "boolean" } },
    });
  } catch (error) {
    return fail(`${error.message}\n\n${USAGE}`);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (positionals.length > 1) fail(`One package at a time.\n\n${USAGE}`);
const folder = resolve(positionals[0] ?? resolve(import.meta.dirname, "../dist/package"));
const read = (path) => readFileSync(resolve(folder, path), "utf8");
if (!["SHA256SUMS", "headers/headers.json"].every((path) => existsSync(resolve(folder, path)))) {
  fail(`${folder} is not a package made by npm run package.`);
}
const [host, port] = values.connect?.split(":") ?? [];
if (values.connect && !/^[^:]+:\d+$/.test(values.connect)) fail(`--connect "${values.connect}" is not HOST:PORT.`);

const base = new URL(JSON.parse(read("site/version.json")).url);
const { headers, absent, cacheControl } = JSON.parse(read("headers/headers.json"));
const files = read("SHA256SUMS")
  .trimEnd()
  .split("\n")
  .map((line) => ({ sha256: line.slice(0, 64), path: line.slice(66) }))
  .filter(({ path }) => path.startsWith("site/"))
  .map(({ sha256, path }) => ({ sha256, path: path.slice("site/".length) }))
  .map((file) => ({ ...file, headers, absent, cacheControl: cacheControl[file.path] ?? null }));

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const connection = {
  agent,
  host: host ?? base.hostname,
  port: port ?? (base.port || 443),
  servername: base.hostname,
  timeout: PATIENCE,
  ...(values.ca ? { ca: readFileSync(values.ca) } : {}),
};

/** @param {string} path on the server */
const ask = (path) =>
  new Promise((answered, failed) => {
    const options = { ...connection, path, headers: { host: base.host } };
    const asked = request(options, (response) => {
      const pieces = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("error", failed);
      response.on("end", () =>
        answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.on("timeout", () => asked.destroy(new Error(`no answer within ${PATIENCE / 1000} s`)));
    asked.on("error", failed);
    asked.end();
  });

/**
 * Asks for a file, following a server that names it otherwise within the same folder (Cloudflare Pages leaves .html out).
 * @param {string} path below the base address
 */
async function askFor(path) {
  const address = new URL(path, base);
  const answer = await ask(address.pathname);
  const other = answer.headers.location && new URL(answer.headers.location, address);
  if (!other?.href.startsWith(base.href)) return answer;
  return { ...(await ask(other.pathname)), movedTo: other.pathname };
}

try {
  const remarks = await Promise.all([
    ...files.map(async (file) => remarksOn(file, await askFor(file.path))),
    askFor(MISSING).then(remarksOnMissing),
  ]);
  const all = remarks.flat();
  for (const { kind, path, says } of all) console.log(`${kind === "note" ? "note: " : ""}${path}: ${says}`);
  const wrong = all.filter(({ kind }) => kind === "wrong").length;
  console.log(`${base}: ${files.length} files, ${wrong === 0 ? "all as in the package" : `${wrong} wrong`}.`);
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  const { code, message } = error;
  const untrusted = /CERT|SIGNATURE|SELF_SIGNED|ISSUER/.test(code ?? "");
  fail(`${base}: ${message || code}${untrusted ? ". If it comes from your own authority, name that with --ca." : ""}`);
} finally {
  agent.destroy();
}
