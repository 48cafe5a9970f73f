/** Several mails that came back within a short time: a sign that somebody sends with the account. */
import type { Mail } from "./state";

/** So many returned mails … */
const WAVE = 3;
/** … whose reports lie within an hour of the one on screen. */
const HOUR_MS = 3_600_000;

/** What the session remembers of a returned mail: when it was reported, and what tells it from others of that time. */
interface Seen {
  readonly time: number;
  readonly mark: number;
}

export function seenOf({ diagnosis }: Mail): Seen | null {
  const time = Date.parse(diagnosis.date ?? "");
  if (diagnosis.kind !== "bounce" || Number.isNaN(time)) return null;
  return { time, mark: markOf(diagnosis.original?.messageId ?? diagnosis.failures[0]?.recipient ?? "") };
}

/** 32 bits of FNV-1a. */
function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193);
  return mark >>> 0;
}

/** `times`: of the reports seen, that of this mail included. */
export function isWave(times: Float64Array, mail: Mail): boolean {
  const here = seenOf(mail);
  return here !== null && times.filter((time) => Math.abs(time - here.time) <= HOUR_MS).length >= WAVE;
}
