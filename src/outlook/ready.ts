/** Waits for Office.js, which the shell asks for beside the program and which may be blocked or never come. */

/**
 * After this the pane starts as a plain web page. Where Outlook has put its host info into the address (web, new Outlook) Office.js
 * is worth a longer wait on a slow line.
 */
const READY_LIMIT_MS = { inOutlook: 10_000, elsewhere: 5_000 } as const;

/** How long to wait for Office.js on this page. */
export function readyLimit({ search }: Pick<Location, "search">): number {
  return search.includes("_host_Info=") ? READY_LIMIT_MS.inOutlook : READY_LIMIT_MS.elsewhere;
}

const LOOK_EVERY_MS = 25;
/** A script that has arrived runs at once, or it never will. */
const RUN_LIMIT_MS = 1_000;

/**
 * Resolves with true once Office.js runs inside Outlook; with false in a plain browser, and as soon as it is known that Office.js
 * will not come. May stay open for as long as Office.js neither comes nor fails.
 */
export async function officeReady(page: Document): Promise<boolean> {
  // With --office-js self a part of it stands before the loader itself.
  const script = [...page.querySelectorAll<HTMLScriptElement>("script[data-office]")].at(-1) ?? null;
  if (!script && typeof Office === "undefined") return false;
  if (!(await officeLoaded(script))) return false;
  const { host } = await Office.onReady();
  // A library that runs outside Office says so by a null host; another Office program is none of ours.
  return String(host) === "Outlook" && Boolean(Office.context?.mailbox);
}

function officeLoaded(script: HTMLScriptElement | null): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (loaded: boolean) => {
      clearInterval(timer);
      resolve(loaded);
    };
    let waited = 0;
    const look = () => {
      if (typeof Office !== "undefined" && typeof Office.onReady === "function") return end(true);
      // The script may have failed before this program came: then its error was told to nobody.
      if (script && isFinished(script.src)) waited += LOOK_EVERY_MS;
      if (waited > RUN_LIMIT_MS) end(false);
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    script?.addEventListener("error", () => end(false));
    look();
  });
}

/** Browsers list a resource once it has arrived or failed (Resource Timing). */
function isFinished(address: string): boolean {
  return performance.getEntriesByName(address, "resource").length > 0;
}

/** The value, or `otherwise` when it has not come in time. */
export function within<T>(pending: Promise<T>, limit: number, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), limit);
    pending.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      () => {
        clearTimeout(timer);
        resolve(otherwise);
      },
    );
  });
}
