import { watchSelection } from "../../src/outlook/selection";
import { MAX_SELECTED, type Reading, type Selection } from "../../src/outlook/types";
import { type Answer, base64, install, member, received, textOf, uninstall } from "./office";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  uninstall();
});

type Members = Record<string, unknown>;

const details = (...ids: string[]) => ids.map((itemId) => ({ itemId, subject: `Subject of ${itemId}` }));

/** An Outlook with these mails selected. `load`: what loading an id gives. */
function outlook(
  ids: string[],
  { item = null, mailbox = "1.15", load = {} as Record<string, Answer<Members>> } = {} as {
    item?: unknown;
    mailbox?: string;
    load?: Record<string, Answer<Members>>;
  },
) {
  install({ mailbox, eventTypes: { SelectedItemsChanged: "olkSelectedItemsChanged" } });
  let tell: (() => void) | undefined;
  const log: string[] = [];
  const loaded = (id: string): Members => ({
    ...received({
      itemId: id,
      subject: `Subject of ${id}`,
      getAsFileAsync: member({ value: base64(`Source of ${id}`) }),
    }),
    unloadAsync: (done: (result: unknown) => void) => {
      log.push(`unload ${id}`);
      setTimeout(() => done({ status: "succeeded" }), 0);
    },
  });
  const office = {
    item,
    ids,
    addHandlerAsync: jest.fn((_type: string, handler: () => void) => {
      tell = handler;
    }),
    getSelectedItemsAsync: (done: (result: unknown) => void) => member({ value: details(...office.ids) })(done),
    loadItemByIdAsync: (id: string, done: (result: unknown) => void) => {
      log.push(`load ${id}`);
      member(load[id] ?? { value: loaded(id) })(done);
    },
  };
  return { office: office as typeof office & Office.Mailbox, log, loaded, tell: () => tell?.() };
}

async function ended<T>(pending: Promise<T>): Promise<T> {
  await jest.advanceTimersByTimeAsync(120_000);
  return pending;
}

function selectionOf(reading: Reading | null): Selection {
  if (reading?.ok !== false || reading.none.why !== "several-selected" || !reading.none.selection) throw new Error();
  return reading.none.selection;
}

const MANY = ["a", "b", "c"];

test("several: named at once, each read by its id, unloaded before the next", async () => {
  const { office, log } = outlook(MANY);
  const selection = selectionOf(await ended(watchSelection(office).read()));
  expect(selection).toMatchObject({ left: 0, items: [{ id: "a", subject: "Subject of a" }, { id: "b" }, { id: "c" }] });
  const readings = await ended(Promise.all(selection.items.map(selection.read)));
  expect(readings.map((reading) => reading.ok && textOf(reading.intake.input))).toEqual(
    MANY.map((id) => `Source of ${id}`),
  );
  expect(readings[0]).toMatchObject({ intake: { door: "selection", name: "Subject of a", itemId: "a" } });
  expect(log).toEqual(MANY.flatMap((id) => [`load ${id}`, `unload ${id}`]));
});

test("two readings at a time still load one mail after the other", async () => {
  const { office, log } = outlook(MANY);
  const watch = watchSelection(office);
  const [first, second] = [selectionOf(await ended(watch.read())), selectionOf(await ended(watch.read()))];
  await ended(Promise.all([first.read(details("a")[0] as never), second.read(first.items[1] as never)]));
  expect(log.filter((_, index) => index % 2 === 0).every((entry) => entry.startsWith("load"))).toBe(true);
});

test.each<[string, Answer<Members>]>([
  ["fails", { code: 9020 }],
  ["throws", "throws"],
  ["never answers", "hangs"],
])("one that %s does not stop the others", async (_, answer) => {
  const { office } = outlook(MANY, { load: { b: answer } });
  const selection = selectionOf(await ended(watchSelection(office).read()));
  const readings = await ended(Promise.all(selection.items.map(selection.read)));
  expect(readings.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(readings[1]).toMatchObject({ none: { why: "failed", call: "loadItemByIdAsync" } });
});

test("a mail that comes after its time is sent back", async () => {
  const { office, log, loaded } = outlook(MANY);
  const selection = selectionOf(await ended(watchSelection(office).read()));
  office.loadItemByIdAsync = ((id: string, done: (result: unknown) => void) => {
    setTimeout(() => done({ status: "succeeded", value: loaded(id) }), 20_000);
  }) as never;
  const reading = await ended(selection.read(selection.items[0] as never));
  expect(reading.ok).toBe(false);
  expect(log).toEqual(["unload a"]);
});

test("when none is answered, the rest of a hundred is given up at once", async () => {
  const ids = Array.from({ length: 100 }, (_, index) => `${index}`);
  const { office, log } = outlook(ids, { load: Object.fromEntries(ids.map((id) => [id, "hangs" as const])) });
  const selection = selectionOf(await ended(watchSelection(office).read()));
  const readings: Reading[] = [];
  const all = (async () => {
    for (const item of selection.items) readings.push(await selection.read(item));
  })();
  await jest.advanceTimersByTimeAsync(20_000);
  await all;
  expect(readings.filter(({ ok }) => !ok)).toHaveLength(100);
  expect(log).toHaveLength(3);
});

test("no more than Outlook's own hundred are read", async () => {
  const ids = Array.from({ length: MAX_SELECTED + 7 }, (_, index) => `${index}`);
  const selection = selectionOf(await ended(watchSelection(outlook(ids).office).read()));
  expect(selection.items).toHaveLength(MAX_SELECTED);
  expect(selection.left).toBe(7);
});

test("a client that can name but not load them (1.13, 1.14) says that several are selected", async () => {
  const reading = await ended(watchSelection(outlook(MANY, { mailbox: "1.14" }).office).read());
  expect(reading).toEqual({ ok: false, none: { why: "several-selected", selection: null } });
});

describe("one selected mail", () => {
  test("that is open is read by the item", async () => {
    const { office, log } = outlook(["a"], { item: received({ itemId: "a" }) });
    expect(await ended(watchSelection(office).read())).toBeNull();
    expect(log).toEqual([]);
  });

  test("without an item, as a locked report, is read by its id", async () => {
    const reading = await ended(watchSelection(outlook(["a"]).office).read());
    expect(reading).toMatchObject({ ok: true, intake: { door: "selection", itemId: "a" } });
  });

  test("that cannot be loaded either is left to the item's own words", async () => {
    const { office } = outlook(["a"], { load: { a: { code: 9020 } } });
    expect(await ended(watchSelection(office).read())).toBeNull();
  });
});

test("beside a draft the draft is read, whatever is selected in the list behind it", async () => {
  const { office, tell } = outlook(MANY, { item: { subject: { getAsync: member({ value: "FW: Lunch" }) } } });
  const watch = watchSelection(office);
  tell();
  expect(await ended(watch.read())).toBeNull();
});

describe("asks nothing in vain", () => {
  test.each<[string, string, unknown]>([
    ["below 1.13", "1.12", member({ value: details("a", "b") })],
    ["where the library lacks the method", "1.15", undefined],
    ["with the ordinary manifest, where it throws", "1.15", member("throws")],
    ["when it fails", "1.15", member({ code: 5001 })],
    ["when nothing is selected", "1.15", member({ value: [] })],
    ["when it gives no list", "1.15", member({ value: null })],
  ])("%s", async (_, mailbox, getSelectedItemsAsync) => {
    const { office } = outlook([], { mailbox });
    Object.assign(office, { getSelectedItemsAsync });
    expect(await ended(watchSelection(office).read())).toBeNull();
  });

  test("a list that never comes costs two seconds", async () => {
    const { office } = outlook([]);
    Object.assign(office, { getSelectedItemsAsync: member("hangs") });
    const reading = watchSelection(office).read();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await reading).toBeNull();
  });
});

describe("changes", () => {
  const changes = () => {
    const sim = outlook(["a"], { item: received({ itemId: "a" }) });
    const watch = watchSelection(sim.office);
    const handler = jest.fn();
    const stop = watch.onChanged(handler);
    return { ...sim, watch, handler, stop };
  };
  const settle = () => jest.advanceTimersByTimeAsync(1_000);

  test("mails picked quickly one by one are told once", async () => {
    const { office, tell, handler } = changes();
    for (const ids of [["a", "b"], ["a", "b", "c"], MANY]) {
      office.ids = ids;
      tell();
    }
    await settle();
    expect(handler).toHaveBeenCalledTimes(1);
  });

  test("one other mail is the item's own matter", async () => {
    const { office, tell, handler } = changes();
    office.ids = ["b"];
    tell();
    await settle();
    expect(handler).not.toHaveBeenCalled();
  });

  test("several, told although the item stays the old one: the list is read; then one alone is told, too", async () => {
    const { office, tell, handler, watch } = changes();
    office.ids = ["a", "b"];
    tell();
    await settle();
    expect(selectionOf(await ended(watch.read())).items).toHaveLength(2);
    office.ids = ["a"];
    tell();
    await settle();
    expect(handler).toHaveBeenCalledTimes(2);
    expect(await ended(watch.read())).toBeNull();
  });

  test("the same selection again is no change, and who stops hears nothing", async () => {
    const { office, tell, handler, watch, stop } = changes();
    office.ids = MANY;
    tell();
    await settle();
    await ended(watch.read());
    tell();
    await settle();
    expect(handler).toHaveBeenCalledTimes(1);
    stop();
    office.ids = ["x", "y"];
    tell();
    await settle();
    expect(handler).toHaveBeenCalledTimes(1);
  });
});
