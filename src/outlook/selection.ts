/**
 * Several mails selected in the list, which only a manifest of `npm run package -- --multi-select` may read: getSelectedItemsAsync and
 * SelectedItemsChanged are Mailbox 1.13, loadItemByIdAsync and unloadAsync 1.15, all ReadWriteMailbox. With ReadItem Office.js throws at
 * once, so that the ordinary manifest loses no time here.
 */
import { CallError, call, NO_ANSWER, orNull, peek, SHORT_LIMIT_MS, supports } from "./call";
import { failure, readItem } from "./item";
import { isDraft, type OpenItem, openItem } from "./open-item";
import { MAX_SELECTED, type NoIntake, type Reading, type SelectedItem, type Selection } from "./types";

type Mailbox = Pick<Office.Mailbox, "item" | "addHandlerAsync" | "getSelectedItemsAsync" | "loadItemByIdAsync">;
type Loaded = Office.LoadedMessageRead | Office.LoadedMessageCompose;

/** The list of ids comes from the list on screen; it stands before the first answer, so it is not waited for longer. */
const LIST_LIMIT_MS = 2_000;
/** A person who picks mails one by one changes the selection several times a second. */
const SETTLE_MS = 300;
/** After so many mails in a row without an answer none will come: the rest is given up at once. */
const MAX_SILENT = 3;

export interface SelectionWatch {
  /** What the selection gives where the open item gives nothing or not everything; null: read the open item. */
  read(): Promise<Reading | null>;
  /** Called when other mails are selected and the item alone does not tell. Returns the way to stop. */
  onChanged(handler: () => void): () => void;
}

export function watchSelection(mailbox: Mailbox): SelectionWatch {
  const handlers = new Set<() => void>();
  const load = oneAtATime(mailbox);
  /** Ids that were given to read last; null: the open item was. */
  let shown: readonly string[] | null = null;
  /** Outlook has told of a selection: from then on the item alone is not believed. */
  let told = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  async function settled(): Promise<void> {
    const items = await selectedItems(mailbox);
    if (!items || isSame(items, shown)) return;
    // One mail that is open is the item's own matter, unless several were shown until now.
    if (items.length < 2 && openItem(mailbox) && (shown?.length ?? 0) < 2) return;
    for (const handler of handlers) handler();
  }

  const event = supports("Mailbox", "1.13") ? peek(() => Office.EventType.SelectedItemsChanged) : null;
  const changed = () => {
    told = true;
    clearTimeout(settling);
    settling = setTimeout(() => void settled(), SETTLE_MS);
  };
  if (event) void orNull(call("addHandlerAsync", (done) => mailbox.addHandlerAsync(event, changed, done)));

  return {
    async read() {
      const item = openItem(mailbox);
      shown = null;
      if (item && (!told || isDraft(item))) return null;
      const items = await selectedItems(mailbox);
      const [first] = items ?? [];
      if (!items || !first || (items.length === 1 && item)) return null;
      shown = items.map(({ id }) => id);
      const selection = canLoad(mailbox) ? selectionOf(items, load) : null;
      if (items.length > 1) return { ok: false, none: { why: "several-selected", selection } };
      // A report that gives no item may still be given by its id.
      const reading = await selection?.read(first);
      return reading?.ok ? reading : null;
    },
    onChanged(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
  };
}

const isSame = (items: readonly SelectedItem[], ids: readonly string[] | null) =>
  items.length === ids?.length && items.every(({ id }, index) => id === ids[index]);

/** The selected mails; null where they cannot be had: an older client, the ordinary manifest, a failure. */
async function selectedItems(mailbox: Mailbox): Promise<readonly SelectedItem[] | null> {
  if (!supports("Mailbox", "1.13") || typeof peek(() => mailbox.getSelectedItemsAsync) !== "function") return null;
  const name = "getSelectedItemsAsync";
  const details = await orNull(
    call<Office.SelectedItemDetails[]>(name, (done) => mailbox.getSelectedItemsAsync(done), LIST_LIMIT_MS),
  );
  if (!Array.isArray(details)) return null;
  return details.map(({ itemId, subject }) => ({ id: itemId, subject: subject ?? "" }));
}

function canLoad(mailbox: Mailbox): boolean {
  return supports("Mailbox", "1.15") && typeof peek(() => mailbox.loadItemByIdAsync) === "function";
}

function selectionOf(all: readonly SelectedItem[], load: ReturnType<typeof oneAtATime>): Selection {
  const items = all.slice(0, MAX_SELECTED);
  let silent = 0;
  return {
    items,
    left: all.length - items.length,
    async read(item) {
      if (silent === MAX_SILENT) return { ok: false, none: noAnswer() };
      const reading = await load(item);
      silent = !reading.ok && isSilent(reading.none) ? silent + 1 : 0;
      return reading;
    },
  };
}

const noAnswer = () => failure(new CallError("loadItemByIdAsync", null, NO_ANSWER));
const isSilent = (none: NoIntake) => none.why === "failed" && none.message === NO_ANSWER;

/** Outlook holds one loaded item: each waits until the one before is read and unloaded, also across selections. */
function oneAtATime(mailbox: Mailbox): (item: SelectedItem) => Promise<Reading> {
  let turn: Promise<unknown> = Promise.resolve();
  return (item) => {
    const reading = turn.then(() => readSelected(mailbox, item));
    turn = reading;
    return reading;
  };
}

async function readSelected(mailbox: Mailbox, item: SelectedItem): Promise<Reading> {
  try {
    const loaded = await load(mailbox, item);
    const reading = await readItem(loaded as unknown as OpenItem);
    await unload(loaded);
    if (!reading.ok) return reading;
    const { intake } = reading;
    return { ok: true, intake: { ...intake, door: "selection", name: intake.name || item.subject, itemId: item.id } };
  } catch (error) {
    return { ok: false, none: failure(error) };
  }
}

/** An item that comes after its time is sent back at once, or it would stand in the way of the next. */
async function load(mailbox: Mailbox, { id }: SelectedItem): Promise<Loaded> {
  let waiting = true;
  try {
    return await call<Loaded>(
      "loadItemByIdAsync",
      (done) =>
        mailbox.loadItemByIdAsync(id, (result) => {
          if (waiting) done(result);
          else if (result.value) void unload(result.value);
        }),
      SHORT_LIMIT_MS,
    );
  } finally {
    waiting = false;
  }
}

/** An item that cannot be sent back shows in the next call, which then fails in words. */
const unload = (loaded: Loaded) =>
  orNull(call<void>("unloadAsync", (done) => loaded.unloadAsync(done), SHORT_LIMIT_MS));
