/**
 * Amazon SES notification sent through SNS (https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html):
 *
 *   {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"hanako@example.net",
 *    "action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 User unknown"}],"reportingMTA":"dsn; a1.example.com"}}
 */
import { ACTIONS, type Kind } from "../../../knowledge/ids";
import { fieldAddress, typedValue } from "../address";
import { isoDate } from "../dates";
import { distil } from "../diagnostic";
import type { Draft } from "../draft";
import { EMPTY_RECIPIENT } from "../entries";
import { MAX_RECIPIENTS } from "../fields";
import type { Material } from "../material";
import type { RecipientReport } from "../report";
import { cleanHost } from "../wrapping";

/** A notification is a few KB; more is no notification. */
const MAX_JSON = 262_144;
const KINDS: Readonly<Record<string, Kind>> = {
  bounce: "bounce",
  complaint: "feedback",
  delivery: "delivered",
  deliverydelay: "delay",
};

type Json = Readonly<Record<string, unknown>>;

export function notification(m: Material): Draft | null {
  const json = parse(m.lines);
  const type = json ? (text(json.notificationType) ?? text(json.eventType)) : null;
  const kind = type ? KINDS[type.toLowerCase()] : undefined;
  if (!json || !kind) return null;
  const body = object(json.bounce) ?? object(json.deliveryDelay) ?? object(json.delivery) ?? {};
  const listed = list(body.bouncedRecipients) ?? list(body.delayedRecipients) ?? list(body.recipients) ?? [];
  return {
    reader: "ses-notification",
    kind,
    software: "Amazon SES",
    reportingMta: cleanHost(text(body.reportingMTA)),
    arrivalDate: isoDate(text(object(json.mail)?.timestamp)),
    recipients: kind === "feedback" ? [] : listed.slice(0, MAX_RECIPIENTS).map((one) => recipientOf(one, kind)),
    evidence: { field: "text", text: `"notificationType":"${type}"` },
  };
}

function parse(lines: readonly string[]): Json | null {
  const at = lines.findIndex((line) => line.trim() !== "");
  if (at < 0 || !(lines[at] as string).trimStart().startsWith("{")) return null;
  const end = lines.findIndex((line, index) => index > at && line.trim() === "--");
  const source = lines.slice(at, end < 0 ? undefined : end).join("\n");
  if (source.length > MAX_JSON || !/"(?:notification|event)Type"/.test(source)) return null;
  try {
    return object(JSON.parse(source));
  } catch {
    return null;
  }
}

function object(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function list(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function recipientOf(value: unknown, kind: Kind): RecipientReport {
  const one = object(value) ?? {};
  const words = distil([typedValue(text(one.diagnosticCode) ?? "").value]);
  const action = ACTIONS.find((name) => name === text(one.action)?.toLowerCase());
  return {
    ...EMPTY_RECIPIENT,
    recipient: fieldAddress(text(one.emailAddress) ?? text(value)),
    action: action ?? (kind === "delay" ? "delayed" : kind === "delivered" ? "delivered" : "failed"),
    status: text(one.status),
    diagnostic: words.diagnostic,
    stage: words.stage,
  };
}
