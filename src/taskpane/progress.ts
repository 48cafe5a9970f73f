/** What a person has ticked off, per bounce: step states and the answer to "Did you send this?". Never anything of the mail. */
import { type OriginAnswer, STEP_STATES, type StepState } from "../checklist/types";
import type { Store } from "../outlook/types";

export interface BounceProgress {
  readonly steps: Readonly<Record<string, StepState>>;
  readonly origin: OriginAnswer;
}

export const NO_PROGRESS: BounceProgress = { steps: {}, origin: null };

const KEY = "progress";
/** Outlook keeps 32 KB for all of an add-in's settings (facts: limits of roaming settings); the rest is for the choices. */
export const MAX_KEPT_CHARACTERS = 24 * 1024;

/** Newest last. `d`: steps by state letter; `o`: the answer. Short names, since the room is small. */
interface Kept {
  readonly id: string;
  readonly d: Readonly<Record<string, string>>;
  readonly o: OriginAnswer;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { id, d } = value as Partial<Kept>;
  return typeof id === "string" && typeof d === "object" && d !== null;
}

function readAll(store: Store): readonly Kept[] {
  const kept = store.get(KEY);
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

export function readProgress(store: Store, id: string): BounceProgress {
  const kept = readAll(store).find((entry) => entry.id === id);
  if (!kept) return NO_PROGRESS;
  const known = Object.entries(kept.d).filter((entry): entry is [string, StepState] =>
    STEP_STATES.some((state) => state === entry[1]),
  );
  return { steps: Object.fromEntries(known), origin: kept.o === "own" || kept.o === "foreign" ? kept.o : null };
}

/** Keeps one bounce's progress as the newest and drops the oldest until everything fits. */
export function keepProgress(store: Store, id: string, progress: BounceProgress): Promise<boolean> {
  const others = readAll(store).filter((entry) => entry.id !== id);
  const ticked = Object.fromEntries(Object.entries(progress.steps).filter(([, state]) => state !== "open"));
  const empty = Object.keys(ticked).length === 0 && progress.origin === null;
  const all = empty ? others : [...others, { id, d: ticked, o: progress.origin }];
  return store.set(KEY, newestThatFit(all));
}

function newestThatFit(all: readonly Kept[]): readonly Kept[] {
  let room = MAX_KEPT_CHARACTERS;
  let first = all.length;
  while (first > 0) {
    room -= JSON.stringify(all[first - 1]).length + 1;
    if (room < 0) break;
    first -= 1;
  }
  return all.slice(first);
}
