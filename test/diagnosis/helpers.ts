import { diagnoseReport } from "../../src/classifier/diagnosis/diagnose";
import { decide, type Grounds } from "../../src/classifier/diagnosis/reason";
import { idOf } from "../../src/classifier/diagnosis/rules";
import type { Message } from "../../src/classifier/message/message";
import type { RecipientReport, Report } from "../../src/classifier/report/report";
import type { Context, Original } from "../../src/classifier/types";

const MESSAGE: Message = {
  form: "mime",
  headers: [],
  parts: [],
  text: "",
  itemClass: null,
  rows: [],
  size: null,
  warnings: [],
};

export const RECIPIENT: RecipientReport = {
  recipient: "info@example.com",
  originalRecipient: null,
  action: "failed",
  status: null,
  diagnostic: null,
  context: null,
  remoteMta: "mx.example.com",
  stage: null,
  willRetryUntil: null,
  forwarded: null,
};

export const REPORT: Report = {
  reader: "test",
  kind: "bounce",
  reportingMta: "mail.example.jp",
  software: null,
  arrivalDate: null,
  recipients: [],
  original: null,
  originalHeaders: [],
  text: "",
  language: "en",
  kindEvidence: [],
  warnings: [],
};

export const ORIGINAL: Original = {
  messageId: null,
  subject: null,
  date: null,
  from: "tanaka@example.jp",
  to: ["info@example.com"],
  cc: [],
  size: null,
  hops: [],
};

/** One failing recipient, diagnosed. */
export function failure(recipient: Partial<RecipientReport>, report: Partial<Report> = {}) {
  const full = { ...REPORT, ...report, recipients: [{ ...RECIPIENT, ...recipient }] };
  const [first] = diagnoseReport(full, MESSAGE, {}).failures;
  if (!first) throw new Error("no failure");
  return first;
}

export function origin(report: Partial<Report>, context: Context = {}) {
  return diagnoseReport({ ...REPORT, original: ORIGINAL, ...report }, MESSAGE, context).origin;
}

/** Id of the row that wins, and its verdict as `reason` or `reason.detail`. */
export function verdict(diagnostic: string, grounds: Partial<Grounds> = {}): { is: string; rule: string } {
  const { claim } = decide({
    diagnostic,
    context: null,
    status: null,
    stage: null,
    recipient: null,
    remoteMta: null,
    software: null,
    ...grounds,
  });
  if (!claim) return { is: "undefined", rule: "none" };
  const { reason, detail } = claim.rule;
  return { is: detail ? `${reason}.${detail}` : reason, rule: idOf(claim.rule) };
}
