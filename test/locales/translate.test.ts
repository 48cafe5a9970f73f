import fc from "fast-check";
import { createTranslator, languageOf, type Translate } from "../../src/locales";
import { formatBytes, formatDateTime, formatList, formatPercent } from "../../src/locales/format";

let en: Translate;
let ja: Translate;
beforeAll(async () => {
  en = await createTranslator("en");
  ja = await createTranslator("ja");
});

test.each([
  ["ja", "ja"],
  ["ja-JP", "ja"],
  ["JA_jp", "ja"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
  ["jab", "en"],
  ["", "en"],
  [undefined, "en"],
  [null, "en"],
] as const)("tag %s is served by %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test("messages may stand inside messages, also in lists and menu paths", () => {
  const values = { first: { key: "move.sender" }, second: { key: "move.sender_admin.work" } };
  expect(en("move.two", values)).toBe("You and your admin");
  expect(ja("move.two", values)).toBe("あなたと社内の管理者");
});

test("a missing key gives the key, so that it is seen and nothing breaks", () => {
  expect(en("no.such.key", { a: 1 })).toBe("no.such.key");
});

test("text of a mail is inserted as it is: no markup, no key, no placeholder of it is ever read", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "$t(move.sender)",
          "{{helpdesk}}",
          "<img src=x onerror=alert(1)>",
          "$&",
          "$t(",
          "__proto__",
          "{{first, list}}",
        ),
      ),
      (text) => {
        expect(en("format.label", { label: text })).toBe(text);
        expect(ja("format.label", { label: text })).toBe(`[${text}]`);
      },
    ),
  );
});

test("dates carry their zone; what is no date stays as it stood", () => {
  expect(formatDateTime("ja", "2026-11-21T09:30:00Z", "Asia/Tokyo")).toBe("2026/11/21 18:30 (JST)");
  expect(formatDateTime("en", "2026-11-21T09:30:00Z", "UTC")).toBe("Nov 21, 2026, 9:30 AM (UTC)");
  expect(formatDateTime("en", "yesterday")).toBe("yesterday");
});

test("sizes, shares and lists", () => {
  expect(formatBytes("ja", 26_214_400)).toBe("25 MB");
  expect(formatBytes("en", 28_697_872)).toBe("27.4 MB");
  expect(formatBytes("en", 102_400)).toBe("100 KB");
  expect(formatBytes("en", 1)).toBe("1 byte");
  expect(formatBytes("ja", 120)).toBe("120 バイト");
  expect(formatBytes("en", 3 * 1024 ** 4)).toBe("3,072 GB");
  expect(formatPercent("ja", 0.368)).toBe("37%");
  expect(formatList("en", ["SPF", "DKIM", "DMARC"])).toBe("SPF, DKIM, and DMARC");
  expect(formatList("ja", ["SPF", "DKIM", "DMARC"])).toBe("SPF、DKIM、DMARC");
});
