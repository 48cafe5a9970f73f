// A fresh Chromium and what the measurements ask of it over the DevTools protocol.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const VIEWPORT = { width: 320, height: 700 };
const OBSERVE = readFileSync(join(import.meta.dirname, "observe.js"), "utf8");
/** Main-thread tasks as Chromium's tracing names them. */
const TASK = /RunTask$/;

/**
 * Compiled code grows with use and is thrown away when memory is short: no matter of the page. These keep V8 from making any
 * beyond what runs at first, so that the heap shows what the page itself holds.
 */
export const WITHOUT_COMPILED_CODE = ["--js-flags=--no-opt --no-sparkplug --no-maglev --no-lazy-feedback-allocation"];

export function openBrowser(executablePath, more = []) {
  return chromium.launch({ executablePath, chromiumSandbox: false, args: [...ARGUMENTS, ...more] });
}

/** A page in a context of its own (nothing cached), with the protocol session that belongs to it. */
export async function openPage(browser, { slow = false, locale = "en-US" } = {}) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(OBSERVE);
  if (slow) await slowDown(session);
  return { page, session, close: () => context.close() };
}

/** A laptop of many years on a mobile line: processor 4 times slower, 10 Mbit/s, 40 ms. */
async function slowDown(session) {
  const throughput = (10 * 1_000_000) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** What V8's heap snapshots call that which a page makes itself; the rest is V8's: code, what it learned of it, shapes of objects. */
const OBJECTS = new Set(["object", "closure"]);
const DATA = new Set([
  ...OBJECTS,
  ...["array", "string", "concatenated string", "sliced string", "number", "bigint", "symbol", "regexp"],
]);

async function snapshot(session) {
  const chunks = [];
  const take = ({ chunk }) => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", take);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", take);
  return JSON.parse(chunks.join(""));
}

/** Bytes of the page's own objects and functions, and of all of its data. */
async function held(session) {
  const { snapshot: about, nodes } = await snapshot(session);
  const { node_fields: fields, node_types: types } = about.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const sum = (kinds) => {
    let bytes = 0;
    for (let at = 0; at < nodes.length; at += fields.length) {
      if (kinds.has(types[type][nodes[at + type]])) bytes += nodes[at + size];
    }
    return bytes;
  };
  return { objects: sum(OBJECTS), data: sum(DATA) };
}

/** Bytes of the JavaScript heap and of what the page holds in it, nodes and listeners, after everything that can be collected was. */
export async function memory(session) {
  await session.send("Performance.enable");
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heap: value("JSHeapUsedSize"),
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
    ...(await held(session)),
  };
}

/** Longest task of the page's main thread while `work` goes on, in milliseconds of processor time. */
export async function longestTask(browser, page, work) {
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8"));
  const threads = new Set(
    traceEvents
      .filter((event) => event.name === "thread_name" && event.args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === "X" && TASK.test(event.name) && threads.has(`${event.pid}/${event.tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur, dur }) => (tdur ?? dur) / 1000));
}
