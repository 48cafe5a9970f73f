import type { Reason } from "../../knowledge/ids";
import type { Claim } from "./reason";

/**
 * How often a verdict on this ground is right. docs/calibration.md has what the labelled corpus counts for each
 * (`node scripts/calibrate.mjs` writes it); where it counts few, or all right, we promise less than it shows.
 * No two are alike, so that a figure tells its ground.
 */
export const RATES = {
  "no failure": 0.99,
  "diagnostic text": 0.98,
  "diagnostic qualified-status": 0.96,
  "diagnostic status": 0.95,
  "text text": 0.94,
  "status qualified-status": 0.92,
  "status status": 0.91,
  "diagnostic broad-text": 0.86,
  "text qualified-status": 0.82,
  "text broad-text": 0.81,
  "unverified row": 0.8,
  "text status": 0.79,
  "diagnostic weak-status": 0.78,
  "diagnostic reply-stage": 0.76,
  "status weak-status": 0.74,
  "delay without a cause": 0.72,
  "local program": 0.7,
  "text weak-status": 0.68,
  "text reply-stage": 0.66,
  "diagnostic reply": 0.62,
  "text reply": 0.52,
  "diagnostic wrapper": 0.4,
  "text wrapper": 0.38,
  nothing: 0.2,
} as const;
type RateName = keyof typeof RATES;

const NO_FAILURE: ReadonlySet<Reason> = new Set(["delivered", "feedback", "vacation"]);

/** Which of RATES a verdict rests on. An unverified row is never the only ground of a sure one. */
function rateName(claim: Claim | null, reason: Reason): RateName {
  if (!claim || claim.rule.reason !== reason) {
    if (reason === "mailererror") return "local program";
    if (NO_FAILURE.has(reason)) return "no failure";
    return reason === "expired" ? "delay without a cause" : "nothing";
  }
  const name = `${claim.field} ${claim.ground}`;
  if (!(name in RATES)) return "nothing";
  return claim.rule.unverified && RATES[name as RateName] > RATES["unverified row"]
    ? "unverified row"
    : (name as RateName);
}

export function confidenceOf(claim: Claim | null, reason: Reason): number {
  return RATES[rateName(claim, reason)];
}
