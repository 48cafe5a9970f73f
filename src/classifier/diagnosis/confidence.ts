import type { Ground } from "./reason";

/**
 * How often a verdict on this ground was right on the labelled corpus; docs/calibration.md has the counts
 * (written by scripts/calibrate.mjs). Below NOT_SURE the product says that it is not sure.
 */
export const RATES: Readonly<Record<Ground, number>> = {
  none: 0.2,
  wrapper: 0.4,
  reply: 0.55,
  "reply-stage": 0.6,
  "weak-status": 0.7,
  "broad-text": 0.8,
  status: 0.9,
  "qualified-status": 0.95,
  text: 0.98,
};

export const NOT_SURE = 0.5;

/** An unverified row is never the only ground of a sure verdict. */
const UNVERIFIED = 0.8;

export function confidenceOf(ground: Ground, unverified: boolean): number {
  return unverified ? Math.min(UNVERIFIED, RATES[ground]) : RATES[ground];
}
