import { ACCOUNTS, type AccountId, CLIENTS, type ClientId } from "./clients";

/** The switches of the simulator. They live in the page's address, so that a state can be sent to a colleague. */
export interface Settings {
  readonly client: ClientId;
  readonly account: AccountId;
  readonly lang: "ja" | "en";
  readonly theme: "light" | "dark" | "contrast";
  /** Delivery reports other than the one that is always locked. */
  readonly reports: "open" | "noitem" | "greyed" | "restricted";
  /** What `mailbox.item` is when there is none: undefined (item type 6) or null (no data at all). */
  readonly noitem: "undefined" | "null";
  /** What the client gives of an item: all of it, only type and id, or an error whoever looks. */
  readonly item: "whole" | "partial" | "throwing";
  /** Highest Mailbox requirement set, where it shall be another than the client's own. */
  readonly mailbox: "own" | "1.1" | "1.3" | "1.5" | "1.8" | "1.9" | "1.13" | "1.14" | "1.15";
  /** Outlook's own event when another mail is chosen: told, never told (frozen), or told with the old mail (stale). */
  readonly changes: "told" | "frozen" | "stale";
  readonly calls: "ok" | "slow" | "failing" | "hanging" | "throwing";
  /** Methods that `calls` is about, by name and separated by commas; empty: all. */
  readonly methods: string;
  readonly office: "ok" | "blocked" | "hanging";
  /** Permission of the manifest: ReadItem, or ReadWriteMailbox as `npm run package -- --multi-select` asks for. */
  readonly manifest: "readitem" | "multiselect";
  readonly width: "225" | "280" | "320" | "450";
  readonly pinned: "yes" | "no";
}

export const CHOICES = {
  client: Object.keys(CLIENTS) as ClientId[],
  account: Object.keys(ACCOUNTS) as AccountId[],
  lang: ["ja", "en"],
  theme: ["light", "dark", "contrast"],
  reports: ["open", "noitem", "greyed", "restricted"],
  noitem: ["undefined", "null"],
  item: ["whole", "partial", "throwing"],
  mailbox: ["own", "1.1", "1.3", "1.5", "1.8", "1.9", "1.13", "1.14", "1.15"],
  changes: ["told", "frozen", "stale"],
  calls: ["ok", "slow", "failing", "hanging", "throwing"],
  office: ["ok", "blocked", "hanging"],
  manifest: ["readitem", "multiselect"],
  width: ["320", "280", "450", "225"],
  pinned: ["yes", "no"],
} as const satisfies { [K in Exclude<keyof Settings, "methods">]: readonly Settings[K][] };

/** Reads the switches from the address; the first choice is the default, the language is the browser's. */
export function settingsFrom(search: string, browserLanguage: string): Settings {
  const query = new URLSearchParams(search);
  const pick = <K extends keyof typeof CHOICES>(key: K): Settings[K] => {
    const choices = CHOICES[key] as unknown as readonly Settings[K][];
    return choices.find((choice) => choice === query.get(key)) ?? (choices[0] as Settings[K]);
  };
  const lang = query.has("lang") ? pick("lang") : browserLanguage.startsWith("ja") ? "ja" : "en";
  return {
    client: pick("client"),
    account: pick("account"),
    lang,
    theme: pick("theme"),
    reports: pick("reports"),
    noitem: pick("noitem"),
    item: pick("item"),
    mailbox: pick("mailbox"),
    changes: pick("changes"),
    calls: pick("calls"),
    methods: query.get("methods") ?? "",
    office: pick("office"),
    manifest: pick("manifest"),
    width: pick("width"),
    pinned: pick("pinned"),
  };
}
