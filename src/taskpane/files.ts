/** Bytes that a person brought: several mails in one, the same mail twice, or no mail at all. */
import type { Words } from "../checklist/types";
import type { Diagnosis, Input, Pieces } from "../classifier/types";
import type { Intake } from "../outlook/types";

/** Mails of one drop or mailbox file; more than a person reads through. */
export const MAX_MAILS = 1000;

/** First bytes of things that people drop by mistake. Source: the formats' own specifications (PNG, JFIF, GIF, RIFF, PDF, ZIP). */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly key: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], key: "pane.problem.image" },
  { bytes: [0xff, 0xd8, 0xff], key: "pane.problem.image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], key: "pane.problem.image" },
  { bytes: [0x52, 0x49, 0x46, 0x46], key: "pane.problem.image" },
  { bytes: [0x25, 0x50, 0x44, 0x46], key: "pane.problem.document" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], key: "pane.problem.archive" },
];
/** Compound File Binary, the container of .msg (MS-CFB section 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** "From ", with which a mailbox file begins (RFC 4155). */
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** How much of a file is looked at to tell text from other bytes. */
const SAMPLE = 4096;

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Null bytes and no byte order mark of UTF-16: not a text, so not a mail in its source form. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  return bytes.subarray(0, SAMPLE).includes(0);
}

/** Text in which no mail address stands holds nothing to find out. */
const NO_ADDRESS: Words = { key: "pane.problem.noAddress" };
const AT_SIGN = 0x40;

const problemOfText = (text: string): Words | null => (text.includes("@") ? null : NO_ADDRESS);

/** Why this cannot be a mail; null when it may be one. */
export function problemOf(input: Input): Words | null {
  if (input instanceof Uint8Array) return problemOfBytes(input);
  if (typeof input === "string") return problemOfText(input);
  // Pasted text and HTML; a mail that Outlook gives in pieces has addresses elsewhere.
  const { text = "", html = "", ...pieces } = input as Pieces;
  return Object.keys(pieces).length === 0 ? problemOfText(text + html) : null;
}

function problemOfBytes(bytes: Uint8Array): Words | null {
  if (bytes.length === 0) return { key: "pane.problem.empty" };
  if (startsWith(bytes, COMPOUND_FILE)) return null;
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known) return { key: known.key };
  return isBinary(bytes) ? { key: "pane.problem.binary" } : null;
}

/** Why the bytes turned out to be no mail when they were read; null when they are one. */
export function problemOfRead(input: Input, { kind, warnings }: Diagnosis): Words | null {
  if (kind !== "other" || !(input instanceof Uint8Array)) return null;
  if (!warnings.includes("warning.unreadable")) return input.includes(AT_SIGN) ? null : NO_ADDRESS;
  return { key: startsWith(input, COMPOUND_FILE) ? "pane.problem.notMsg" : "pane.problem.unreadable" };
}

/** 64 bits of FNV-1a in two halves: the same mail dropped twice is read once. Not for secrets. */
export function fingerprint(bytes: Uint8Array): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b);
  }
  return `${bytes.length}-${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}

/** The mails of a mailbox file, each as an intake of its own; anything else as it is. */
export async function mailsInside(intake: Intake): Promise<readonly Intake[]> {
  if (!(intake.input instanceof Uint8Array) || !startsWith(intake.input, FROM)) return [intake];
  const { splitMbox } = await import(/* webpackChunkName: "classifier" */ "../classifier/message/mbox");
  const mails = splitMbox(intake.input);
  return mails.length < 2
    ? [intake]
    : mails.map((input, index) => ({ ...intake, input, name: `${intake.name} (${index + 1})` }));
}
