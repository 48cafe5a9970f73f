/** The block list a refusal names, the address that is listed, and where to look it up. */
import { BLOCK_LIST_CHECKERS, BLOCK_LISTS, type BlockList } from "../knowledge/blocklists";

export interface Listing {
  /** The list's name, null when the text names none we know. */
  readonly list: string | null;
  /** No longer run: whoever still asks it is at fault. */
  readonly dead: boolean;
  readonly ip: string | null;
  /** Look-up with the address filled in; null when there is no public one. */
  readonly href: string | null;
}

const ZONES = BLOCK_LISTS.flatMap((list) => list.zones.map((zone) => ({ zone, list }))).sort(
  (a, b) => b.zone.length - a.zone.length,
);
/** A family's name alone ("spamhaus") stands for its first list. Shorter words occur in other senses. */
const SHORTEST_NAME = 6;
const NAMES = BLOCK_LISTS.map((list) => ({ name: list.id.split("-")[0] ?? "", list })).filter(
  ({ name }) => name.length >= SHORTEST_NAME,
);
/** Longer texts are not one server's answer. */
const MAX_TEXT = 16_384;

/** What a diagnostic says about a listing; null when it names neither a list nor an address. */
export function listingOf(diagnostic: string): Listing | null {
  const text = diagnostic.slice(0, MAX_TEXT).toLowerCase();
  const list = listNamed(text);
  const ip = addressListed(text);
  if (!list && !ip) return null;
  return { list: list?.name ?? null, dead: list?.state === "dead", ip, href: hrefOf(list, ip) };
}

function listNamed(text: string): BlockList | null {
  const byZone = ZONES.find(({ zone }) => text.includes(zone));
  return (byZone ?? NAMES.find(({ name }) => text.includes(name)))?.list ?? null;
}

function hrefOf(list: BlockList | null, ip: string | null): string | null {
  if (!list?.lookup) return null;
  if (!list.lookup.includes("{")) return list.lookup;
  return ip && list.lookup.includes("{ip}") ? list.lookup.replace("{ip}", encodeURIComponent(ip)) : null;
}

/** Pages that ask many lists at once about one address. */
export function checkersOf(ip: string): { name: string; href: string }[] {
  return BLOCK_LIST_CHECKERS.map(({ name, lookup }) => ({
    name,
    href: lookup.replace("{ip}", encodeURIComponent(ip)),
  }));
}

/** The first public address of the text: private ones are the receiver's own servers. */
function addressListed(text: string): string | null {
  const v4 = text.match(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g)?.filter(isPublicV4) ?? [];
  return (
    v4[0] ??
    text.match(/(?<![0-9a-f:.])[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){2,7}(?![0-9a-f:.])/g)?.find(isPublicV6) ??
    null
  );
}

function isPublicV4(ip: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split(".").map(Number);
  if ([a, b, c, d].some((octet) => octet > 255)) return false;
  const special = a === 0 || a === 10 || a === 127 || a >= 224;
  return !special && !(a === 172 && b >= 16 && b < 32) && !(a === 192 && b === 168) && !(a === 169 && b === 254);
}

/** Global unicast only (RFC 4291 section 2.4); times like 12:30:45 begin otherwise. */
function isPublicV6(ip: string): boolean {
  return /^[23][0-9a-f]{3}:/.test(ip);
}
