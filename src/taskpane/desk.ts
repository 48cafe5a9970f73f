/** The pane's state outside of React, since the first mail is read, and the next may come, before React is there. */
import type { Surroundings } from "../outlook/types";
import type { Diagnose } from "./diagnoser";
import { intakeOfPaste } from "./paste";
import { createReader, type Reader } from "./reader";
import { type Action, reduce, START, type State } from "./state";

export interface Desk {
  readonly surroundings: Surroundings;
  readonly reader: Reader;
  /** The present state; the same object as long as nothing has changed. */
  readonly state: () => State;
  /** Is something held over the pane, about to be dropped? */
  readonly over: () => boolean;
  readonly dispatch: (action: Action) => void;
  /** Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** From here on the pane hears of other items, drops and pastes. */
export function createDesk(surroundings: Surroundings, diagnose: Diagnose, page: Document = document): Desk {
  let state = START;
  let over = false;
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const dispatch = (action: Action) => {
    const next = reduce(state, action);
    if (next === state) return;
    state = next;
    changed();
  };
  const setOver = (active: boolean) => {
    over = active;
    changed();
  };
  const reader = createReader({ surroundings, diagnose, dispatch });
  surroundings.onItemChanged(() => void reader.itemChanged());
  surroundings.onDrop({
    over: setOver,
    dropped: (intakes, refused) => {
      setOver(false);
      void reader.readBrought(intakes, refused);
    },
  });
  listenForPaste(page, surroundings, reader);
  return {
    surroundings,
    reader,
    state: () => state,
    over: () => over,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Ctrl+V anywhere in the pane brings a mail in, except into a field that takes text of its own. */
function listenForPaste(page: Document, surroundings: Surroundings, reader: Reader): void {
  page.addEventListener("paste", (event) => {
    const { target, clipboardData } = event;
    if (!clipboardData || (target instanceof Element && target.closest("[data-own-paste]"))) return;
    const intake = intakeOfPaste(clipboardData);
    const files = [...clipboardData.files];
    if (!intake && files.length === 0) return;
    event.preventDefault();
    if (intake) void reader.readBrought([intake], []);
    else void surroundings.readFiles(files).then(({ intakes, refused }) => reader.readBrought(intakes, refused));
  });
}
