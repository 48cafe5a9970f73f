import { useEffect } from "react";
import type { Intake } from "../../outlook/types";
import { intakeOfPaste } from "../paste";

/** Ctrl+V anywhere in the pane brings a mail in, except into a field that takes text of its own. */
export function usePaste(onPaste: (intake: Intake) => void): void {
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const target = event.target;
      if (target instanceof Element && target.closest("[data-own-paste]")) return;
      const intake = event.clipboardData && intakeOfPaste(event.clipboardData);
      if (!intake) return;
      event.preventDefault();
      onPaste(intake);
    };
    document.addEventListener("paste", pasted);
    return () => document.removeEventListener("paste", pasted);
  }, [onPaste]);
}
