/**
 * What five help articles about returned mail ask for, row by row (202 rows): where each demand is met, or why it is not.
 * Answers of servers are literal; the rest is in our words.
 */
import type { Cause } from "../../../src/knowledge/advice";
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
  readonly client?: Client;
  readonly type?: AccountType;
}

export type Claim =
  /** The classifier gives one of these causes for the text. */
  | { readonly says: string; readonly to?: string; readonly as: readonly Cause[] }
  /** The classifier takes the text for this kind of mail. */
  | { readonly kind: string; readonly subject?: string; readonly is: string }
  /** The step is in the checklist for the cause; with its link, tool, or line of instructions. */
  | StepClaim
  /** The step is not in the checklist for the cause. */
  | { readonly cause: Cause; readonly without: StepId }
  /** The sentence exists in both languages. */
  | { readonly key: string }
  /** The report has the line. */
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
export const key = (name: string): Claim => ({ key: name });
export const report = (line: string): Claim => ({ report: `report.${line}` });
export const out = (why: string): Claim => ({ out: why });

export const CONSUMER = "userunknown.consumer_mailbox";
export const RESTRICTED = "rejected.account_restricted";
export const ADVERTISING = "advertising of a vendor";
