/**
 * What five help articles about returned mail ask for, row by row (202 rows): where each demand is met, or why it is not.
 * Answers of servers are literal; the rest is in our words.
 */

import type { SectionId } from "../../../src/checklist/types";
import type { Cause } from "../../../src/knowledge/advice";
import type { Severity } from "../../../src/knowledge/ids";
import type { LinkId } from "../../../src/knowledge/links";
import type { StepId } from "../../../src/knowledge/steps";
import type { AccountType, Client } from "../../../src/knowledge/surroundings";

export interface StepClaim {
  readonly cause: Cause | "foreign" | "delay" | "forwarded";
  readonly step: StepId;
  readonly how?: string;
  readonly link?: LinkId;
  readonly tool?: string;
  readonly provider?: string;
  /** Address that failed. */
  readonly to?: string;
  readonly severity?: Severity;
  readonly client?: Client;
  readonly type?: AccountType;
}

/** A bounce of this cause, and its reader. */
export type Case = Omit<StepClaim, "step" | "how" | "link" | "tool">;

export type Claim =
  /** The classifier gives one of these causes for the text. */
  | { readonly says: string; readonly to?: string; readonly by?: string; readonly as: readonly Cause[] }
  /** The classifier takes the text for this kind of mail. */
  | { readonly kind: string; readonly subject?: string; readonly is: string }
  /** The step is in the checklist for the cause; with its link, tool, or line of instructions. */
  | StepClaim
  /** The step is not in the checklist for the cause. */
  | { readonly cause: Cause; readonly without: StepId }
  /** The sentence is shown for this bounce, and says so in both languages. */
  | (Case & { readonly said: string; readonly en: RegExp; readonly ja: RegExp })
  /** The pane has these words of its own. */
  | { readonly pane: string; readonly en: RegExp; readonly ja: RegExp }
  /** A code taken apart is explained by this sentence. */
  | { readonly piece: string; readonly said: string; readonly en: RegExp; readonly ja: RegExp }
  /** A pasted record is judged so. */
  | { readonly pasted: string; readonly found: string }
  /** Whose move it is. */
  | (Case & { readonly move: string })
  /** The first section, opened, and its first step. */
  | (Case & { readonly opens: SectionId; readonly first: StepId })
  /** A command of the step has this text. */
  | (Case & { readonly runs: string; readonly of: StepId })
  /** The list that the answer names; `href` null: there is nothing to look up any more. */
  | { readonly answer: string; readonly list: string; readonly href?: string | null }
  /** The masked report has the domain, not the address. */
  | { readonly masked: true }
  /** The report has the line, with something in it; a question has room for the answer. */
  | { readonly report: string }
  /** Raw megabytes, limit in megabytes, outcome of the calculator. */
  | { readonly size: number; readonly limit: number; readonly fits: boolean }
  | { readonly out: string };

export interface Row {
  readonly row: number;
  readonly demand: string;
  readonly met: readonly Claim[];
}

export const row = (number: number, demand: string, ...met: readonly Claim[]): Row => ({ row: number, demand, met });
export const says = (text: string, ...as: readonly Cause[]): Claim => ({ says: text, as });
export const at = (cause: StepClaim["cause"], step: StepId, more: Omit<StepClaim, "cause" | "step"> = {}): Claim => ({
  cause,
  step,
  ...more,
});
export const without = (cause: Cause, step: StepId): Claim => ({ cause, without: step });
export const said = (
  cause: Case["cause"],
  key: string,
  en: RegExp,
  ja: RegExp,
  more: Omit<Case, "cause"> = {},
): Claim => ({
  cause,
  said: key,
  en,
  ja,
  ...more,
});
export const pane = (name: string, en: RegExp, ja: RegExp): Claim => ({ pane: name, en, ja });
export const piece = (code: string, key: string, en: RegExp, ja: RegExp): Claim => ({ piece: code, said: key, en, ja });
export const pasted = (text: string, found: string): Claim => ({ pasted: text, found });
export const moves = (cause: Case["cause"], move: string): Claim => ({ cause, move });
export const opens = (cause: Case["cause"], section: SectionId, first: StepId): Claim => ({
  cause,
  opens: section,
  first,
});
export const runs = (cause: Case["cause"], of: StepId, text: string): Claim => ({ cause, runs: text, of });
export const listed = (answer: string, list: string, href?: string | null): Claim => ({
  answer,
  list,
  ...(href === undefined ? {} : { href }),
});
export const MASKED: Claim = { masked: true };
export const report = (line: string): Claim => ({ report: `report.${line}` });
export const out = (why: string): Claim => ({ out: why });

export const CONSUMER = "userunknown.consumer_mailbox";
export const RESTRICTED = "rejected.account_restricted";
export const ADVERTISING = "advertising of a vendor";
