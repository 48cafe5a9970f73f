/** What the pane shows: one union, one reducer. Everything that happens is an action; a result of an older reading is dropped here. */
import type { Words } from "../checklist/types";
import type { Diagnosis, Input } from "../classifier/types";
import type { Door, NoIntake } from "../outlook/types";

/** A mail that was read, under the name by which the reader knows it. */
export interface Mail {
  /** Unique within the session: tells two mails of the same name apart. */
  readonly id: number;
  readonly name: string;
  readonly door: Door;
  readonly diagnosis: Diagnosis;
  /** What was read, kept for a mail that is alone on screen: its text can be written again. */
  readonly input?: Input;
}

/** A file or a drop that could not be used, in words. */
export interface Problem {
  readonly name: string | null;
  readonly words: Words;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ListState {
  readonly at: "list";
  readonly mails: readonly Mail[];
  readonly problems: readonly Problem[];
  /** The mail that the person has just come back from. */
  readonly from?: number;
}

export type State =
  | {
      readonly at: "reading";
      /** Reading, whose result alone may replace this state. */
      readonly token: number;
      /** Name of what is being read; null while Outlook has not yet said. */
      readonly name: string | null;
      readonly progress: Progress | null;
      /** Shown again when the person cancels; null when there was nothing before. */
      readonly before: Exclude<State, { at: "reading" }> | null;
    }
  /** One mail; its face (failed, delayed, not a bounce, not sure …) is the tone of its verdict. */
  | {
      readonly at: "answer";
      readonly mail: Mail;
      readonly list: ListState | null;
      readonly problems: readonly Problem[];
    }
  | { readonly at: "could-not-read"; readonly problems: readonly Problem[] }
  | { readonly at: "no-bounce-reachable"; readonly none: NoIntake }
  | ListState;

export type Action =
  | { readonly type: "started"; readonly token: number; readonly name: string | null; readonly keep: boolean }
  | {
      readonly type: "progressed";
      readonly token: number;
      readonly name: string | null;
      readonly progress: Progress | null;
    }
  | {
      readonly type: "read";
      readonly token: number;
      readonly mails: readonly Mail[];
      readonly problems: readonly Problem[];
    }
  | { readonly type: "nothing"; readonly token: number; readonly none: NoIntake }
  | { readonly type: "cancelled"; readonly token: number }
  | { readonly type: "opened"; readonly mail: Mail }
  | { readonly type: "back" };

export const START: State = { at: "reading", token: 0, name: null, progress: null, before: null };

function finished(mails: readonly Mail[], problems: readonly Problem[]): State {
  const [first] = mails;
  if (first === undefined) return { at: "could-not-read", problems };
  return mails.length === 1 ? { at: "answer", mail: first, list: null, problems } : { at: "list", mails, problems };
}

/** What cancelling goes back to: the state before, or the offer to drop, choose or paste. */
function beforeReading(state: Extract<State, { at: "reading" }>): State {
  return state.before ?? { at: "no-bounce-reachable", none: { why: "not-in-outlook" } };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "started": {
      const before = state.at === "reading" ? state.before : state;
      const { token, name } = action;
      return { at: "reading", token, name, progress: null, before: action.keep ? before : null };
    }
    case "opened":
      return state.at === "list" ? { at: "answer", mail: action.mail, list: state, problems: [] } : state;
    case "back":
      return state.at === "answer" && state.list ? { ...state.list, from: state.mail.id } : state;
    default:
      break;
  }
  if (state.at !== "reading" || state.token !== action.token) return state;
  switch (action.type) {
    case "progressed":
      return { ...state, name: action.name, progress: action.progress };
    case "read":
      return finished(action.mails, action.problems);
    case "nothing":
      return { at: "no-bounce-reachable", none: action.none };
    case "cancelled":
      return beforeReading(state);
  }
}
