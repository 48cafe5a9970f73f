import fc from "fast-check";
import { header } from "../../src/classifier/message/message";
import { readMessage } from "../../src/classifier/message/read";
import { type MsgItem, writeMsg } from "./msg-writer";

const REPORT: MsgItem = {
  props: {
    "001a001f": "REPORT.IPM.Note.NDR",
    "0037001f": "配信不能: 倉庫の鍵の件",
    "0c1a001f": "Microsoft Outlook",
    "5d01001f": "postmaster@kaede-shoji.example.co.jp",
    "0e04001f": "佐藤 美咲",
    "1000001f": "次の受信者またはグループへの配信に失敗しました:\r\n\r\nyamaguchi@kaede-shoji.example.co.jp\r\n",
    "6820001f": "TYAPR01MB5231.jpnprd01.prod.outlook.com",
  },
  recipients: [
    {
      "3001001f": "山口 健",
      "39fe001f": "yamaguchi@kaede-shoji.example.co.jp",
      "0c1b001f": "<mx.kaede-shoji.example.co.jp #5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found>",
      "0c200003": 511,
    },
    {
      "3001001f": "Desk",
      "3003001f": "desk@kaede-shoji.example.co.jp",
      "0c21001f": "mail.kaede-shoji.example.co.jp",
      "0c200003": 522,
    },
  ],
};

const read = (item: MsgItem) => readMessage(writeMsg(item));

test("a Buffer that is part of a larger block, as Node reads small files, is the same file", async () => {
  const file = writeMsg(REPORT);
  const block = Buffer.alloc(file.length + 16);
  block.set(file, 8);
  expect(await readMessage(block.subarray(8, 8 + file.length))).toEqual(await readMessage(file));
});

test("a report keeps its recipients in rows", async () => {
  const message = await read(REPORT);
  expect(message.form).toBe("msg");
  expect(message.itemClass).toBe("report.ipm.note.ndr");
  expect(header(message, "subject")).toBe("配信不能: 倉庫の鍵の件");
  expect(header(message, "from")).toBe("Microsoft Outlook <postmaster@kaede-shoji.example.co.jp>");
  expect(header(message, "to")).toBe("佐藤 美咲");
  expect(message.text).toContain("次の受信者またはグループへの配信に失敗しました:\n");
  expect(message.rows).toEqual([
    {
      finalRecipient: "yamaguchi@kaede-shoji.example.co.jp",
      displayName: "山口 健",
      status: "5.1.10",
      diagnostic: "smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found",
      remoteMta: "mx.kaede-shoji.example.co.jp",
    },
    {
      finalRecipient: "desk@kaede-shoji.example.co.jp",
      displayName: "Desk",
      status: "5.2.2",
      diagnostic: null,
      remoteMta: "mail.kaede-shoji.example.co.jp",
    },
  ]);
  expect(message.parts).toEqual([
    {
      contentType: "message/delivery-status",
      filename: null,
      text: "Reporting-MTA: dns; TYAPR01MB5231.jpnprd01.prod.outlook.com\n",
      message: null,
      size: 60,
    },
  ]);
});

test("an ordinary mail gives its own header, text and attached mails", async () => {
  const eml = new TextEncoder().encode("From: a@example.com\r\nSubject: inside\r\n\r\nwords\r\n");
  const message = await read({
    props: {
      "001a001f": "IPM.Note",
      "007d001f":
        "Received: from a.example.com by b.example.com; Tue, 10 Nov 2026 02:14:06 +0000\r\nSubject: =?utf-8?B?5Ye66I23?=\r\nTo: sato@example.co.jp\r\n\r\n",
      "10130102": new TextEncoder().encode("<html><body><p>Hello</p><p>world</p></body></html>"),
      "3fde0003": 65001,
    },
    recipients: [{ "3001001f": "Sato", "39fe001f": "sato@example.co.jp" }],
    attachments: [
      { props: { "3707001f": "bounce.eml", "370e001f": "application/octet-stream" }, content: eml },
      { props: { "3707001f": "inner.msg" }, message: REPORT },
    ],
  });
  expect(header(message, "subject")).toBe("出荷");
  expect(message.rows).toEqual([]);
  expect(message.text).toBe("Hello\n\nworld");
  expect(message.parts.map((part) => part.contentType)).toEqual(["message/rfc822", "message/rfc822"]);
  expect(message.parts[0]?.message?.text).toBe("words\n");
  expect(message.parts[1]?.message?.rows).toHaveLength(2);
  expect(message.parts[1]?.message?.itemClass).toBe("report.ipm.note.ndr");
});

test("byte strings are read by the item's code page", async () => {
  const sjis = Uint8Array.from([0x93, 0xcd, 0x82, 0xa9, 0x82, 0xc8, 0x82, 0xa2]);
  const message = await read({ props: { "001a001f": "IPM.Note", "0037001e": sjis, "3ffd0003": 932 } });
  expect(header(message, "subject")).toBe("届かない");
});

test("large streams and many rows survive the way through big and small sectors", async () => {
  const text = "550 5.1.1 User unknown\r\n".repeat(2_000);
  const message = await read({ ...REPORT, props: { ...REPORT.props, "1000001f": text } });
  expect(message.text).toBe(text.replaceAll("\r\n", "\n"));
  expect(message.rows).toHaveLength(2);
});

describe("broken files", () => {
  const sound = writeMsg(REPORT);
  const patched = (offset: number, value: number) => {
    const bytes = sound.slice();
    new DataView(bytes.buffer).setUint32(offset, value, true);
    return bytes;
  };
  const directory = (1 + new DataView(sound.buffer, sound.byteOffset).getUint32(48, true)) * 512;
  const fat = (1 + new DataView(sound.buffer, sound.byteOffset).getUint32(76, true)) * 512;

  test.each([
    ["a directory chain that goes in a circle", patched(fat, 0)],
    ["more table sectors than the file has", patched(44, 0x7fffffff)],
    ["a table that goes on for ever", patched(72, 0x7fffffff)],
    ["a root whose child is itself", patched(directory + 76, 0)],
    ["a stream of two gigabytes", patched(directory + 128 + 120, 0x7fffffff)],
    ["a child outside the directory", patched(directory + 76, 0x00ffffff)],
    ["a file cut in the middle", sound.slice(0, sound.length / 2)],
    ["the signature alone", sound.slice(0, 8)],
  ])("%s", async (_name, bytes) => {
    const started = Date.now();
    const message = await readMessage(bytes);
    expect(message.warnings).toContain("warning.unreadable");
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  test("any four bytes may be any others", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length / 4 - 1), fc.nat(0xffffffff), async (word, value) => {
        const started = Date.now();
        const message = await readMessage(patched(word * 4, value));
        expect(typeof message.text).toBe("string");
        expect(Date.now() - started).toBeLessThan(2_000);
      }),
      { numRuns: 300 },
    );
  });
});
