/** Diagnosis → words for a person at a terminal. Loaded only when they are asked for. */
import type { Verdict, VerdictGroup, Words } from "../checklist/types";
import { verdictOf } from "../checklist/verdict";
import type { Diagnosis, Failure } from "../classifier/types";
import { createTranslator, languageOf, type MessageValues } from "../locales";
import { printable } from "./printable";
import type { Render } from "./render";

type Say = (words: Words) => string;

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

/** Tones of which nothing has to be done: the pane's advice to open another mail is of no use here. */
const NOTHING_TO_DO: ReadonlySet<Verdict["tone"]> = new Set(["not-a-bounce", "delivered", "unreadable"]);

/** What happened, whose move it is and what to do, for a whole mail or for the recipients of one cause. */
function advice(cause: Verdict | VerdictGroup, say: Say): string[] {
  return [
    `  ${say(cause.headline)}`,
    `  ${say(cause.explanation)}`,
    `  → ${say(cause.move)}: ${say(cause.action)}`,
    `    ${say(cause.resendAdvice)}`,
  ];
}

function verdictLines(diagnosis: Diagnosis, say: Say): string[] {
  const verdict = verdictOf(diagnosis);
  if (NOTHING_TO_DO.has(verdict.tone)) return [`  ${say(verdict.headline)}`, `  ${say(verdict.explanation)}`];
  if (verdict.groups.length < 2) return [...advice(verdict, say), ...diagnosis.failures.flatMap(failureLines)];
  return [
    `  ${say(verdict.headline)}`,
    `  ${say(verdict.explanation)}`,
    ...verdict.groups.flatMap((group) => [
      "",
      ...advice(group, say),
      ...diagnosis.failures.filter((_, index) => group.failures.includes(index)).flatMap(failureLines),
    ]),
  ];
}

function textOf(diagnosis: Diagnosis, say: Say): string {
  const title = [diagnosis.file, diagnosis.subject].flatMap((part) => (part ? [shortened(part)] : [])).join("  ");
  return `${[title, ...verdictLines(diagnosis, say)].join("\n")}\n\n`;
}

/** Prints in the language that serves a BCP 47 tag or a locale best. */
export async function textRenderer(language: string): Promise<Render> {
  const translate = await createTranslator(languageOf(language));
  return (diagnosis) => textOf(diagnosis, ({ key, values }) => translate(key, values as MessageValues | undefined));
}
