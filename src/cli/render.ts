/** Diagnosis → the text of one format. */

import type { Words } from "../checklist/types";
import { verdictOf } from "../checklist/verdict";
import type { Diagnosis, Failure } from "../classifier/types";
import { createTranslator, languageOf, type MessageValues } from "../locales";
import { csvRows } from "./csv";
import type { Format } from "./options";

/** Turns one diagnosis into what is printed for it, line end included. */
export type Render = (diagnosis: Diagnosis) => string;

type Say = (words: Words) => string;

/**
 * Text of a mail made safe for a terminal: control characters (which can move the cursor, change the title or paste
 * into the shell) and direction marks (which can turn an address round) are left out.
 */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const MAX_SHOWN = 500;

function shortened(text: string): string {
  const shown = printable(text.slice(0, 4 * MAX_SHOWN));
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown;
}

function addressLine({ recipient, originalRecipient }: Failure): string {
  const typed = originalRecipient && originalRecipient !== recipient ? ` ← ${printable(originalRecipient)}` : "";
  return `<${printable(recipient ?? "?")}>${typed}`;
}

function codeLine(failure: Failure): string {
  const { reason, detail, status, providerCode, remoteMta, confidence } = failure;
  const name = detail ? `${reason}.${detail}` : reason;
  const facts = [name, status, providerCode, remoteMta].filter((fact) => fact !== null).map(printable);
  return `${facts.join("  ")}  (${Math.round(confidence * 100)} %)`;
}

function failureLines(failure: Failure): string[] {
  const said = failure.diagnostic ? [`    « ${shortened(failure.diagnostic)} »`] : [];
  return [`  ${addressLine(failure)}`, `    ${codeLine(failure)}`, ...said];
}

function textOf(diagnosis: Diagnosis, say: Say): string {
  const verdict = verdictOf(diagnosis);
  const groups = verdict.groups.length > 1 ? verdict.groups : [verdict];
  const lines = [
    `${diagnosis.file ?? ""}${diagnosis.subject ? `  ${shortened(diagnosis.subject)}` : ""}`,
    `  ${say(verdict.headline)}`,
    ...(verdict.groups.length > 1 ? [`  ${say(verdict.explanation)}`] : []),
    ...groups.flatMap((group) => [
      ...(group === verdict
        ? []
        : [`  ${say(group.headline)}: ${"recipients" in group ? group.recipients.map(printable).join(", ") : ""}`]),
      `  ${say(group.explanation)}`,
      `  → ${say(group.move)}: ${say(group.action)}`,
      `    ${say(group.resendAdvice)}`,
    ]),
    ...diagnosis.failures.flatMap(failureLines),
  ];
  return `${lines.join("\n")}\n\n`;
}

/** What one format prints for one mail. */
export async function renderer(format: Format, language: string): Promise<Render> {
  if (format === "json") return (diagnosis) => JSON.stringify(diagnosis, null, 2);
  if (format === "jsonl") return (diagnosis) => `${JSON.stringify(diagnosis)}\n`;
  if (format === "csv") return csvRows;
  const translate = await createTranslator(languageOf(language));
  return (diagnosis) => textOf(diagnosis, ({ key, values }) => translate(key, values as MessageValues | undefined));
}
