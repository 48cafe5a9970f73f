import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Reader } from "../reader";
import { useWords } from "../words";
import { Bring } from "./Bring";

const useStyles = makeStyles({
  section: {
    marginTop: tokens.spacingVerticalXXXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** At the end of every answer: the next mail. */
export function BringSection({ reader }: { readonly reader: Reader }) {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t("pane.bring.title")}
      </h2>
      <Bring reader={reader} />
    </section>
  );
}
