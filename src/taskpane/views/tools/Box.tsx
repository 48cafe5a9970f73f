import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    // Links must be told from it in the dark theme, too.
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** The ground on which every tool stands. */
export function Box({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().box}>{children}</div>;
}
