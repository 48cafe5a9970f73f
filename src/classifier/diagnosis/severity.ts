import type { Action, Actor, Detail, Reason, Severity } from "../../knowledge/ids";
import { FORWARDED_FIRST, reasonRow } from "../../knowledge/reasons";
import { PASSES_BY_ITSELF } from "../../knowledge/sentences";
import type { CompiledRule } from "./rules";

/** Characters of an answer in which it would say so. */
const MAX_ANSWER = 1000;

/** First digit of the reply, else of the status: 4 or 5; null when neither is known. */
export function classOf(reply: string | null, status: string | null): "4" | "5" | null {
  const digit = (reply ?? status)?.[0];
  return digit === "4" || digit === "5" ? digit : null;
}

/**
 * Does the condition pass with nobody changing anything? A delayed mail may still pass; a row that says so itself is
 * believed; then the reason; a reason that is permanent by nature still passes when the server answered 4xx,
 * and one that goes both ways follows the answer's words, then its class (RFC 5321 section 4.2.1).
 */
export function severityOf(
  reason: Reason,
  detail: Detail | null,
  rule: CompiledRule | null,
  action: Action | null,
  replyClass: "4" | "5" | null,
  answer: string,
): Severity {
  if (action === "delayed") return "transient";
  if (rule?.severity) return rule.severity;
  const { severity } = reasonRow(reason, detail);
  if (severity === "transient") return "transient";
  if (severity === "byClass" && PASSES_BY_ITSELF.test(answer.slice(0, MAX_ANSWER))) return "transient";
  return replyClass === "4" ? "transient" : "permanent";
}

/** Who can fix it, the first mover first: the row's own word, else that of the reason and its detail; after a forwarding, his first whose it is. */
export function actorsOf(
  reason: Reason,
  detail: Detail | null,
  rule: CompiledRule | null,
  forwarded: boolean | null,
): readonly Actor[] {
  const own = rule?.actors && rule.reason === reason && (rule.detail ?? detail) === detail ? rule.actors : null;
  const actors = own ?? reasonRow(reason, detail).actors;
  const first = forwarded ? FORWARDED_FIRST[reason] : undefined;
  return first ? [first, ...actors.filter((actor) => actor !== first)] : actors;
}
