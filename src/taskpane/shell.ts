/**
 * Before the first paint: language and theme of the page, from what is known without anybody's answer, and an open hand for what
 * is dropped or pasted from now on. It stands in the page itself, so that the paint waits for no other file, and imports next to
 * nothing. Later the program corrects language and theme, and remembers them.
 */
import { holdEarly } from "./early";

/** What the program remembered: `ja dark`. Storage may be blocked inside Outlook's frame. */
function remembered(): readonly string[] {
  try {
    return (localStorage.getItem("modori.shell") ?? "").split(" ");
  } catch {
    return [];
  }
}

/** Outlook's display language as it stands in the address: `_host_Info=Outlook$Web$16.01$ja-JP$…`. */
function hostLanguage(search: string): string {
  const host = new URLSearchParams(search).get("_host_Info") ?? "";
  return host.split(/[$|]/)[3] ?? "";
}

const page = document.documentElement;
const known = (page.dataset.languages ?? "").split(" ");
const [language = "", theme = ""] = remembered();
const wished = [language, hostLanguage(location.search), ...navigator.languages].map(
  (tag) => tag.split("-", 1)[0] ?? "",
);
page.lang = wished.find((tag) => known.includes(tag)) ?? "en";
const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
page.dataset.theme = dark ? "dark" : "light";

const {
  officeJs = "",
  program = "",
  atOnce = "",
} = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};

/** Runs as soon as it has come; with `async` false not before those appended so earlier. */
function run(src: string, async = true): HTMLScriptElement {
  const script = Object.assign(document.createElement("script"), { src, async });
  document.head.append(script);
  return script;
}

/**
 * Office.js, the program, and what that needs at once, are asked for when the first frame is being drawn: asked for earlier, they
 * come in between and the frame waits. It is ready before they have come even from the nearest server.
 */
let begun = false;
function begin(): void {
  if (begun) return;
  begun = true;
  for (const src of officeJs.split(" ")) run(src, false).dataset.office = "";
  run(program);
  for (const href of atOnce.split(" ")) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "script", href }));
  }
}
/** A page that nobody sees gets no frame. */
const WITHOUT_FRAME = 200;
addEventListener("DOMContentLoaded", () => {
  requestAnimationFrame(begin);
  setTimeout(begin, WITHOUT_FRAME);
});

/** The program did not come or did not start: say so instead of waiting for ever. */
const failed = () => {
  page.dataset.failed = "";
};
const PATIENCE = 30_000;
const patience = setTimeout(() => document.querySelector(".shell-failed") && failed(), PATIENCE);
addEventListener(
  "error",
  ({ target }) => {
    // Without Office.js the program starts as a plain page.
    const own = target instanceof HTMLScriptElement && target.dataset.office === undefined;
    if (own || !(target instanceof Element)) {
      if (document.querySelector(".shell-failed")) {
        clearTimeout(patience);
        failed();
      }
    }
  },
  true,
);

holdEarly(document, window);
