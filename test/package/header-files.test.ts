/**
 * The header files of hosts that cannot be run here say the same as the table, read as each host's documentation says they are read.
 * nginx and Apache are tried for real in test/browser/servers.test.ts.
 */
import { headerFiles } from "../../scripts/packaging/header-files.js";
import { cacheControlOf, commonHeaders, contentSecurityPolicy } from "../../scripts/packaging/headers.js";
import { attribute, descendants, type Element, parseXml } from "../../scripts/packaging/manifest/xml.js";
import { PAGE, settingsFor } from "./pane";

type Headers = Record<string, string>;

const FILES = [
  "assets/icon-v1-16.png",
  "office/ja-jp/office_strings.js",
  "office/office.js",
  "pane.0123456789.js",
  "sw.js",
  "taskpane.html",
  "version.json",
];
const headers = commonHeaders(contentSecurityPolicy(settingsFor(), PAGE));

function expected(file: string): Headers {
  const cacheControl = cacheControlOf(file);
  return cacheControl === null ? headers : { ...headers, "Cache-Control": cacheControl };
}

/** Rules whose path matches, `*` at its end standing for anything; headers of the same name are joined (Cloudflare Pages, Netlify). */
function fromPages(text: string, path: string): Headers {
  const found: Headers = {};
  let matches = false;
  for (const line of text.split("\n")) {
    if (/^#|^$/.test(line)) continue;
    if (line.startsWith("/")) matches = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (matches) {
      const [, name = "", value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      expect(name).not.toBe("");
      found[name] = found[name] ? `${found[name]}, ${value}` : value;
    }
  }
  return found;
}

/** The first route that matches adds to the global headers; an empty value takes one away (Azure Static Web Apps). */
function fromStaticWebApp(text: string, path: string): Headers {
  const { globalHeaders, routes } = JSON.parse(text);
  const matching = (routes as { route: string; headers?: Headers }[]).find(({ route }) =>
    route.endsWith("*") ? path.startsWith(route.slice(0, -1)) : path === route,
  );
  const all: [string, string][] = Object.entries({ ...globalHeaders, ...matching?.headers });
  return Object.fromEntries(all.filter(([, value]) => value !== ""));
}

const CLIENT_CACHE: Record<string, (custom: string) => string | null> = {
  DisableCache: () => "no-cache",
  NoControl: () => null,
  UseMaxAge: (custom) => `${custom}, max-age=31536000`,
};

/** Headers of the site, with the <clientCache> of the innermost <location> (IIS). */
function fromIis(text: string, file: string): Headers {
  const { root, errors } = parseXml(text);
  expect(errors).toEqual([]);
  const all = root ? [...descendants(root)] : [];
  const locationOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parent) {
      if (at.local === "location") return attribute(at, "path") ?? "";
    }
    return "";
  };
  const found: Headers = {};
  for (const element of all.filter((one) => one.local === "add" && one.parent?.local === "customHeaders")) {
    found[attribute(element, "name") ?? ""] = attribute(element, "value") ?? "";
  }
  const caches = all.filter((one) => one.local === "clientCache");
  const applying = caches.filter((one) => file === locationOf(one) || file.startsWith(`${locationOf(one)}/`));
  const cache = applying[0] ?? caches.find((one) => locationOf(one) === "");
  if (!cache) throw new Error("no clientCache");
  const custom = attribute(cache, "cacheControlCustom") ?? "";
  const value = CLIENT_CACHE[attribute(cache, "cacheControlMode") ?? ""]?.(custom) ?? null;
  if (value !== null) found["Cache-Control"] = value;
  return found;
}

/** The order of directives means nothing. */
const sorted = ({ "Cache-Control": cache, ...rest }: Headers) => ({
  ...rest,
  ...(cache && { "Cache-Control": cache.split(", ").sort() }),
});

describe.each(["/modori/", "/"])("at %s", (path) => {
  const made = headerFiles({ path, files: FILES, headers });
  const text = (name: string) => made[name] ?? "";

  test.each(FILES)("%s", (file) => {
    const wanted = sorted(expected(file));
    expect(sorted(fromPages(text("_headers"), path + file))).toEqual(wanted);
    expect(sorted(fromStaticWebApp(text("staticwebapp.config.json"), path + file))).toEqual(wanted);
    expect(sorted(fromIis(text("web.config"), file))).toEqual(wanted);
    const table = JSON.parse(text("headers.json"));
    expect(table.absent).toEqual(["X-Frame-Options"]);
    expect({
      ...table.headers,
      ...(table.cacheControl[file] && { "Cache-Control": table.cacheControl[file] }),
    }).toEqual(expected(file));
  });
});

test("the hosts' own limits are kept, with every file of the largest package there is", () => {
  const scripts = Array.from({ length: 60 }, (_, index) => `part-${index}.${String(index).padStart(10, "0")}.js`);
  const office = Array.from({ length: 200 }, (_, index) => `office/l${index}-xx/office_strings.js`);
  const made = headerFiles({ path: "/addins/modori/", files: [...FILES, ...scripts, ...office], headers });
  // developers.cloudflare.com/pages/configuration/headers: 100 rules, 2,000 characters a line.
  const lines = (made._headers ?? "").split("\n");
  expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  // learn.microsoft.com/azure/static-web-apps/configuration, "Restrictions": 20 KB.
  expect(made["staticwebapp.config.json"]?.length).toBeLessThan(20 * 1024);
  // What only one of Cloudflare Pages and Netlify understands may not stand in the file that both read.
  expect(made._headers).not.toMatch(/^\s*!/m);
});
