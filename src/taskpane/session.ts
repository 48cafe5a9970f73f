/** Returned mails seen since the pane was opened: keys and times only, so that a pinned pane does not grow with every mail. */

import type { Mail } from "./state";
import { type Seen, seenOf } from "./wave";

/** The oldest are forgotten beyond this. */
const MAX_SEEN = 200;
const seen = new Map<string, Seen>();

export function remember(mails: readonly Mail[]): ReadonlyMap<string, Seen> {
  for (const entry of mails.map(seenOf)) {
    if (entry) seen.set(entry.key, entry);
  }
  for (const key of seen.keys()) {
    if (seen.size <= MAX_SEEN) break;
    seen.delete(key);
  }
  return seen;
}
