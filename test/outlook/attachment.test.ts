import { readAttached } from "../../src/outlook/attachment";
import type { OpenItem } from "../../src/outlook/open-item";
import { base64, install, member, received, textOf, uninstall } from "./office";

beforeEach(() => {
  jest.useFakeTimers();
  install({ mailbox: "1.14" });
});
afterEach(() => {
  jest.useRealTimers();
  uninstall();
});

type Content = Pick<Office.AttachmentContent, "content"> & { format: string };

const attached = (name: string, more: Partial<Record<keyof Office.AttachmentDetails, unknown>> = {}) => ({
  id: name,
  name,
  size: 100,
  attachmentType: "file",
  contentType: "application/octet-stream",
  isInline: false,
  ...more,
});

/** A message whose attachments are these; contents by id, `undefined` never answers. */
function holding(list: object[], contents: Record<string, Content | null | undefined>) {
  const getAttachmentContentAsync = jest.fn((id: string, done: () => void) => {
    const content = contents[id];
    if (content !== undefined) member(content ? { value: content } : { code: 9007 })(done);
  });
  return received({ attachments: list, getAttachmentContentAsync }) as unknown as OpenItem;
}

async function read(item: OpenItem | null) {
  const pending = readAttached(item);
  await jest.advanceTimersByTimeAsync(60_000);
  return pending;
}

test("item attachment as EML text, .eml and .msg files as Base64, in their order", async () => {
  const item = holding(
    [
      attached("Undeliverable: Lunch", { attachmentType: "item", contentType: null }),
      attached("bounce.eml"),
      attached("bounce.msg", { contentType: "application/vnd.ms-outlook" }),
    ],
    {
      "Undeliverable: Lunch": { format: "eml", content: "Subject: 戻りました" },
      "bounce.eml": { format: "base64", content: base64("Subject: Two") },
      "bounce.msg": { format: "base64", content: base64("\u00d0\u00cf") },
    },
  );
  const found = await read(item);
  expect(found.map(({ name }) => name)).toEqual(["Undeliverable: Lunch", "bounce.eml", "bounce.msg"]);
  expect(found.map(({ door }) => door)).toEqual(["attachment", "attachment", "attachment"]);
  expect(textOf(found[0]?.input)).toBe("Subject: 戻りました");
  expect(textOf(found[1]?.input)).toBe("Subject: Two");
});

test("other files are left alone and not even asked for", async () => {
  const item = holding([attached("prices.pdf"), attached("photo.png")], {});
  expect(await read(item)).toEqual([]);
  expect((item as unknown as Office.MessageRead).getAttachmentContentAsync).not.toHaveBeenCalled();
});

test.each<[string, Content | null | undefined]>([
  ["null content (office-js#5433)", { format: "eml", content: null as unknown as string }],
  ["a calendar entry", { format: "iCalendar", content: "BEGIN:VCALENDAR" }],
  ["a link to a file elsewhere", { format: "url", content: "https://example.com/" }],
  ["broken Base64", { format: "base64", content: "%" }],
  ["a failed call", null],
  ["a call that never answers", undefined],
])("%s does not stop the next one", async (_, content) => {
  const item = holding([attached("one.eml"), attached("two.eml")], {
    "one.eml": content,
    "two.eml": { format: "base64", content: base64("Subject: Two") },
  });
  expect((await read(item)).map(({ name }) => name)).toEqual(["two.eml"]);
});

test("too many and too large ones are left out, and calls that hang do not add up", async () => {
  const many = Array.from({ length: 30 }, (_, index) => attached(`${index}.eml`));
  const contents = Object.fromEntries(many.map(({ name }) => [name, { format: "base64", content: base64("x") }]));
  expect(await read(holding(many, contents))).toHaveLength(20);
  expect(await read(holding([attached("big.eml", { size: 60 * 1024 * 1024 })], {}))).toEqual([]);
  const hanging = holding(many, {});
  await read(hanging);
  expect(
    (hanging as unknown as { getAttachmentContentAsync: jest.Mock }).getAttachmentContentAsync.mock.calls.length,
  ).toBeLessThan(6);
});

test("a draft's attachments are asked for", async () => {
  const draft = {
    subject: { getAsync: member({ value: "Fw" }) },
    getAttachmentsAsync: member({ value: [attached("bounce.eml", { contentType: undefined })] }),
    getAttachmentContentAsync: member({ value: { format: "base64", content: base64("Subject: Two") } }),
  };
  expect((await read(draft as unknown as OpenItem)).map(({ name }) => name)).toEqual(["bounce.eml"]);
});

test("nothing without an item, or on a client below 1.8", async () => {
  expect(await read(null)).toEqual([]);
  install({ mailbox: "1.7" });
  expect(await read(holding([attached("one.eml")], { "one.eml": { format: "base64", content: base64("x") } }))).toEqual(
    [],
  );
});
