/**
 * Mails dropped on the pane.
 * DragAndDropEvent: Mailbox 1.5, web and new Outlook only (registering it elsewhere is an error); gives EML.
 * The browser's own drop everywhere: .msg from classic Outlook, .eml from Outlook for Mac, files from a folder.
 */
import { call, orNull, peek } from "./call";
import { readFiles } from "./files";
import { filesOf, type NamedBlob } from "./transfer";
import type { Intake, Surroundings } from "./types";

type Handlers = Parameters<Surroundings["onDrop"]>[0];
type EventSource = Pick<Office.Mailbox, "addHandlerAsync" | "removeHandlerAsync" | "diagnostics">;

const HOSTS_WITH_EVENT: readonly string[] = ["OutlookWebApp", "newOutlookWindows"];
/** Outlook tells while something is dragged over the pane, and not when it leaves. */
const DRAG_OVER_MS = 600;
/** The same mail by the other way within this time is the same drop. */
const SAME_DROP_MS = 2_000;

/** Listens on both ways. Returns the way to stop. */
export function listenForDrops(page: Document, mailbox: EventSource | null, handlers: Handlers): () => void {
  const paired = pairing();
  const deliverBy =
    (way: Way): Deliver =>
    async (blobs) => {
      if (blobs.length === 0) return;
      const { intakes, refused } = await readFiles(blobs, "drop");
      const fresh = paired(way, intakes);
      if (fresh.length + refused.length > 0) handlers.dropped(fresh, refused);
    };
  const stopPage = listenToPage(page, handlers.over, deliverBy("page"));
  const stopOutlook = mailbox ? listenToOutlook(mailbox, handlers.over, deliverBy("outlook")) : () => {};
  return () => {
    stopPage();
    stopOutlook();
  };
}

type Way = "page" | "outlook";
type Deliver = (blobs: readonly NamedBlob[]) => Promise<void>;

function listenToOutlook(mailbox: EventSource, over: Handlers["over"], deliver: Deliver): () => void {
  const host = peek(() => mailbox.diagnostics.hostName) ?? "";
  const event = peek(() => Office.EventType.DragAndDropEvent);
  if (!HOSTS_WITH_EVENT.includes(host) || !event) return () => {};
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const dragged = ({ dragAndDropEventData: data }: Office.DragAndDropEventArgs) => {
    clearTimeout(leaving);
    if (data?.type === "drop") {
      over(false);
      const files = (data as Office.DropEventData).dataTransfer?.files ?? [];
      void deliver(files.map(({ name, fileContent }) => ({ name, content: fileContent })));
      return;
    }
    over(true);
    leaving = setTimeout(() => over(false), DRAG_OVER_MS);
  };

  void orNull(call("addHandlerAsync", (done) => mailbox.addHandlerAsync(event, dragged, done)));
  return () => {
    clearTimeout(leaving);
    void orNull(call("removeHandlerAsync", (done) => mailbox.removeHandlerAsync(event, done)));
  };
}

function listenToPage(page: Document, over: Handlers["over"], deliver: Deliver): () => void {
  // Files only: text dragged within the page belongs to its own fields.
  const hasFiles = (event: DragEvent) => Boolean(event.dataTransfer?.types.includes("Files"));
  let depth = 0;
  const entered = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.type === "dragenter" && depth++ === 0) over(true);
  };
  const left = (event: DragEvent) => {
    if (hasFiles(event) && depth > 0 && --depth === 0) over(false);
  };
  const dropped = (event: DragEvent) => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    depth = 0;
    over(false);
    void deliver(filesOf(event.dataTransfer));
  };
  const listeners = { dragenter: entered, dragover: entered, dragleave: left, drop: dropped } as const;
  for (const [type, listener] of Object.entries(listeners)) page.addEventListener(type as "drop", listener);
  return () => {
    for (const [type, listener] of Object.entries(listeners)) page.removeEventListener(type as "drop", listener);
  };
}

/** Leaves out mails that have come in by the other way a moment ago, each once: dropped again, a mail is read again. */
function pairing(): (way: Way, intakes: readonly Intake[]) => Intake[] {
  let unpaired: { readonly at: number; readonly way: Way; readonly intake: Intake }[] = [];
  return (way, intakes) => {
    const now = Date.now();
    unpaired = unpaired.filter(({ at }) => now - at < SAME_DROP_MS);
    const fresh = intakes.filter((intake) => {
      const twin = unpaired.findIndex((one) => one.way !== way && sameBytes(one.intake, intake));
      if (twin >= 0) unpaired.splice(twin, 1);
      return twin < 0;
    });
    unpaired.push(...fresh.map((intake) => ({ at: now, way, intake })));
    return fresh;
  };
}

function sameBytes({ input: one }: Intake, { input: other }: Intake): boolean {
  if (!(one instanceof Uint8Array) || !(other instanceof Uint8Array) || one.length !== other.length) return false;
  return one.every((byte, index) => byte === other[index]);
}
