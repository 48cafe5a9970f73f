/**
 * What a webmail or a service (orders, tickets, forms) writes when it could not send the reader's mail: a program's own mail
 * (RFC 3834 section 5) that says so, with the recipient and the reason behind labels, in lines or in the rows of a table.
 *
 *   下記のメッセージは、宛先に送信できませんでした。
 *
 *    宛先: hanako@example.net
 *    理由: 宛先のメールアドレスが存在しません
 */
import {
  NOT_DELIVERED,
  NOTICE_REASON,
  NOTICE_RECIPIENT,
  NOTICE_SENDER,
  STILL_TRYING,
} from "../../../knowledge/sentences";
import { header } from "../../message/message";
import { findAddresses, headerAddresses, sameAddress } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { addressesOf, listBelow, toRecipient } from "../entries";
import type { Material } from "../material";
import { isFromServer } from "../sender";

/** What is longer is a log or a summary. */
const MAX_LINES = 60;
const MAX_LINE = 500;
/** Lines of one reason. */
const MAX_REASON = 4;

/** A program that says of itself that it is one. */
export function notice(m: Material): Draft | null {
  return /^auto-generated/i.test(header(m.message, "auto-submitted") ?? "") ? read(m) : null;
}

/** Whom the reader may ask. */
const HELPERS =
  /^(?:postmaster|abuse|support|help|helpdesk|info-?center|contact|admin|mailer-daemon|no-?reply|webmaster)@/i;

const SERVICE = /^(?:no-?reply|do-?not-?reply|system|webmail|mail|e-?mail|mailer|notif|bounce|daemon)[\w.+-]{0,40}@/i;

/** Does a service write under this From value? */
export function isService(from: string): boolean {
  return headerAddresses(from).some((address) => SERVICE.test(address));
}

/** A mail server's or a service's address tells the same; a service must also quote a server's code. */
export function serverNotice(m: Material): Draft | null {
  if (m.envelope !== null) return null;
  if (isFromServer(m)) return read(m);
  if (!isService(m.from) || !NOT_DELIVERED.test(m.subject)) return null;
  const draft = read(m);
  return draft?.recipients.every(({ diagnostic }) => /\b[45]\d\d\b|\b[45]\.\d\.\d/.test(diagnostic ?? ""))
    ? draft
    : null;
}

/** Pasted, or quoted by a person, without the header that would tell: whoever brings it wants it read. */
export function pastedNotice(m: Material): Draft | null {
  return m.message.headers.length === 0 && m.from === "" ? read(m) : null;
}

function read(m: Material): Draft | null {
  const { message } = m;
  if (m.lines.length > MAX_LINES) return null;
  if (header(message, "list-unsubscribe") !== null || header(message, "list-id") !== null) return null;
  // A list under a heading of its own says more exactly who failed.
  if (m.marks.some(({ row, line }) => row.means === "failed-list" && listBelow(m.lines, line + 1).length > 0))
    return null;
  const lines = m.lines.map((line) => line.slice(0, MAX_LINE));
  // The sentence may go on in the next line.
  const at = [m.subject, ...lines].findIndex((line, index) => NOT_DELIVERED.test(`${line} ${lines[index] ?? ""}`));
  if (at < 0) return null;
  const said = at === 0 ? m.subject : (lines[at - 1] as string);
  const own = headerAddresses(header(message, "to"));
  const told = rowsIn(lines) ?? failuresIn(lines, `${said} ${lines[at] ?? ""}`.trim());
  if (!told?.length || told.some(({ address }) => own.some((to) => sameAddress(to, address)))) return null;
  const recipients = told.map(({ address, reason }) =>
    toRecipient({ name: address, line: 0, details: [] }, { words: { ...distil([reason]), diagnostic: reason } }),
  );
  return drafted("notice", recipients, {
    kind: STILL_TRYING.test(m.subject) ? "delay" : "bounce",
    evidence: { field: "text", text: said.trim() },
  });
}

/** A server's mail that says so and names one address besides the reader's: no other can be meant. */
export function onlyNamed(m: Material): Draft | null {
  if (m.envelope !== null || !isFromServer(m)) return null;
  const lines = m.lines.map((line) => line.slice(0, MAX_LINE));
  const said = [m.subject, ...lines].find((line, index) => NOT_DELIVERED.test(`${line} ${lines[index] ?? ""}`));
  if (said === undefined || lines.length > MAX_LINES || m.message.parts.some((part) => part.message !== null))
    return null;
  const own = [...headerAddresses(m.from), ...headerAddresses(header(m.message, "to"))];
  const isOwn = (address: string) => HELPERS.test(address) || own.some((one) => sameAddress(one, address));
  const [address, ...others] = lines
    .filter((line) => valueAt([line], 0, SENDER) === null)
    .flatMap(addressesOf)
    .filter((one) => !isOwn(one));
  if (!address || others.some((one) => !sameAddress(one, address))) return null;
  const reason = lines.map((_, at) => valueAt(lines, at, REASON)).find((value) => value);
  const words = reason ? { ...distil([reason]), diagnostic: reason } : distil(lines);
  return drafted("notice", [toRecipient({ name: address, line: 0, details: [] }, { words })], {
    kind: STILL_TRYING.test(m.subject) ? "delay" : "bounce",
    evidence: { field: "text", text: said.trim() },
  });
}

/** A program's own code for the reason that follows. */
const OWN_CODE = /^(?=.{0,20}\d)[\w.-]{1,20}$/;

/** What stands behind the label of a reason, wherever it is; null: there is none. */
export function labelledReason(m: Material): string | null {
  const lines = m.lines.slice(0, MAX_LINES).map((line) => line.slice(0, MAX_LINE));
  const reasons = lines.map((_, at) => valueAt(lines, at, REASON));
  return reasons.find((reason) => reason && !OWN_CODE.test(reason)) ?? null;
}

interface Told {
  readonly address: string;
  readonly reason: string;
}

/** A table whose first row names its columns: `宛先 | 件名 | 理由`; every row below has an address and what is said of it. */
function rowsIn(lines: readonly string[]): Told[] | null {
  const at = lines.findIndex((line) => {
    const cells = line.split(/[\s|]+/, 12);
    const names = (labels: ReadonlySet<string>) => cells.some((cell) => endsAsLabel(cell, labels));
    return cells.length < 12 && !line.includes("@") && !/[:：]/.test(line) && names(RECIPIENT) && names(REASON);
  });
  if (at < 0) return null;
  const told: { address: string; reason: string }[] = [];
  for (const line of lines.slice(at + 1)) {
    const [found, ...others] = findAddresses(line, 2);
    if (others.length > 0 || (told.length > 0 && line.trim() === "")) break;
    const rest = found ? `${line.slice(0, found.start)} ${line.slice(found.end)}` : line;
    const reason = rest.replace(/[\s<>|]+/g, " ").trim();
    const last = told.at(-1);
    if (found) told.push({ address: found.address, reason });
    else if (last) last.reason = `${last.reason} ${reason}`.trim();
  }
  return told.length > 0 && told.every(({ reason }) => reason !== "") ? told : null;
}

/**
 * Addresses behind labels, each with the reason that follows; null: one label names several, as a mail's own To field does. An
 * address without a reason shares that of the next one directly below; with other fields between, it only describes the mail.
 * A single one without any reason has that of the sentence that says it did not arrive.
 */
function failuresIn(lines: readonly string[], said: string): Told[] | null {
  const told: { address: string; reason: string; line: number }[] = [];
  let early = "";
  for (let i = 0; i < lines.length; i++) {
    const recipient = valueAt(lines, i, RECIPIENT);
    const [found, ...others] = recipient === null ? [] : findAddresses(recipient, 3);
    if (others.length > 0) {
      // Below what has been told, it is the header of the mail that came back.
      if (told.some(({ reason }) => reason !== "")) break;
      return null;
    }
    if (found) {
      if (told.some(({ address }) => sameAddress(address, found.address))) continue;
      told.push({ address: found.address, reason: early, line: i });
      early = "";
      continue;
    }
    const reason = valueAt(lines, i, REASON);
    const last = told.at(-1);
    if (reason === null || reason === "" || OWN_CODE.test(reason)) continue;
    if (!last) early ||= reason;
    else last.reason ||= reason;
  }
  const isBlank = (from: number, to: number) => lines.slice(from, to).every((line) => line.trim() === "");
  for (let i = told.length - 2; i >= 0; i--) {
    const [one, next] = [told[i], told[i + 1]];
    if (one && next && one.reason === "" && isBlank(one.line + 1, next.line)) one.reason = next.reason;
  }
  const [only, ...others] = told;
  if (only && others.length === 0) only.reason ||= said;
  return told.filter(({ reason }) => reason !== "");
}

const words = (rows: readonly { readonly text: string }[]) => new Set(rows.flatMap(({ text }) => text.split("|")));
const SENDER = words(NOTICE_SENDER);
const RECIPIENT = words(NOTICE_RECIPIENT);
const REASON = words(NOTICE_REASON);

const FIELD = /^[\s*・■□◆◇●○▼•|-]{0,12}([^\s:：][^:：]{0,39}?)\s{0,12}[:：]\s{0,12}(.*)$/;

/** The value of a label of these: behind its colon, in the next cell, or on the lines below. */
function valueAt(lines: readonly string[], at: number, labels: ReadonlySet<string>): string | null {
  const line = lines[at] as string;
  const [, label, value = ""] = FIELD.exec(line) ?? [];
  if (label !== undefined && isLabel(label, labels)) return withMore(lines, at, value);
  const row = line.trim();
  const cell = cellBehind(row, labels);
  if (cell !== null && (isWide(row) ? isValue(cell) || cell.length > MORE_LABEL : ADDRESS.test(cell))) return cell;
  return isLabel(row, labels) ? withMore(lines, at, "") || cell : cell;
}

/** With an address or a server's reply in it: what stands behind a label is no more of the label. */
function isValue(text: string): boolean {
  return text.includes("@") || /(?:^|\s)[45]\d\d[ -]/.test(text);
}

/** Characters by which a label in Chinese, Japanese or Korean may go on. */
const MORE_LABEL = 6;

/** Characters of a label in the first cell of a row. */
const MAX_LABEL = 24;

const ADDRESS = /^<?[^\s@<>]{1,200}@[^\s@<>]{1,200}>?$/;

/** `발송 실패 사유 메일 주소가 존재하지 않습니다`: the cells of a row stand a blank apart. */
function cellBehind(row: string, labels: ReadonlySet<string>): string | null {
  const head = ` ${row.slice(0, MAX_LABEL).toLowerCase()}`;
  for (const known of labels) {
    const at = head.indexOf(` ${known} `);
    const rest = at < 0 ? "" : row.slice(at + known.length).trim();
    // "An" and "to" begin sentences, too.
    if (isWide(known) || (at === 0 && (isLong(known) || ADDRESS.test(rest)))) {
      if (rest !== "") return rest;
    }
  }
  return null;
}

/** Written without blanks between words. */
function isWide(text: string): boolean {
  return text.charCodeAt(0) >= 0x2e80;
}

function withMore(lines: readonly string[], at: number, value: string): string {
  let text = value.trim();
  for (let i = at + 1; i <= at + MAX_REASON && i < lines.length; i++) {
    const line = (lines[i] as string).trim();
    if (line === "" ? text !== "" : text !== "" && FIELD.test(line)) break;
    text = `${text} ${line}`.trim();
  }
  return text;
}

/** A label alone on its line; where words stand without blanks, also with more before it: 「送信エラーの理由」. */
function endsAsLabel(text: string, labels: ReadonlySet<string>): boolean {
  const label = bare(text);
  if (labels.has(label)) return true;
  for (const known of labels)
    if (isWide(known) && label.length < known.length + 12 && label.endsWith(known)) return true;
  return false;
}

/** A label before a colon, also with more words around it: "reason for the failure". */
function isLabel(text: string, labels: ReadonlySet<string>): boolean {
  if (endsAsLabel(text, labels)) return true;
  const label = bare(text);
  for (const known of labels)
    if ((isLong(known) || isWide(known)) && (label.startsWith(`${known} `) || label.endsWith(` ${known}`))) return true;
  return false;
}

function bare(text: string): string {
  return text
    .slice(-80)
    .toLowerCase()
    .replace(/^[・■□◆◇●○▼•【「]/, "")
    .replace(/[\s*】」)）]{1,4}$/, "");
}

/** "to" stands in other labels too ("reply to"). */
function isLong(known: string): boolean {
  return known.length > 3;
}
