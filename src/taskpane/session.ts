/**
 * Returned mails seen since the pane was opened. They are kept as numbers in room that is there from the start, so that a pinned
 * pane holds no more after many mails than after a few.
 */
import type { Mail } from "./state";
import { seenOf } from "./wave";

/** The oldest are forgotten beyond this. */
const MAX_SEEN = 200;
const times = new Float64Array(MAX_SEEN).fill(Number.NaN);
const marks = new Uint32Array(MAX_SEEN);
let next = 0;

/** Remembers these, and gives the times of the reports of all that are remembered, each mail once. */
export function remember(mails: readonly Mail[]): Float64Array {
  for (const mail of mails) {
    const seen = seenOf(mail);
    if (!seen || times.some((time, index) => time === seen.time && marks[index] === seen.mark)) continue;
    times[next] = seen.time;
    marks[next] = seen.mark;
    next = (next + 1) % MAX_SEEN;
  }
  return times;
}
