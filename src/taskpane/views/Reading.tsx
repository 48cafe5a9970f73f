import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
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
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  const said = progress
    ? t("pane.reading.progress", { done: progress.done, total: progress.total })
    : t("pane.shell.reading");
  return (
    <main className={styles.reading}>
      <div className="skeleton-words" role="status">
        {slow && !progress ? t("pane.reading.slow") : said}
      </div>
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
