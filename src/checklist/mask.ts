/** Takes persons out of a report: the same address gets the same stand-in everywhere, its domain stays, since support needs it. */
import type { Diagnosis } from "../classifier/types";
import { addressIn } from "./bare-address";

export type Mask = (text: string) => string;

/** Longer diagnostics than this are no answer of a server. */
const MAX_TEXT = 64 * 1024;
/** Shorter names occur inside ordinary words; a Chinese or Japanese name is whole with two signs. */
const SHORTEST = { latin: 3, other: 2 } as const;
const STAND_IN = /^address-\d+$/;
/** RFC 2047: an encoded word of a header may hold a name or the subject. */
const ENCODED_WORD = /=\?[\w-]{1,40}(?:\*[\w-]{1,20})?\?[bq]\?[^?\s]{0,400}\?=/gi;

/** Leaves a text as it is. */
export const unmasked: Mask = (text) => text;

/**
 * Replaces addresses by `address-1@their.domain`, and the names and the subject that this mail is known by. Message-IDs are
 * kept: a trace needs them, and they name no person, unless they hold one of the mail's addresses.
 */
export function maskFor(diagnosis: Diagnosis, hidden: string): Mask {
  const numbers = new Map<string, number>();
  const standIn = (address: string): string => {
    const at = address.lastIndexOf("@");
    const key = address.toLowerCase();
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `address-${number}${address.slice(at)}`;
  };
  const known = addressesOf(diagnosis);
  const messageId = bare(diagnosis.original?.messageId ?? "");
  const literal = known.map((address) => ({ word: address, by: standIn(address) }));
  const people = [...namesOf(diagnosis), ...known.flatMap(localParts)]
    .filter(isLongEnough)
    .map((word) => ({ word, by: hidden }));
  const found = (local: string, domain: string) =>
    STAND_IN.test(local) || `${local}@${domain}` === messageId ? `${local}@${domain}` : standIn(`${local}@${domain}`);
  return (text) => {
    const plain = text.slice(0, MAX_TEXT).replace(ENCODED_WORD, hidden);
    return withoutAll(withoutAddresses(withoutAll(plain, literal), found), people);
  };
}

/** A host name: people name their computers after themselves, but the domain is what support looks at. */
export function maskHost(host: string, mask: Mask): string {
  const dot = host.indexOf(".");
  return dot < 0 ? mask(host) : `${mask(host.slice(0, dot))}${host.slice(dot)}`;
}

interface Replacement {
  readonly word: string;
  readonly by: string;
}

/** The longest first, so that a name inside a longer one leaves no rest. */
function withoutAll(text: string, replacements: readonly Replacement[]): string {
  const longestFirst = [...replacements].sort((a, b) => b.word.length - a.word.length);
  return longestFirst.reduce((rest, { word, by }) => withoutWord(rest, word, by), text);
}

const bare = (text: string) => text.trim().replace(/^[<"]/, "").replace(/[>"]$/, "");

function addressesOf({ failures, original }: Diagnosis): string[] {
  const stated = [
    ...failures.flatMap(({ recipient, originalRecipient }) => [recipient, originalRecipient]),
    original?.from ?? null,
    ...(original?.to ?? []),
    ...(original?.cc ?? []),
  ];
  return [...new Set(stated.flatMap((entry) => addressIn(entry) ?? []))];
}

/** `taro.yamada+news` and its pieces: servers repeat the part before the @ alone. Pieces that are plain words stay. */
function localParts(address: string): string[] {
  const local = bare(address.slice(0, address.lastIndexOf("@")));
  const pieces = local
    .split(/[._+-]/)
    .filter((piece) => /^\p{L}{3,}$/u.test(piece) && !COMMON.has(piece.toLowerCase()));
  return [local, ...pieces];
}

/** Parts of addresses that name an office, not a person, and occur in answers of servers. */
const COMMON: ReadonlySet<string> = new Set(
  "info mail email user users support sales admin office contact team service help news post postmaster webmaster noreply reply address recipient sender mailbox message example test not the for and".split(
    " ",
  ),
);

/** Display names, recipients that are no addresses, and subjects: whole, and names word by word. */
function namesOf({ original, subject, failures }: Diagnosis): string[] {
  const entries = [original?.from ?? "", ...(original?.to ?? []), ...(original?.cc ?? [])];
  const people = entries.map(displayName).filter(Boolean);
  const unaddressed = failures
    .flatMap(({ recipient, originalRecipient }) => [recipient ?? "", originalRecipient ?? ""])
    .filter((name) => name !== "" && addressIn(name) === null);
  const words = people.flatMap((name) => name.split(/[\s,()]+/)).filter((word) => !COMMON.has(word.toLowerCase()));
  return [...people, ...words, ...unaddressed, original?.subject ?? "", subject ?? ""].filter(Boolean);
}

/** `Name` of `"Name" <local@domain>`, of `local@domain (Name)`, or of a name without an address. */
function displayName(entry: string): string {
  const address = addressIn(entry);
  const rest = address === null ? entry : entry.replace(address, " ");
  return rest.replace(/["<>()]/g, " ").trim();
}

function isLongEnough(word: string): boolean {
  return word.length >= (/^[\p{Script=Latin}\p{N}\p{P}\s]*$/u.test(word) ? SHORTEST.latin : SHORTEST.other);
}

const NO_LOCAL = /[\s<>()[\],;:@=]/;
const NO_DOMAIN = /[\s<>()[\]"',;:@=]/;
/** RFC 5321 section 4.5.3.1: far more than a local part or a domain may have. */
const REACH = 512;

/** Every `local@domain`, also with a quoted local part, found from its @ outwards. */
function withoutAddresses(text: string, by: (local: string, domain: string) => string): string {
  let result = "";
  let done = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const start = startOfLocal(text, at, done);
    let end = at + 1;
    while (end < text.length && end - at <= REACH && !NO_DOMAIN.test(text.charAt(end))) end += 1;
    if (start === at || end === at + 1) continue;
    result += text.slice(done, start) + by(text.slice(start, at), text.slice(at + 1, end));
    done = end;
    at = end - 1;
  }
  return result + text.slice(done);
}

function startOfLocal(text: string, at: number, from: number): number {
  const least = Math.max(from, at - REACH);
  if (text.charAt(at - 1) === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    if (quote >= least) return quote;
  }
  let start = at;
  while (start > least && !NO_LOCAL.test(text.charAt(start - 1)) && text.charAt(start - 1) !== '"') start -= 1;
  while (start < at && text.charAt(start) === "'") start += 1;
  return start;
}

/** Lower case sign by sign, so that places stay the same. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, place) => {
    const sign = text.charAt(place).toLowerCase();
    return sign.length === 1 ? sign : text.charAt(place);
  }).join("");
}

/** Every occurrence that stands alone: not inside a longer word, nor as part of a stand-in. */
function withoutWord(text: string, word: string, by: string): string {
  const lower = lowered(text);
  const wanted = lowered(word);
  let rest = "";
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    if (isInside(text, at, word)) continue;
    rest += text.slice(from, at) + by;
    from = at + wanted.length;
  }
  return rest + text.slice(from);
}

/** Signs that continue the word at one of its ends; a word that ends in another sign ends there. Domains of addresses stay. */
function isInside(text: string, at: number, word: string): boolean {
  let start = at;
  while (start > 0 && at - start < REACH && /[\w.-]/.test(text.charAt(start - 1))) start -= 1;
  if (start < at && text.charAt(start - 1) === "@") return true;
  const before = isPartOfWord(word.charAt(0)) && isPartOfWord(text.charAt(at - 1));
  const after = isPartOfWord(word.charAt(word.length - 1)) && isPartOfWord(text.charAt(at + word.length));
  return before || after;
}

function isPartOfWord(char: string): boolean {
  return /[\p{Script=Latin}\p{N}_@]/u.test(char);
}
