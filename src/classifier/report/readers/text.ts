/**
 * Free text that no other reader knows, read by its structure: an address at the head of a line, or named together with an
 * SMTP reply, before the returned mail begins.
 *
 *   hanako@example.net ... unknown host
 *   User's mailbox is full: <taro@example.net>
 *   Could not send to <jiro@example.net>; the server answered 550 5.1.1 User unknown
 */

import { header } from "../../message/message";
import { findAddresses, headerAddresses, sameAddress } from "../address";
import { distil, NO_WORDS } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { type Entry, readEntries, toRecipient } from "../entries";
import { type Material, marked } from "../material";
import type { RecipientReport } from "../report";
import { subjectRow } from "../sender";

/** Whom nobody reports as failed: the sender and the help address. */
const HELPERS = /^(?:postmaster|abuse|support|help|helpdesk|info-?center|mailer-daemon|noreply|no-reply|webmaster)@/i;
const HEADER =
  /^\s*(?:from|to|cc|bcc|sender|reply-to|return-path|subject|date|message-id|sent|差出人|宛先|件名)\s*[:：]/i;
const REPLY = /(?:^|[\s('":])[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}\b|[<[A-Za-z])/;

export function text(m: Material): Draft | null {
  const listed = readEntries(m.lines, 0, { accept: (lead, line) => !HELPERS.test(lead.address) && !HEADER.test(line) });
  const telling = listed.map((entry) => toRecipient(paragraphOf(entry))).filter((one) => one.diagnostic !== null);
  if (telling.length > 0) return drafted("text", telling);
  return drafted("text", mentioned(m.lines)) ?? drafted("text", named(m));
}

function paragraphOf(entry: Entry): Entry {
  let seen = false;
  const end = entry.details.findIndex((line) => {
    if (line.trim() !== "") seen = true;
    return seen && line.trim() === "";
  });
  return end < 0 ? entry : { ...entry, details: entry.details.slice(0, end) };
}

/** Lines in which an address and a reply stand together, or `<a@b> : words`. */
function mentioned(lines: readonly string[]): RecipientReport[] {
  const found: RecipientReport[] = [];
  lines.forEach((line, index) => {
    if (line.length > 2_000 || !line.includes("@") || HEADER.test(line)) return;
    // The address in "Sender address rejected" is not whom it failed for.
    if (/\bsender\b|\bmail from\b/i.test(line)) return;
    const replied = REPLY.test(line);
    const address = findAddresses(line, 4).find((one) => {
      const introduced = line[one.start - 1] === "<" && /^> ?: \S/.test(line.slice(one.end, one.end + 4));
      return (replied || introduced) && !HELPERS.test(one.address);
    })?.address;
    if (!address || found.some((one) => one.recipient === address)) return;
    found.push(toRecipient({ name: address, line: index, details: [] }, { words: distil([line]) }));
  });
  return found;
}

/**
 * `Delivery failed 20 attempts: hanako@example.net`: a label and the address, under a heading or subject that says failure.
 * Of the labels, some name the sender (`Sender address: taro@example.com`): the reader's own addresses are not whom it failed for.
 */
function named(m: Material): RecipientReport[] {
  if (subjectRow(m.subject)?.means !== "failed" && !marked(m, "failed", "failed-list")) return [];
  const about = [m.from, m.envelope?.to ?? null, header(m.message, "from"), header(m.message, "to")];
  const own = about.flatMap(headerAddresses);
  const found = m.lines.flatMap((line, index) => {
    const address = labelledAlone(line);
    return address && !own.some((one) => sameAddress(one, address))
      ? [{ name: address, line: index, details: [] }]
      : [];
  });
  // Where one address is named, the server's words may stand anywhere in the text.
  const everywhere = found.every(({ name }) => sameAddress(name, found[0]?.name ?? null)) ? distil(m.lines) : NO_WORDS;
  return found.map((entry) =>
    toRecipient(entry, { words: everywhere.sure ? everywhere : distil([m.lines[entry.line] as string]) }),
  );
}

/** The address behind a label, when there is nothing else on the line. */
function labelledAlone(line: string): string | null {
  if (line.length > 400 || !line.includes("@") || HEADER.test(line)) return null;
  const colon = line.indexOf(":");
  const found = colon > 2 ? findAddresses(line, 2) : [];
  const [only] = found;
  if (found.length !== 1 || !only || HELPERS.test(only.address)) return null;
  const alone = /^:\s*<?$/.test(line.slice(colon, only.start)) && /^>?[.\s]*$/.test(line.slice(only.end));
  return alone ? only.address : null;
}
