import { makeStyles, tokens } from "@fluentui/react-components";
import { MailArrowDownRegular } from "@fluentui/react-icons";
import { useWords } from "../words";

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    // The page is only a shade behind the words.
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.97,
    outline: `3px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: "-12px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    // The drop itself must reach the page below.
    pointerEvents: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", opacity: 1 },
  },
  icon: { fontSize: "40px", color: tokens.colorBrandForeground1 },
});

/** Shown while a mail is held over the pane. */
export default function DropVeil() {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.veil} aria-hidden="true">
      <MailArrowDownRegular className={styles.icon} />
      {t("pane.bring.letGo")}
    </div>
  );
}
