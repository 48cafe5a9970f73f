import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { OriginAnswer } from "../../checklist/types";
import type { Original } from "../../classifier/types";
import { showDateTime } from "../../locales/format";
import { useWords } from "../words";

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  mail: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: "block", overflowWrap: "anywhere" },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  why: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  // Beside what was answered, not below it.
  change: { minWidth: 0 },
  answered: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly original: Original | null;
  readonly answer: OriginAnswer;
  readonly onAnswer: (answer: OriginAnswer) => void;
}

/** The question that only the reader can answer; the answer reorders what follows. */
export function OriginQuestion({ original, answer, onAnswer }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const give = (given: OriginAnswer) => {
    onAnswer(given);
    // The pressed button goes away; the focus stays at the question.
    box.current?.focus();
  };
  return (
    <section ref={box} tabIndex={-1} className={styles.box} aria-labelledby={id} style={{ outline: "none" }}>
      {answer === null ? (
        <>
          <h2 id={id} className={styles.question}>
            {t(original ? "pane.origin.question" : "pane.origin.unseen")}
          </h2>
          {original && <OriginalFacts original={original} />}
          <p className={styles.why}>{t("pane.origin.why")}</p>
          <div className={styles.buttons}>
            <Button onClick={() => give("own")}>{t("pane.origin.yes")}</Button>
            <Button onClick={() => give("foreign")}>{t("pane.origin.no")}</Button>
          </div>
        </>
      ) : (
        <div className={styles.answered}>
          <span id={id} role="status">
            {t(`pane.origin.answered.${answer}`)}
          </span>
          <Button className={styles.change} size="small" appearance="transparent" onClick={() => give(null)}>
            {t("pane.origin.change")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** More recipients than these do not help to remember. */
const RECIPIENTS = 3;

function OriginalFacts({ original }: { readonly original: Original }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { subject, date, to } = original;
  if (subject === null && date === null && to.length === 0) return null;
  return (
    <p className={styles.mail}>
      <bdi className={styles.line}>{subject ?? t("pane.name.noSubject")}</bdi>
      {date !== null && <span className={`${styles.line} ${styles.quiet}`}>{showDateTime(language, date)}</span>}
      {to.slice(0, RECIPIENTS).map((address) => (
        <bdi key={address} className={`${styles.line} ${styles.quiet}`}>
          {address}
        </bdi>
      ))}
      {to.length > RECIPIENTS && (
        <span className={`${styles.line} ${styles.quiet}`}>
          {t("pane.list.moreRecipients", { count: to.length - RECIPIENTS })}
        </span>
      )}
    </p>
  );
}
