import { LOCALES } from "../office/app-context";
import { ADDRESSES, type Client, clientFor } from "../office/clients";
import type { Owner, Surface } from "../office/initial-data";
import type { Draft, FolderId, Mail } from "../office/mail";
import { type Settings, settingsFrom } from "../office/settings";
import { WORDS, type Word } from "./words";

/** Everything the simulated Outlook shows. One object, changed in place, drawn again after each change. */
export const state = {
  settings: settingsFrom(location.search, navigator.language) as Settings,
  mails: [] as readonly Mail[],
  folder: "inbox" as FolderId,
  selected: null as Mail | null,
  /** Several selected mails, in the order of selecting; empty when there is one or none. */
  several: [] as readonly Mail[],
  draft: null as Draft | null,
  drafts: [] as Draft[],
};

export const say = (word: Word): string => WORDS[state.settings.lang][word];
export const locale = (): string => LOCALES[state.settings.lang];
export function client(): Client {
  const own = clientFor(state.settings.client, owner().account);
  return state.settings.mailbox === "own" ? own : { ...own, mailbox: state.settings.mailbox };
}

/** The mailbox in which the chosen mail lies. */
export function owner(): Owner {
  return state.selected?.folder === "personal"
    ? { account: "outlookcom", address: ADDRESSES.personal }
    : { account: state.settings.account, address: ADDRESSES.work };
}

/** How Outlook treats the chosen mail when it comes to add-ins. */
export function access(mail: Mail): "open" | "noitem" | "greyed" | "restricted" {
  const { reports } = state.settings;
  const report = mail.itemClass.startsWith("REPORT.");
  if (mail.locked && (reports === "open" || reports === "restricted")) return "noitem";
  return report || mail.locked ? reports : "open";
}

/** What a pane opened now would stand beside. */
export function surface(): Surface {
  if (state.draft) return { kind: "compose", draft: state.draft };
  const mail = state.several.length > 0 ? null : state.selected;
  if (!mail || access(mail) === "noitem" || access(mail) === "greyed") return { kind: "none" };
  return { kind: "read", mail };
}

/** What is selected in the list. */
export function selection(): readonly Mail[] {
  if (state.draft) return [];
  return state.several.length > 0 ? state.several : state.selected ? [state.selected] : [];
}

/** Roaming settings as Outlook keeps them: one object a mailbox, each value as JSON text. */
export const roaming = {
  key: () => `simulator.roaming.${owner().address}`,
  load: (): Record<string, string> => JSON.parse(localStorage.getItem(roaming.key()) ?? "{}"),
  save: (values: Record<string, string>) => localStorage.setItem(roaming.key(), JSON.stringify(values)),
};
