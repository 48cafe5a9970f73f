/** Debian's nginx over https with a self-signed certificate, for a package as an admin would put it on a server. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NGINX = "/usr/sbin/nginx";
const MIME_TYPES = "/etc/nginx/mime.types";

/** Why the server cannot be had; null when it can. Installs Debian's package where it may. */
export function nginxMissing(): string | null {
  if (existsSync(NGINX) && existsSync(MIME_TYPES)) return null;
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    return "nginx is not installed and may not be installed here";
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "nginx-light"], { env });
  if (install().status !== 0) {
    spawnSync("apt-get", ["update", "-qq"], { env });
    install();
  }
  return existsSync(NGINX) ? null : "nginx could not be installed";
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function untilOpen(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not listen");
}

function selfSigned(folder: string, host: string): void {
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"].concat(
      ["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`],
      ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")],
    ),
    { stdio: "ignore" },
  );
}

/** Only the folder named in the snippet's first line is changed, as its comment tells an admin to. */
function configuration(folder: string, packaged: string, host: string, port: number): string {
  const snippet = readFileSync(join(packaged, "headers/nginx.conf"), "utf8");
  const set = "set $modori_site /var/www/modori;";
  if (!snippet.includes(set)) throw new Error("the snippet has no folder to set");
  writeFileSync(join(folder, "modori.nginx.conf"), snippet.replace(set, `set $modori_site ${join(packaged, "site")};`));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((n) => `${n}_temp_path ${folder}/${n};`);
  return `daemon off; ${process.getuid?.() === 0 ? "user root;" : ""} worker_processes 1;
pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  include ${MIME_TYPES}; default_type application/octet-stream; access_log off;
  ${temporary.join(" ")}
  server {
    listen 127.0.0.1:${port} ssl; server_name ${host};
    ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
    include ${folder}/modori.nginx.conf;
  }
}
`;
}

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a package folder at https://<host>:<port> with exactly the headers of its own nginx file. */
export async function serveWithNginx(packaged: string, host: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "modori-nginx-"));
  mkdirSync(join(folder, "logs"));
  selfSigned(folder, host);
  const port = await freePort();
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, packaged, host, port));
  const child = spawn(NGINX, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "start.log")]);
  await untilOpen(port, child);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once("exit", () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        child.kill("SIGTERM");
      }),
  };
}
