/**
 * Delivery status notification, RFC 3464 (RFC 6533 for addresses beyond ASCII), as a part or as text:
 *
 *   Reporting-MTA: dns; mail.example.com
 *
 *   Final-Recipient: rfc822; hanako@example.net
 *   Original-Recipient: rfc822;info@example.com
 *   Action: failed
 *   Status: 5.1.1
 *   Remote-MTA: dns; mx.example.net
 *   Diagnostic-Code: smtp; 550 5.1.1 <hanako@example.net>: User unknown
 */
import { ACTIONS, type Action } from "../../../knowledge/ids";
import { fieldAddress, sameAddress, typedValue } from "../address";
import { isoDate } from "../dates";
import { distil, NO_WORDS, type Words } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { EMPTY_RECIPIENT } from "../entries";
import { type FieldGroup, fieldLines, readFields, type StatusFields, value } from "../fields";
import { type Material, splitLines } from "../material";
import type { RecipientReport } from "../report";
import { cleanHost } from "../wrapping";

export function dsn(m: Material): Draft | null {
  const lines = m.statusText ? splitLines(m.statusText) : fieldLines(m.lines);
  if (!lines) return null;
  const fields = readFields(lines);
  const recipients = recipientsOf(fields);
  const declared = m.message.parts.some((part) => part.contentType.endsWith("delivery-status"));
  if (!declared && (isDisposition(fields) || !recipients.some(statesOutcome))) return null;
  return drafted("rfc3464", recipients, {
    reportingMta: cleanHost(value(fields.perMessage, "reporting-mta")),
    arrivalDate: isoDate(value(fields.perMessage, "arrival-date")),
  });
}

/** A notification of reading whose part was lost among the text: this field is its own (RFC 8098 section 3.2.6). */
function isDisposition({ perMessage, perRecipient }: StatusFields): boolean {
  return [perMessage, ...perRecipient].some((group) => value(group, "disposition") !== null);
}

/** Outside a status part a Final-Recipient alone proves nothing: receipts have it too. Action and Status are required (RFC 3464 section 2.3). */
function statesOutcome({ action, status, diagnostic }: RecipientReport): boolean {
  return action !== null || status !== null || diagnostic !== null;
}

export function recipientsOf(fields: StatusFields): RecipientReport[] {
  return fields.perRecipient
    .map(recipientOf)
    .filter((one) => one.recipient !== null || one.status !== null || one.action !== null);
}

function recipientOf(group: FieldGroup): RecipientReport {
  const final = fieldAddress(value(group, "final-recipient"));
  const original = fieldAddress(value(group, "original-recipient"));
  // Sendmail: Final-Recipient is the alias, X-Actual-Recipient the address that failed.
  const actual = fieldAddress(value(group, "x-actual-recipient"));
  const rewritten = actual !== null && final !== null && !sameAddress(actual, final);
  const status = statusOf(value(group, "status"));
  const words = wordsOf(group, status.comment);
  return {
    ...EMPTY_RECIPIENT,
    recipient: actual ?? final ?? original,
    originalRecipient: original ?? (rewritten ? final : null),
    action: actionOf(value(group, "action"), status.code),
    status: status.code,
    diagnostic: words.diagnostic,
    context: words.context,
    remoteMta: cleanHost(value(group, "remote-mta")) ?? words.remoteMta,
    stage: words.stage,
    willRetryUntil: isoDate(value(group, "will-retry-until")),
  };
}

/** `5.1.2 (550 Tried all MXs)`: the code, and the remark that some mailers put the only reason into. */
function statusOf(text: string | null): { code: string | null; comment: string | null } {
  if (!text) return { code: null, comment: null };
  const code = /([245]\.\d{1,3}\.\d{1,3})(?!\d)/.exec(text.slice(0, 200))?.[1] ?? null;
  const open = text.indexOf("(");
  const close = text.lastIndexOf(")");
  return { code, comment: open >= 0 && close > open ? text.slice(open + 1, close).trim() : null };
}

/** `relayed (to non-DSN-aware mailer)` → relayed. A mailer's own word counts as failed unless the status says otherwise. */
function actionOf(text: string | null, status: string | null): Action | null {
  const word = /^[a-z]{1,20}/i.exec(text ?? "")?.[0]?.toLowerCase();
  const known = ACTIONS.find((action) => action === word);
  if (known) return known;
  if (word) return "failed";
  return status ? (status.startsWith("2") ? "delivered" : "failed") : null;
}

function wordsOf(group: FieldGroup, comment: string | null): Words {
  const code = value(group, "diagnostic-code") ?? value(group, "x-supplementary-info");
  const { type, value: text } = code ? typedValue(code) : { type: null, value: "" };
  const bare = type === null || /^(?:smtp|lmtp|unknown|dns|x-)/.test(type) ? text : (code as string);
  if (bare !== "") {
    const words = distil(bare.split("\n"));
    // A status remark such as "mailbox disabled" says more than an exit code, and stands beside a server's words.
    return { ...words, context: [words.context, comment].filter(Boolean).join(" ") || null };
  }
  return comment ? { ...NO_WORDS, diagnostic: comment } : NO_WORDS;
}
