/** Fields name the recipients; the human text below them often knows more: the address behind an alias, the whole reply. */
import { EXIT_WORDS } from "../../knowledge/wrappers";
import { plain, sameAddress } from "./address";
import type { RecipientReport } from "./report";

const EXITS = new Set<string>(EXIT_WORDS.map((row) => row.text));

/** Words that say nothing: none, an exit code, the first line of a reply cut short, the farewell of a server. */
function isPoor(diagnostic: string): boolean {
  return (
    EXITS.has(diagnostic.toLowerCase()) ||
    /^(?:\d{1,3}|2\d\d .{0,200})$/.test(diagnostic) ||
    /^[245]\d\d-\S{0,80}$/.test(diagnostic) ||
    /\.\.\.[^ ]{1,20}\] \[/.test(diagnostic)
  );
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Is `short` the beginning of what `long` says in full? */
function isBeginning(short: string, long: string): boolean {
  const a = letters(short.slice(0, 400));
  const b = letters(long.slice(0, 800));
  return a.length > 4 && b.length > a.length && b.startsWith(a);
}

/** The same words, broken by a careless fold in one of them (Domino folds inside words). */
function isUnbroken(text: string, field: string): boolean {
  return text.length < field.length && letters(text) === letters(field);
}

function isBetter(text: string, field: string | null): boolean {
  return field === null || isPoor(field) || isBeginning(field, text) || isUnbroken(text, field);
}

/** Between two texts: the last words of one and the first of the other must not read as a sentence. */
const BREAK = "\n--\n";

function joinedContext(...texts: readonly (string | null)[]): string | null {
  const kept: string[] = [];
  for (const text of texts) if (text && !kept.some((one) => one.includes(text))) kept.push(text);
  return kept.length > 0 ? kept.join(BREAK).slice(0, 65_536) : null;
}

/** The mail ends within the address: what the text names in full begins with it. */
function isCutShort(field: string | null, text: string | null): boolean {
  if (field === null || text === null || !field.includes("@")) return false;
  return text.length > field.length && text.toLowerCase().startsWith(field.toLowerCase());
}

/** Fills one recipient of the fields with what the text says of him. */
function filled(one: RecipientReport, text: RecipientReport): RecipientReport {
  if (isCutShort(one.recipient, text.recipient)) return filled({ ...one, recipient: text.recipient }, text);
  const alias = !sameAddress(one.recipient, text.recipient) && text.recipient !== null && one.recipient !== null;
  const better = text.diagnostic !== null && isBetter(text.diagnostic, one.diagnostic);
  return {
    ...one,
    // Exim puts the alias into Final-Recipient; the text names the address that failed.
    recipient:
      alias && sameAddress(one.recipient, text.originalRecipient) ? text.recipient : (one.recipient ?? text.recipient),
    originalRecipient: one.originalRecipient ?? text.originalRecipient,
    diagnostic: better ? text.diagnostic : one.diagnostic,
    context: joinedContext(one.context, better ? one.diagnostic : text.diagnostic, text.context),
    remoteMta: one.remoteMta ?? text.remoteMta,
    stage: one.stage ?? text.stage,
  };
}

function similarity(one: RecipientReport, text: RecipientReport): number {
  if (text.recipient && one.diagnostic?.toLowerCase().includes(plain(text.recipient))) return 2;
  if (
    one.diagnostic &&
    text.diagnostic &&
    letters(one.diagnostic).slice(0, 60) === letters(text.diagnostic).slice(0, 60)
  )
    return 1;
  return 0;
}

/** The entry of the text that speaks of this recipient; each speaks of one only. */
function partner(one: RecipientReport, open: readonly RecipientReport[], alone: boolean): RecipientReport | undefined {
  const direct = open.find((text) => sameAddress(text.recipient, one.recipient));
  if (direct) return direct;
  const viaAlias = open.filter(
    (text) => sameAddress(text.originalRecipient, one.recipient) || sameAddress(text.recipient, one.originalRecipient),
  );
  if (viaAlias.length > 0)
    return viaAlias.reduce((best, text) => (similarity(one, text) > similarity(one, best) ? text : best));
  const [only, ...others] = open;
  if (!alone || !only || others.length > 0) return undefined;
  const isMeant = one.recipient === null || only.recipient === null || isCutShort(one.recipient, only.recipient);
  return isMeant ? only : undefined;
}

/** Recipients of the fields, in their order, with the text's knowledge added. */
export function merged(fields: readonly RecipientReport[], text: readonly RecipientReport[]): RecipientReport[] {
  const open = [...text];
  return fields.map((one) => {
    const match = partner(one, open, fields.length === 1);
    if (!match) return one;
    open.splice(open.indexOf(match), 1);
    return filled(one, match);
  });
}
