/** Language of the human text, by script, else by its headings, else by its commonest words. */
import { LANGUAGE_WORDS } from "../../knowledge/mailers";
import type { Mark } from "./material";

/** Characters looked at: the first screen decides. */
const SAMPLE = 4_000;
/** Characters and kana that only Simplified, only Traditional Chinese uses, of those that delivery reports contain. */
const SIMPLIFIED = /[们这邮传递给组项发对时间为应务访问题]/;
const TRADITIONAL = /[們這郵傳遞給組項發對時間為應務訪問題]/;

function script(text: string): string | null {
  if (/[\u3041-\u30fa]/.test(text)) return "ja";
  if (/[\uac00-\ud7a3]{2}/.test(text)) return "ko";
  if (/[\u0400-\u04ff]{3}/.test(text)) return /[іїєґ]/i.test(text) ? "uk" : "ru";
  if (/[\u4e00-\u9fff]{2}/.test(text))
    return SIMPLIFIED.test(text) && !TRADITIONAL.test(text.replace(/[间题组务]/g, "")) ? "zh-CN" : "zh-TW";
  if (/[\u0370-\u03ff]{3}/.test(text)) return "el";
  if (/[\u0e00-\u0e7f]{3}/.test(text)) return "th";
  if (/[\u0590-\u05ff]{3}/.test(text)) return "he";
  return /[\u0600-\u06ff]{3}/.test(text) ? "ar" : null;
}

const WORDS = new Map<string, string[]>();
for (const { language, words } of LANGUAGE_WORDS) {
  for (const word of words) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}

function commonest(text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    for (const language of WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : null;
}

/** Lines with letters beyond Latin: one is a quoted subject or name, more are what the report itself says. */
function foreignLines(lines: readonly string[]): string {
  let text = "";
  let count = 0;
  for (const line of lines) {
    if (!/[\u0370-\u1fff\u3041-\ud7a3]/.test(line)) continue;
    count++;
    text += `${line}\n`;
    if (text.length > SAMPLE) break;
  }
  return count > 1 || lines.length < 6 ? text : "";
}

/** BCP 47 tag, or null when it cannot be told. */
export function languageOf(lines: readonly string[], marks: readonly Mark[]): string | null {
  const foreign = foreignLines(lines);
  const byScript = foreign === "" ? null : script(foreign);
  if (byScript) return byScript;
  const own = marks.filter((mark) => mark.row.means !== "original");
  const named = own.find((mark) => mark.row.language)?.row.language;
  return named ?? (own.length > 0 ? "en" : commonest(lines.join("\n").slice(0, SAMPLE)));
}
