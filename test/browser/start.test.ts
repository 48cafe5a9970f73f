/** npm start: builds, prints the address, serves everything, says so when the port is taken, ends at Ctrl-C. */
import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const BUILD_MS = 110_000;

function start(port: string): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const env = { ...process.env, PORT: port };
  const child = spawn(process.execPath, ["scripts/start.mjs", "--no-open"], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (text += data));
  return { child, said: () => text, ended: new Promise((done) => child.once("exit", done)) };
}

async function until(found: () => string | undefined, child: ChildProcess): Promise<string> {
  for (;;) {
    const value = found();
    if (value) return value;
    if (child.exitCode !== null) throw new Error("npm start ended");
    await new Promise((next) => setTimeout(next, 100));
  }
}

test(
  "a newcomer's first command",
  async () => {
    const first = start("0");
    try {
      const address = () => /Simulated Outlook with Modori: (http:\/\/localhost:\d+)/.exec(first.said())?.[1];
      const url = await until(address, first.child);
      const get = async (path: string) => (await fetch(url + path)).text();
      expect(await get("/")).toContain("data-watch");
      expect(await get("/pane/taskpane.html")).toContain("/office/office.js");
      expect(await get("/pane/taskpane.html")).not.toContain("https://appsforoffice");
      expect(JSON.parse(await get("/mailbox.json")).length).toBeGreaterThan(25);
      expect((await fetch(`${url}/office/office.js`)).ok).toBe(true);
      expect((await fetch(`${url}/pane/..%2f..%2fpackage.json`)).status).toBe(404);

      const second = start(new URL(url).port);
      expect(await second.ended).toBe(1);
      expect(second.said()).toContain("is taken by another program");
    } finally {
      first.child.kill("SIGINT");
    }
    expect(await first.ended).toBe(0);
  },
  BUILD_MS,
);
