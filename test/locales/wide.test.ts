import { createTranslator } from "../../src/locales";
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
