import type { Action, Kind } from "../../knowledge/ids";
import { header, type Message } from "../message/message";
import { findAddresses, headerAddresses, sameAddress } from "./address";
import { distil } from "./diagnostic";
import type { Draft, Reader } from "./draft";
import { changed, EMPTY_RECIPIENT } from "./entries";
import { MAX_RECIPIENTS } from "./fields";
import { withForwarding } from "./forwarding";
import { hasCode } from "./fragment";
import { hostOfGreeting } from "./greeting";
import { kindOf } from "./kind";
import { languageOf } from "./language";
import { field, type Material, material } from "./material";
import { merged } from "./merge";
import { originalOf, readHeader, returnedMail } from "./original";
import { isQuotedReport, quotedTexts } from "./quoted";
import { chasquid } from "./readers/chasquid";
import { dialogue } from "./readers/dialogue";
import { disposition } from "./readers/disposition";
import { domino } from "./readers/domino";
import { dsn } from "./readers/dsn";
import { exchange, exchangeColumns } from "./readers/exchange";
import { exchangeOld } from "./readers/exchange-old";
import { exim } from "./readers/exim";
import { failedHeader } from "./readers/failed-header";
import { fml } from "./readers/fml";
import { groups } from "./readers/groups";
import { haraka } from "./readers/haraka";
import { labelled } from "./readers/labelled";
import { listManager } from "./readers/list-manager";
import { lists } from "./readers/lists";
import { mfilter } from "./readers/mfilter";
import { labelledReason, notice, onlyNamed, pastedNotice, serverNotice } from "./readers/notice";
import { notification } from "./readers/notification";
import { pec } from "./readers/pec";
import { postfix } from "./readers/postfix";
import { qmail } from "./readers/qmail";
import { actionOfClass, rows } from "./readers/rows";
import { sendmail } from "./readers/sendmail";
import { sentences, undelivered } from "./readers/sentences";
import { text } from "./readers/text";
import { titled } from "./readers/titled";
import { zoho } from "./readers/zoho";
import type { RecipientReport, Report } from "./report";
import { looksLikeReport } from "./sender";
import { softwareOf } from "./software";

/** Fields written for machines: they name every recipient by a standard, and nothing is more explicit. */
const FIELD_READERS: readonly Reader[] = [dsn, rows, disposition, notification, pec];

/** Human text, the most exact format first. */
const TEXT_READERS: readonly Reader[] = [
  // One program's own marks, which nobody else writes.
  haraka,
  chasquid,
  mfilter,
  fml,
  zoho,
  groups,
  exchangeOld,
  exchange,
  domino,
  // Programs whose words others copied: the shape of their lists must fit too.
  exim,
  sendmail,
  postfix,
  qmail,
  notice,
  // Shapes that many share: label and value, heading and list, a dialogue, a sentence with the address in it.
  exchangeColumns,
  labelled,
  lists,
  dialogue,
  sentences,
  titled,
  serverNotice,
  pastedNotice,
  listManager,
  // The header names who failed when the text does not.
  failedHeader,
  // Whatever is left.
  text,
  undelivered,
  onlyNamed,
];

function firstOf(readers: readonly Reader[], m: Material): Draft | null {
  for (const reader of readers) {
    const draft = reader(m);
    if (draft) return draft;
  }
  return null;
}

/** Message → Report: asks the readers, most authoritative first; the first that understands the mail answers. Never throws. */
export function readReport(message: Message): Report {
  const m = material(message);
  const { report, named } = readOwn(m);
  if (report.kind !== "other" && (report.kind !== "bounce" || named)) return report;
  return quotedWhole(m, report) ?? attached(message, report) ?? quoted(m, report) ?? report;
}

/** A bounce whose text a person has pasted into a mail. */
function quoted(m: Material, own: Report): Report | null {
  if (own.kind !== "other") return null;
  for (const text of quotedTexts(m)) {
    const inner = material(text);
    const { report } = readOwn(inner);
    if (isQuotedReport(report, inner, m)) return { ...report, warnings: [...report.warnings, "warning.quoted"] };
  }
  return null;
}

/** A bounce that a person attached, or that a gateway wrapped into a report of its own. */
function attached(message: Message, own: Report): Report | null {
  for (const part of message.parts) {
    if (!part.message || part.contentType === "text/rfc822-headers") continue;
    const inner = readReport(part.message);
    if (inner.kind !== "bounce" && inner.kind !== "delay") continue;
    return { ...inner, warnings: [...own.warnings, ...inner.warnings, "warning.attached"] };
  }
  return null;
}

/** A report that quotes another report with its whole source, header and all (help desks of providers do). */
function quotedWhole(m: Material, own: Report): Report | null {
  if (own.kind !== "bounce" || m.tail.length < 5) return null;
  const header = readHeader(m.tail);
  if (!header || !looksLikeReport(field(header, "from") ?? "", field(header, "subject") ?? "")) return null;
  const body = m.tail.findIndex((line, index) => index > 1 && line.trim() === "");
  const inner: Message = {
    ...m.message,
    form: "text",
    headers: header,
    parts: [],
    text: m.tail.slice(body + 1).join("\n"),
  };
  const { report, named } = readOwn(material(inner));
  return named ? { ...report, warnings: [...own.warnings, ...report.warnings, "warning.attached"] } : null;
}

interface OwnReport {
  readonly report: Report;
  /** A recipient is named by the report itself. */
  readonly named: boolean;
}

function readOwn(m: Material): OwnReport {
  const fields = firstOf(FIELD_READERS, m);
  const human = m.lines.length > 0 && !fields?.kind ? firstOf(TEXT_READERS, m) : null;
  const draft = fields ? joined(fields, human) : human;
  const { kind, evidence } = kindOf(m, draft);
  const returned = returnedMail(m);
  const original = originalOf(returned);
  const originalHeaders = returned?.headers ?? [];
  const reportingMta = draft?.reportingMta ?? (kind === "other" ? null : hostOfGreeting(m.lines));
  const around = { headers: originalHeaders, reporters: reporters(m, reportingMta) };
  const report: Report = {
    reader: draft?.reader ?? "none",
    kind,
    reportingMta,
    software: softwareOf(m, draft),
    arrivalDate: draft?.arrivalDate ?? null,
    recipients: recipientsFor(kind, m, draft, original?.to ?? []).map((one) => withForwarding(one, around)),
    original,
    originalHeaders,
    text: m.lines.join("\n").trim(),
    language: languageOf(m.lines, m.marks),
    kindEvidence: [evidence],
    warnings: warningsOf(m, draft),
  };
  return { report, named: draft?.recipients.some((one) => one.recipient !== null) ?? false };
}

/** Fields and human text of the same report. */
function joined(fields: Draft, human: Draft | null): Draft {
  if (!human) return fields;
  const recipients = merged(fields.recipients, human.recipients);
  return {
    reader: fields.reader,
    recipients,
    software: fields.software ?? human.software,
    reportingMta: fields.reportingMta ?? human.reportingMta,
    arrivalDate: fields.arrivalDate ?? human.arrivalDate,
    // What the words of a notice suggest yields to an Action field.
    ...(fields.recipients.some(({ action }) => action !== null)
      ? { kind: fields.kind, evidence: fields.evidence }
      : { kind: fields.kind ?? human.kind, evidence: fields.evidence ?? human.evidence }),
  };
}

const WITH_RECIPIENTS = new Set<Kind>(["bounce", "delay", "delivered"]);

/** The recipients this kind of mail speaks of, each once, the failed ones first. */
function recipientsFor(kind: Kind, m: Material, draft: Draft | null, to: readonly string[]): RecipientReport[] {
  if (!WITH_RECIPIENTS.has(kind)) return [];
  const found = withReason(withAnswer(distinct(draft?.recipients ?? []).slice(0, MAX_RECIPIENTS), m), m, draft);
  if (found.length === 0) return kind === "delivered" ? [] : [unnamed(m, to)];
  const action = kind === "bounce" ? "failed" : kind === "delay" ? "delayed" : handedOn(m);
  // OpenSMTPD and nullmailer write "delayed" into their last report: the kind knows better.
  const final = kind === "bounce" && !found.some((one) => one.action === "failed");
  const human = found.some((one) => one.diagnostic === null && one.context === null) ? humanWords(m) : null;
  const told =
    human === null
      ? found
      : found.map((one) => (one.diagnostic === null && one.context === null ? changed(one, { context: human }) : one));
  const acted = told.map((one) =>
    one.action === null || (final && one.action === "delayed") ? changed(one, { action }) : one,
  );
  return [...acted.filter((one) => one.action === action), ...acted.filter((one) => one.action !== action)];
}

/** The one recipient of fields that give no answer: the text speaks of nobody else. */
function withAnswer(recipients: readonly RecipientReport[], m: Material): readonly RecipientReport[] {
  const [only, ...others] = recipients;
  if (!only || others.length > 0 || only.diagnostic !== null || only.context !== null) return recipients;
  const { sure, diagnostic, context, remoteMta, stage } = distil(m.lines);
  if (!sure) return recipients;
  return [{ ...only, diagnostic, context, remoteMta: only.remoteMta ?? remoteMta, stage: only.stage ?? stage }];
}

/** A list of addresses that says nothing of them, in a notice that gives its reason behind a label. */
function withReason(
  recipients: readonly RecipientReport[],
  m: Material,
  draft: Draft | null,
): readonly RecipientReport[] {
  if (draft?.reader !== "lists" || recipients.some(({ diagnostic }) => hasCode([diagnostic ?? ""]))) return recipients;
  const reason = labelledReason(m);
  if (reason === null) return recipients;
  return recipients.map((one) => changed(one, { diagnostic: reason, context: one.context ?? one.diagnostic }));
}

/** Delivered or only passed on, where no field tells: by the item's class, else by Exchange's subject ("Relayed: Minutes"). */
function handedOn({ message, subject }: Material): Action {
  const action = actionOfClass(message.itemClass);
  if (action === "relayed" || action === "expanded") return action;
  return action === null && /^relayed:/i.test(subject.trim()) ? "relayed" : "delivered";
}

/** Characters of human text given to a recipient of whom nothing else is said. */
const MAX_CONTEXT = 4_000;

function humanWords(m: Material): string | null {
  let text = "";
  for (const line of m.lines) {
    text += `${line} `;
    if (text.length > MAX_CONTEXT) break;
  }
  return text.slice(0, MAX_CONTEXT).replace(/\s+/g, " ").trim() || null;
}

/**
 * The only address in a mail server's own text that is neither its own nor the reader's; null when there is none, or several.
 * In a pasted text, and in one forwarded without saying to whom it was, nobody knows who is who.
 */
function onlyOther(m: Material): string | null {
  const { envelope } = m;
  if (m.from === "" || (envelope !== null && headerAddresses(envelope.to).length === 0)) return null;
  const fields = [m.from, header(m.message, "from"), header(m.message, "to"), header(m.message, "cc")];
  const own = [...fields, envelope?.from ?? null, envelope?.to ?? null].flatMap(headerAddresses);
  const found = findAddresses(m.lines.slice(0, 200).join("\n").slice(0, 16_000)).map(({ address }) => address);
  const others = found.filter((address) => !own.some((one) => sameAddress(one, address)));
  return others.every((address) => sameAddress(address, others[0] ?? null)) ? (others[0] ?? null) : null;
}

/** A report whose format names nobody: the only recipient of the returned mail, or the only address it speaks of. */
function unnamed(m: Material, to: readonly string[]): RecipientReport {
  const { diagnostic, context, remoteMta, stage } = distil(m.lines);
  const recipient = to.length === 1 ? (to[0] ?? null) : to.length === 0 ? onlyOther(m) : null;
  return { ...EMPTY_RECIPIENT, recipient, action: "failed", diagnostic, context, remoteMta, stage };
}

/** The same address with the same words twice is one failure (a text in two languages says everything twice). */
function distinct(recipients: readonly RecipientReport[]): RecipientReport[] {
  const kept = new Map<string, RecipientReport>();
  for (const one of recipients) {
    const key = one.recipient?.toLowerCase() ?? `?${kept.size}`;
    const before = kept.get(key);
    if (!before) kept.set(key, one);
    else if (before.diagnostic === null)
      kept.set(key, { ...one, originalRecipient: one.originalRecipient ?? before.originalRecipient });
  }
  return [...kept.values()];
}

function reporters(m: Material, reportingMta: string | null): string[] {
  const sender = m.from.lastIndexOf("@");
  const domain = sender < 0 ? null : (/^[a-z0-9.-]{1,255}/i.exec(m.from.slice(sender + 1))?.[0] ?? null);
  return [reportingMta, domain].filter((host): host is string => host?.includes(".") ?? false);
}

function warningsOf(m: Material, draft: Draft | null): string[] {
  const warnings: string[] = [];
  if (m.envelope && m.message.form === "mime") warnings.push("warning.attached");
  if ((draft?.recipients.length ?? 0) >= MAX_RECIPIENTS) warnings.push("warning.recipients");
  return warnings;
}
