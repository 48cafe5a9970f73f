/**
 * How the pane is laid out, where every machine can judge it: nothing sticks out, nothing is cut, nothing lies on anything else,
 * whatever the width, the language or the state.
 */
import type { Route } from "playwright-core";
import { CLIENTS } from "../../src/checklist/types";
import { LANGUAGES, type Translate } from "../../src/locales";
import { HEIGHT, openAlone } from "./alone";
import { type Plain, simulator, words } from "./harness";
import { enter, STATE_NAMES, settled, unfold, warmUp } from "./states";

/** Pixels of CSS: design, smallest, wide; 450 at 200 % zoom, 320 at 200 % zoom. */
const WIDTHS = [320, 280, 450, 225, 160];

const sim = simulator();

/** Runs in the page: what is wrong with its layout, one line a fault. */
function faults(): string[] {
  const found: string[] = [];
  const visible = (node: Element) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const name = (node: Element) =>
    `${node.tagName.toLowerCase()} “${(node.getAttribute("aria-label") ?? node.textContent ?? "").trim().slice(0, 40)}”`;
  /** Inside something that scrolls by itself, or kept for screen readers only. */
  const excused = (node: Element): boolean => {
    for (let at: Element | null = node; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (/auto|scroll/.test(style.overflowX) || style.clipPath !== "none" || style.clip !== "auto") return true;
    }
    return false;
  };
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    found.push(`the page scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`);

  const all = [...document.querySelectorAll("#app *")].filter((node) => visible(node) && !node.closest("svg"));
  const hasOwnText = (node: Element) =>
    [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
  for (const node of all.filter(hasOwnText)) {
    const { left, right, width } = node.getBoundingClientRect();
    if (excused(node) || width < 2) continue;
    if (left < -1 || right > page.clientWidth + 1) found.push(`sticks out: ${name(node)}`);
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(node);
    // Cut on purpose, with an ellipsis, and told in full by its title.
    if (webkitLineClamp !== "none" && node.hasAttribute("title")) continue;
    const cutX = overflowX === "hidden" && node.scrollWidth > node.clientWidth + 1 && textOverflow !== "ellipsis";
    const cutY = overflowY === "hidden" && node.scrollHeight > node.clientHeight + 2 && textOverflow !== "ellipsis";
    if (cutX || cutY) found.push(`is cut: ${name(node)}`);
  }

  const controls = all.filter((node) =>
    node.matches("button, a[href], input:not([type=file]), select, textarea, summary"),
  );
  const boxes = controls.map((node) => ({ node, box: node.getBoundingClientRect() }));
  for (const [index, { node, box }] of boxes.entries()) {
    const inText = getComputedStyle(node).display === "inline";
    if (!inText && box.width > 1 && (box.width < 24 || box.height < 24)) {
      found.push(`smaller than 24 × 24: ${name(node)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    for (const { node: other, box: second } of boxes.slice(index + 1)) {
      const across = Math.min(box.right, second.right) - Math.max(box.left, second.left);
      const down = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
      if (across > 1 && down > 1 && !node.contains(other) && !other.contains(node)) {
        found.push(`${name(node)} lies on ${name(other)}`);
      }
    }
  }
  return found;
}

/** What is wrong at each width, everything unfolded. */
async function faultsOf({ page }: Plain): Promise<string[]> {
  const all: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    all.push(...(await page.evaluate(faults)).map((fault) => `${width} px: ${fault}`));
  }
  await page.setViewportSize({ width: 320, height: HEIGHT });
  return all;
}

describe.each(LANGUAGES)("%s", (language) => {
  let t: Translate;
  let pane: Plain;
  beforeAll(async () => {
    t = await words(language);
    pane = await openAlone(sim, language);
    // The worker never answers: large mails stay at being read.
    await pane.page.route("**/worker.*.js", () => undefined);
    await pane.headline.waitFor();
    await warmUp(pane, t);
  });
  afterAll(() => pane.page.context().close());

  test.each(STATE_NAMES)("nothing sticks out, is cut or overlaps: %s", async (state) => {
    await enter(state, pane, t);
    await unfold(pane);
    expect(await faultsOf(pane)).toEqual([]);
  });

  test.each(CLIENTS)("nothing brought yet: %s", async (client) => {
    const other = await openAlone(sim, language, { client });
    await other.headline.waitFor();
    await settled(other);
    await unfold(other);
    expect(await faultsOf(other)).toEqual([]);
    await other.page.context().close();
  });

  test.each([
    ["is still on its way", "pane.shell.reading", () => undefined],
    ["did not come", "pane.shell.failed", (route: Route) => route.abort()],
  ])("the program %s", async (_, key, answer) => {
    const other = await openAlone(sim, language);
    await other.page.route("**/pane.*.js", answer);
    await other.page.reload({ waitUntil: "commit" });
    await other.root.getByText(t(key)).waitFor();
    expect(await faultsOf(other)).toEqual([]);
    await other.page.context().close();
  });
});
