import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons";
import type { Tool } from "../../../checklist/types";
import { useWords } from "../../words";
import { CopyButton } from "../CopyButton";
import { useShowReport } from "../mail-context";
import { Running } from "../Running";
import { Box } from "./Box";

const useStyles = makeStyles({
  label: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, whiteSpace: "pre-wrap" },
});

/** Words to send to somebody by another channel. */
export function TextTool({ tool }: { readonly tool: Extract<Tool, { id: "text" }> }) {
  const styles = useStyles();
  const { t, say, write } = useWords();
  return (
    <Box>
      <span className={styles.label}>{say(tool.label)}</span>
      <p className={styles.text}>
        <Running text={say(tool.text)} />
      </p>
      <CopyButton label={t("pane.copy.text")} appearance="outline" what={() => ({ text: write(tool.text) })} />
    </Box>
  );
}

/** Opens the report below and moves there. */
export function ReportTool() {
  const { t } = useWords();
  const showReport = useShowReport();
  return (
    <Box>
      <Button icon={<DocumentTextRegular />} onClick={showReport}>
        {t("pane.report.show")}
      </Button>
    </Box>
  );
}
