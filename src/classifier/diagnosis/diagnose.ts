import { header, type Message } from "../message/message";
import type { Report } from "../report/report";
import type { Context, Diagnosis } from "../types";

/** Report → Diagnosis: per failure reason, actors, severity, evidence, confidence; origin; forwarding. */
export function diagnoseReport(report: Report, message: Message, _context: Context): Diagnosis {
  return {
    schema: "modori/1",
    file: null,
    kind: report.kind,
    language: report.language,
    subject: header(message, "subject"),
    date: header(message, "date"),
    reporter: { mta: report.reportingMta, software: report.software },
    failures: [],
    original: report.original,
    origin: { verdict: "unknown", evidence: [] },
    warnings: [...message.warnings, ...report.warnings],
  };
}
