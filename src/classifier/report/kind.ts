/** What a mail is, before why anything failed (RFC 3464 section 2.3.3, RFC 3834, RFC 8098, RFC 5965). */
import type { Kind } from "../../knowledge/ids";
import { ASKS_FOR_PROOF, NOT_DELIVERED, STILL_TRYING } from "../../knowledge/sentences";
import { header, type Message } from "../message/message";
import { headerAddresses, sameAddress } from "./address";
import type { Draft } from "./draft";
import { hasCode, isFragment, listsCodes } from "./fragment";
import { type Material, marked, wroteBy } from "./material";
import { actionOfClass } from "./readers/rows";
import type { RecipientReport } from "./report";
import { isAnswer, isFromServer, isReportSender, subjectRow } from "./sender";

export interface Verdict {
  readonly kind: Kind;
  readonly evidence: { readonly field: string; readonly text: string; readonly rule: string };
}

function verdict(kind: Kind, field: string, text: string, rule: string): Verdict {
  return { kind, evidence: { field, text: text.slice(0, 500), rule } };
}

/** Decides on the report read, if any, and on header and headings. */
export function kindOf(m: Material, draft: Draft | null): Verdict {
  return (
    aboutMail(m) ??
    byFields(m, draft) ??
    receipt(m) ??
    byText(m, draft) ??
    answer(m) ??
    byNotice(m, draft) ??
    verdict("other", "text", "", "none")
  );
}

/** Complaints and statistics: reports about mail, not about its delivery. */
function aboutMail(m: Material): Verdict | null {
  const part = m.message.parts.find((one) => /^message\/feedback-report$|^application\/tlsrpt/.test(one.contentType));
  if (part) return verdict("feedback", "content-type", part.contentType, "rfc5965");
  const type = header(m.message, "content-type") ?? "";
  if (/report-type="?(?:feedback-report|tlsrpt)/i.test(type))
    return verdict("feedback", "header:content-type", type, "rfc5965");
  const stated = m.lines.slice(0, 200).find((line) => /^feedback-type:/i.test(line));
  if (stated && m.lines.some((line) => /^user-agent:/i.test(line)))
    return verdict("feedback", "text", stated, "rfc5965");
  const row = m.statusText === "" ? subjectRow(m.subject) : null;
  return row?.means === "feedback" ? verdict("feedback", "header:subject", m.subject, "subject") : null;
}

/** What the fields of a report, a recipient row or a notification state. */
function byFields(m: Material, draft: Draft | null): Verdict | null {
  const byClass = actionOfClass(m.message.itemClass);
  if (byClass && !(draft && m.statusText))
    return verdict(kindOfAction(byClass), "itemClass", m.message.itemClass ?? "", "ms-oxomsg");
  if (!draft) return null;
  if (draft.kind) return verdict(draft.kind, draft.evidence?.field ?? "text", draft.evidence?.text ?? "", draft.reader);
  if (m.statusText === "" && (saysReceipt(m) || draft.reader !== "rfc3464" || !isReport(m, draft))) return null;
  const actions = draft.recipients.map((one) => one.action);
  if (actions.some((action) => action === "failed")) return verdict("bounce", "action", "failed", "rfc3464");
  if (actions.some((action) => action === "delayed")) return delayedOrGivenUp(m);
  const happy = actions.find((action) => action !== null);
  if (happy) return verdict("delivered", "action", happy, "rfc3464");
  return draft.recipients.some(tellsFailure) || draft.recipients.length > 0
    ? verdict("bounce", "content-type", "message/delivery-status", "rfc3464")
    : null;
}

function tellsFailure(one: RecipientReport): boolean {
  return /^[45]/.test(one.status ?? one.diagnostic ?? "");
}

function kindOfAction(action: NonNullable<RecipientReport["action"]>): Kind {
  return action === "failed" ? "bounce" : action === "delayed" ? "delay" : "delivered";
}

/** Two mailers call their final report delayed: OpenSMTPD before 7 (Envelope expired) and nullmailer. */
function delayedOrGivenUp(m: Material): Verdict {
  const givenUp = marked(m, "given-up");
  if (givenUp) return verdict("bounce", "text", m.lines[givenUp.line] as string, "given-up");
  if (wroteBy(m, "nullmailer")) return verdict("bounce", "action", "delayed", "nullmailer");
  return verdict("delay", "action", "delayed", "rfc3464");
}

function receipt(m: Material): Verdict | null {
  const itemClass = m.message.itemClass ?? "";
  if (/\.ipn?n?rn$/.test(itemClass)) return verdict("read-receipt", "itemClass", itemClass, "ms-oxomsg");
  if (m.dispositionText !== "")
    return verdict("read-receipt", "content-type", "message/disposition-notification", "rfc8098");
  if (saysReceipt(m))
    return verdict("read-receipt", "header:content-type", header(m.message, "content-type") ?? "", "rfc8098");
  return null;
}

/** The header says so, whatever became of the part that would prove it. */
function saysReceipt(m: Material): boolean {
  return /report-type="?disposition-notification/i.test(header(m.message, "content-type") ?? "");
}

/** Does the mail, or the mail forwarded in it, come from a mail server? A paste has no header: its headings must tell. */
export function isReport(m: Material, draft: Draft | null): boolean {
  const { message } = m;
  if (m.envelope) return !isAdvertising(message);
  const heading = marked(
    m,
    "failed",
    "failed-list",
    "delayed",
    "delayed-list",
    "delivered",
    "delivered-list",
    "admin",
    "transcript",
  );
  if (message.headers.length === 0 && m.from === "")
    return heading !== undefined || (draft !== null && draft.reader !== "text") || isFragment(m);
  // People on mailing lists talk about reports: there, the subject alone tells nothing.
  const onList = header(message, "list-id") !== null && !isReportSender(m.from);
  const means = onList || isReply(m) ? null : subjectRow(m.subject)?.means;
  if (means === "failed" || means === "delayed" || means === "delivered" || means === "refused") return true;
  if (isReportSender(m.from) || header(message, "x-failed-recipients") !== null) return true;
  if (/^multipart\/report/i.test(header(message, "content-type") ?? "")) return true;
  if (wroteBy(m, "fml") && header(message, "x-mlserver") !== null) return true;
  if (isMachineNotice(m, draft)) return true;
  if (heading === undefined) return false;
  // A heading over the returned mail itself: some providers' reports come under a name of their own.
  const returned = message.parts.some(
    (part) => part.message !== null && !isReportSender(header(part.message, "from") ?? ""),
  );
  return returned || header(message, "return-path")?.trim() === "<>";
}

/** Newsletters and courses show reports as examples; mailing lists name themselves (RFC 2919), and people pass reports on there. */
function isAdvertising(message: Message): boolean {
  return header(message, "list-unsubscribe") !== null && header(message, "list-id") === null;
}

/** A person's answer to a mail about a report: its subject is the other mail's (RFC 5322 section 3.6.5). */
export function isReply({ message, subject, from }: Material): boolean {
  return isAnswer(subject) && header(message, "in-reply-to") !== null && !isReportSender(from);
}

/**
 * "Your mails could not be delivered: release them here": a mail dressed up as a report. It names nobody whom a mail failed for,
 * brings back no mail and has none of a report's fields.
 */
function reportsNothing(m: Material, draft: Draft | null): boolean {
  const { message } = m;
  if (message.headers.length === 0 || m.envelope || m.statusText !== "") return false;
  // Reports have an empty return path (RFC 5321 section 4.5.5); what comes from elsewhere must say of whom it speaks.
  if (isFromServer(m) && header(message, "return-path") === null) return false;
  if (/^multipart\/report/i.test(header(message, "content-type") ?? "")) return false;
  if (header(message, "x-failed-recipients") !== null || header(message, "return-path")?.trim() === "<>") return false;
  if (m.tail.length > 0 || message.parts.some((part) => part.message !== null)) return false;
  const own = headerAddresses(header(message, "to"));
  return !draft?.recipients.some((one) => one.recipient !== null && !own.some((to) => sameAddress(to, one.recipient)));
}

/** Lines of a notice; what is longer is a log or a summary. */
const NOTICE_LINES = 80;

/**
 * A notice in the words of a help desk, a shop or a form, sent by a program (RFC 3834 section 5): that the reader's mail did not
 * arrive, one address, and what its server answered.
 */
function isMachineNotice(m: Material, draft: Draft | null): boolean {
  if (!/^auto-/i.test(header(m.message, "auto-submitted") ?? "") || header(m.message, "list-id") !== null) return false;
  if (draft === null || draft.recipients.length !== 1 || m.lines.length > NOTICE_LINES) return false;
  if (!m.lines.some((line) => NOT_DELIVERED.test(line.slice(0, 500)))) return false;
  if (listsCodes(m.lines, 1)) return false;
  const [only] = draft.recipients;
  return only?.recipient != null && /^[45]\d\d[ -]/.test(only.diagnostic ?? "");
}

function byText(m: Material, draft: Draft | null): Verdict | null {
  if (!isReport(m, draft) || reportsNothing(m, draft)) return null;
  const row = subjectRow(m.subject);
  const subject = row?.means;
  if (subject === "auto-reply" || subject === "read-receipt" || subject === "challenge") return null;
  const told = (kind: Kind, ...meanings: Parameters<typeof marked>[1][]) => {
    const mark = marked(m, ...meanings);
    return mark ? verdict(kind, "text", m.lines[mark.line] as string, "heading") : null;
  };
  const isLate = subject === "delayed" || (row === null && isFromServer(m) && STILL_TRYING.test(m.subject));
  const stillTrying = isLate ? verdict("delay", "header:subject", m.subject, "subject") : null;
  const byHeading =
    told("bounce", "given-up") ??
    stillTrying ??
    told("bounce", "failed-list") ??
    told("delay", "delayed", "delayed-list") ??
    (subject === "delivered" ? verdict("delivered", "header:subject", m.subject, "subject") : null) ??
    told("delivered", "delivered", "delivered-list") ??
    told("bounce", "failed", "admin", "refused");
  if (byHeading) return byHeading;
  const failure = draft?.recipients.find((one) => one.diagnostic !== null || one.status !== null);
  if (failure)
    return verdict("bounce", "diagnostic", failure.diagnostic ?? failure.status ?? "", draft?.reader ?? "text");
  // A mail server's own mail with the returned mail in it, in words that nobody has listed.
  const returned = m.tail.length > 0 || m.message.parts.some((part) => part.message !== null);
  if (returned && (subject === "failed" || /mailer-?daemon|mail delivery/i.test(m.from) || wroteBy(m, "fml"))) {
    return verdict("bounce", "header:from", m.from, "returned");
  }
  // The same without the returned mail: then it must quote the answer of a server.
  const fromServer = /mailer-?daemon/i.test(m.from) || (subject === "failed" && isReportSender(m.from));
  if (fromServer && hasCode(m.lines)) return verdict("bounce", "header:from", m.from, "answer");
  if (isFragment(m)) return verdict("bounce", "text", m.lines.join(" ").trim(), "reply");
  return null;
}

/** Lines of a service's notice; longer mails with answers of servers in them are logs. */
const MAX_NOTICE = 60;

/**
 * "Your reply could not be delivered to …": a service (newsletters, tickets, forms) tells in a mail of its own what the server
 * answered it. A machine wrote it (RFC 3834), it speaks of one recipient other than the reader, and quotes a reply with its code.
 */
function byNotice(m: Material, draft: Draft | null): Verdict | null {
  const { message } = m;
  if (!/^auto-generated/i.test(header(message, "auto-submitted") ?? "") || m.lines.length > MAX_NOTICE) return null;
  if (header(message, "list-unsubscribe") !== null || header(message, "list-id") !== null) return null;
  if (listsCodes(m.lines, 1)) return null;
  const [failed, ...others] = draft?.recipients ?? [];
  if (!failed?.recipient || others.length > 0) return null;
  if (headerAddresses(header(message, "to")).some((to) => sameAddress(to, failed.recipient))) return null;
  const reply = failed.diagnostic ?? "";
  return /^5\d\d[ -]#?5\.\d{1,3}\.\d{1,3}\b/.test(reply) ? verdict("bounce", "diagnostic", reply, "notice") : null;
}

/** Answers of people's machines. Exchange and Exim mark their bounces so too: those were found above. */
function answer(m: Material): Verdict | null {
  const { message } = m;
  const means = subjectRow(m.subject)?.means;
  const submitted = header(message, "auto-submitted") ?? "";
  if (/^ipm\.note\.rules\.(?:oof|reply)template/.test(message.itemClass ?? ""))
    return verdict("auto-reply", "itemClass", message.itemClass ?? "", "ms-oxomsg");
  if (means === "challenge" || marked(m, "challenge"))
    return verdict("challenge", "header:subject", m.subject, "challenge");
  const asked = submitted && !/^no\b/i.test(submitted) ? asksForProof(m) : null;
  if (asked) return verdict("challenge", "text", asked, "proof");
  if (/^auto-(?:replied|notified)/i.test(submitted))
    return verdict("auto-reply", "header:auto-submitted", submitted, "rfc3834");
  for (const name of ["x-autoreply", "x-autorespond", "x-auto-reply", "x-autoreply-from"]) {
    const value = header(message, name);
    if (value !== null && value.toLowerCase() !== "no")
      return verdict("auto-reply", `header:${name}`, value, "rfc3834");
  }
  const precedence = header(message, "precedence") ?? "";
  if (/^auto[_-]reply/i.test(precedence)) return verdict("auto-reply", "header:precedence", precedence, "rfc3834");
  if (means === "auto-reply") return verdict("auto-reply", "header:subject", m.subject, "subject");
  if (means === "read-receipt" && message.form !== "text")
    return verdict("read-receipt", "header:subject", m.subject, "subject");
  return null;
}

/** "To have your message delivered, confirm here": the words, where a link stands below them. */
function asksForProof(m: Material): string | null {
  const text = m.lines.slice(0, 60).join(" ").slice(0, 6_000);
  const words = ASKS_FOR_PROOF.exec(text);
  return words && /https?:\/\//.test(text) ? words[0] : null;
}
