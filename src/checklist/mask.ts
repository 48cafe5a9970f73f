/** Takes persons out of a report: the same address gets the same stand-in everywhere, its domain stays, since support needs it. */
import type { Diagnosis } from "../classifier/types";
import { addressIn } from "./facts";

export type Mask = (text: string) => string;

/** Longer diagnostics than this are no answer of a server. */
const MAX_TEXT = 64 * 1024;
/** Shorter names occur inside ordinary words. */
const SHORTEST_NAME = 3;
const ADDRESS = /[^\s<>()[\]"',;:@=][^\s<>()[\]",;:@=]{0,63}@[^\s<>()[\]"',;:@=]{1,255}/g;
const STAND_IN = /^address-\d+@/;

/** Leaves a text as it is. */
export const unmasked: Mask = (text) => text;

/**
 * Replaces addresses by `address-1@their.domain`, and the names and the subject that this mail is known by. Message-IDs are
 * kept: a trace needs them, and they name no person.
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
  const kept = new Set([diagnosis.original?.messageId?.replace(/^<|>$/g, "")]);
  const literal = known.map((address) => ({ word: address, by: standIn(address) }));
  const people = [...namesOf(diagnosis), ...known.map((address) => address.slice(0, address.lastIndexOf("@")))]
    .filter((word) => word.length >= SHORTEST_NAME)
    .map((word) => ({ word, by: hidden }));
  const found = (address: string) => (kept.has(address) || STAND_IN.test(address) ? address : standIn(address));
  return (text) => withoutAll(withoutAll(text.slice(0, MAX_TEXT), literal).replace(ADDRESS, found), people);
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

function addressesOf({ failures, original }: Diagnosis): string[] {
  const stated = [
    ...failures.flatMap(({ recipient, originalRecipient }) => [recipient, originalRecipient]),
    original?.from ?? null,
    ...(original?.to ?? []),
    ...(original?.cc ?? []),
  ];
  return [...new Set(stated.flatMap((entry) => addressIn(entry) ?? []))];
}

/** Display names and subjects, whole. */
function namesOf({ original, subject }: Diagnosis): string[] {
  const people = [original?.from ?? "", ...(original?.to ?? []), ...(original?.cc ?? [])];
  const names = people.map((entry) =>
    entry
      .slice(0, Math.max(0, entry.indexOf("<")))
      .replaceAll('"', "")
      .trim(),
  );
  return [...names, original?.subject ?? "", subject ?? ""].filter(Boolean);
}

/** Every occurrence that stands alone: not inside a longer word, nor as part of a stand-in. */
function withoutWord(text: string, word: string, by: string): string {
  const lower = text.toLowerCase();
  const wanted = word.toLowerCase();
  if (lower.length !== text.length) return text.replaceAll(word, by);
  let rest = "";
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    if (isPartOfWord(text.charAt(at - 1)) || isPartOfWord(text.charAt(at + wanted.length))) continue;
    rest += text.slice(from, at) + by;
    from = at + wanted.length;
  }
  return rest + text.slice(from);
}

function isPartOfWord(char: string): boolean {
  return /[\p{Script=Latin}\p{N}_@-]/u.test(char);
}
