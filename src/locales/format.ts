/** Numbers, sizes, dates and lists as the reader's language writes them (Intl). Used inside messages: `{{size, bytes}}`. */

type Format = (value: unknown) => string;

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** Bytes as people see them in file managers: steps of 1024, called KB and MB (size-math: "25 MB" is 25 × 1024 × 1024). */
export function formatBytes(language: string, bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const text = new Intl.NumberFormat(language, { maximumFractionDigits: unit < 2 ? 0 : 1 }).format(value);
  return unit === 0
    ? new Intl.NumberFormat(language, { style: "unit", unit: "byte", unitDisplay: "long" }).format(bytes)
    : `${text} ${"KMG"[unit - 1]}B`;
}

/** ISO 8601 → `2026/11/21 18:30 (JST)`: local time of `timeZone` (the reader's own by default), always with the zone. The text itself when it is no date. */
export function formatDateTime(language: string, iso: string, timeZone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options = { dateStyle: "medium", timeStyle: "short", ...(timeZone ? { timeZone } : {}) } as const;
  return `${new Intl.DateTimeFormat(language, options).format(date)} (${zoneName(language, date, timeZone)})`;
}

/** For the screen: no line begins with the ">" of a menu's path, with the AM or PM of a time, with the unit of a number or with 365. */
export function keepLines(text: string): string {
  return text
    .replace(/ (?=> )|[ \u202f](?=[AP]M\b)/g, "\u00a0")
    .replaceAll("Microsoft 365", "Microsoft\u00a0365")
    .replace(/(\d) (?=(?:(?:minute|hour|day|quiet day)s?|different)\b)/g, "$1\u00a0");
}

/** A date and time for the screen. */
export function showDateTime(language: string, iso: string): string {
  return keepLines(formatDateTime(language, iso));
}

function zoneName(language: string, date: Date, timeZone?: string): string {
  const options = { timeZoneName: "short", ...(timeZone ? { timeZone } : {}) } as const;
  const parts = new Intl.DateTimeFormat(language, options).formatToParts(date);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? "UTC";
}

/** 0.9 → `90%`. */
export function formatPercent(language: string, share: number): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** Names joined as the language joins them: `a, b and c`; `a、b、c`. */
export function formatList(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}

/** The formats messages may name; `label` writes one word of a screen as this language quotes it. */
export function formatters(language: string, label: (text: string) => string): Record<string, Format> {
  return {
    bytes: (value) => (typeof value === "number" ? formatBytes(language, value) : String(value)),
    when: (value) => (typeof value === "string" ? formatDateTime(language, value) : String(value)),
    percent: (value) => (typeof value === "number" ? formatPercent(language, value) : String(value)),
    list: (value) => formatList(language, texts(value)),
    path: (value) => texts(value).map(label).join(" > "),
    inner: (value) => lowerFirst(String(value)),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** "Your admin" inside a sentence: "your admin". Leaves Japanese as it is. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
