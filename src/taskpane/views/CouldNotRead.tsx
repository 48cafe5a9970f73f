import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, DocumentErrorRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import type { Reader } from "../reader";
import { sayState } from "../said";
import type { Problem } from "../state";
import { useHere } from "../surroundings";
import { useWords } from "../words";
import { Bring } from "./Bring";
import { Problems } from "./Problems";
import { useFocusOnArrival } from "./use-focus";

const useStyles = makeStyles({
  title: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    "& svg": { flexShrink: 0, fontSize: "24px", marginTop: "2px", color: tokens.colorNeutralForeground3 },
  },
  again: { marginBottom: tokens.spacingVerticalL },
  kept: { margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground2 },
});

/** What happened, what is kept, what to do. */
export default function CouldNotRead({ problems, reader }: { problems: readonly Problem[]; reader: Reader }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const { surroundings } = useHere();
  const title = useFocusOnArrival<HTMLHeadingElement>(true);
  const said = [t("pane.problem.title", { count: problems.length }), ...problems.map(({ words }) => say(words))].join(
    " ",
  );
  useEffect(() => sayState(said), [said]);
  return (
    <main>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        <DocumentErrorRegular aria-hidden="true" />
        {t("pane.problem.title", { count: problems.length })}
      </h1>
      <Problems problems={problems} />
      <p className={styles.kept}>{t("pane.problem.kept")}</p>
      {surroundings.inOutlook && (
        <Button className={styles.again} icon={<ArrowClockwiseRegular />} onClick={() => void reader.readOpenItem()}>
          {t("pane.problem.openItem")}
        </Button>
      )}
      <Bring reader={reader} />
    </main>
  );
}
