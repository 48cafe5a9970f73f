/** The reader's language for every component below. */
import { createContext, useContext } from "react";
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

const SpeechContext = createContext<Speech | null>(null);
export const SpeechProvider = SpeechContext.Provider;

export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useWords outside SpeechProvider");
  return speech;
}
