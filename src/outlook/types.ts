import type { Account } from "../checklist/types";
import type { Input } from "../classifier/types";

/** More than this of one drop is refused file by file, so that a pane never chokes on a whole archive. */
export const MAX_FILES = 500;
/** Larger files are no single mail; Exchange Online's own limit for a message is 150 MB, of which a report returns far less. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Outlook starts an add-in on no more selected mails than this (Mailbox.getSelectedItemsAsync). */
export const MAX_SELECTED = 100;

/** Which way a mail came in (facts: doors). */
export const DOORS = ["item", "pieces", "attachment", "compose", "selection", "drop", "paste", "file"] as const;
export type Door = (typeof DOORS)[number];

/** A mail that came in, with the name by which the pane calls it. */
export interface Intake {
  readonly door: Door;
  readonly input: Input;
  /** Subject, file name or the first words: what the reader knows it by. */
  readonly name: string;
  readonly itemId: string | null;
}

/** A mail of a selection, as far as Outlook tells before it is read. */
export interface SelectedItem {
  readonly id: string;
  readonly subject: string;
}

/** Several mails selected in Outlook's list. */
export interface Selection {
  /** In the order in which they were selected, at most MAX_SELECTED. */
  readonly items: readonly SelectedItem[];
  /** Selected beyond MAX_SELECTED. */
  readonly left: number;
  /** One after the other, as Outlook wants it: a call waits for the one before. Never rejects, always ends. */
  read(item: SelectedItem): Promise<Reading>;
}

/**
 * Why no single mail came in through Office. `locked`: Outlook keeps add-ins off delivery reports or gives no item.
 * `several-selected`: the way to read them is there where manifest and client allow it, else null.
 */
export type NoIntake =
  | { readonly why: "locked" | "not-in-outlook" }
  | { readonly why: "several-selected"; readonly selection: Selection | null }
  | { readonly why: "failed"; readonly call: string; readonly code: number | null; readonly message: string };

export type Reading = { readonly ok: true; readonly intake: Intake } | { readonly ok: false; readonly none: NoIntake };

/** Why a dropped or chosen file was not taken. One bad file never stops the others. */
export interface Refusal {
  readonly name: string;
  /** `folder`: folders cannot be read here; `too-large`: more than MAX_FILE_BYTES; `too-many`: beyond MAX_FILES of one drop. */
  readonly why: "folder" | "too-large" | "too-many" | "unreadable" | "empty";
}

/** What came of files that a person dropped or chose. */
export interface Files {
  readonly intakes: readonly Intake[];
  readonly refused: readonly Refusal[];
}

/** Small values kept between visits: roaming settings in Outlook, local storage outside. Never mail content. */
export interface Store {
  get(key: string): unknown;
  /** Resolves when kept; rejects never: a full or blocked store is answered with false. */
  set(key: string, value: unknown): Promise<boolean>;
}

export interface NewMessage {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text; turned into escaped HTML by the outlook folder. */
  readonly body: string;
}

/** What the pane may ask of its surroundings; the only face that `outlook` shows to `taskpane`. */
export interface Surroundings {
  readonly inOutlook: boolean;
  readonly account: Account;
  /** BCP 47 tag of Outlook's display language, or the browser's. */
  readonly language: string;
  /** Is Outlook's own theme dark (Office.context.officeTheme)? null or absent: Outlook does not say, the pane follows the system. */
  readonly dark?: boolean | null;
  /** Called when Outlook's theme changes, and at once when it has changed since the start. Returns the way to stop. Absent: this client does not tell. */
  onThemeChanged?(handler: (dark: boolean | null) => void): () => void;
  readonly store: Store;
  /** Reads the open item by the best door it offers. Never rejects, always ends (time limits inside). */
  read(): Promise<Reading>;
  /**
   * The mails attached to the open item: worth asking when the open mail itself is no bounce. Never rejects;
   * empty when there are none or they cannot be had.
   */
  attached(): Promise<readonly Intake[]>;
  /** Called when Outlook shows another item, or none. Returns the way to stop. */
  onItemChanged(handler: () => void): () => void;
  /** Called with mails dropped on the pane, by Outlook's own event or the browser's, and with what could not be taken. */
  onDrop(handlers: {
    over(active: boolean): void;
    dropped(intakes: readonly Intake[], refused: readonly Refusal[]): void;
  }): () => void;
  /** Reads files that the person chose. Never rejects; each file is either taken or refused. */
  readFiles(files: Iterable<File>): Promise<Files>;
  /** Opens a page in the browser, never in the pane. */
  open(href: string): void;
  /** Opens a new message to look at; sends nothing. False when this client cannot. */
  compose(message: NewMessage): Promise<boolean>;
}
