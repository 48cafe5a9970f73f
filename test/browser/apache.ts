/** Debian's Apache for a package as an admin would put it on a server. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Served, serve, serverMissing } from "./web-server";

const APACHE = "/usr/sbin/apache2";
const MODULES = "/usr/lib/apache2/modules";
const WANTED = ["mpm_event", "authz_core", "mime", "dir", "headers", "expires", "filter", "deflate", "ssl", "alias"];

/** Why the server cannot be had; null when it can. */
export const apacheMissing = () => serverMissing("Apache", "apache2", [APACHE, `${MODULES}/mod_ssl.so`]);

/** The one line that the package's file asks for, and what other servers have for all their folders: none may reach the package. */
const configuration = (folder: string, path: string, host: string, port: number) => `
ServerRoot ${folder}
ServerName ${host}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
Mutex pthread
${WANTED.map((name) => [name, `${MODULES}/mod_${name}.so`] as const)
  .filter(([, file]) => existsSync(file))
  .map(([name, file]) => `LoadModule ${name}_module ${file}`)
  .join("\n")}
TypesConfig /etc/mime.types
Listen 127.0.0.1:${port}
DocumentRoot ${folder}/www
Header set X-Frame-Options SAMEORIGIN
Header set Content-Security-Policy "frame-ancestors 'self'"
ExpiresActive On
ExpiresDefault "access plus 30 days"
AddOutputFilterByType DEFLATE text/html text/javascript application/javascript application/json
<Directory ${folder}/www${path}>
    AllowOverride FileInfo Indexes
    Require all granted
</Directory>
<VirtualHost 127.0.0.1:${port}>
    ServerName ${host}
    SSLEngine on
    SSLCertificateFile ${folder}/cert.pem
    SSLCertificateKeyFile ${folder}/key.pem
</VirtualHost>
`;

/** Serves a package at https://<host>:<port><path> with exactly the headers of its own .htaccess, put beside the page. */
export const serveWithApache = (packaged: string, host: string, path: string): Promise<Served> =>
  serve(host, ({ folder, port }) => {
    const www = join(folder, "www", path);
    mkdirSync(www, { recursive: true });
    cpSync(join(packaged, "site"), www, { recursive: true });
    cpSync(join(packaged, "headers/.htaccess"), join(www, ".htaccess"));
    const file = join(folder, "apache.conf");
    writeFileSync(file, configuration(folder, path, host, port));
    return [APACHE, "-X", "-f", file, "-E", join(folder, "start.log")];
  });
