import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowRepeatAllRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  DismissCircleRegular,
  type FluentIcon,
  MailRegular,
  PersonRegular,
  QuestionCircleRegular,
  ShieldQuestionRegular,
  StepsRegular,
} from "@fluentui/react-icons";
import { type ReactNode, type Ref, useId } from "react";
import type { Verdict } from "../../checklist/types";
import { stopOf } from "../path";
import { useWords } from "../words";
import { CopyButton } from "./CopyButton";
import { MailPath } from "./MailPath";

const ICONS: Readonly<Record<Verdict["tone"], FluentIcon>> = {
  failed: DismissCircleRegular,
  delayed: ClockRegular,
  delivered: CheckmarkCircleRegular,
  "not-a-bounce": MailRegular,
  "not-sure": QuestionCircleRegular,
  unreadable: QuestionCircleRegular,
  foreign: ShieldQuestionRegular,
};

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  tone: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "2px 8px 2px 6px",
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { fontSize: "16px", flexShrink: 0 },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  foreign: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  delayed: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  delivered: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  "not-a-bounce": { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  "not-sure": { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  unreadable: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  headline: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // Japanese breaks between phrases, not inside them; browsers that cannot ignore it.
    wordBreak: "auto-phrase",
    textWrap: "balance",
    outlineStyle: "none",
  },
  explanation: { margin: 0, color: tokens.colorNeutralForeground2 },
  code: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  codeText: { fontFamily: tokens.fontFamilyMonospace },
  moves: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorSubtleBackgroundHover,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  icon: { fontSize: "20px", lineHeight: 1, paddingTop: "2px", color: tokens.colorBrandForeground1 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, wordBreak: "auto-phrase" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

function Move({
  icon,
  term,
  strong,
  children,
}: {
  icon: ReactNode;
  term: string;
  strong?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div>
        <dt className={styles.term}>{term}</dt>
        <dd className={mergeClasses(styles.value, strong && styles.strong)}>{children}</dd>
      </div>
    </>
  );
}

interface Props {
  readonly verdict: Verdict;
  /** Receives the focus when the person asked for this answer. */
  readonly headlineRef: Ref<HTMLHeadingElement>;
}

/** What happened, whose move it is, the first thing to do: told by word and icon, never by colour alone. */
export function VerdictCard({ verdict, headlineRef }: Props) {
  const styles = useStyles();
  const { t, say } = useWords();
  const id = useId();
  const { tone } = verdict;
  const ToneIcon = ICONS[tone];
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={mergeClasses(styles.tone, styles[tone])}>
        <ToneIcon aria-hidden="true" />
        {t(`pane.tone.${tone}`)}
      </div>
      <h1 id={id} ref={headlineRef} tabIndex={-1} className={styles.headline}>
        {say(verdict.headline)}
      </h1>
      {verdict.code !== null && (
        <p className={styles.code}>
          <span>
            {t("pane.code")} <span className={styles.codeText}>{verdict.code}</span>
          </span>
          <CopyButton short label={t("pane.copy.code")} what={() => ({ text: verdict.code ?? "" })} />
        </p>
      )}
      <p className={styles.explanation}>{say(verdict.explanation)}</p>
      <Path verdict={verdict} />
      <dl className={styles.moves}>
        <Move icon={<PersonRegular />} term={t("pane.move")} strong>
          {say(verdict.move)}
        </Move>
        <Move icon={<StepsRegular />} term={t("pane.first")} strong>
          {say(verdict.action)}
        </Move>
        {verdict.resend !== "not-needed" && (
          <Move icon={<ArrowRepeatAllRegular />} term={t("pane.resend")}>
            {say(verdict.resendAdvice)}
          </Move>
        )}
      </dl>
    </section>
  );
}

/** The drawing, where there is one way to draw: one cause, and a mail that this mailbox sent. */
function Path({ verdict }: { readonly verdict: Verdict }) {
  const { tone, groups } = verdict;
  if (tone !== "failed" && tone !== "delayed" && tone !== "delivered" && tone !== "not-sure") return null;
  const [group, ...others] = groups;
  if (others.length > 0) return null;
  if (!group) return tone === "delivered" ? <MailPath stop="mailbox" tone={tone} forwarded={false} /> : null;
  return <MailPath stop={stopOf(group)} tone={tone} forwarded={group.forwarded} />;
}
