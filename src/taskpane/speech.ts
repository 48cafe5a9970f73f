/** The reader's language: words for keys. Known before React, so it knows nothing of React. */
import type { Words } from "../checklist/types";
import type { Language, MessageValues, Translate } from "../locales";
import { keepLines } from "../locales/format";
import { joinsWide, keepCounters } from "../locales/wide";

export interface Speech {
  readonly language: Language;
  /** Key and values to text. */
  readonly t: Translate;
  /** Words of the checklist or the classifier to text. */
  readonly say: (words: Words) => string;
  /** The same for text that leaves the screen: copied, saved or sent, it has ordinary spaces only. */
  readonly write: (words: Words) => string;
}

export function speechOf(language: Language, translate: Translate): Speech {
  const keep = joinsWide(language) ? (text: string) => keepCounters(keepLines(text)) : keepLines;
  const t: Translate = (key, values) => keep(translate(key, values));
  return { language, t, say: by(t), write: by(translate) };
}

const by =
  (t: Translate) =>
  ({ key, values }: Words) =>
    t(key, values as MessageValues | undefined);
