import { makeStyles, tokens } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { formatDateTime } from "../../locales/format";
import type { Door } from "../../outlook/types";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { fontSize: "20px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  names: { flexGrow: 1, minWidth: 0 },
  subject: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly name: string | null;
  /** ISO 8601. */
  readonly date?: string | null;
  readonly door?: Door | null;
  readonly children?: ReactNode;
}

/** The mail that everything below belongs to: an answer is never shown without it. */
export function MailName({ name, date = null, door = null, children }: Props) {
  const styles = useStyles();
  const { t, language } = useWords();
  const meta = [door && t(`pane.door.${door}`), date && formatDateTime(language, date)].filter(Boolean).join(" · ");
  return (
    <header className={styles.bar}>
      <MailRegular className={styles.icon} aria-hidden="true" />
      <div className={styles.names}>
        <p className={styles.subject} title={name ?? undefined}>
          {name === null ? t("pane.name.none") : name || t("pane.name.noSubject")}
        </p>
        {meta !== "" && <p className={styles.meta}>{meta}</p>}
      </div>
      {children}
    </header>
  );
}
