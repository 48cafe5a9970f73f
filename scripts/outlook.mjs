// npm run outlook: the pane over https on localhost:3000 with a development certificate, and the add-in put into Outlook by
// office-addin-debugging where that works (classic Outlook on Windows), else the steps to do it by hand.
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { sideloadSteps } from "./packaging/sideload-steps.js";

const USAGE = `npm run outlook [-- --no-sideload | --steps]
  --no-sideload  only serve; do not start Outlook
  --steps        print the steps for adding the add-in by hand, and stop`;

const root = resolve(import.meta.dirname, "..");
const MANIFEST = resolve(root, "manifest.xml");
const PORT = 3000;
const PAGE = `https://localhost:${PORT}/taskpane.html`;
const CERTIFICATES = resolve(homedir(), ".office-addin-dev-certs");
/** Where office-addin-dev-certs can make the system trust its authority without a root password. */
const TRUSTS = process.platform === "win32" || process.platform === "darwin";

function readArguments() {
  try {
    return parseArgs({
      options: { "no-sideload": { type: "boolean" }, steps: { type: "boolean" }, help: { type: "boolean" } },
    }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return process.exit(2);
  }
}

function printSteps() {
  const id = /<Id>(.*?)<\/Id>/.exec(readFileSync(MANIFEST, "utf8"))[1];
  console.log(
    sideloadSteps({ manifest: MANIFEST, page: PAGE, id, ca: TRUSTS ? null : resolve(CERTIFICATES, "ca.crt") }),
  );
}

const isValid = (file) => existsSync(file) && Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now();

/** Certificate and key for localhost. Loaded only now: nothing else in the project may touch a trust store. */
async function certificate() {
  const { default: devCerts } = await import("office-addin-dev-certs");
  if (TRUSTS) return devCerts.getHttpsServerOptions();
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => resolve(CERTIFICATES, name));
  if (![ca, cert].every(isValid)) {
    for (const file of [ca, cert, key]) rmSync(file, { force: true });
    await devCerts.generateCertificates(ca, cert, key);
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

/** The manifest names the port, so it cannot be another one. */
const portIsFree = () =>
  new Promise((answer) => {
    const probe = createServer().once("error", () => answer(false));
    probe.listen(PORT, "localhost", () => probe.close(() => answer(true)));
  });

async function serve() {
  const { default: webpack } = await import("webpack");
  const { default: WebpackDevServer } = await import("webpack-dev-server");
  const { default: pane } = await import("./webpack/pane.js");
  const compiler = webpack(pane({}, { mode: "development" }));
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port: PORT,
      server: { type: "https", options: await certificate() },
      static: false,
      hot: false,
      // The pane is a frame inside Outlook's page, which is another origin.
      headers: { "Access-Control-Allow-Origin": "*" },
    },
    compiler,
  );
  await server.start();
  return server;
}

/** Puts the add-in into classic Outlook. Needs the network and a Microsoft 365 sign-in, which the tool asks for. */
async function sideload() {
  const { default: debugging } = await import("office-addin-debugging");
  await debugging.startDebugging(MANIFEST, { appType: debugging.AppType.Desktop, enableDebugging: false });
  return () => debugging.stopDebugging(MANIFEST);
}

const options = readArguments();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
if (options.steps) {
  printSteps();
  process.exit(0);
}

if (!(await portIsFree())) {
  console.error(
    `Port ${PORT} is taken by another program, perhaps npm start. End it first: manifest.xml names this port.`,
  );
  process.exit(1);
}
const server = await serve();
let remove = async () => {};
process.once("SIGINT", async () => {
  await remove();
  await server.stop();
  process.exit(0);
});
console.log(`The pane is at ${PAGE}; Ctrl+C ends it.`);
printSteps();
if (process.platform === "win32" && !options["no-sideload"]) {
  console.log(
    "Microsoft's sideloading tools report their use to Microsoft until told not to: npx office-addin-usage-data off",
  );
  try {
    remove = await sideload();
  } catch (error) {
    console.error(`Classic Outlook could not be reached: ${error.message}\nThe steps above work without it.`);
  }
}
