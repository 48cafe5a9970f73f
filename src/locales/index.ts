/**
 * The words: one catalogue a language, fetched only when needed. A new language is one file here and one line in
 * `CATALOGUES`. Everything else of the house speaks in keys and values.
 */
import { createInstance, type i18n } from "i18next";
import { formatters } from "./format";
import { joinsWide, joinWide, markWide } from "./wide";

/** A value of a message: plain, a message of its own, or several of either (shown by `list` or `path`). */
export type MessageValue = string | number | Message | readonly (string | Message)[];
export interface Message {
  readonly key: string;
  readonly values?: MessageValues | undefined;
}
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Key and values to text. A missing key gives the key itself; values are inserted as they are, never read as markup or keys. */
export type Translate = (key: string, values?: MessageValues) => string;

export type Catalogue = { readonly [key: string]: string | Catalogue };

/** The words of the first answer travel alone; the others, twice as many, come when it is on screen. */
interface Parts {
  readonly first: () => Promise<{ default: Catalogue }>;
  readonly later: () => Promise<{ default: Catalogue }>;
}

const CATALOGUES = {
  en: {
    first: () => import(/* webpackChunkName: "locale-en" */ "./en.json?first"),
    later: () => import(/* webpackChunkName: "locale-en-later" */ "./en.json?later"),
  },
  ja: {
    first: () => import(/* webpackChunkName: "locale-ja" */ "./ja.json?first"),
    later: () => import(/* webpackChunkName: "locale-ja-later" */ "./ja.json?later"),
  },
} as const satisfies Record<string, Parts>;

export type Language = keyof typeof CATALOGUES;
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

/** The catalogue that serves a BCP 47 tag best: its primary language if we have it, else English. */
export function languageOf(tag: string | null | undefined): Language {
  const primary = (tag ?? "").toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language === primary) ?? "en";
}

/** A translator that has the words of the first answer, and gets the others on demand. */
export interface FirstWords {
  readonly translate: Translate;
  /** Fetches the other words; until it resolves, their keys stand for them. */
  readonly complete: () => Promise<void>;
}

/** i18next's names of the two parts. */
const FIRST = "first";
const LATER = "later";

/** Loads one language's words, all of them. The same catalogue serves any number of translators. */
export async function createTranslator(language: Language): Promise<Translate> {
  const [{ translate, complete }] = await Promise.all([createFirstWords(language), CATALOGUES[language].later()]);
  await complete();
  return translate;
}

/** Loads what the first answer says. */
export async function createFirstWords(language: Language): Promise<FirstWords> {
  const { first, later } = CATALOGUES[language];
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: { [FIRST]: (await first()).default } },
    ns: [FIRST, LATER],
    defaultNS: FIRST,
    fallbackNS: LATER,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  for (const [name, format] of Object.entries(formatters(language, (label) => instance.t("format.label", { label })))) {
    instance.services.formatter?.add(name, format);
  }
  return {
    translate: (key, values) => translate(instance, key, values, 0),
    complete: async () => {
      const { default: words } = await later();
      instance.addResourceBundle(language, LATER, words, false, false, { skipCopy: true });
    },
  };
}

/** Deeper than any message of ours; a limit so that a loop in data cannot hang the pane. */
const MAX_DEPTH = 4;

function translate(instance: i18n, key: string, values: MessageValues | undefined, depth: number): string {
  const language = instance.language;
  const template: unknown = instance.getResource(language, FIRST, key) ?? instance.getResource(language, LATER, key);
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    // Messages share one set of values; most name only a few of them.
    if (typeof template === "string" && !template.includes(`{{${name}`)) continue;
    plain[name] = Array.isArray(value)
      ? value.map((entry: string | Message) => resolve(instance, entry, depth))
      : resolve(instance, value as string | number | Message, depth);
  }
  // `nest: false`: a mail that says "$t(…)" must not be able to name a key of ours.
  const text = instance.t(key, { ...plain, nest: false });
  return joinsWide(language) ? joinWide(text) : text;
}

function resolve(instance: i18n, value: string | number | Message, depth: number): string | number {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value : depth < MAX_DEPTH ? ofMessage(instance, value, depth) : value.key;
  return joinsWide(instance.language) ? markWide(text) : text;
}

function ofMessage(instance: i18n, { key, values }: Message, depth: number): string {
  return translate(instance, key, values, depth + 1);
}
