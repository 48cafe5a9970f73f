/**
 * Japanese puts a half-width space between full-width text and Latin letters or digits, and none between full-width texts.
 * A sentence cannot know which of the two a value will be, so it is written for Latin values, and the space is taken
 * out where a full-width value meets full-width text.
 */

/** Stands at the full-width edges of a value while a sentence is put together. Private use: no mail text needs it. */
const EDGE = "\ue000";
const WIDE = "\\u3001-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef";
const STARTS_WIDE = new RegExp(`^[${WIDE}]`);
const ENDS_WIDE = new RegExp(`[${WIDE}]$`);
const BEFORE = new RegExp(`([${WIDE}]) ${EDGE}`, "g");
const AFTER = new RegExp(`${EDGE} ([${WIDE}])`, "g");
const COUNTED = new RegExp(`([0-9]) (?=[${WIDE}])`, "g");

export function joinsWide(language: string): boolean {
  return language === "ja";
}

/** A value with its full-width edges marked. */
export function markWide(value: string): string {
  const bare = value.replaceAll(EDGE, "");
  return `${STARTS_WIDE.test(bare) ? EDGE : ""}${bare}${ENDS_WIDE.test(bare) ? EDGE : ""}`;
}

/** The sentence without the marks, and without the spaces they make superfluous. */
export function joinWide(text: string): string {
  return text.replace(BEFORE, "$1").replace(AFTER, "$1").replaceAll(EDGE, "");
}

/** For the screen: a number does not part from its counter (2 種類, 24 時間) at the end of a line. */
export function keepCounters(text: string): string {
  return text.replace(COUNTED, "$1\u00a0");
}
