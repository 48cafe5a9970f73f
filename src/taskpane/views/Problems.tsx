import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../state";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorSubtleBackgroundHover,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  entry: { padding: "4px 0" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** Two hundred wrong files must not bury the rest. */
const SHOWN = 5;

/** Files and drops that could not be used, each with its own sentence. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  const shown = all ? problems : problems.slice(0, SHOWN);
  return (
    <ul className={styles.list}>
      {shown.map(({ name, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and names may repeat
        <li key={index} className={styles.entry}>
          {name !== null && <bdi className={styles.name}>{name}</bdi>}
          {say(words)}
        </li>
      ))}
      {problems.length > shown.length && (
        <li>
          <Button appearance="transparent" size="small" onClick={() => setAll(true)}>
            {t("pane.problem.more", { count: problems.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}
