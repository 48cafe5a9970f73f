import type { Reason } from "../../knowledge/ids";
import { header, type Message } from "../message/message";
import { isoDate } from "../report/dates";
import type { RecipientReport, Report } from "../report/report";
import type { Context, Diagnosis, Evidence, Failure } from "../types";
import { confidenceOf } from "./confidence";
import { detailOf, organisation } from "./detail";
import { MAX_DIAGNOSTIC, original } from "./normalise";
import { isWeak } from "./order";
import { originOf } from "./origin";
import { type Decision, decide, type Grounds } from "./reason";
import { idOf } from "./rules";
import { actorsOf, classOf, severityOf } from "./severity";
import { domainOf } from "./speaker";

/**
 * Is the address itself no good, so that sending to it again cannot help ("hard bounce" in Sisimai's sense)?
 * userunknown, hostunknown, hasmoved, and notaccept when the answer was 5xx.
 */
export function isHardBounce(failure: Pick<Failure, "reason" | "reply" | "status">): boolean {
  const { reason, reply, status } = failure;
  if (reason === "notaccept") return classOf(reply, status) === "5";
  return reason === "userunknown" || reason === "hostunknown" || reason === "hasmoved";
}

/** Status with more to say: the answer's own, unless it only tells the class and the report's field tells more (RFC 3463 section 3.1). */
function tellingStatus(stated: string | null, answered: readonly string[]): string | null {
  const [first] = answered;
  if (!first) return stated;
  const vague = (status: string) => status.endsWith(".0.0") || status.endsWith(".0");
  if (!stated || !vague(first)) return first;
  return vague(stated) ? first : stated;
}

function evidenceOf({ claim, diagnostic, context }: Decision, recipient: RecipientReport): Evidence[] {
  if (!claim) return [];
  const { rule } = claim;
  const text =
    claim.field === "status"
      ? (recipient.status ?? "")
      : original((claim.field === "text" ? context : diagnostic).source, claim.from, claim.to);
  return [{ field: claim.field, text, rule: idOf(rule), source: rule.source }];
}

/**
 * Did the reporting server fail at delivering to a mailbox or program of its own? It then prints whatever that program said:
 * words without a reply or status, about an address of its own domain.
 */
function isLocalDelivery(report: Report, recipient: RecipientReport, { diagnostic }: Decision): boolean {
  const domain = domainOf(recipient.recipient);
  return (
    recipient.remoteMta === null &&
    domain !== null &&
    report.reportingMta !== null &&
    organisation(domain) === organisation(report.reportingMta) &&
    diagnostic.source !== "" &&
    diagnostic.codes.reply === null
  );
}

/** Nothing known fits: a local program's own words, a delay that is just a delay, or not known. */
function fallback(report: Report, recipient: RecipientReport, decision: Decision): Reason {
  if (isLocalDelivery(report, recipient, decision)) return "mailererror";
  return recipient.action === "delayed" ? "expired" : "undefined";
}

/** What is no failure at all has its reason from the kind of mail or the Action field (RFC 3464 section 2.3.3). */
function harmless(report: Report, { action }: RecipientReport): Reason | null {
  if (report.kind === "feedback") return "feedback";
  if (report.kind === "auto-reply") return "vacation";
  return action === "delivered" || action === "relayed" || action === "expanded" ? "delivered" : null;
}

function reasonOf(report: Report, recipient: RecipientReport, decision: Decision): Reason {
  const none = harmless(report, recipient);
  if (none) return none;
  const reason = decision.claim?.rule.reason;
  return reason && reason !== "undefined" ? reason : fallback(report, recipient, decision);
}

/** An address has at most 320 octets (RFC 5321 section 4.5.3.1), a host name 255; a name of an X.400 system may be longer. */
const MAX_NAME = 1000;

/** Names and addresses end up in lists, tickets and commands: control characters of a hostile mail have no place there. */
function oneLine(name: string | null): string | null {
  return name === null || name.length > MAX_NAME ? null : name.replace(/[\x00-\x1f\x7f]/g, "") || null;
}

function groundsOf({ software }: Report, recipient: RecipientReport, context: string | null): Grounds {
  const { diagnostic, status, stage, recipient: address, remoteMta } = recipient;
  return { diagnostic, context, status, stage, recipient: address, remoteMta, software };
}

/** The report's whole text is searched only when it is about one recipient and his own words decide nothing. */
function decisionOf(report: Report, recipient: RecipientReport): Decision {
  const first = decide(groundsOf(report, recipient, recipient.context));
  if (!isWeak(first.claim) || report.recipients.length > 1 || !report.text) return first;
  const second = decide(groundsOf(report, recipient, report.text), first.answer);
  return isWeak(second.claim) ? first : second;
}

function failureOf(report: Report, recipient: RecipientReport): Failure {
  const decision = decisionOf(report, recipient);
  const { claim, diagnostic, context, speakers } = decision;
  const reason = reasonOf(report, recipient, decision);
  const rule = claim && claim.rule.reason === reason ? claim.rule : null;
  const detail = detailOf(reason, rule?.detail ?? null, report, recipient, speakers);
  const reply = diagnostic.codes.reply ?? context.codes.reply;
  const status = tellingStatus(recipient.status, diagnostic.codes.statuses);
  return {
    recipient: oneLine(recipient.recipient),
    originalRecipient: oneLine(recipient.originalRecipient),
    action: recipient.action,
    reply,
    status,
    diagnostic: recipient.diagnostic?.slice(0, MAX_DIAGNOSTIC) || null,
    remoteMta: oneLine(recipient.remoteMta),
    provider: speakers.name,
    providerCode: rule?.code ?? null,
    reason,
    detail,
    severity: severityOf(reason, detail, rule, recipient.action, classOf(reply, status), recipient.diagnostic ?? ""),
    actors: actorsOf(reason, detail, rule, recipient.forwarded),
    forwarded: recipient.forwarded,
    willRetryUntil: recipient.willRetryUntil,
    confidence: confidenceOf(decision, reason),
    evidence: evidenceOf(decision, recipient),
  };
}

/** Report → Diagnosis: per failure reason, actors, severity, evidence, confidence; origin; forwarding. */
export function diagnoseReport(report: Report, message: Message, context: Context): Diagnosis {
  return {
    schema: "modori/1",
    file: null,
    kind: report.kind,
    language: report.language,
    subject: header(message, "subject"),
    date: isoDate(header(message, "date")),
    reporter: { mta: oneLine(report.reportingMta), software: report.software },
    failures: report.recipients.map((recipient) => failureOf(report, recipient)),
    original: report.original,
    origin: originOf(report, context),
    warnings: [...message.warnings, ...report.warnings],
  };
}
