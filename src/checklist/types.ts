import type { SecurityGround } from "../knowledge/advice";
import type { Actor, Detail, Origin, Reason } from "../knowledge/ids";
import type { AccountType, Client, Cloud } from "../knowledge/surroundings";

export { ACCOUNT_TYPES, type AccountType, CLIENTS, CLOUDS, type Client, type Cloud } from "../knowledge/surroundings";

/** Words to be looked up in the reader's language: a key of `locales` and the values to put into it. */
export interface Words {
  readonly key: string;
  readonly values?: Readonly<Record<string, WordsValue>>;
}

/** What a message may be given: text of the mail, a number, words of ours, or several (a list, or a path through menus). */
export type WordsValue = string | number | Words | readonly (string | Words)[];

/** Whose mailbox the pane stands in: decides links and menu words. */
export interface Account {
  readonly type: AccountType;
  readonly cloud: Cloud;
  readonly client: Client;
  /** Host of Outlook on the web for on-premises mailboxes, null when unknown. */
  readonly owaHost: string | null;
  readonly addresses: readonly string[];
}

/** The sentence at the top of the pane. */
export interface Verdict {
  readonly tone: "failed" | "delayed" | "delivered" | "not-a-bounce" | "not-sure" | "unreadable" | "foreign";
  readonly headline: Words;
  readonly explanation: Words;
  /** Whose move it is; first one first. */
  readonly actors: readonly Actor[];
  /** Whose move it is, as the pane says it: one party or two joined. */
  readonly move: Words;
  /** The one thing to do first. */
  readonly action: Words;
  /** Does sending the same mail again help? */
  readonly resend: Resend;
  /** The same in a sentence, with the waiting time where one is known. */
  readonly resendAdvice: Words;
  /** The provider's code that people search for (S2017062302), shown under the headline; null for all others. */
  readonly code: string | null;
  /** How far a delivered mail is known to have come: `relayed` (RFC 3464 section 2.3.3) ends the reports at the other side's server. */
  readonly reached: "mailbox" | "server" | null;
  /** Failures told apart by cause, the gravest first; empty when the mail is no failure. One group: it is what the verdict says. */
  readonly groups: readonly VerdictGroup[];
  /** The report is quoted in another mail, whose writer may be the one who sent what came back. */
  readonly quoted: boolean;
}

export const RESENDS = ["yes", "later", "after-change", "no", "if-missing", "not-needed"] as const;
export type Resend = (typeof RESENDS)[number];

/** Recipients that failed for one and the same cause. */
export interface VerdictGroup {
  readonly reason: Reason;
  readonly detail: Detail | null;
  readonly forwarded: boolean;
  /** Confident enough to be said plainly; else headline and action say that the cause is not clear. */
  readonly sure: boolean;
  /** Failed addresses, as far as known. */
  readonly recipients: readonly string[];
  /** Points to the reader's own account; null: does not. */
  readonly security: SecurityGround | null;
  /** Indexes into `Diagnosis.failures`. */
  readonly failures: readonly number[];
  readonly headline: Words;
  readonly explanation: Words;
  readonly actors: readonly Actor[];
  readonly move: Words;
  readonly action: Words;
  readonly resend: Resend;
  readonly resendAdvice: Words;
}

export const SECTIONS = ["fix", "account", "status", "domain", "help"] as const;
export type SectionId = (typeof SECTIONS)[number];
export const STEP_STATES = ["open", "done", "problem", "not-for-me"] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface StepLink {
  readonly label: Words;
  readonly href: string;
  /** false: the facts call the address unsure, so the menu words must stand beside it. */
  readonly sure: boolean;
}

/** A small helper inside a step, shown by the view of the same name. */
export type Tool =
  | {
      readonly id: "size";
      /** Bytes: as the bounce names it, else what the recipient's service usually takes; null: neither is known. */
      readonly limit: number | null;
      /** Bytes of the mail that came back, null when not all of it did. */
      readonly size: number | null;
      /** Whose limit it is. */
      readonly whose: Words;
      /** Usual limits to choose from; `raw`: counted before encoding. */
      readonly limits: readonly { readonly name: string; readonly bytes: number; readonly counts: "encoded" | "raw" }[];
    }
  | { readonly id: "address"; readonly recipient: string; readonly suggestions: readonly string[] }
  | {
      readonly id: "blocklist";
      readonly list: string;
      readonly ip: string | null;
      readonly href: string | null;
      readonly dead: boolean;
    }
  | { readonly id: "dns"; readonly domain: string; readonly commands: readonly Command[] }
  | { readonly id: "commands"; readonly commands: readonly Command[] }
  /** A text to send to somebody by another channel, ready to copy. */
  | { readonly id: "text"; readonly label: Words; readonly text: Words }
  /** The place for the button that copies the report. */
  | { readonly id: "report" };

/** A command line ready to copy: values are quoted so that nothing in a mail can break out of it. */
export interface Command {
  readonly shell: "powershell" | "cmd" | "sh";
  readonly label: Words;
  readonly text: string;
}

export interface Step {
  readonly id: string;
  /** Who does it: the reader, or somebody the reader hands it to. */
  readonly who: Exclude<Actor, "nobody">;
  readonly title: Words;
  /** Failed addresses that it is for, where it does not help with all of them. */
  readonly concerns: readonly string[];
  /** Why here: tied to this bounce. */
  readonly why: Words;
  /** How in the reader's own client, one line a move. */
  readonly how: readonly Words[];
  /** One of these lines leads there through menus, without the page that a link opens. */
  readonly menu: boolean;
  readonly links: readonly StepLink[];
  /** What a finding looks like (in a sentence, and sign by sign with the reason), and what to do when there is one. */
  readonly finding: Words | null;
  readonly signs: readonly Words[];
  readonly whenFound: Words | null;
  readonly tools: readonly Tool[];
}

export interface Section {
  readonly id: SectionId;
  readonly title: Words;
  /** Opened at once; others are folded. */
  readonly open: boolean;
  /** Said plainly above the section, when the bounce points to it. */
  readonly note: Words | null;
  /** A check-up that this bounce does not ask for: it does not count for the progress. */
  readonly optional: boolean;
  readonly steps: readonly Step[];
}

export interface Checklist {
  /** One-way id of the bounce (never its content), under which step states are kept. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly sections: readonly Section[];
  /** "Did you send this?" is asked when the origin is not certain. */
  readonly askOrigin: boolean;
}

/** The organization's own help desk, as packaged for it. */
export interface HelpDesk {
  readonly address: string | null;
  readonly link: string | null;
}

/** What the reader answered to "Did you send this?", null before. */
export type OriginAnswer = Exclude<Origin, "unknown"> | null;
