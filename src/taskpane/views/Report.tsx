import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, MailRegular } from "@fluentui/react-icons";
import { useEffect, useId, useMemo, useState } from "react";
import { reportBlocks, supportReport } from "../../checklist/report";
import type { Checklist, HelpDesk } from "../../checklist/types";
import { createTranslator, LANGUAGES, type Language } from "../../locales";
import { download } from "../copy";
import { reportHtml } from "../report-html";
import { type Speech, speechOf } from "../speech";
import { useHere } from "../surroundings";
import { useWords } from "../words";
import { Choice } from "./Choice";
import { CopyButton } from "./CopyButton";
import { useMail } from "./mail-context";
import { OutsideLink } from "./OutsideLink";
import type { ProgressHere } from "./use-progress";

const useStyles = makeStyles({
  why: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  // Not yet checked is not disabled: the same colour as other text.
  mask: { marginLeft: "-8px", "& > label": { color: tokens.colorNeutralForeground1 } },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
    "& > button": { textAlign: "start" },
  },
  text: {
    maxHeight: "320px",
    overflow: "auto",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  failed: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly plan: Checklist;
  readonly progress: ProgressHere;
  readonly helpDesk: HelpDesk | null;
}

/** What support asks for, in either language, with or without names; copied, saved or opened as a new message. */
export default function Report({ plan, progress, helpDesk }: Props) {
  const styles = useStyles();
  const pane = useWords();
  const { t } = pane;
  const { surroundings, account } = useHere();
  const { diagnosis } = useMail();
  const [mask, setMask] = useState(false);
  const [language, setLanguage] = useState<Language>(pane.language);
  const [failed, setFailed] = useState(false);
  const label = useId();
  const { write } = useSpeechFor(language, pane);
  const { text, html } = useMemo(() => {
    const steps = plan.sections.flatMap((section) => section.steps);
    const checked = steps.map(({ id, title }) => ({ title, state: progress.steps[id] ?? ("open" as const) }));
    const options = { account, answer: progress.origin, mask, checked };
    const blocks = reportBlocks(diagnosis, options, write);
    return { text: supportReport(diagnosis, options, write), html: reportHtml(blocks, write) };
  }, [plan, progress.steps, progress.origin, account, mask, diagnosis, write]);
  const compose = async () => {
    const to = helpDesk?.address ? [helpDesk.address] : [];
    setFailed(!(await surroundings.compose({ to, subject: write({ key: "report.title" }), body: text })));
  };
  return (
    <div>
      <p className={styles.why}>{t("pane.report.why")}</p>
      <Choice
        label={t("pane.report.language")}
        value={language}
        options={LANGUAGES.map((name) => ({ value: name, text: t(`pane.settings.language.${name}`) }))}
        onChange={(value) => setLanguage(value as Language)}
      />
      <Checkbox
        className={styles.mask}
        label={t("pane.report.mask")}
        checked={mask}
        onChange={(_, { checked }) => setMask(checked === true)}
      />
      <div className={styles.buttons}>
        <CopyButton label={t("pane.report.copy")} appearance="primary" what={() => ({ text, html })} />
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => download("modori.txt", "text/plain;charset=utf-8", text)}
        >
          {t("pane.report.download")}
        </Button>
        {surroundings.inOutlook && (
          <Button icon={<MailRegular />} onClick={() => void compose()}>
            {t("pane.report.mail")}
          </Button>
        )}
        {helpDesk?.link && <OutsideLink href={helpDesk.link}>{t("pane.report.page")}</OutsideLink>}
      </div>
      <p className={styles.failed} role="status">
        {failed ? t("pane.report.mailFailed") : ""}
      </p>
      <span id={label} hidden>
        {t("pane.report.text")}
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={styles.text} aria-labelledby={label} tabIndex={0} lang={language}>
        {text}
      </section>
    </div>
  );
}

/** The pane's own words at once; another language's as soon as they are there. */
function useSpeechFor(language: Language, pane: Speech): Speech {
  const [other, setOther] = useState<Speech | null>(null);
  useEffect(() => {
    let current = true;
    if (language !== pane.language) {
      createTranslator(language).then(
        (translate) => current && setOther(speechOf(language, translate)),
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [language, pane.language]);
  return other?.language === language ? other : pane;
}
