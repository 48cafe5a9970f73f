/** Fluent's themes with fonts that have Japanese letters, and the choice between light and dark. */
import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../locales";
import type { Surroundings } from "../outlook/types";

const LATIN = '"Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue"';
/** Outlook's Japanese screens use Yu Gothic UI (Windows) and Hiragino (Mac); Noto elsewhere. */
const FALLBACK: Partial<Record<Language, string>> = {
  ja: '"Yu Gothic UI", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo',
};

export function themeOf(language: Language, dark: boolean): Theme {
  const base = dark ? webDarkTheme : webLightTheme;
  const fonts = [LATIN, FALLBACK[language], "sans-serif"].filter(Boolean).join(", ");
  // Japanese letters fill their square: a little more air between lines.
  const lines = language === "ja" ? { lineHeightBase300: "22px", lineHeightBase200: "18px" } : {};
  return { ...base, ...lines, fontFamilyBase: fonts };
}

const system = () => (typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null);

/** Outlook's own theme where it tells, the system's elsewhere; follows both while the pane is open. */
export function useDark(surroundings: Surroundings): boolean {
  const [host, setHost] = useState(surroundings.dark ?? null);
  const [bySystem, setBySystem] = useState(() => system()?.matches ?? false);
  useEffect(() => surroundings.onThemeChanged?.(setHost), [surroundings]);
  useEffect(() => {
    const query = system();
    const changed = () => setBySystem(query?.matches ?? false);
    query?.addEventListener("change", changed);
    return () => query?.removeEventListener("change", changed);
  }, []);
  return host ?? bySystem;
}
