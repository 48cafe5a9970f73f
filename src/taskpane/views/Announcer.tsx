/** One polite live region for the whole pane: results, copies, progress. */
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

export const useAnnounce = () => useContext(AnnounceContext);

const HIDDEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* The same words twice are read twice only when the text differs: a trailing space does it. */}
      <div role="status" aria-live="polite" style={HIDDEN}>
        {said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`}
      </div>
    </AnnounceContext.Provider>
  );
}
