/**
 * Keeps the page usable without a network when it is opened outside Outlook (offline.ts registers it there only). Always asks the
 * network first, so that it can never show an old version while the server answers: a new version, a rollback or a removed
 * page is seen at once. Compiled by itself and given its list of files by scripts/webpack/service-worker.js.
 */

/** What TypeScript's page library does not declare of service workers. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const MODORI_CACHE: { readonly name: string; readonly files: readonly string[] };

const PAGE = "taskpane.html";
const PREFIX = "modori-";

async function keepFiles(): Promise<void> {
  const cache = await caches.open(MODORI_CACHE.name);
  await cache.addAll(MODORI_CACHE.files);
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== MODORI_CACHE.name);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(MODORI_CACHE.name);
  const found = await cache.match(request, { ignoreSearch: true });
  const page = request.mode === "navigate" ? await cache.match(PAGE) : undefined;
  return found ?? page ?? Response.error();
}

addEventListener("install", (event) => (event as LifeEvent).waitUntil(keepFiles()));
addEventListener("activate", (event) => (event as LifeEvent).waitUntil(dropOlder()));
addEventListener("fetch", (event) => {
  const { request, respondWith } = event as RequestEvent;
  // Office.js and whatever else is not ours goes its own way, as if there were no worker.
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  respondWith.call(
    event,
    fetch(request).catch(() => kept(request)),
  );
});

export {};
