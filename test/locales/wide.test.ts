import { createTranslator } from "../../src/locales";
import { keepLines, showDateTime } from "../../src/locales/format";
import { keepCounters } from "../../src/locales/wide";
import { speechOf } from "../../src/taskpane/speech";

const KEPT = "\u00a0";

test.each([
  ["2 種類あります", `2${KEPT}種類あります`],
  ["1、2 日", `1、2${KEPT}日`],
  ["24 時間と 7 日間", `24${KEPT}時間と 7${KEPT}日間`],
  ["1 つ、2 か所、3 ページ", `1${KEPT}つ、2${KEPT}か所、3${KEPT}ページ`],
  ["上限は 25 MB です", "上限は 25 MB です"],
  ["Microsoft 365 の管理者", `Microsoft 365${KEPT}の管理者`],
  ["Outlook の設定", "Outlook の設定"],
])("a number keeps to the Japanese that follows: %s", (text, kept) => {
  expect(keepCounters(text)).toBe(kept);
});

test("on screen, values put in are kept together too; what is copied has ordinary spaces; English stays as it is", async () => {
  const count = { key: "pane.list.moreRecipients", values: { count: 3 } };
  const ja = speechOf("ja", await createTranslator("ja"));
  expect(ja.say(count)).toMatch(/3\u00a0[^ -~]/);
  expect(ja.t(count.key, count.values)).toBe(ja.say(count));
  expect(ja.write(count)).toMatch(/3 [^ -~]/);
  const en = speechOf("en", await createTranslator("en"));
  expect(en.say(count)).toBe(en.write(count));
});

test("on screen, no line begins with the > of a menu path or the AM of a time; what is copied has ordinary spaces", async () => {
  const path = { key: "how.menu", values: { path: ["File", "Save as"] } };
  const until = { key: "verdict.delay.until", values: { until: "2026-11-21T00:30:00Z" } };
  for (const language of ["en", "ja"] as const) {
    const { say, write } = speechOf(language, await createTranslator(language));
    for (const words of [path, until]) {
      expect(say(words)).not.toMatch(/ > | [AP]M\b/);
      expect(write(words)).not.toContain(KEPT);
    }
  }
  expect(keepLines("[File] > [Save as], a > b")).toBe(`[File]${KEPT}> [Save as], a${KEPT}> b`);
  expect(keepLines("at 9:30 AM, by AMX")).toBe(`at 9:30${KEPT}AM, by AMX`);
  expect(showDateTime("en", "2026-11-21T09:30:00Z")).toContain(`${KEPT}AM`);
});
