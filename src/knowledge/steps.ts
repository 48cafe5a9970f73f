/**
 * The lines of the checklist. A row says where a step belongs, who does it, which of its reasons fits which bounce, which lines
 * of its instructions hold for which reader, and what it brings: links, menu words, tools. Its sentences are in locales,
 * below `step.<id>`. C01 to C26 are the numbers the reasons speak of; the others have names.
 */
import type { Cause, SecurityGround } from "./advice";
import type { Actor, Kind } from "./ids";
import type { LinkId } from "./links";
import type { MenuId } from "./menus";
import { ACCOUNT_STEPS } from "./steps-account";
import { ADMIN_STEPS } from "./steps-admin";
import { FIX_STEPS } from "./steps-fix";
import type { AccountType, Client } from "./surroundings";

/** What a row may be chosen by: a cause, a reason with all its details, a kind of mail, or a finding of the planner. */
export type Trigger =
  | Cause
  | Kind
  | SecurityGround
  /** There is no mail: a cause can only be supposed. */
  | "unseen"
  /** The failed address is known to be the one that was typed. */
  | "as-typed"
  /** The records of the sender's domain are among what may be wrong. */
  | "records"
  /** The report was written by other software than Exchange. */
  | "other-software"
  /** Failed behind the recipient's forwarding. */
  | "forwarded"
  /** Somebody else must be taken to be in the account. */
  | "security"
  /** Whether anybody else is in the account is to be found out. */
  | "doubt"
  /** Who looks after the recipient's mailbox: a mail service for everybody, the reader's own organization, another one. */
  | "service"
  | "ours"
  | "organization";

/** The value a sentence cannot do without: the sentence is used only when the bounce gives it. */
export type Fact =
  | "recipient"
  | "local"
  | "typed"
  | "provider"
  | "list"
  | "ip"
  | "limit"
  | "senderDomain"
  | "domain"
  | "server"
  | "subject";

export interface WhyRow {
  /** Key below `step.<id>.why`. */
  readonly say: string;
  readonly when?: readonly Trigger[];
  readonly unless?: readonly Trigger[];
  readonly needs?: Fact;
}

/**
 * One line of instructions: its key below `step.<id>.how`, and for whom it is; without a condition for everybody. `menu`
 * stands for the lines that say where a setting is in the reader's own Outlook.
 */
export type HowRow =
  | string
  | { readonly menu: MenuId }
  | {
      readonly say: string;
      readonly when?: readonly Trigger[];
      readonly unless?: readonly Trigger[];
      readonly clients?: readonly Client[];
      readonly accounts?: readonly AccountType[];
      readonly needs?: Fact;
      /** The line names a menu path: `{{path, path}}`. */
      readonly path?: MenuId;
    };

export const TEXT_IDS = [
  "ask-address",
  "ask-space",
  "ask-allow",
  "ask-carrier",
  "ask-arrived",
  "ask-admin",
  "ask-service",
  "ask-group",
  "ask-loop",
] as const;
export type TextId = (typeof TEXT_IDS)[number];

export const COMMAND_SETS = ["trace", "mailbox", "restricted", "mail-flow", "outbound", "dkim"] as const;
export type CommandSet = (typeof COMMAND_SETS)[number];

/** `dns`: look-ups of the sender's domain; `mx`: of the recipient's. */
export type ToolRow =
  | "size"
  | "address"
  | "blocklist"
  | "dns"
  | "mx"
  | "report"
  | { readonly text: TextId; readonly when?: readonly Trigger[]; readonly unless?: readonly Trigger[] }
  | { readonly commands: CommandSet };

export interface StepRow {
  readonly id: string;
  readonly section: "fix" | "account" | "status" | "domain" | "help";
  readonly who: Exclude<Actor, "nobody">;
  /** Other titles, for bounces that give the step another sense: keys below `step.<id>.titles`. */
  readonly titles?: readonly WhyRow[];
  /** The first that fits is said; the last has no condition. */
  readonly why: readonly WhyRow[];
  readonly how: readonly HowRow[];
  readonly links?: readonly LinkId[];
  readonly tools?: readonly ToolRow[];
  /** Leads to the organization's own help desk page where one is packaged; `only`: is not there without it. */
  readonly helpDesk?: "also" | "only";
  /** A sentence on what a finding looks like and one on what to do then. */
  readonly finding?: true;
  /** What to do then, where it differs: keys below `step.<id>.founds`. */
  readonly founds?: readonly WhyRow[];
  /** The signs one by one, each with its reason: keys below `step.<id>.signs`. */
  readonly signs?: readonly string[];
  /** Helps without mending anything: behind the steps that do. */
  readonly stopgap?: true;
  /** Only where this holds; without it everywhere. */
  readonly accounts?: readonly AccountType[];
  /** Left out where all triggers of one of these lists hold. */
  readonly unless?: readonly (readonly Trigger[])[];
  readonly source: string;
}

export const STEPS = [...FIX_STEPS, ...ACCOUNT_STEPS, ...ADMIN_STEPS] as const satisfies readonly StepRow[];
export type StepId = (typeof STEPS)[number]["id"];

/** Those that look at the records of the sender's domain. */
export const RECORD_STEPS: ReadonlySet<string> = new Set<StepId>([
  "C11",
  "C11-spf",
  "C11-dkim",
  "C11-dmarc",
  "C11-ptr",
]);

/** The account steps in the order an incident responder takes: shut the door, remove what was left behind, tell. */
export const INCIDENT_ORDER = [
  "password",
  "sessions",
  "rules",
  "forwarding",
  "apps",
  "delegates",
  "security-info",
  "two-factor",
  "sign-in-activity",
  "C05",
  "automatic-replies",
  "junk",
  "device-scan",
  "updates",
  "tell-admin",
] as const satisfies readonly StepId[];

/** The same when it is not yet clear whether anybody else was in: that is found out first. */
export const DOUBT_ORDER: readonly StepId[] = ["C05", ...INCIDENT_ORDER.filter((id) => id !== "C05")];

/** The account steps when nothing points to the account: what the pane is most often opened for comes first. */
export const CHECKUP_ORDER = [
  "forwarding",
  "rules",
  "security-info",
  "two-factor",
  "password",
  "sign-in-activity",
  "apps",
  "delegates",
  "automatic-replies",
  "junk",
  "device-scan",
  "updates",
] as const satisfies readonly StepId[];

/** What is gone through without a mail: nothing in it needs the report. */
export const GENERAL = [
  "C01",
  "C02",
  "C18",
  ...CHECKUP_ORDER,
  "C15",
  "C11",
  "C20",
  "help-desk",
] as const satisfies readonly StepId[];

/** What every failure brings below what its cause asks for. */
export const ALWAYS = ["C20", "C13", "C24"] as const satisfies readonly StepId[];
