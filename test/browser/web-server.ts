/** What nginx and Apache need alike to serve a package over https with a self-signed certificate. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Why Debian's server cannot be had; null when it can. Installs its package where it may. */
export function serverMissing(name: string, debianPackage: string, files: readonly string[]): string | null {
  const there = () => files.every((file) => existsSync(file));
  if (there()) return null;
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    return `${name} is not installed and may not be installed here`;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debianPackage], { env });
  if (install().status !== 0) {
    spawnSync("apt-get", ["update", "-qq"], { env });
    install();
  }
  return there() ? null : `${name} could not be installed`;
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

async function untilOpen(port: number, child: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null)
      throw new Error(`the server ended with ${child.exitCode}: ${readFileSync(log, "utf8")}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the server does not listen");
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

export interface Place {
  /** Folder of the server's own files; key.pem and cert.pem are in it, and it may write there. */
  readonly folder: string;
  readonly port: number;
}

export interface Served extends Place {
  readonly certificate: string;
  close(): Promise<void>;
}

/** Starts a server in the foreground; `command` writes its configuration and says how to start it. Errors go to start.log. */
export async function serve(host: string, command: (place: Place) => readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "modori-server-"));
  selfSigned(folder, host);
  const port = await freePort();
  const [program = "", ...args] = command({ folder, port });
  const child = spawn(program, args, { stdio: "ignore" });
  await untilOpen(port, child, join(folder, "start.log"));
  return {
    folder,
    port,
    certificate: join(folder, "cert.pem"),
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
