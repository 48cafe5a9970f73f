import { decodeBytes } from "../../src/classifier/message/charset";
import { decodeWords } from "../../src/classifier/message/words";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
/** 宛先不明 and 配信できません in the three Japanese charsets. */
const JIS = bytes("1b2442 30 38 40 68 49 54 4c 40 1b2842");
const SJIS = bytes("88 b6 90 e6 95 73 96 be 82 c5 82 b7");
const EUC = bytes("b0 b8 c0 e8 c9 d4 cc c0 a4 c7 a4 b9");
const UTF8 = new TextEncoder().encode("宛先不明です");

test.each<[string, Uint8Array, string | null, string]>([
  ["ISO-2022-JP, a shift straight after another", Uint8Array.from([...JIS, ...JIS]), "iso-2022-jp", "宛先不明宛先不明"],
  ["ISO-2022-JP with its label", JIS, "iso-2022-jp", "宛先不明"],
  ["ISO-2022-JP without a label", JIS, null, "宛先不明"],
  ["ISO-2022-JP labelled US-ASCII", JIS, "us-ascii", "宛先不明"],
  ["ISO-2022-JP labelled UTF-8", JIS, "utf-8", "宛先不明"],
  ["UTF-8 labelled ISO-2022-JP", UTF8, "iso-2022-jp", "宛先不明です"],
  ["UTF-8 without a label", UTF8, null, "宛先不明です"],
  ["UTF-8 labelled ISO-8859-1", UTF8, "iso-8859-1", "宛先不明です"],
  ["Shift_JIS with a vendor's label", SJIS, "CP932", "宛先不明です"],
  ["Shift_JIS without a label", SJIS, null, "宛先不明です"],
  ["Shift_JIS labelled US-ASCII", SJIS, "us-ascii", "宛先不明です"],
  ["EUC-JP without a label", EUC, null, "宛先不明です"],
  ["EUC-JP labelled ISO-2022-JP", EUC, "iso-2022-jp", "宛先不明です"],
  ["UTF-8 cut in the middle of a character", UTF8.subarray(0, UTF8.length - 1), null, "宛先不明で\ufffd"],
  ["Latin-1", bytes("66 fc 72"), "iso-8859-1", "für"],
  ["Windows-1252 without a label", bytes("66 fc 72 20 93 78 94"), null, "für “x”"],
  ["Korean with its label", bytes("c7 d1 b1 db"), "ks_c_5601-1987", "한글"],
  ["an unknown label", UTF8, "x-nothing", "宛先不明です"],
])("%s", (_name, input, label, expected) => {
  expect(decodeBytes(input, label)).toBe(expected);
});

test("lines of different charsets in one part", () => {
  const mixed = Uint8Array.from([...JIS, 0x0a, ...UTF8, 0x0a, ...new TextEncoder().encode("plain")]);
  expect(decodeBytes(mixed, "us-ascii")).toBe("宛先不明\n宛先不明です\nplain");
});

test("the reader's language decides only where nothing else does", () => {
  const cyrillic = bytes("cd e5 20 e4 ee f1 f2 e0 e2 eb e5 ed ee");
  expect(decodeBytes(cyrillic, null, "ru")).toBe("Не доставлено");
  expect(decodeBytes(UTF8, null, "ru")).toBe("宛先不明です");
});

describe("encoded words", () => {
  const b = (text: string | Uint8Array) => Buffer.from(text as string).toString("base64");
  test.each([
    ["=?utf-8?B?6YWN5L+h5LiN6IO9?=: x", "配信不能: x"],
    ["=?utf-8?q?a_=3D_b?= =?utf-8?q?c?=", "a = bc"],
    ["=?iso-8859-1*de?q?f=FCr?= uns", "für uns"],
    ["plain =? text ?=", "plain =? text ?="],
    ["=?utf-8?B?broken", "=?utf-8?B?broken"],
  ])("%s", (text, expected) => {
    expect(decodeWords(text)).toBe(expected);
  });

  test("a character cut between two padded words", () => {
    const cut = (at: number) => `=?utf-8?B?${b(UTF8.slice(0, at))}?=\n =?utf-8?B?${b(UTF8.slice(at))}?=`;
    for (let at = 1; at < UTF8.length; at++) expect(decodeWords(cut(at))).toBe("宛先不明です");
  });

  test("UTF-8 in a word that calls itself ISO-2022-JP", () => {
    expect(decodeWords(`=?iso-2022-jp?B?${b(UTF8)}?=`)).toBe("宛先不明です");
  });
});
