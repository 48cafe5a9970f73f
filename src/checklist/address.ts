/** Which address was probably meant: full-width letters, stray dots, look-alike signs, well-known domains a letter away. */
import { CONSUMER_DOMAINS, IRREGULAR_DOMAINS, SWAPPED_ENDINGS } from "../knowledge/consumer-domains";
import { visible } from "./quote";

const MAX_SUGGESTIONS = 3;
/** RFC 5321 section 4.5.3.1.3: a path has at most 256 octets. Longer things are no typing errors. */
export const MAX_ADDRESS = 256;

/** Exchange's wrapped addresses hold a directory path of a few hundred characters. */
const MAX_WRAPPED = 1024;

/** Addresses that programs made (RFC 5321 section 3.6 rewriting, bounce tags, Exchange's wrapped addresses): nobody mistyped them. */
const MACHINE_MADE = [/^srs[01][=+-]/i, /^prvs=/i, /^btv1==/i, /^imcea/i, /=[^@]*@/, /^bounces?[+-]/i, /\+caf_=/i];

/**
 * Up to three corrected forms of a failed address, the likeliest first; empty when nothing near is known.
 * `known` are addresses the reader writes to or from: their domains count as well spelled.
 */
export function suggestAddresses(recipient: string, known: readonly string[] = []): string[] {
  if (isMachineMade(recipient)) return [];
  const cleaned = clean(recipient);
  const parts = split(cleaned);
  if (!parts || isIrregularOnPurpose(parts)) return [];
  const found = new Set<string>();
  const lookalike = lookalikeOf(parts, known);
  if (lookalike) found.add(lookalike);
  for (const domain of nearDomains(parts.domain, known)) found.add(`${parts.local}@${domain}`);
  if (cleaned !== recipient.trim()) found.add(cleaned);
  found.delete(recipient);
  return [...found].slice(0, MAX_SUGGESTIONS);
}

/** Nobody typed it: made by a program, or longer than an address may be. */
export function isMachineMade(address: string): boolean {
  return address.length > MAX_ADDRESS || MACHINE_MADE.some((pattern) => pattern.test(address));
}

interface Parts {
  readonly local: string;
  readonly domain: string;
}

function split(address: string): Parts | null {
  const at = address.lastIndexOf("@");
  if (at <= 0 || at === address.length - 1) return null;
  return { local: address.slice(0, at), domain: address.slice(at + 1).toLowerCase() };
}

/** Half-width, without the spaces and signs that come along when an address is copied from a sentence. */
function clean(address: string): string {
  const half = address
    .normalize("NFKC")
    .replaceAll("。", ".")
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "");
  const edges = new Set(["<", ">", "(", ")", "[", "]", "'", '"', ",", ";", ":", ".", "、"]);
  let start = 0;
  let end = half.length;
  while (start < end && edges.has(half.charAt(start))) start += 1;
  while (end > start && edges.has(half.charAt(end - 1))) end -= 1;
  return half.slice(start, end).replaceAll(",", ".");
}

function isIrregularOnPurpose({ local, domain }: Parts): boolean {
  const irregular = local.includes("..") || local.endsWith(".") || local.startsWith(".");
  return irregular && IRREGULAR_DOMAINS.some((carrier) => domain === carrier || domain.endsWith(`.${carrier}`));
}

/** An address of the reader's own that looks the same at a glance: 0 and o, 1 and l, rn and m, hyphen and underscore. */
function lookalikeOf({ local, domain }: Parts, known: readonly string[]): string | null {
  const skeleton = skeletonOf(`${local}@${domain}`);
  const same = known.map(clean).find((address) => {
    return address.toLowerCase() !== `${local}@${domain}`.toLowerCase() && skeletonOf(address) === skeleton;
  });
  return same ?? null;
}

function skeletonOf(address: string): string {
  return address
    .toLowerCase()
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replace(/[0o]/g, "o")
    .replace(/[1li|]/g, "l")
    .replace(/[-_.]/g, "-");
}

function nearDomains(domain: string, known: readonly string[]): string[] {
  if (CONSUMER_DOMAINS.includes(domain)) return [];
  const own = known.flatMap((address) => split(clean(address))?.domain ?? []).filter((other) => other !== domain);
  const trusted = [...new Set([...CONSUMER_DOMAINS, ...own])];
  const swapped = SWAPPED_ENDINGS.filter(([wrong]) => domain.endsWith(wrong))
    .map(([wrong, right]) => domain.slice(0, -wrong.length) + right)
    .filter((candidate) => trusted.includes(candidate));
  const near = trusted
    .map((candidate) => ({ candidate, steps: distance(domain, candidate) }))
    .filter(({ candidate, steps }) => steps <= allowedSteps(candidate))
    .sort((a, b) => a.steps - b.steps)
    .map(({ candidate }) => candidate);
  return [...new Set([...swapped, ...near])];
}

/** Two letters may be wrong in a long name, one in a short one, none in a very short one (`me.com`, `qq.com`). */
function allowedSteps(domain: string): number {
  const name = domain.slice(0, domain.indexOf("."));
  if (name.length < 3) return 0;
  return domain.length >= 10 ? 2 : 1;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. Both texts are short (see MAX_ADDRESS). */
export function distance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, at(older, column - 2) + 1);
      }
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}

/** Longer addresses push everything else out of a sentence. */
const READABLE = 72;
/** `IMCEAEX-_O=…_CN=RECIPIENTS_CN=0f3c…-Yamaguchi+20K@…`: how Exchange writes an internal (X.500) address for the outside. */
const WRAPPED = /^imceaex-.*_cn=(?:[0-9a-f]{12,}-)?([^@]*)@/i;

/** An address as a sentence names it: visible signs only, an address wrapped by Exchange by the name inside, one above `most` shortened. */
export function readableAddress(address: string, most = READABLE): string {
  const plain = visible(address);
  const name = plain.length <= MAX_WRAPPED ? WRAPPED.exec(plain)?.[1] : undefined;
  const shown = name
    ? name.replace(/\+([0-9a-f]{2})/gi, (_, code) => visible(String.fromCharCode(Number.parseInt(code, 16))))
    : plain;
  return shown.length <= most ? shown : `${shown.slice(0, READABLE / 2)}…${shown.slice(-READABLE / 3)}`;
}

/** Whether private persons have their mailboxes there: nobody to ask but the service's support. */
export function isConsumerAddress(address: string): boolean {
  const domain = split(address)?.domain;
  return domain !== undefined && CONSUMER_DOMAINS.includes(domain);
}
