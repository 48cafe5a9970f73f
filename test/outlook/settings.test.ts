import { localStore, roamingStore } from "../../src/outlook/settings";
import { type Answer, member } from "./office";

function roaming(save: () => Answer<void>) {
  const values = new Map<string, unknown>();
  const saves: string[] = [];
  return {
    values,
    saves,
    store: roamingStore({
      get: (key: string) => values.get(key),
      set: (key: string, value: unknown) => void values.set(key, value),
      remove: (key: string) => void values.delete(key),
      saveAsync: ((done: () => void) => {
        saves.push(JSON.stringify([...values]));
        member(save())(done);
      }) as Office.RoamingSettings["saveAsync"],
    } satisfies Pick<Office.RoamingSettings, "get" | "set" | "remove" | "saveAsync">),
  };
}

test("a value is there at once and saved", async () => {
  const { store, saves } = roaming(() => ({ value: undefined }));
  const saved = store.set("choices", { language: "ja" });
  expect(store.get("choices")).toEqual({ language: "ja" });
  expect(await saved).toBe(true);
  expect(saves).toEqual(['[["choices",{"language":"ja"}]]']);
});

test("saves go one after the other, and none is lost", async () => {
  const { store, saves } = roaming(() => ({ value: undefined }));
  expect(await Promise.all([store.set("a", 1), store.set("b", 2), store.set("a", 3)])).toEqual([true, true, true]);
  expect(saves.at(-1)).toBe('[["a",3],["b",2]]');
});

test("a full mailbox (9019, 9057) answers false and keeps what was there", async () => {
  let answer: Answer<void> = { value: undefined };
  const { store } = roaming(() => answer);
  await store.set("progress", "old");
  answer = { code: 9057 };
  expect(await store.set("progress", "x".repeat(40_000))).toBe(false);
  expect(store.get("progress")).toBe("old");
  answer = { value: undefined };
  expect(await store.set("progress", "new")).toBe(true);
});

test("null removes", async () => {
  const { store, values } = roaming(() => ({ value: undefined }));
  await store.set("a", 1);
  await store.set("a", null);
  expect(values.has("a")).toBe(false);
});

describe("with fake time", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  test("a save that never answers ends with false, and the next one is tried", async () => {
    let answer: Answer<void> = "hangs";
    const { store } = roaming(() => answer);
    const first = store.set("a", 1);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await first).toBe(false);
    answer = { value: undefined };
    const second = store.set("a", 2);
    await jest.advanceTimersByTimeAsync(100);
    expect(await second).toBe(true);
  });
});

test("settings that throw are like settings that are not there", async () => {
  const thrower = () => {
    throw new Error("no settings");
  };
  const store = roamingStore({ get: thrower, set: thrower, remove: thrower, saveAsync: thrower });
  expect(store.get("a")).toBeNull();
  expect(await store.set("a", 1)).toBe(false);
});

describe("local storage", () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  test("keeps values under a prefix, with the partition in front where there is one", async () => {
    const local = storage();
    expect(await localStore(() => local, "p1").set("choices", { client: "mac" })).toBe(true);
    expect([...local.kept.keys()]).toEqual(["p1modori.choices"]);
    expect(localStore(() => local, "p1").get("choices")).toEqual({ client: "mac" });
    expect(localStore(() => local, null).get("choices")).toBeNull();
  });

  test("blocked storage: values last as long as the page", async () => {
    const blocked = () => {
      throw new Error("SecurityError");
    };
    const store = localStore(blocked, null);
    expect(store.get("a")).toBeNull();
    expect(await store.set("a", 1)).toBe(false);
    expect(store.get("a")).toBe(1);
  });

  test("somebody else's value under our name is no harm", () => {
    const local = storage();
    local.kept.set("modori.a", "{broken");
    expect(localStore(() => local, null).get("a")).toBeNull();
  });
});
