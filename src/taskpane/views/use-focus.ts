import { type RefObject, useEffect, useRef } from "react";

/** Moves the focus to a heading when it appears because of something the person did; never when the pane opens by itself. */
export function useFocusOnArrival<E extends HTMLElement>(asked: boolean): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (asked) ref.current?.focus({ preventScroll: true });
  }, [asked]);
  return ref;
}
