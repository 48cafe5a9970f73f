import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { lazy, useEffect, useMemo, useRef, useState } from "react";
import { planChecklist } from "../../checklist/plan";
import { readDeployment } from "../deployment";
import type { Reader } from "../reader";
import { remember } from "../session";
import type { Mail } from "../state";
import { useHere } from "../surroundings";
import { isWave } from "../wave";
import { useWords } from "../words";
import { BringSection } from "./BringSection";
import { Checklist } from "./Checklist";
import { LoadGuard } from "./LoadGuard";
import { Loading } from "./Loading";
import { MailProvider } from "./mail-context";
import { OriginQuestion } from "./OriginQuestion";
import type { ProgressHere } from "./use-progress";

const Details = lazy(() => import(/* webpackChunkName: "details" */ "./Details"));
const Report = lazy(() => import(/* webpackChunkName: "report" */ "./Report"));

const useStyles = makeStyles({
  // The line is as wide as the content; the headers' own padding stands out of it.
  more: {
    marginTop: tokens.spacingVerticalXL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > .fui-AccordionItem": { margin: "0 -12px" },
  },
});

interface Props {
  readonly mail: Mail;
  /** All mails read together with this one. */
  readonly together: readonly Mail[];
  readonly progress: ProgressHere;
  readonly reader: Reader;
}

/** Everything under the verdict: the question of origin, the checklist, details, report, the next mail. */
export default function Below({ mail, together, progress, reader }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const { account } = useHere();
  const { diagnosis } = mail;
  const helpDesk = useMemo(() => readDeployment().helpDesk, []);
  const wave = useMemo(() => isWave(remember([mail, ...together]), mail), [mail, together]);
  const { origin } = progress;
  const plan = useMemo(
    () => planChecklist(diagnosis, account, { answer: origin, wave, helpDesk }),
    [diagnosis, account, origin, wave, helpDesk],
  );
  const [open, setOpen] = useState<readonly string[]>([]);
  const report = useRef<HTMLButtonElement>(null);
  const showReport = () => {
    setOpen((items) => [...items, "report"]);
    report.current?.focus();
  };
  useEffect(prefetch, []);
  if (diagnosis.kind === "other") {
    return (
      <>
        <BringSection reader={reader} />
        <Checklist plan={plan} progress={progress} general />
      </>
    );
  }
  return (
    <MailProvider value={{ mail, showReport }}>
      {plan.askOrigin && <OriginQuestion original={diagnosis.original} answer={origin} onAnswer={progress.setOrigin} />}
      {/* Another answer is another plan: which sections are open begins anew. */}
      <Checklist
        key={`${origin}`}
        plan={plan}
        progress={progress}
        general={plan.sections.every(({ optional }) => optional)}
      />
      <Accordion
        className={styles.more}
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems as string[])}
      >
        <AccordionItem value="details">
          <AccordionHeader as="h2">{t("pane.details.title")}</AccordionHeader>
          <AccordionPanel>
            <LoadGuard fallback={<Loading />}>
              <Details diagnosis={diagnosis} />
            </LoadGuard>
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="report">
          <AccordionHeader as="h2" button={{ ref: report }}>
            {t("pane.report.title")}
          </AccordionHeader>
          <AccordionPanel>
            <LoadGuard fallback={<Loading />}>
              <Report plan={plan} progress={progress} helpDesk={helpDesk} />
            </LoadGuard>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <BringSection reader={reader} />
    </MailProvider>
  );
}

/** The chunks that a person may open next, fetched when the browser has nothing else to do. */
function prefetch(): void {
  const later = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1000));
  later(() => {
    void import(/* webpackChunkName: "details" */ "./Details").catch(() => undefined);
    void import(/* webpackChunkName: "report" */ "./Report").catch(() => undefined);
  });
}
