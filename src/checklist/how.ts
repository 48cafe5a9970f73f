/** Where a setting is, for the reader's own Outlook: the menu words of one item, one line a surface. */
import { MENUS, type MenuId, type MenuRow, PORTALS, SURFACES, type Surface } from "../knowledge/menus";
import { placesOf } from "./links";
import type { Account, Words } from "./types";

type Surfaces = Partial<Record<Surface, MenuRow>>;

/** Lines that lead to a setting; empty when no menu words are known for this reader. */
export function menuLines(id: MenuId, account: Account): Words[] {
  const surfaces: Surfaces = MENUS[id];
  const portal = PORTALS.find((name) => surfaces[name]);
  if (portal) return lineOf(surfaces, portal);
  if (surfaces.work || surfaces.personal) return accountPages(surfaces, account);
  return outlookLines(surfaces, account);
}

/** The first path an item has, for lines that name it inside a sentence. */
export function pathOf(id: MenuId): readonly Words[] {
  const [row] = Object.values(MENUS[id] as Surfaces);
  return row ? labels(row) : [];
}

function accountPages(surfaces: Surfaces, account: Account): Words[] {
  return placesOf(account).flatMap((place) => {
    const surface = place === "personal" ? "personal" : place === "onpremises" ? null : "work";
    const row = surface && surfaces[surface];
    return row ? [line(surface, row)] : [];
  });
}

/** Settings that a client lacks are found in Outlook on the web, which is said first. */
function outlookLines(surfaces: Surfaces, account: Account): Words[] {
  const web = account.type === "onpremises" ? "onpremises" : "web";
  const inBrowser = surfaces[web] ? [line(web, surfaces[web])] : [];
  const own = ownSurface(account);
  if (own === "web") return account.client === "page" ? [...inBrowser, ...lineOf(surfaces, "classic")] : inBrowser;
  const here = lineOf(surfaces, own);
  if (here.length > 0) return here;
  return inBrowser.length > 0 ? [{ key: "how.browser" }, ...inBrowser] : [];
}

function ownSurface({ client }: Account): "classic" | "mac" | "mobile" | "web" {
  if (client === "ios" || client === "android") return "mobile";
  return client === "classic" || client === "mac" ? client : "web";
}

function lineOf(surfaces: Surfaces, surface: Surface): Words[] {
  const row = surfaces[surface];
  return row ? [line(surface, row)] : [];
}

/** Menus on the page of an account are found only once that page is open. */
const ON_PAGES: readonly Surface[] = ["work", "personal"];
const THROUGH_MENUS = new Set(SURFACES.filter((surface) => !ON_PAGES.includes(surface)).map((name) => `how.${name}`));

export function isMenuLine({ key }: Words): boolean {
  return THROUGH_MENUS.has(key);
}

function line(surface: Surface, row: MenuRow): Words {
  return { key: `how.${surface}`, values: { path: labels(row) } };
}

function labels(row: MenuRow): readonly Words[] {
  return row.path.map((label) => ({ key: `menu.${label}` }));
}
