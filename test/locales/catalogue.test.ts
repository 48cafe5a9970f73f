import en from "../../src/locales/en.json";
import ja from "../../src/locales/ja.json";
import { faults, NAMES_THE_READER } from "./japanese";

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : leaves(value, `${prefix}${key}.`),
  );
}

/** Plural forms differ by language: `count_one` and `count_other` are one key. */
const plain = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g)].map((m) => m[1]).sort();

const english = leaves(en);
const japanese = leaves(ja);

test("both languages have the same keys", () => {
  const names = (rows: [string, string][]) => [...new Set(rows.map(([key]) => plain(key)))].sort();
  expect(names(japanese)).toEqual(names(english));
});

test("both languages use the same placeholders", () => {
  const wanted = new Map(english.map(([key, text]) => [plain(key), [...new Set(placeholders(text))]]));
  const differing = japanese
    .filter(([key, text]) => String([...new Set(placeholders(text))]) !== String(wanted.get(plain(key))))
    .map(([key]) => key);
  expect(differing).toEqual([]);
});

test("no text is empty, none carries stray space or markup", () => {
  const bad = [...english, ...japanese].filter(
    ([, text]) => text.trim() !== text || text === "" || /<\/?[a-z]+[ >]/i.test(text),
  );
  expect(bad).toEqual([]);
});

test("Japanese texts follow the wording guide", () => {
  expect(japanese.flatMap(([key, text]) => faults(text).map((fault) => `${key}: ${fault}: ${text}`))).toEqual([]);
});

test("Japanese leaves the reader unnamed, but where two sides are told apart", () => {
  expect(japanese.filter(([key, text]) => text.includes("あなた") && !NAMES_THE_READER.has(key))).toEqual([]);
});

test("English texts are English: no full-width characters, no quotes of other fonts", () => {
  expect(english.filter(([, text]) => text !== "日本語" && /[\u3000-\u9fff\uff00-\uffef“”‘’]/.test(text))).toEqual([]);
});

test("the check of Japanese sees the faults it is there for", () => {
  const bad = [
    "Outlookを開く",
    "メール(添付)",
    "「SPF」 を",
    "ログインしてください",
    "フォルダを開く",
    "ＳＰＦ",
    "終わりました!",
    "１回",
    "サーバ",
  ];
  expect(bad.filter((text) => faults(text).length === 0)).toEqual([]);
  expect(faults("2 段階認証 (SPF、DKIM) を [設定] で開き、{{admin}}に渡してください。")).toEqual([]);
});
