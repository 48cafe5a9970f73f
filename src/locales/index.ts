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

type Catalogue = { readonly [key: string]: string | Catalogue };

const CATALOGUES = {
  en: () => import(/* webpackChunkName: "locale-en" */ "./en.json"),
  ja: () => import(/* webpackChunkName: "locale-ja" */ "./ja.json"),
} as const satisfies Record<string, () => Promise<{ default: Catalogue }>>;

export type Language = keyof typeof CATALOGUES;
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

/** The catalogue that serves a BCP 47 tag best: its primary language if we have it, else English. */
export function languageOf(tag: string | null | undefined): Language {
  const primary = (tag ?? "").toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language === primary) ?? "en";
}

/** Loads one language's words. The same catalogue serves any number of translators. */
export async function createTranslator(language: Language): Promise<Translate> {
  const catalogue = (await CATALOGUES[language]()).default;
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  for (const [name, format] of Object.entries(formatters(language, (label) => instance.t("format.label", { label })))) {
    instance.services.formatter?.add(name, format);
  }
  return (key, values) => translate(instance, key, values, 0);
}

/** Deeper than any message of ours; a limit so that a loop in data cannot hang the pane. */
const MAX_DEPTH = 4;

function translate(instance: i18n, key: string, values: MessageValues | undefined, depth: number): string {
  const language = instance.language;
  const template: unknown = instance.getResource(language, "translation", key);
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
