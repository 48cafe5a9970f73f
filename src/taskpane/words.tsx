/** The reader's language for every component below. */
import { createContext, useContext } from "react";
import type { Speech } from "./speech";

const SpeechContext = createContext<Speech | null>(null);
export const SpeechProvider = SpeechContext.Provider;

export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useWords outside SpeechProvider");
  return speech;
}
