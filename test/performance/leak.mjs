// node test/performance/leak.mjs [--pane dist/pane] [--bytes 1000]: what the budgets of the heap say when a page keeps so many bytes of
// every mail, as JSON. With 0 bytes: how far they vary from run to run.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findChromium } from "../../scripts/chromium.mjs";
import { openBrowser, WITHOUT_COMPILED_CODE } from "./browser.mjs";
import { BUDGETS } from "./budgets.mjs";
import { memoryOfMany } from "./measures.mjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({
  options: {
    pane: { type: "string", default: resolve(import.meta.dirname, "../../dist/pane") },
    bytes: { type: "string", default: "1000" },
  },
});

/** Runs in the page: keeps the beginning of what is on screen, a byte a letter. */
function keep(bytes) {
  if (bytes === 0) return;
  window.kept ??= [];
  window.kept.push({ text: Array.from(document.body.textContent.slice(0, bytes)).join("") });
}

const server = await serve({ "/pane/": values.pane });
const browser = await openBrowser(await findChromium(), WITHOUT_COMPILED_CODE);
const memory = await memoryOfMany(browser, server.origin, (page) => page.evaluate(keep, Number(values.bytes)));
await browser.close();
server.close();
const found = ["objectGrowth", "dataGrowth", "heapGrowth"].map((name) => {
  const { most, of } = BUDGETS[name];
  return [name, { measured: of({ memory }), most }];
});
console.log(JSON.stringify(Object.fromEntries(found)));
