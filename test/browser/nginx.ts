/** Debian's nginx for a package as an admin would put it on a server. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Served, serve, serverMissing } from "./web-server";

const NGINX = "/usr/sbin/nginx";
const MIME_TYPES = "/etc/nginx/mime.types";

/** Why the server cannot be had; null when it can. */
export const nginxMissing = () => serverMissing("nginx", "nginx-light", [NGINX, MIME_TYPES]);

/** Rules that many servers have for every script and picture, and headers of the server's own: none may reach the package. */
const RULES_OF_OTHERS = String.raw`
    add_header X-Frame-Options SAMEORIGIN always;
    location ~* \.(?:js|png)$ { expires 30d; add_header Cache-Control "public"; }`;

/** Only the folder named at the top of the package's file is changed, as its comment tells an admin to. */
function configuration(folder: string, site: string, header: string, host: string, port: number): string {
  const snippet = readFileSync(header, "utf8");
  const set = "set $modori_site /var/www/modori;";
  if (!snippet.includes(set)) throw new Error("the file has no folder to set");
  writeFileSync(join(folder, "modori.conf"), snippet.replace(set, `set $modori_site ${site};`));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((n) => `${n}_temp_path ${folder}/${n};`);
  return `daemon off; ${process.getuid?.() === 0 ? "user root;" : ""} worker_processes 1;
pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  include ${MIME_TYPES}; default_type application/octet-stream; access_log off;
  ${temporary.join(" ")}
  server {
    listen 127.0.0.1:${port} ssl; server_name ${host};
    ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;${RULES_OF_OTHERS}
    include ${folder}/modori.conf;
  }
}
`;
}

/**
 * Serves a package folder at https://<host>:<port> with exactly the headers of its own nginx file.
 * @param site folder that the content of site/ was copied to; the package's own when not given
 */
export const serveWithNginx = (packaged: string, host: string, site = join(packaged, "site")): Promise<Served> =>
  serve(host, ({ folder, port }) => {
    const file = join(folder, "nginx.conf");
    writeFileSync(file, configuration(folder, site, join(packaged, "headers/nginx.conf"), host, port));
    return [NGINX, "-p", folder, "-c", file, "-e", join(folder, "start.log")];
  });
