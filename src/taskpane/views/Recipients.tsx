import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { VerdictGroup } from "../../checklist/types";
import type { Diagnosis } from "../../classifier/types";
import { useWords } from "../words";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "& + &": { marginTop: tokens.spacingVerticalS },
  },
  cause: {
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: "auto-phrase",
  },
  advice: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2, wordBreak: "auto-phrase" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  address: { padding: "2px 0", overflowWrap: "anywhere" },
  host: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** More than these are folded: twelve addresses would push the checklist out of sight. */
const SHOWN = 4;

interface Props {
  readonly diagnosis: Diagnosis;
  readonly groups: readonly VerdictGroup[];
}

/** The addresses that failed; with their own cause and advice when there is more than one cause. */
export function Recipients({ diagnosis, groups }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  const count = groups.reduce((sum, group) => sum + group.failures.length, 0);
  if (count === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t(`pane.recipients.${diagnosis.kind === "delay" ? "delayed" : "failed"}`, { count })}
      </h2>
      {groups.map((group) => (
        <Group
          key={`${group.reason}.${group.detail}.${group.failures[0]}`}
          group={group}
          diagnosis={diagnosis}
          alone={groups.length === 1}
        />
      ))}
    </section>
  );
}

function Group({ group, diagnosis, alone }: { group: VerdictGroup; diagnosis: Diagnosis; alone: boolean }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? group.failures : group.failures.slice(0, SHOWN);
  const hidden = group.failures.length - shown.length;
  return (
    <div className={styles.group}>
      {!alone && (
        <>
          <h3 className={styles.cause}>{say(group.headline)}</h3>
          <p className={styles.advice}>
            <Said term={t("pane.move")}>{say(group.move)}</Said>
            {say(group.action)}
          </p>
        </>
      )}
      <ul className={styles.list}>
        {shown.map((index) => (
          <Address key={index} failure={diagnosis.failures[index]} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="transparent" size="small" onClick={() => setAll(true)}>
          {t("pane.recipients.more", { count: hidden })}
        </Button>
      )}
    </div>
  );
}

function Said({ term, children }: { term: string; children: ReactNode }) {
  const { t } = useWords();
  return <span style={{ display: "block" }}>{t("pane.pair", { term, value: String(children) })}</span>;
}

function Address({ failure }: { readonly failure: Diagnosis["failures"][number] | undefined }) {
  const styles = useStyles();
  const { t } = useWords();
  if (!failure) return null;
  const { recipient, originalRecipient, remoteMta } = failure;
  return (
    <li className={styles.address}>
      <bdi>{recipient ?? originalRecipient ?? t("pane.recipients.unknown")}</bdi>
      {failure.forwarded === true && originalRecipient !== null && originalRecipient !== recipient && (
        <span className={styles.host}>{t("pane.recipients.typed", { address: originalRecipient })}</span>
      )}
      {remoteMta !== null && <span className={styles.host}>{t("pane.recipients.host", { host: remoteMta })}</span>}
    </li>
  );
}
