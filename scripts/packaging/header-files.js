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

/**
 * The files that name the others. nginx and Apache recognise a file by its time and size, and two versions of these have the same size:
 * where a build gives all files the same time, browsers would be told that nothing has changed. So these are always sent whole.
 */
const NAMES_OTHERS = "(?:taskpane\\.html|sw\\.js)";

/** @param {Hosting} hosting */
function nginx({ path, headers }) {
  const common = (/** @type {string} */ indent) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join("");
  // add_header of an outer block does not reach a block that has its own, so each block has them all. ^~ keeps out rules of the
  // server for "every .js" or "every .png", which would win otherwise.
  return `# Modori: copy this file to /etc/nginx/modori.conf and write into the server { } block of the https server
#     include /etc/nginx/modori.conf;
# Set the folder once, here: the one that the content of site/ was copied to.
set $modori_site /var/www/modori;

location ^~ ${path} {
    alias $modori_site/;
    index taskpane.html;
    gzip on;
    gzip_vary on;
    gzip_types text/javascript application/javascript application/json;
${common("    ")}    add_header Cache-Control "${PAGES}" always;

    # These name the other files. Always sent whole: two versions can have the same size and, from some build servers, the same time.
    location ~ "^${escapeRegExp(path)}(${NAMES_OTHERS})$" {
        alias $modori_site/$1;
        etag off;
        if_modified_since off;
        add_header Last-Modified "";
${common("        ")}        add_header Cache-Control "${PAGES}" always;
    }

    location ~ "^${escapeRegExp(path)}([^/]+\\.[0-9a-f]{10}\\.js)$" {
        alias $modori_site/$1;
${common("        ")}        # Not "always": that a script is missing, while files are being copied, must not be remembered for a year.
        add_header Cache-Control "${SCRIPTS}";
    }

    # Outlook shows a generic icon when an icon comes with Cache-Control.
    location ^~ ${path}assets/ {
        alias $modori_site/assets/;
${common("        ")}    }
}
`;
}

/** @param {Hosting} hosting */
function apache({ headers }) {
  // Apache keeps two tables of headers, and sends both: what the server has in the other one must go.
  const common = Object.entries(headers)
    .map(([name, value]) => `Header unset ${name}\nHeader always set ${name} "${value.replaceAll('"', '\\"')}"\n`)
    .join("");
  return `# Modori: goes into the folder of taskpane.html as .htaccess. Needs mod_headers (a2enmod headers), and for that folder
#     AllowOverride FileInfo Indexes
# in the configuration of the server; without that line Apache passes this file over and says nothing.
DirectoryIndex taskpane.html
${common}Header always unset X-Frame-Options
Header unset X-Frame-Options
<IfModule mod_expires.c>
    ExpiresActive Off
</IfModule>
Header always unset Cache-Control
Header set Cache-Control "${PAGES}"
# These name the other files. Always sent whole: two versions can have the same size and, from some build servers, the same time.
<FilesMatch "^${NAMES_OTHERS}$">
    FileETag None
    Header unset ETag
    Header unset Last-Modified
</FilesMatch>
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

/** Below it the files are named by their folder: Cloudflare takes 100 rules. */
const OFFICE_FOLDER = "office/";

/** @param {Hosting} hosting */
function pagesHeaders(hosting) {
  const { path, headers } = hosting;
  const common = Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("");
  const rule = (/** @type {string} */ file, /** @type {string | null | undefined} */ cacheControl) =>
    `${path}${file}\n  Cache-Control: ${cacheControl}\n`;
  const pages = filesWith(hosting, PAGES);
  const inOffice = pages.some((file) => file.startsWith(OFFICE_FOLDER));
  const rules = [
    ...filesWith(hosting, SCRIPTS).map((file) => rule(file, SCRIPTS)),
    ...pages.filter((file) => !file.startsWith(OFFICE_FOLDER)).map((file) => rule(file, PAGES)),
    ...(inOffice ? [rule(`${OFFICE_FOLDER}*`, PAGES)] : []),
  ];
  // The headers of all rules that match are joined, so no file may be named twice with the same header.
  return `# Modori: goes to the root of what is deployed to Cloudflare Pages or Netlify, as _headers. Icons are left out on purpose.
${path}*
${common}${rules.join("")}`;
}

/**
 * For every other server: what each file must come with.
 * @param {Hosting} hosting
 */
function table({ files, headers }) {
  const cacheControl = Object.fromEntries(files.map((file) => [file, cacheControlOf(file)]));
  return `${JSON.stringify({ headers, absent: ["X-Frame-Options"], cacheControl }, null, 2)}\n`;
}

/** @type {Record<string, (hosting: Hosting) => string>} */
const WRITERS = {
  "nginx.conf": nginx,
  ".htaccess": apache,
  "web.config": iis,
  "staticwebapp.config.json": staticWebApp,
  _headers: pagesHeaders,
  "headers.json": table,
};

/**
 * The header files of a package, by name.
 * @param {Hosting} hosting
 * @returns {Record<string, string>}
 */
export const headerFiles = (hosting) =>
  Object.fromEntries(Object.entries(WRITERS).map(([name, write]) => [name, write(hosting)]));
