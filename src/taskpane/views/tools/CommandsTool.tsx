import { Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { checkRecord, type RecordFinding } from "../../../checklist/record";
import type { Command, Tool } from "../../../checklist/types";
import { useWords } from "../../words";
import { CopyButton } from "../CopyButton";
import { Running } from "../Running";
import { Box } from "./Box";

const useStyles = makeStyles({
  entry: { "& + &": { marginTop: tokens.spacingVerticalM } },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  shell: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  command: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    // Seen in forced colours only, which have no grounds.
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    // Get-MessageTrace and -Sender go to the next line whole: lines may break after any hyphen otherwise.
    "& > span": { display: "inline-block", maxWidth: "100%" },
  },
  record: {
    marginTop: tokens.spacingVerticalL,
    // A text box asks for twenty letters' width, more than a narrow pane at 200 % zoom has.
    gridTemplateColumns: "minmax(0, 1fr)",
    "& textarea": { minWidth: 0 },
  },
  findings: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  finding: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: "2px 0",
    "& svg": { flexShrink: 0, fontSize: "16px", marginTop: "2px" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
});

/** Commands with the values of this bounce filled in, safely quoted; they are copied, never run here. */
export function CommandsTool({ commands }: { readonly commands: readonly Command[] }) {
  return (
    <Box>
      <CommandList commands={commands} />
    </Box>
  );
}

function CommandList({ commands }: { readonly commands: readonly Command[] }) {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <>
      {commands.map((command) => (
        <div key={`${command.shell} ${command.text}`} className={styles.entry}>
          <div className={styles.head}>
            <span className={mergeClasses("phrases", styles.label)}>
              {say(command.label)} <span className={styles.shell}>{t(`pane.commandLine.${command.shell}`)}</span>
            </span>
            <CopyButton short label={t("pane.copy.command")} what={() => ({ text: command.text })} />
          </div>
          <code className={styles.command} dir="ltr">
            {command.text.split(/(\s+)/).map((piece, index) =>
              piece.trim() === "" ? (
                piece
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text in their order
                <span key={index}>
                  <Running text={piece} />
                </span>
              ),
            )}
          </code>
        </div>
      ))}
    </>
  );
}

const SIGNS = { error: DismissCircleRegular, warning: WarningRegular, ok: CheckmarkCircleRegular } as const;

/** Look-ups as commands, and a place to paste what they answer. The pane itself asks nobody. */
export function DnsTool({ tool }: { readonly tool: Extract<Tool, { id: "dns" }> }) {
  const styles = useStyles();
  const { t } = useWords();
  const [record, setRecord] = useState("");
  const findings = useMemo(() => (record.trim() === "" ? [] : checkRecord(record)), [record]);
  return (
    <Box>
      <CommandList commands={tool.commands} />
      <Field className={styles.record} label={t("pane.dns.record")} hint={t("pane.dns.hint")}>
        <Textarea
          value={record}
          rows={3}
          resize="vertical"
          data-own-paste
          onChange={(_, { value }) => setRecord(value)}
        />
      </Field>
      <div role="status">
        {findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <Finding key={`${finding.words.key} ${JSON.stringify(finding.words.values)}`} finding={finding} />
            ))}
          </ul>
        )}
      </div>
    </Box>
  );
}

function Finding({ finding: { level, words } }: { readonly finding: RecordFinding }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const Sign = SIGNS[level];
  return (
    <li className={styles.finding}>
      <Sign className={styles[level]} aria-label={t(`pane.dns.${level}`)} />
      <span>{say(words)}</span>
    </li>
  );
}
