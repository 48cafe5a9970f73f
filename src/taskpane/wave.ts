/** Several mails that came back within a short time: a sign that somebody sends with the account. */
import type { Mail } from "./state";

/** So many returned mails … */
const WAVE = 3;
/** … whose reports lie within an hour of the one on screen. */
const HOUR_MS = 3_600_000;

/** What the session remembers of a returned mail. */
export interface Seen {
  readonly key: string;
  readonly time: number;
}

export function seenOf({ diagnosis }: Mail): Seen | null {
  const time = Date.parse(diagnosis.date ?? "");
  if (diagnosis.kind !== "bounce" || Number.isNaN(time)) return null;
  return { key: `${time} ${diagnosis.original?.messageId ?? diagnosis.failures[0]?.recipient ?? ""}`, time };
}

export function isWave(seen: ReadonlyMap<string, Seen>, mail: Mail): boolean {
  const here = seenOf(mail);
  if (!here) return false;
  const near = [...seen.values()].filter(({ time }) => Math.abs(time - here.time) <= HOUR_MS);
  return near.length >= WAVE;
}
