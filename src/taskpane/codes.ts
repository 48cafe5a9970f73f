/** Reply and enhanced status code taken apart, as keys of the catalogue: what each part says by its standard. */
import type { Words } from "../checklist/types";
import { SURE_FROM } from "../checklist/verdict";
import type { Failure } from "../classifier/types";
import { adviceOf } from "../knowledge/advice";
import { OWN_STATUSES } from "../knowledge/own-statuses";

export interface CodePiece {
  /** The part as it stands in the code. */
  readonly text: string;
  /** What kind of part it is. */
  readonly kind: "reply" | "class" | "subject" | "detail" | "provider";
  readonly meaning: Words;
}

/** Replies that RFC 5321 section 4.2.2, RFC 4954 and RFC 3207 define for failures; the others are read by their digits. */
const KNOWN_REPLIES = [
  421, 432, 450, 451, 452, 454, 455, 500, 501, 502, 503, 504, 521, 523, 530, 534, 535, 541, 550, 551, 552, 553, 554,
  555, 556,
];

/** Subject.detail pairs of RFC 3463 and the IANA registry of enhanced status codes (https://www.iana.org/assignments/smtp-enhanced-status-codes). */
const KNOWN_DETAILS: readonly (readonly [subject: number, last: number])[] = [
  [0, 0],
  [1, 10],
  [2, 4],
  [3, 5],
  [4, 7],
  [5, 6],
  [6, 10],
  [7, 30],
];
const GAPS = new Set(["7.18", "7.19"]);

export const REGISTRY = "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml";

function isKnownDetail(subject: number, detail: number): boolean {
  return (
    KNOWN_DETAILS.some(([known, last]) => known === subject && detail <= last) && !GAPS.has(`${subject}.${detail}`)
  );
}

/** 550 → what the whole reply says; a reply that no standard names, by its first digit. */
export function replyPieces(reply: string | null): readonly CodePiece[] {
  if (reply === null || !/^[2-5]\d\d$/.test(reply)) return [];
  const key = KNOWN_REPLIES.includes(Number(reply)) ? `pane.codes.reply.${reply}` : `pane.codes.class.${reply[0]}`;
  return [{ text: reply, kind: "reply", meaning: { key } }];
}

/** What the mail service means by the detail, where that is not what the standard says. */
function ownMeaning(detail: string, { provider, reason, detail: finer, confidence }: Failure): Words | null {
  const own = OWN_STATUSES.some(
    ({ providers, details }) => provider !== null && providers.includes(provider) && details.includes(detail),
  );
  if (!own || provider === null) return null;
  if (confidence < SURE_FROM) return { key: "pane.codes.provider", values: { provider } };
  const { cause, row } = adviceOf(reason, finer);
  const meaning = { key: `verdict.${row.wordsOf ?? cause}.headline` };
  return { key: "pane.codes.ownMeaning", values: { provider, meaning } };
}

/** 5.1.10 → class 5, subject 1, detail 10 (RFC 3463 sections 2 and 3). Details that only one provider uses are said to be so. */
export function statusPieces(failure: Failure): readonly CodePiece[] {
  const { status } = failure;
  const parts = /^([245])\.(\d{1,3})\.(\d{1,3})$/.exec(status ?? "");
  if (!parts) return [];
  const [, kind = "", subject = "", detail = ""] = parts;
  const subjectKey = Number(subject) <= 7 ? subject : "other";
  const detailKey = isKnownDetail(Number(subject), Number(detail)) ? `${subject}_${detail}` : "own";
  const meaning = ownMeaning(`${subject}.${detail}`, failure) ?? { key: `pane.codes.detail.${detailKey}` };
  return [
    { text: kind, kind: "class", meaning: { key: `pane.codes.class.${kind}` } },
    { text: `.${subject}`, kind: "subject", meaning: { key: `pane.codes.subject.${subjectKey}` } },
    { text: `.${detail}`, kind: "detail", meaning },
  ];
}

export function providerPieces(code: string | null, provider: string | null): readonly CodePiece[] {
  if (code === null) return [];
  const meaning: Words = provider
    ? { key: "pane.codes.provider", values: { provider } }
    : { key: "pane.codes.someProvider" };
  return [{ text: code, kind: "provider", meaning }];
}
