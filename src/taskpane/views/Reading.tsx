import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { sayState } from "../said";
import type { Progress } from "../state";
import { useWords } from "../words";

const useStyles = makeStyles({
  slow: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  reading: { paddingTop: "20px" },
});

/** After this a person wonders whether anything is happening. */
const SLOW = 4000;

interface Props {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** The same bars as in index.html, so that nothing jumps when React takes over; later how far it is, and a way out. */
export function Reading({ progress, onCancel }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const [slow, setSlow] = useState(false);
  // What was said of the mail before holds no longer; of a short reading nothing needs to be said.
  useEffect(() => sayState(""), []);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  const how = slow ? t("pane.reading.slow") : t("pane.shell.reading");
  const said = progress ? t("pane.reading.progress", { done: progress.done, total: progress.total }) : how;
  useEffect(() => {
    if (slow) sayState(said);
  }, [slow, said]);
  return (
    <main className={styles.reading}>
      <div className="skeleton-words">{said}</div>
      <div className="skeleton-track" />
      {(slow || progress !== null) && (
        <div className={styles.slow}>
          <Button onClick={onCancel}>{t("pane.reading.cancel")}</Button>
        </div>
      )}
      {!slow && progress === null && (
        <div aria-hidden="true">
          <div className="skeleton-bar skeleton-title" />
          <div className="skeleton-bar" />
          <div className="skeleton-bar" />
          <div className="skeleton-bar skeleton-last" />
        </div>
      )}
    </main>
  );
}
