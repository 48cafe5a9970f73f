/** npm run outlook, as far as it goes without Outlook (its steps as typed: test/manifest/commands.test.ts). */
import { spawn } from "node:child_process";
import { createServer, type Server } from "node:net";
import { resolve } from "node:path";
import { sideloadSteps } from "../../scripts/packaging/sideload-steps.js";

const SCRIPT = resolve(__dirname, "../../scripts/outlook.mjs");

test("a machine that does not trust the certificate yet is told how", () => {
  const values = { manifest: "m.xml", page: "https://localhost:3000/taskpane.html", id: "1" };
  expect(sideloadSteps({ ...values, ca: "/home/hanako/ca.crt" })).toMatch(
    /import \/home\/hanako\/ca\.crt as an authority/,
  );
  expect(sideloadSteps({ ...values, ca: null })).not.toMatch(/authority/);
});

test("a port that is taken is said in a sentence", async () => {
  // Whoever has the port: this test, or another program that was there before.
  const taken = await new Promise<Server | null>((ready) => {
    const server = createServer().once("error", () => ready(null));
    server.listen(3000, "localhost", () => ready(server));
  });
  const child = spawn(process.execPath, [SCRIPT, "--no-sideload"], { stdio: ["ignore", "ignore", "pipe"] });
  let text = "";
  child.stderr.on("data", (piece) => (text += piece));
  const status = await new Promise((ended) => child.once("close", ended));
  await new Promise((closed) => (taken ? taken.close(closed) : closed(null)));
  expect({ status, text }).toEqual({ status: 1, text: expect.stringMatching(/^Port 3000 is taken .*\n$/) });
});
