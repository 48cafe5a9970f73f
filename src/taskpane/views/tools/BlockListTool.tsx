import { makeStyles, tokens } from "@fluentui/react-components";
import { checkersOf } from "../../../checklist/blocklist";
import type { Tool } from "../../../checklist/types";
import { useWords } from "../../words";
import { CopyButton } from "../CopyButton";
import { OutsideLink } from "../OutsideLink";
import { Box } from "./Box";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0, overflowWrap: "anywhere" },
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", marginTop: tokens.spacingVerticalXS },
  dead: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** Which list, which server, and where to look it up; a list that no longer answers is named as such. */
export function BlockListTool({ tool }: { readonly tool: Extract<Tool, { id: "blocklist" }> }) {
  const styles = useStyles();
  const { t } = useWords();
  const { list, ip, href, dead } = tool;
  return (
    <Box>
      <p className={styles.line}>{t("pane.blocklist.list", { list })}</p>
      {ip !== null && (
        <p className={styles.line}>
          {t("pane.blocklist.ip", { ip })}
          <CopyButton short label={t("pane.blocklist.copyIp")} what={() => ({ text: ip })} />
        </p>
      )}
      {dead && <p className={styles.dead}>{t("pane.blocklist.dead")}</p>}
      <div className={styles.links}>
        {href !== null && !dead && <OutsideLink href={href}>{t("pane.blocklist.open", { list })}</OutsideLink>}
        {ip !== null &&
          checkersOf(ip).map((checker) => (
            <OutsideLink key={checker.href} href={checker.href}>
              {t("pane.blocklist.open", { list: checker.name })}
            </OutsideLink>
          ))}
      </div>
    </Box>
  );
}
