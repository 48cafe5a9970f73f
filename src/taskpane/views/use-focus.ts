import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus to a heading when it appears because of something the person did, never when the pane opens by itself, and shows
 * the pane from its top: mails are often brought at its foot. Or back to where the person left off, which is scrolled into sight.
 */
export function useFocusOnArrival<E extends HTMLElement>(asked: boolean, back = false): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (!asked) return;
    if (!back) document.documentElement.scrollTop = 0;
    ref.current?.focus({ preventScroll: !back });
  }, [asked, back]);
  return ref;
}
