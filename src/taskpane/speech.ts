/** The reader's language: words for keys. Known before React, so it knows nothing of React. */
import type { Words } from "../checklist/types";
import type { Language, MessageValues, Translate } from "../locales";

export interface Speech {
  readonly language: Language;
  /** Key and values to text. */
  readonly t: Translate;
  /** Words of the checklist or the classifier to text. */
  readonly say: (words: Words) => string;
}

export function speechOf(language: Language, t: Translate): Speech {
  return { language, t, say: ({ key, values }) => t(key, values as MessageValues | undefined) };
}
