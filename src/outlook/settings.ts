/**
 * Small values kept between visits. Inside Outlook in the mailbox's roaming settings (Mailbox 1.1, 32 KB in all, written by
 * saveAsync); elsewhere in the browser's local storage.
 */
import { call, orNull, peek } from "./call";
import type { Store } from "./types";

type Roaming = Pick<Office.RoamingSettings, "get" | "set" | "remove" | "saveAsync">;
type Local = Pick<Storage, "getItem" | "setItem">;

/** Roaming settings of the open mailbox. A value that the mailbox refuses is put back to what it was. */
export function roamingStore(roaming: Roaming): Store {
  let saving: Promise<unknown> = Promise.resolve();
  const save = () => call<void>("roamingSettings.saveAsync", (done) => roaming.saveAsync(done));
  const put = (key: string, value: unknown) =>
    peek(() => {
      if (value === null || value === undefined) roaming.remove(key);
      else roaming.set(key, value);
      return true;
    }) ?? false;

  return {
    get: (key) => peek(() => roaming.get(key) as unknown),
    set(key, value) {
      const before = peek(() => roaming.get(key) as unknown);
      if (!put(key, value)) return Promise.resolve(false);
      // One save after the other: each sends the whole object.
      const saved = saving.then(save).then(
        () => true,
        () => {
          put(key, before);
          return false;
        },
      );
      saving = orNull(saved);
      return saved;
    },
  };
}

/** Local storage under our own prefix. It may be blocked inside a frame: then values last as long as the page. */
export function localStore(local: () => Local, partition: string | null): Store {
  const name = (key: string) => `${partition ?? ""}modori.${key}`;
  const here = new Map<string, unknown>();
  return {
    get(key) {
      if (here.has(key)) return here.get(key);
      return peek(() => JSON.parse(local().getItem(name(key)) ?? "null") as unknown);
    },
    async set(key, value) {
      here.set(key, value);
      return (
        peek(() => {
          local().setItem(name(key), JSON.stringify(value));
          return true;
        }) ?? false
      );
    },
  };
}
