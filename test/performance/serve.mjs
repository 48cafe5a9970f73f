// A plain static server for measuring: brotli made beforehand, nothing cached by the browser, the pane's Office.js replaced.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { bounce } from "./bounce.mjs";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".png": "image/png" };
const OFFICE_JS = /https:\/\/[^"'\s]*\/office\.js/g;
const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TYPES[extname(entry.name)])
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** Every file of a folder below an address: body, type and both compressed sizes, the size counted without our own changes. */
function site(prefix, folder) {
  return filesBelow(folder).map((name) => {
    const shipped = readFileSync(join(folder, name));
    const isPage = extname(name) === ".html";
    const body = isPage ? Buffer.from(shipped.toString("utf8").replace(OFFICE_JS, "/office.js")) : shipped;
    const sizes = { raw: shipped.length, gz: gzipSync(shipped, { level: 9 }).length, br: brotli(shipped).length };
    return [`${prefix}${name}`, { body: brotli(body), type: TYPES[extname(name)], encoding: "br", ...sizes }];
  });
}

/** /mail/20000-3: a bounce of 20,000 bytes, number 3, in Base64. */
function mailOf(path) {
  const [, size, number] = /^\/mail\/(\d+)-(\d+)$/.exec(path) ?? [];
  return size && { body: bounce(Number(size), Number(number)).toString("base64"), type: "text/plain" };
}

/** Serves { "/prefix/": folder } on a free port. `files` tells the sizes of each address. */
export async function serve(sites) {
  const files = new Map(Object.entries(sites).flatMap(([prefix, folder]) => site(prefix, folder)));
  const office = { body: readFileSync(join(import.meta.dirname, "office.js")), type: TYPES[".js"] };
  const find = (path) => (path === "/office.js" ? office : (files.get(path) ?? mailOf(path)));
  const server = createServer((request, response) => {
    const found = find(new URL(request.url, "http://localhost").pathname);
    if (!found) return response.writeHead(404).end();
    const headers = { "content-type": found.type, "cache-control": "no-store" };
    if (found.encoding) headers["content-encoding"] = found.encoding;
    response.writeHead(200, headers).end(found.body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://localhost:${server.address().port}`,
    files,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
