// The simulated Outlook as one small web server: host page, mailbox, pane and Office.js on one origin, nothing from outside.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { transformSync } from "@swc/core";
import { contentSecurityPolicy } from "../../scripts/packaging/headers.js";
import { microsoftAjax } from "../../scripts/packaging/office-js.js";
import { readMailbox } from "./mailbox.mjs";

const here = import.meta.dirname;
const root = resolve(here, "../..");
const OFFICE = resolve(root, "node_modules/@microsoft/office-js/dist");
const PANE = resolve(root, "dist/pane");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ts": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".eml": "message/rfc822",
  ".msg": "application/vnd.ms-outlook",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

const HOST_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'";
/** The policy that the product ships with, framed by this host instead of Outlook's. */
const panePolicy = (html) =>
  contentSecurityPolicy({ cloud: "worldwide", officeJs: "self", owaUrls: [] }, html).replace(
    /frame-ancestors .*$/,
    "frame-ancestors 'self'",
  );

/** The host's scripts inside the pane's frame, before anything of the page (docs/host.md). */
const FRAME_SCRIPTS = ["microsoft-ajax", "channel-bridge", "host-call", "newer-members", "selection-members"];

/**
 * Starts the simulator. `port` 0 takes a free one. Resolves with its address, the way to end it, and `reload`, which starts the
 * open panes anew after a build (only with `watch`).
 */
export async function startHost({ port = 0, pane = PANE, watch = false } = {}) {
  const mailbox = mailboxOnDemand();
  const listeners = new Set();
  const routes = [
    ["/host/", (path) => hostScript(path)],
    ["/pane/", (path, url) => paneFile(pane, path, url)],
    ["/office/", (path) => officeFile(path)],
    ["/mail/", (path) => mailbox.file(path)],
    ["/attachment/", (path) => mailbox.attachment(path)],
  ];
  const server = createServer((request, response) => {
    if (watch && request.url === "/events") return listen(response, listeners);
    respond(request, response, { routes, mailbox, watch }).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((ready, failed) => server.once("error", failed).listen(port, "127.0.0.1", ready));
  return {
    url: `http://localhost:${server.address().port}`,
    reload: () => {
      for (const listener of listeners) listener.write("data: built\n\n");
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((ended) => server.close(ended));
    },
  };
}

/** Server-sent events: one a build. */
function listen(response, listeners) {
  response.writeHead(200, { "content-type": "text/event-stream", ...noStore }).write("\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

async function respond(request, response, parts) {
  const url = new URL(request.url, "http://localhost");
  const path = decodeURIComponent(url.pathname);
  if (path.startsWith("/office-blocked/")) return request.socket.destroy();
  // Never answered: a filter that swallows the request.
  if (path.startsWith("/office-hanging/")) return;
  const found = await answerFor(path, url, parts);
  if (!found) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
  response.writeHead(200, { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", ...found.headers });
  if (found.file) createReadStream(found.file).pipe(response);
  else response.end(found.body);
}

async function answerFor(path, url, { routes, mailbox, watch }) {
  if (path === "/") return hostPage(watch);
  if (path === "/mailbox.json") return json((await mailbox.all()).map(({ mail }) => mail));
  const route = routes.find(([prefix]) => path.startsWith(prefix));
  return route?.[1](path.slice(route[0].length), url);
}

const noStore = { "cache-control": "no-store" };
function hostPage(watch) {
  const text = readFileSync(join(here, "page/index.html"), "utf8");
  const body = watch ? text.replace("<html", "<html data-watch") : text;
  return { body, headers: { "content-type": TYPES[".html"], "content-security-policy": HOST_POLICY, ...noStore } };
}

const json = (value) => ({ body: JSON.stringify(value), headers: { "content-type": TYPES[".json"], ...noStore } });

/** A file below a folder, or null: nothing outside it is ever served. */
function below(folder, path) {
  const file = resolve(folder, path);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function file(path, headers = noStore) {
  return { file: path, headers: { "content-type": TYPES[extname(path)] ?? "application/octet-stream", ...headers } };
}

const compiled = new Map();

/** The host's own TypeScript, compiled when asked for. */
function hostScript(path) {
  if (path === "frame/microsoft-ajax.js") {
    return { body: microsoftAjax(), headers: { "content-type": TYPES[".js"], ...noStore } };
  }
  const source = below(here, path.endsWith(".css") ? path : `${path.replace(/\.js$/, "")}.ts`);
  if (!source) return null;
  if (source.endsWith(".css")) return file(source);
  const changed = statSync(source).mtimeMs;
  if (compiled.get(source)?.changed !== changed) compiled.set(source, { changed, code: compile(source) });
  return { body: compiled.get(source).code, headers: { "content-type": TYPES[".js"], ...noStore } };
}

function compile(source) {
  const { code } = transformSync(readFileSync(source, "utf8"), {
    filename: source,
    isModule: !source.includes(`${sep}frame${sep}`),
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    sourceMaps: "inline",
  });
  return code;
}

/** Office.js as npm has it. It asks for some files in lower case and for one in mixed case: both are found. */
function officeFile(path) {
  const found = below(OFFICE, path) ?? below(OFFICE, path.toLowerCase());
  return found && file(found, { "cache-control": "max-age=3600" });
}

function paneFile(pane, path, url) {
  const found = below(pane, path || "taskpane.html");
  if (!found) return null;
  return found.endsWith(".html") ? panePage(found, url) : file(found);
}

/** The product's page: Office.js from here instead of its CDN, and the host's own scripts in front. */
function panePage(path, url) {
  const office =
    { blocked: "/office-blocked/", hanging: "/office-hanging/" }[url.searchParams.get("office")] ?? "/office/";
  const scripts = FRAME_SCRIPTS.map((name) => `<script src="/host/frame/${name}.js"></script>`).join("");
  const body = readFileSync(path, "utf8")
    .replace(/https:\/\/[^"'\s]*\/(office(?:\.debug)?\.js)/g, (_, name) => office + name)
    .replace(/<head[^>]*>/i, (head) => head + scripts);
  return {
    body,
    headers: { "content-type": TYPES[".html"], "content-security-policy": panePolicy(body), ...noStore },
  };
}

/** Read again for each page, so that an edited mail shows at the next reload. */
function mailboxOnDemand() {
  let mails = null;
  const all = () => {
    mails = readMailbox();
    return mails;
  };
  const find = async (id) => (await (mails ?? all())).find((one) => one.mail.id === id);
  return {
    all,
    async file(path) {
      const [, id, ending] = /^(.*)\.(eml|msg)$/.exec(path) ?? [];
      const found = await find(id);
      if (!found) return null;
      const body = ending === "eml" ? found.bytes : found.msg();
      return { body, headers: { "content-type": TYPES[`.${ending}`], ...noStore } };
    },
    async attachment(path) {
      const [, id, index] = /^(.*)\.(\d+)$/.exec(path) ?? [];
      const body = (await find(id))?.attachments[index];
      return body && { body, headers: { "content-type": "application/octet-stream", ...noStore } };
    },
  };
}

/** node test/host/serve.mjs [--port N] [--pane FOLDER]: prints its address. */
if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { port: { type: "string" }, pane: { type: "string" } } });
  const host = await startHost({
    port: Number(values.port ?? 0),
    ...(values.pane ? { pane: resolve(values.pane) } : {}),
  });
  console.log(host.url);
  // Started by a test: ends with it, however it ends.
  process.once("disconnect", () => process.exit());
}
