/** The report for support: everything a help desk asks for, as labelled lines, and the same as plain text. */
import type { Diagnosis, Failure, Hop } from "../classifier/types";
import { addressIn, domainOf } from "./bare-address";
import { type Mask, maskFor, maskHost, unmasked } from "./mask";
import { visible } from "./quote";
import type { Account, OriginAnswer, StepState, Words, WordsValue } from "./types";
import { originOf, verdictOf } from "./verdict";

export interface ReportOptions {
  readonly account: Account;
  readonly answer?: OriginAnswer;
  /** Hide addresses, names and subjects. */
  readonly mask: boolean;
  /** What was gone through in the checklist; steps still open are left out. */
  readonly checked?: readonly { readonly title: Words; readonly state: StepState }[];
}

export interface ReportLine {
  /** null: the value stands alone. */
  readonly label: Words | null;
  /** Text of the mail (already masked), or words of ours. Never markup. */
  readonly value: string | Words;
  /** A server's own words: to be shown with its spacing. */
  readonly verbatim?: true;
}

export interface ReportBlock {
  readonly title: Words;
  readonly lines: readonly ReportLine[];
}

/** Says words in the language of the report, which need not be the pane's. */
export type Say = (words: Words) => string;

/** The report as labelled lines. `say` is needed to hide things by a word of the report's own language. */
export function reportBlocks(diagnosis: Diagnosis, options: ReportOptions, say: Say): readonly ReportBlock[] {
  const mask = options.mask ? maskFor(diagnosis, say({ key: "report.hidden" })) : unmasked;
  return [
    summary(diagnosis, options),
    ...diagnosis.failures.map((failure, index) => failureBlock(failure, index, diagnosis.failures.length, mask)),
    returned(diagnosis, mask),
    original(diagnosis, options, mask),
    surroundings(options),
    questions(),
    ...checkedBlock(options),
  ].filter(({ lines }) => lines.length > 0);
}

/** The report as text to paste into a ticket. */
export function supportReport(diagnosis: Diagnosis, options: ReportOptions, say: Say): string {
  const blocks = reportBlocks(diagnosis, options, say).map((block) => blockText(block, say));
  return `${[say({ key: "report.title" }), ...blocks].join("\n\n")}\n`;
}

function blockText({ title, lines }: ReportBlock, say: Say): string {
  return [`== ${say(title)} ==`, ...lines.map((line) => lineText(line, say))].join("\n");
}

function lineText({ label, value, verbatim }: ReportLine, say: Say): string {
  const text = typeof value === "string" ? value : say(value);
  if (label === null) return text;
  const head = `${say(label)}:`;
  return verbatim ? [head, ...text.split(/\r?\n/).map((row) => `    ${row}`)].join("\n") : `${head} ${text}`;
}

/** A line whose value is known; none otherwise. Signs that break lines or turn text around are left out. */
function line(label: string, value: string | Words | null | undefined): ReportLine[] {
  const shown = typeof value === "string" ? visible(value) : value;
  return shown === null || shown === undefined || shown === ""
    ? []
    : [{ label: { key: `report.${label}` }, value: shown }];
}

/** Local time of the reader with its zone, and the very time that stood in the mail. */
function when(label: string, iso: string | null | undefined): ReportLine[] {
  return line(label, iso ? { key: "report.when", values: { local: iso, iso } } : null);
}

function summary(diagnosis: Diagnosis, { account, answer = null }: ReportOptions): ReportBlock {
  const { headline, explanation, move, resendAdvice } = verdictOf(diagnosis, account, answer);
  return {
    title: { key: "report.summary" },
    lines: [
      ...line("what", headline),
      ...line("why", explanation),
      ...line("move", forSupport(move)),
      ...line("resend", resendAdvice),
      ...line("origin", { key: `report.origins.${originOf(diagnosis, answer)}` }),
    ],
  };
}

/** "You" in the pane is the sender for whoever reads the report: `move.…` is said as `report.mover.…`. */
function forSupport({ key, values }: Words): Words {
  const inner = Object.entries(values ?? {}).map(([name, value]) => [name, isWords(value) ? forSupport(value) : value]);
  const report = key.replace(/^move\./, "report.mover.");
  return values ? { key: report, values: Object.fromEntries(inner) } : { key: report };
}

function isWords(value: WordsValue): value is Words {
  return typeof value === "object" && "key" in value;
}

function failureBlock(failure: Failure, index: number, count: number, mask: Mask): ReportBlock {
  const { recipient, originalRecipient, diagnostic, reason, detail } = failure;
  const masked = (text: string | null) => (text === null ? null : mask(text));
  return {
    title:
      count > 1
        ? { key: "report.recipient-of", values: { index: index + 1, total: count } }
        : { key: "report.recipient" },
    lines: [
      ...line("address", masked(recipient)),
      ...line("typed", originalRecipient === recipient ? null : masked(originalRecipient)),
      ...line("domain", domainOf(recipient)),
      ...line("action", failure.action),
      ...line("reply", failure.reply),
      ...line("status", failure.status),
      ...line("code", failure.providerCode),
      ...line("host", failure.remoteMta),
      ...line("provider", failure.provider),
      ...line("reason", detail ? `${reason}.${detail}` : reason),
      ...line("confidence", { key: "report.share", values: { share: failure.confidence } }),
      ...line("forwarded", failure.forwarded ? { key: "report.forwarded-yes" } : null),
      ...when("retry", failure.willRetryUntil),
      ...(diagnostic
        ? [{ label: { key: "report.diagnostic" }, value: visibleLines(mask(diagnostic)), verbatim: true as const }]
        : []),
      ...evidenceLines(failure),
    ],
  };
}

/** A server's own words keep their lines, and nothing else that is not seen. */
function visibleLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((row) => visible(row.replaceAll("\t", " ")))
    .join("\n");
}

function evidenceLines({ evidence }: Failure): ReportLine[] {
  const rules = [...new Set(evidence.map(({ rule }) => rule))];
  return line("evidence", rules.join(", "));
}

function returned({ subject, date, reporter }: Diagnosis, mask: Mask): ReportBlock {
  return {
    title: { key: "report.returned" },
    lines: [
      ...line("subject", subject === null ? null : mask(subject)),
      ...when("date", date),
      ...line("reporter", reporter.mta),
      ...line("software", reporter.software),
    ],
  };
}

function original({ original: mail }: Diagnosis, { account }: ReportOptions, mask: Mask): ReportBlock {
  const people = (entries: readonly string[]) => (entries.length > 0 ? entries.map(mask).join(", ") : null);
  const sender = addressIn(mail?.from ?? null) ?? account.addresses[0] ?? null;
  return {
    title: { key: "report.original" },
    lines: [
      ...line("subject", mail?.subject ? mask(mail.subject) : null),
      ...when("sent", mail?.date),
      ...line("messageId", mail?.messageId ? mask(mail.messageId) : null),
      ...line("from", mail?.from ? mask(mail.from) : sender && mask(sender)),
      ...line("to", people(mail?.to ?? [])),
      ...line("cc", people(mail?.cc ?? [])),
      ...line("size", mail?.size ? { key: "report.bytes", values: { size: mail.size } } : null),
      ...(mail?.hops ?? []).flatMap((hop) => line("hop", hopText(hop, mask))),
    ],
  };
}

function hopText({ from, by, date }: Hop, mask: Mask): string {
  const way = [from, by].flatMap((name) => (name === null ? [] : [maskHost(name, mask)])).join(" → ");
  return [way, ...(date ? [date] : [])].join("  ");
}

function surroundings({ account }: ReportOptions): ReportBlock {
  return {
    title: { key: "report.surroundings" },
    lines: [
      ...line("account", { key: `account.type.${account.type}` }),
      ...line("cloud", account.type === "work" ? { key: `account.cloud.${account.cloud}` } : null),
      ...line("client", { key: `report.clients.${account.client}` }),
    ],
  };
}

/** What only the reader can tell, to be filled in by hand. */
const QUESTIONS = ["often", "which", "since", "dns", "note"] as const;

function questions(): ReportBlock {
  return {
    title: { key: "report.questions" },
    lines: QUESTIONS.map((id) => ({ label: { key: `report.ask.${id}` }, value: "" })),
  };
}

function checkedBlock({ checked = [] }: ReportOptions): ReportBlock[] {
  const lines = checked.flatMap(({ title, state }) =>
    state === "open"
      ? []
      : [
          {
            label: null,
            value: { key: "report.checked-line", values: { state: { key: `report.state.${state}` }, title } },
          },
        ],
  );
  return lines.length > 0 ? [{ title: { key: "report.checked" }, lines }] : [];
}
