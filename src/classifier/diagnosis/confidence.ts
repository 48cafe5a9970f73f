import type { Reason } from "../../knowledge/ids";
import type { Decision } from "./reason";

/**
 * How often a verdict on this ground is right on a mail that nobody here has seen: counted on two sets of answers that were
 * written without looking at the rules, before anything was mended after them. docs/calibration.md has those figures beside what
 * the labelled corpus counts (`node scripts/calibrate.mjs` writes it); where few were counted, we promise less.
 * No two are alike, so that a figure tells its ground.
 */
export const RATES = {
  "no failure": 0.99,
  "diagnostic text agreed": 0.98,
  "diagnostic everyday-text agreed": 0.97,
  "diagnostic meaning agreed": 0.96,
  "diagnostic light-meaning agreed": 0.95,
  "diagnostic text": 0.94,
  "diagnostic meaning": 0.93,
  "diagnostic everyday-text": 0.91,
  "diagnostic light-meaning": 0.9,
  "diagnostic text contested": 0.84,
  "diagnostic everyday-text contested": 0.82,
  "diagnostic meaning contested": 0.8,
  "diagnostic light-meaning contested": 0.76,
  "diagnostic qualified-status": 0.89,
  "diagnostic status": 0.88,
  "status qualified-status": 0.85,
  "status status": 0.83,
  "text everyday-text": 0.81,
  "diagnostic broad-text": 0.78,
  "text text": 0.77,
  "unverified row": 0.75,
  "text qualified-status": 0.74,
  "delay without a cause": 0.72,
  "local program": 0.7,
  "text status": 0.69,
  "diagnostic weak-status": 0.48,
  "text broad-text": 0.59,
  "diagnostic reply-stage": 0.58,
  "status weak-status": 0.47,
  "text weak-status": 0.46,
  "diagnostic reply": 0.45,
  "text reply-stage": 0.51,
  "text reply": 0.42,
  "diagnostic vague-text": 0.41,
  "diagnostic wrapper": 0.4,
  "text wrapper": 0.38,
  "text vague-text": 0.36,
  nothing: 0.2,
} as const;
type RateName = keyof typeof RATES;

const NO_FAILURE: ReadonlySet<Reason> = new Set(["delivered", "feedback", "vacation"]);

/** Which of RATES a verdict rests on. An unverified row is never the only ground of a sure one. */
function rateName({ claim, standing }: Pick<Decision, "claim" | "standing">, reason: Reason): RateName {
  if (!claim || claim.rule.reason !== reason) {
    if (reason === "mailererror") return "local program";
    if (NO_FAILURE.has(reason)) return "no failure";
    return reason === "expired" ? "delay without a cause" : "nothing";
  }
  const ground = `${claim.field} ${claim.ground}`;
  const name = [`${ground} ${standing}`, ground].find((one): one is RateName => one in RATES) ?? "nothing";
  return claim.rule.unverified && RATES[name] > RATES["unverified row"] ? "unverified row" : name;
}

export function confidenceOf(decision: Pick<Decision, "claim" | "standing">, reason: Reason): number {
  return RATES[rateName(decision, reason)];
}
