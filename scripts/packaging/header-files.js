// @ts-check
// The header table, written down for each kind of web server.
import { CACHE_CLASSES, cacheControlOf } from "./headers.js";

/**
 * @typedef {object} Hosting
 * @property {string} path path of the site on its server, with slashes at both ends
 * @property {readonly string[]} files paths of the site's files, below that
 * @property {Record<string, string>} headers headers of every response
 */

const [ICONS, SCRIPTS, PAGES] = CACHE_CLASSES.map(({ cacheControl }) => cacheControl);
if (ICONS !== null) throw new Error("the files below send no Cache-Control for icons");

/** @param {Hosting} hosting @param {string | null | undefined} cacheControl */
const filesWith = ({ files }, cacheControl) => files.filter((file) => cacheControlOf(file) === cacheControl);

/** @param {string} text */
const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** @param {string} text */
const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** @param {Hosting} hosting */
function nginx({ path, headers }) {
  const common = (/** @type {string} */ indent) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join("");
  // add_header of an outer block does not reach a block that has its own, so each block has them all.
  return `# Modori: goes into the server { } block of the https server (include modori.nginx.conf;).
# Set the folder once, here: the one the content of site/ was copied to.
set $modori_site /var/www/modori;

location ${path} {
    alias $modori_site/;
    index taskpane.html;
${common("    ")}    add_header Cache-Control "${PAGES}" always;
}

location ~ "^${escapeRegExp(path)}([^/]+\\.[0-9a-f]{10}\\.js)$" {
    alias $modori_site/$1;
${common("    ")}    add_header Cache-Control "${SCRIPTS}" always;
}

# Outlook shows a generic icon when an icon comes with Cache-Control.
location ${path}assets/ {
    alias $modori_site/assets/;
${common("    ")}}
`;
}

/** @param {Hosting} hosting */
function apache({ headers }) {
  const common = Object.entries(headers)
    .map(([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"\n`)
    .join("");
  return `# Modori: goes into the folder of taskpane.html as .htaccess. Needs mod_headers, and AllowOverride FileInfo Indexes.
DirectoryIndex taskpane.html
${common}Header always unset X-Frame-Options
Header unset X-Frame-Options
Header set Cache-Control "${PAGES}"
<FilesMatch "\\.[0-9a-f]{10}\\.js$">
    Header set Cache-Control "${SCRIPTS}"
</FilesMatch>
# Outlook shows a generic icon when an icon comes with Cache-Control.
<FilesMatch "^icon-.*\\.png$">
    Header unset Cache-Control
</FilesMatch>
`;
}

/** @param {Hosting} hosting */
function iis(hosting) {
  const common = Object.entries(hosting.headers)
    .map(
      ([name, value]) =>
        `        <remove name="${name}" />\n        <add name="${name}" value="${escapeXml(value)}" />\n`,
    )
    .join("");
  const scripts = filesWith(hosting, SCRIPTS)
    .map(
      (file) => `  <location path="${escapeXml(file)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
`,
    )
    .join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Modori: goes into the folder of taskpane.html as web.config. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="taskpane.html" />
      </files>
    </defaultDocument>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <remove name="X-Powered-By" />
${common}      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
${scripts}  <!-- Outlook shows a generic icon when an icon comes with Cache-Control. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** @param {Hosting} hosting */
function staticWebApp(hosting) {
  const { path, headers } = hosting;
  const config = {
    globalHeaders: { ...headers, "Cache-Control": PAGES },
    routes: [
      // An empty value takes the header away.
      { route: `${path}assets/*`, headers: { "Cache-Control": "" } },
      ...filesWith(hosting, SCRIPTS).map((file) => ({ route: path + file, headers: { "Cache-Control": SCRIPTS } })),
      { route: path, rewrite: `${path}taskpane.html` },
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** @param {Hosting} hosting */
function pagesHeaders(hosting) {
  const { path, headers } = hosting;
  const common = Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("");
  const kept = (/** @type {string | null | undefined} */ cacheControl) =>
    filesWith(hosting, cacheControl)
      .map((file) => `${path}${file}\n  Cache-Control: ${cacheControl}\n`)
      .join("");
  return `# Modori: goes to the root of what is deployed to Cloudflare Pages or Netlify, as _headers.
${path}*
${common}  ! X-Frame-Options
${kept(SCRIPTS)}# Outlook shows a generic icon when an icon comes with Cache-Control.
${path}assets/*
  ! Cache-Control
`;
}

/** @type {Record<string, (hosting: Hosting) => string>} */
const WRITERS = {
  "nginx.conf": nginx,
  ".htaccess": apache,
  "web.config": iis,
  "staticwebapp.config.json": staticWebApp,
  _headers: pagesHeaders,
};

/**
 * The header files of a package, by name.
 * @param {Hosting} hosting
 * @returns {Record<string, string>}
 */
export const headerFiles = (hosting) =>
  Object.fromEntries(Object.entries(WRITERS).map(([name, write]) => [name, write(hosting)]));
