// What is measured, one function a figure. Every one loads its page cold.
import { longestTask, memory, openPage } from "./browser.mjs";

const SMALL = 20_000;
const LARGE = 5_000_000;
/** Time for what the page does when nobody asks anything any more: prefetching, late layout. */
const QUIET = 400;
const LIMIT = 30_000;

const recipient = (number) => `tanaka${number}@customer.example.jp`;
const mail = (size, number = 1) => `/mail/${size}-${number}`;
const paneWith = (size) => `/pane/taskpane.html?mail=${mail(size)}&expect=${recipient(1)}`;
const REFERENCE = "/reference/index.html";

const isForeign = (url, origin) => !url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:");
/** Asked for before the page is opened: what waits in the page itself takes part of the time that is measured. */
const answered = (page) =>
  page.waitForEvent("console", { predicate: (message) => message.text() === "seen: whole", timeout: LIMIT });

/** Opens an address; done when the answer and all that follows it are there. */
async function opened(page, address) {
  await Promise.all([answered(page), page.goto(address, { waitUntil: "commit" })]);
  await page.waitForTimeout(QUIET);
}

/** First paint, answer, layout shift and what was asked for before the answer. */
async function load(browser, origin, path, options) {
  const { page, close } = await openPage(browser, options);
  const foreign = [];
  page.on("request", (request) => isForeign(request.url(), origin) && foreign.push(request.url()));
  await opened(page, origin + path);
  const result = await page.evaluate(() => {
    const { answer, whole, shift } = window.seen;
    const [navigation] = performance.getEntriesByType("navigation");
    const before = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < answer);
    const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
    return { paint, answer, whole, shift, asked: [navigation, ...before].map(({ name }) => new URL(name).pathname) };
  });
  await close();
  return { ...result, foreign };
}

export const loadReference = (browser, origin, options) => load(browser, origin, REFERENCE, options);
export const loadSmall = (browser, origin, options) => load(browser, origin, paneWith(SMALL), options);
export const loadLarge = (browser, origin, options) => load(browser, origin, paneWith(LARGE), options);

/** Longest main-thread task from navigation until all is quiet. */
async function blockOfLoading(browser, origin, path) {
  const { page, close } = await openPage(browser);
  const longest = await longestTask(browser, page, async () => {
    await opened(page, origin + path);
  });
  await close();
  return longest;
}

export const blockOfReference = (browser, origin) => blockOfLoading(browser, origin, REFERENCE);
export const blockOfSmall = (browser, origin) => blockOfLoading(browser, origin, paneWith(SMALL));

/** The pane is open and idle, pinned; the reader clicks a mail. */
async function openPinned(browser, origin) {
  const pane = await openPage(browser);
  await opened(pane.page, origin + paneWith(SMALL));
  return pane;
}

async function show(page, size, number) {
  await page.evaluate((address) => window.hostOpens(address), mail(size, number));
  await page.waitForFunction(
    (expected) => document.querySelector("main")?.textContent.includes(expected),
    recipient(number),
    { timeout: LIMIT },
  );
}

/** Longest main-thread task while a mail of 5 MB is read in an open pane, from the click until all is quiet. */
export async function blockOfLarge(browser, origin) {
  const { page, close } = await openPinned(browser, origin);
  const longest = await longestTask(browser, page, async () => {
    await show(page, LARGE, 2);
    await page.waitForTimeout(QUIET);
  });
  await close();
  return longest;
}

/** Memory with an answer on screen after one mail, after 5 and after 50 in the same pane; `each` is done after every mail. */
export async function memoryOfMany(browser, origin, each = async () => {}) {
  const { page, session, close } = await openPinned(browser, origin);
  const first = await memory(session);
  const after = {};
  for (let number = 2; number <= 50; number++) {
    await show(page, SMALL, number);
    await each(page);
    if (number === 5 || number === 50) {
      await page.waitForTimeout(QUIET);
      after[number] = await memory(session);
    }
  }
  await close();
  return { first, five: after[5], fifty: after[50] };
}
