import { SPEAKERS, type Speaker } from "../../knowledge/speakers";

/** Who spoke, as far as host, words, report software and recipient's domain tell. */
export interface Speakers {
  readonly ids: ReadonlySet<string>;
  /** The most specific one's display name; null: nobody known. */
  readonly name: string | null;
}

const BY_HOST = suffixes((speaker) => speaker.hosts);
const BY_DOMAIN = suffixes((speaker) => speaker.domains);
const BY_ID = new Map(SPEAKERS.map((speaker) => [speaker.id, speaker]));

function suffixes(of: (speaker: Speaker) => readonly string[]): ReadonlyMap<string, readonly Speaker[]> {
  const map = new Map<string, Speaker[]>();
  for (const speaker of SPEAKERS) for (const name of of(speaker)) map.set(name, [...(map.get(name) ?? []), speaker]);
  return map;
}

/** All speakers whose suffix ends a host or domain name, the longest suffix first. */
function bySuffix(table: ReadonlyMap<string, readonly Speaker[]>, name: string): Speaker[] {
  const found: Speaker[] = [];
  const host = name.toLowerCase().replace(/\.$/, "");
  for (let at = 0; at >= 0 && at < host.length; at = nextLabel(host, at))
    found.push(...(table.get(host.slice(at)) ?? []));
  return found;
}

function nextLabel(host: string, at: number): number {
  const dot = host.indexOf(".", at);
  return dot < 0 ? -1 : dot + 1;
}

export function domainOf(address: string | null): string | null {
  if (!address) return null;
  const at = address.lastIndexOf("@");
  return at < 0 ? null : address.slice(at + 1).toLowerCase();
}

/** Microsoft's services speak with Exchange's words. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "exchange-online": ["exchange"],
  "outlook-com": ["exchange-online", "exchange"],
};

/**
 * `banners`: ids of speakers whose words occur in the text. The recipient's domain counts only
 * when no host and no words tell more: a forwarding host may have spoken instead.
 */
export function speakersOf(
  remoteMta: string | null,
  banners: readonly string[],
  recipient: string | null,
  software: string | null,
): Speakers {
  const hosts = remoteMta ? bySuffix(BY_HOST, remoteMta) : [];
  const words = banners.flatMap((id) => BY_ID.get(id) ?? []);
  const domain = domainOf(recipient);
  const keeper = hosts.length + words.length === 0 && domain ? bySuffix(BY_DOMAIN, domain) : [];
  const lower = software?.toLowerCase() ?? "";
  const writer = remoteMta || !lower ? [] : SPEAKERS.filter((s) => s.software?.some((word) => lower.includes(word)));
  const all = [...hosts, ...words, ...keeper, ...writer];
  const ids = new Set(all.flatMap(({ id }) => [id, ...(ALSO[id] ?? [])]));
  const named = hosts[0] ?? words[0] ?? writer[0] ?? null;
  return { ids, name: named?.name ?? null };
}
