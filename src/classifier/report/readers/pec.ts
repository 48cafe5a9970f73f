/**
 * Notices of Italian certified mail (posta elettronica certificata, RFC 6109): the header field X-Ricevuta names the kind, the
 * text follows a form given by law.
 *
 *   X-Ricevuta: errore-consegna
 *
 *   Il giorno 13/03/2026 alle ore 10:11:14 (+0100) nel messaggio
 *   "Richiesta" proveniente da "hanako@example.it"
 *   e destinato all'utente "taro@pec.example.it"
 *   è stato rilevato un errore 5.1.1 - Example S.p.A. - indirizzo non valido
 *   Il messaggio è stato rifiutato dal sistema.
 */
import { CERTIFIED_MAIL } from "../../../knowledge/certified-mail";
import { header } from "../../message/message";
import { firstAddress, headerAddresses, sameAddress } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { addressesOf, toRecipient } from "../entries";
import type { Material } from "../material";

const KINDS = new Map(CERTIFIED_MAIL.map(({ text, means }) => [text as string, means]));
/** Characters of the form; what the provider writes below it is of no use. */
const MAX_TEXT = 4_000;
const ADDRESSED = /\bdestinat[oa][^"]{0,40}"([^"\s]{3,320})"/g;
const REASON =
  /\b(?:rilevato|riscontrato) un (?:errore|problema)\b[:\s]{0,4}([^"]{3,600}?)(?= Il messaggio (?:è|e') stato|$)/;

export function pec(m: Material): Draft | null {
  const stated = header(m.message, "x-ricevuta")?.trim().toLowerCase();
  const kind = stated === undefined ? undefined : KINDS.get(stated);
  if (kind === undefined) return null;
  const text = m.lines.join(" ").replace(/\s+/g, " ").slice(0, MAX_TEXT);
  const reason = REASON.exec(text)?.[1] ?? null;
  const words = { ...distil([reason ?? text]), ...(reason === null ? {} : { diagnostic: reason }) };
  const recipients = [...new Set(addressed(m, text))].map((name) =>
    toRecipient({ name, line: 0, details: [] }, { words }),
  );
  return drafted("pec", recipients, { kind, evidence: { field: "header:x-ricevuta", text: stated ?? "" } });
}

/** Whom the form names in quotes; else every address that is not the reader's. */
function addressed(m: Material, text: string): readonly string[] {
  const named = [...text.matchAll(ADDRESSED)].flatMap(([, address]) => firstAddress(address ?? "") ?? []);
  if (named.length > 0) return named;
  const own = [...headerAddresses(m.from), ...headerAddresses(header(m.message, "to"))];
  return m.lines
    .filter((line) => !/^\s*(?:identificativo|message-?id)/i.test(line))
    .flatMap(addressesOf)
    .filter((address) => !own.some((one) => sameAddress(one, address)));
}
