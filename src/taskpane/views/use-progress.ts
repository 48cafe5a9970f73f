import { useState } from "react";
import type { OriginAnswer, StepState } from "../../checklist/types";
import { type BounceProgress, keepProgress, NO_PROGRESS, readProgress } from "../progress";
import { useHere } from "../surroundings";

export interface ProgressHere extends BounceProgress {
  /** false: the last change could not be kept. */
  readonly kept: boolean;
  readonly setStep: (id: string, state: StepState) => void;
  readonly setOrigin: (answer: OriginAnswer) => void;
  readonly startOver: () => void;
}

/** One bounce's ticks and answer, from the store and into it. */
export function useProgress(id: string): ProgressHere {
  const { store } = useHere().surroundings;
  const [progress, setProgress] = useState(() => readProgress(store, id));
  const [kept, setKept] = useState(true);
  const change = (changed: BounceProgress) => {
    setProgress(changed);
    void keepProgress(store, id, changed).then(setKept);
  };
  return {
    ...progress,
    kept,
    setStep: (step, state) => change({ ...progress, steps: { ...progress.steps, [step]: state } }),
    setOrigin: (origin) => change({ ...progress, origin }),
    startOver: () => change(NO_PROGRESS),
  };
}
