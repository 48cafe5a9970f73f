import { listenForDrops } from "../../src/outlook/drop";
import { readFiles } from "../../src/outlook/files";
import { type Intake, MAX_FILE_BYTES, MAX_FILES, type Refusal } from "../../src/outlook/types";
import { install, textOf, uninstall } from "./office";

afterEach(uninstall);

type Dragged = (event: Office.DragAndDropEventArgs) => void;

function mailbox(hostName: string) {
  const handlers = new Map<string, Dragged>();
  const addHandlerAsync = jest.fn((type: string, handler: Dragged, done: (result: object) => void) => {
    handlers.set(type, handler);
    done({ status: "succeeded" });
  });
  const removeHandlerAsync = jest.fn((type: string, done: (result: object) => void) => {
    handlers.delete(type);
    done({ status: "succeeded" });
  });
  const fire = (data: unknown) =>
    handlers.get("olkDragAndDropEvent")?.({ dragAndDropEventData: data } as Office.DragAndDropEventArgs);
  return {
    fire,
    addHandlerAsync,
    handlers,
    source: { diagnostics: { hostName }, addHandlerAsync, removeHandlerAsync } as unknown as Office.Mailbox,
  };
}

function listen(host = "OutlookWebApp") {
  install({ mailbox: "1.16", eventTypes: { DragAndDropEvent: "olkDragAndDropEvent" } });
  const page = new EventTarget();
  const box = mailbox(host);
  const over = jest.fn();
  const drops: { intakes: readonly Intake[]; refused: readonly Refusal[] }[] = [];
  const stop = listenForDrops(page as Document, box.source, {
    over,
    dropped: (intakes, refused) => drops.push({ intakes, refused }),
  });
  return { page, box, over, drops, stop };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
const mail = (text: string, name = "bounce.eml") => new File([text], name, { type: "message/rfc822" });
const dropData = (...files: File[]) => ({
  type: "drop",
  dataTransfer: { files: files.map((file) => ({ name: file.name, type: file.type, fileContent: file as Blob })) },
});

function drag(page: EventTarget, type: string, files: File[], folders: string[] = []) {
  const items = folders.map((name) => ({ webkitGetAsEntry: () => ({ isDirectory: true, name }) }));
  const event = Object.assign(new Event(type, { cancelable: true }), {
    dataTransfer: { types: ["Files"], files, items },
  });
  page.dispatchEvent(event);
  return event;
}

test.each(["OutlookWebApp", "newOutlookWindows"])("%s: Outlook's own event gives the mail", async (host) => {
  const { box, drops, over } = listen(host);
  box.fire({ type: "dragover", pageX: 1, pageY: 1 });
  expect(over).toHaveBeenLastCalledWith(true);
  box.fire(dropData(mail("Subject: Lunch")));
  await settle();
  expect(over).toHaveBeenLastCalledWith(false);
  expect(drops).toHaveLength(1);
  expect(drops[0]?.intakes[0]).toMatchObject({ door: "drop", name: "bounce.eml" });
  expect(textOf(drops[0]?.intakes[0]?.input)).toBe("Subject: Lunch");
});

test.each(["Outlook", "OutlookIOS", "OutlookAndroid", "unheard-of"])(
  "%s: the event is not registered, which would be an error",
  (host) => {
    expect(listen(host).box.addHandlerAsync).not.toHaveBeenCalled();
  },
);

test("an event without data (of a type the library does not know) is no drop", async () => {
  const { box, drops } = listen();
  box.fire(undefined);
  box.fire({ type: "drop" });
  await settle();
  expect(drops).toEqual([]);
});

test("the browser's own drop: .msg of classic Outlook, .eml of Mac, files of a folder", async () => {
  const { page, drops, over } = listen("Outlook");
  drag(page, "dragenter", []);
  expect(over).toHaveBeenLastCalledWith(true);
  expect(drag(page, "dragover", []).defaultPrevented).toBe(true);
  expect(drag(page, "drop", [mail("one", "a.msg"), mail("two", "b.eml")]).defaultPrevented).toBe(true);
  await settle();
  expect(over).toHaveBeenLastCalledWith(false);
  expect(drops[0]?.intakes.map(({ name }) => name)).toEqual(["a.msg", "b.eml"]);
});

test("text that is dragged within the page is left to the page", () => {
  const { page } = listen();
  const event = Object.assign(new Event("drop", { cancelable: true }), {
    dataTransfer: { types: ["text/plain"], files: [] },
  });
  page.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

test("the same mail by both ways is one drop; the same mail again later is another", async () => {
  const { page, box, drops } = listen();
  const now = jest.spyOn(Date, "now").mockReturnValue(1_000_000);
  box.fire(dropData(mail("Subject: Lunch")));
  await settle();
  drag(page, "drop", [mail("Subject: Lunch")]);
  await settle();
  expect(drops).toHaveLength(1);
  now.mockReturnValue(1_010_000);
  drag(page, "drop", [mail("Subject: Lunch")]);
  await settle();
  expect(drops).toHaveLength(2);
  now.mockRestore();
});

test("dropped at once once more, with another beside it, a mail counts again", async () => {
  const { page, box, drops } = listen();
  const both = async (...files: File[]) => {
    drag(page, "drop", files);
    await settle();
    box.fire(dropData(...files));
    await settle();
  };
  await both(mail("Subject: Lunch"));
  await both(mail("Subject: Lunch"), mail("Subject: Dinner"));
  expect(drops.map(({ intakes }) => intakes.length)).toEqual([1, 2]);
});

test("a folder, an empty file and one that is too large are refused by name; the others are taken", async () => {
  const { page, drops } = listen();
  const large = mail("x", "archive.mbox");
  Object.defineProperty(large, "size", { value: MAX_FILE_BYTES + 1 });
  drag(page, "drop", [mail("", "Bounces"), large, mail("", "empty.eml"), mail("Subject: Lunch")], ["Bounces"]);
  await settle();
  expect(drops[0]?.intakes.map(({ name }) => name)).toEqual(["bounce.eml"]);
  expect(drops[0]?.refused).toEqual([
    { name: "Bounces", why: "folder" },
    { name: "archive.mbox", why: "too-large" },
    { name: "empty.eml", why: "empty" },
  ]);
});

test("more files than one drop may have: the first are read, the rest refused by name", async () => {
  const blobs = Array.from({ length: MAX_FILES + 2 }, (_, index) => ({
    name: `${index}.eml`,
    content: new Blob(["x"]),
  }));
  const { intakes, refused } = await readFiles(blobs, "drop");
  expect(intakes).toHaveLength(MAX_FILES);
  expect(refused).toEqual([
    { name: `${MAX_FILES}.eml`, why: "too-many" },
    { name: `${MAX_FILES + 1}.eml`, why: "too-many" },
  ]);
});

test("a file that cannot be read does not stop the others", async () => {
  const broken = { size: 3, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) } as unknown as Blob;
  const { intakes, refused } = await readFiles(
    [
      { name: "broken.eml", content: broken },
      { name: "good.eml", content: new Blob(["x"]) },
    ],
    "file",
  );
  expect(intakes.map(({ name, door }) => [name, door])).toEqual([["good.eml", "file"]]);
  expect(refused).toEqual([{ name: "broken.eml", why: "unreadable" }]);
});

test("after stopping nothing is heard", async () => {
  const { page, box, drops, stop } = listen();
  stop();
  expect(box.handlers.size).toBe(0);
  drag(page, "drop", [mail("Subject: Lunch")]);
  await settle();
  expect(drops).toEqual([]);
});
