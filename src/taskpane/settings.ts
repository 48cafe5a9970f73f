/** What the person chose over what was detected. Kept in the store; null: as detected. */
import {
  ACCOUNT_TYPES,
  type Account,
  type AccountType,
  CLIENTS,
  CLOUDS,
  type Client,
  type Cloud,
} from "../checklist/types";
import { LANGUAGES, type Language } from "../locales";
import type { Store } from "../outlook/types";
import { accountIn, readDeployment } from "./deployment";

export interface Choices {
  readonly type: AccountType | null;
  readonly cloud: Cloud | null;
  readonly client: Client | null;
  readonly language: Language | null;
}

export const NO_CHOICES: Choices = { type: null, cloud: null, client: null, language: null };
const KEY = "choices";

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((entry) => entry === value) ?? null;

/** The store may hold anything: an older version's values, another program's. */
export function readChoices(store: Store): Choices {
  const kept = store.get(KEY);
  if (typeof kept !== "object" || kept === null) return NO_CHOICES;
  const { type, cloud, client, language } = kept as Record<string, unknown>;
  return {
    type: oneOf(ACCOUNT_TYPES, type),
    cloud: oneOf(CLOUDS, cloud),
    client: oneOf(CLIENTS, client),
    language: oneOf(LANGUAGES, language),
  };
}

export function keepChoices(store: Store, choices: Choices): Promise<boolean> {
  return store.set(KEY, choices);
}

/** The account as detected and as the page was packaged for, with the person's word above both. */
export function accountWith(detected: Account, choices: Choices): Account {
  const account = accountIn(readDeployment(), detected);
  return {
    ...account,
    type: choices.type ?? account.type,
    cloud: choices.cloud ?? account.cloud,
    client: choices.client ?? account.client,
  };
}

/** What shell.ts reads before the next first paint. The page's own storage, since the mailbox's is not there yet. */
export function rememberShell(language: Language | null, dark: boolean): void {
  try {
    localStorage.setItem("modori.shell", `${language ?? ""} ${dark ? "dark" : "light"}`);
  } catch {
    // Blocked inside some frames: the next first paint goes by the system's theme.
  }
}
