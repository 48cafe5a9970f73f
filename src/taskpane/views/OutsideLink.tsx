import { Link, makeStyles } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useHere } from "../surroundings";
import { useWords } from "../words";

const useStyles = makeStyles({
  link: { display: "inline-block", minHeight: "24px", textAlign: "start" },
  sign: { whiteSpace: "nowrap" },
  icon: { marginInlineStart: "2px", verticalAlign: "-0.125em" },
});

/** A page of ours or Microsoft's, opened in the browser and never in the pane. Never used for an address from a mail. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const { t } = useWords();
  const { surroundings } = useHere();
  return (
    <Link
      className={styles.link}
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      onClick={(event) => {
        event.preventDefault();
        surroundings.open(href);
      }}
    >
      {children}
      {/* The sign never stands alone on a line. */}
      <span className={styles.sign}>
        {"\u00a0"}
        <OpenRegular className={styles.icon} aria-label={t("pane.link.outside")} />
      </span>
    </Link>
  );
}
