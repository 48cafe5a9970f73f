import { readOpenItem } from "../../src/outlook/item";
import { type Answer, base64, install, member, received, textOf, uninstall } from "./office";

const SOURCE = "Subject: Undeliverable: Lunch\r\n\r\nIt came back.";
beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  uninstall();
});

/** Reads with fake time running as far as any limit needs. */
async function read(item: unknown) {
  const reading = readOpenItem({ item } as Pick<Office.Mailbox, "item">);
  await jest.advanceTimersByTimeAsync(60_000);
  return reading;
}

const body = (answer: Answer<string>) => ({ getAsync: member(answer) });
const asFile = (answer: Answer<string>) =>
  ({ getAsFileAsync: member(answer) }) satisfies Partial<Record<keyof Office.MessageRead, unknown>>;

test("the whole source, where the client gives it", async () => {
  install({ mailbox: "1.14" });
  const reading = await read(received(asFile({ value: base64(SOURCE) })));
  expect(reading).toMatchObject({ ok: true, intake: { door: "item", name: "Undeliverable: Lunch", itemId: "item-1" } });
  expect(reading.ok && textOf(reading.intake.input)).toBe(SOURCE);
});

describe.each<[string, Answer<string>]>([
  ["fails with 5001", { code: 5001 }],
  ["fails with 9020", { code: 9020 }],
  ["never answers", "hangs"],
  ["throws", "throws"],
  ["gives nothing", { value: "" }],
  ["gives no Base64", { value: "%%%" }],
])("getAsFileAsync %s", (_, answer) => {
  test("the pieces are read instead", async () => {
    install({ mailbox: "1.14" });
    const item = received({
      ...asFile(answer),
      body: body({ value: "<p>It came back.</p>" }),
      getAllInternetHeadersAsync: member({ value: "Subject: Lunch" }),
      getAttachmentContentAsync: member("hangs"),
    });
    const reading = await read(item);
    expect(reading).toMatchObject({
      ok: true,
      intake: {
        door: "pieces",
        name: "Undeliverable: Lunch",
        input: { html: "<p>It came back.</p>", headers: "Subject: Lunch" },
      },
    });
  });
});

test("a client below 1.14 is not asked for the source, though the library has the method", async () => {
  install({ mailbox: "1.8" });
  const members = asFile({ value: base64(SOURCE) });
  const reading = await read(received({ ...members, body: body({ value: "text" }) }));
  expect(members.getAsFileAsync).not.toHaveBeenCalled();
  expect(reading.ok && reading.intake.door).toBe("pieces");
});

test("a client below 1.8 gives the body only", async () => {
  install({ mailbox: "1.5" });
  const getAllInternetHeadersAsync = member({ value: "Subject: Lunch" });
  const reading = await read(received({ body: body({ value: "text" }), getAllInternetHeadersAsync }));
  expect(getAllInternetHeadersAsync).not.toHaveBeenCalled();
  expect(reading).toMatchObject({ ok: true, intake: { input: { text: "text", subject: "Undeliverable: Lunch" } } });
});

test("one piece that never comes does not keep the others", async () => {
  install({ mailbox: "1.8" });
  const item = received({ body: body({ value: "text" }), getAllInternetHeadersAsync: member("hangs") });
  expect(await read(item)).toMatchObject({ ok: true, intake: { input: { text: "text" } } });
});

test.each<[string, Answer<string>, object]>([
  ["fails", { code: 9042 }, { call: "body.getAsync(text)", code: 9042 }],
  ["hangs", "hangs", { call: "body.getAsync(text)", code: null, message: "no answer" }],
  ["throws", "throws", { call: "body.getAsync(text)", code: null }],
])("when everything %s, the call is named", async (_, answer, none) => {
  install({ mailbox: "1.8" });
  const item = received({ body: body(answer), getAllInternetHeadersAsync: member(answer as Answer<string>) });
  expect(await read(item)).toMatchObject({ ok: false, none: { why: "failed", ...none } });
});

test("Mailbox 1.1 has no body: said, not hidden", async () => {
  install({ mailbox: "1.1" });
  expect(await read(received())).toMatchObject({ ok: false, none: { why: "failed", message: "not available" } });
});

test.each([
  ["undefined", { item: undefined }],
  ["null", { item: null }],
  [
    "throwing",
    {
      get item(): never {
        throw new Error("no item");
      },
    },
  ],
])("no item (%s): the report is locked", async (_, mailbox) => {
  install({ mailbox: "1.14" });
  const reading = await readOpenItem(mailbox as unknown as Pick<Office.Mailbox, "item">);
  expect(reading).toEqual({ ok: false, none: { why: "locked" } });
});

test("a partial item, each of whose members throws, is a failure in words", async () => {
  install({ mailbox: "1.14" });
  const item = new Proxy(
    {},
    {
      get: () => {
        throw new Error("Restricted item");
      },
    },
  );
  expect(await read(item)).toMatchObject({ ok: false, none: { why: "failed" } });
});

test("an item that changes while it is read is read anew: never the old mail's name with the new mail's content", async () => {
  install({ mailbox: "1.14" });
  const first = received({ itemId: "one", subject: "One", getAsFileAsync: member({ value: base64("two's content") }) });
  const second = received({
    itemId: "two",
    subject: "Two",
    getAsFileAsync: member({ value: base64("two's content") }),
  });
  const mailbox = { item: first };
  const reading = readOpenItem(mailbox as unknown as Pick<Office.Mailbox, "item">);
  mailbox.item = second;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await reading).toMatchObject({ ok: true, intake: { name: "Two", itemId: "two" } });
  expect(second.getAsFileAsync).toHaveBeenCalledTimes(1);
});

test("an item that never stops changing ends after three tries", async () => {
  install({ mailbox: "1.14" });
  let count = 0;
  const mailbox = {
    get item() {
      count += 1;
      return received({ itemId: `item-${count}`, ...asFile({ value: base64(SOURCE) }) });
    },
  };
  const reading = readOpenItem(mailbox as unknown as Pick<Office.Mailbox, "item">);
  await jest.advanceTimersByTimeAsync(60_000);
  expect((await reading).ok).toBe(true);
  expect(count).toBeLessThanOrEqual(6);
});

test("a draft is read from its body and its subject, and nothing of it is written", async () => {
  install({ mailbox: "1.14" });
  const setAsync = jest.fn();
  const draft = {
    itemType: "message",
    subject: { getAsync: member({ value: "Fw: Undeliverable: Lunch" }), setAsync },
    body: { getAsync: member({ value: "<p>550 5.1.1</p>" }), setAsync, prependAsync: setAsync },
    getAttachmentsAsync: member({ value: [] }),
  } satisfies Record<string, unknown>;
  expect(await read(draft)).toMatchObject({
    ok: true,
    intake: { door: "compose", name: "Fw: Undeliverable: Lunch", input: { html: "<p>550 5.1.1</p>" } },
  });
  expect(setAsync).not.toHaveBeenCalled();
});

test("a draft without HTML gives its text; without any body it is a failure", async () => {
  install({ mailbox: "1.14" });
  const draft = (text: Answer<string>) => ({
    subject: { getAsync: member("hangs") },
    body: {
      getAsync: jest.fn((form: string, done: () => void) => (form === "html" ? undefined : member(text)(form, done))),
    },
  });
  expect(await read(draft({ value: "550 5.1.1" }))).toMatchObject({
    ok: true,
    intake: { name: "", input: { text: "550 5.1.1" } },
  });
  expect(await read(draft({ code: 9020 }))).toMatchObject({
    ok: false,
    none: { call: "body.getAsync(text)", code: 9020 },
  });
});
