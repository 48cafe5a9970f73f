import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Checklist as Plan, Section, StepState } from "../../checklist/types";
import { sayEvent } from "../said";
import { useWords } from "../words";
import { StepRow } from "./StepRow";
import type { ProgressHere } from "./use-progress";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXL,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Its words end where everything else does.
  startOver: { marginRight: "-8px", "@media (forced-colors: active)": { marginRight: 0 } },
  progress: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  // Fluent's own track is hardly seen, in the dark theme not at all, and a full one looks as if all were done: a line through the middle.
  bar: {
    flexGrow: 1,
    backgroundColor: "transparent",
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke1Pressed}, ${tokens.colorNeutralStroke1Pressed})`,
    backgroundSize: "100% 1px",
    backgroundPosition: "center",
    backgroundRepeat: "no-repeat",
    // The query is Fluent's own, word for word.
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      backgroundImage: "none",
      outline: "1px solid CanvasText",
      outlineOffset: "-1px",
    },
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  accordion: { margin: "0 -12px" },
  // Of a title of two lines, sign and number stand beside the first.
  group: {
    "& .fui-AccordionHeader__button": { alignItems: "flex-start", paddingTop: "11px", paddingBottom: "11px" },
    "& .fui-AccordionHeader__expandIcon": { height: "22px" },
  },
  title: { display: "flex", width: "100%", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  note: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    "& svg": {
      flexShrink: 0,
      fontSize: "18px",
      marginTop: "1px",
      color: tokens.colorStatusWarningForeground1,
    },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  notKept: { color: tokens.colorNeutralForeground2 },
  steps: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
});

type States = Readonly<Record<string, StepState>>;

interface Props {
  readonly plan: Plan;
  readonly progress: ProgressHere;
  /** What usually helps, where there is no mail to say what is the matter. */
  readonly general?: boolean;
}

const settled = (states: States) => (step: { id: string }) =>
  states[step.id] === "done" || states[step.id] === "not-for-me";

/** The steps, in the order planned; what is ticked stays ticked for this bounce. */
export function Checklist({ plan, progress, general = false }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  const { steps: states, setStep } = progress;
  const startOver = () => {
    progress.startOver();
    sayEvent(t("pane.checklist.startedOver"));
  };
  const asked = plan.sections.filter(({ optional }) => !optional).flatMap((section) => section.steps);
  const done = asked.filter(settled(states)).length;
  const all = plan.sections.flatMap((section) => section.steps);
  const touched = all.some((step) => (states[step.id] ?? "open") !== "open");
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {t(general ? "pane.checklist.general" : "pane.checklist.title")}
        </h2>
        {touched && (
          <Button className={styles.startOver} appearance="transparent" size="small" onClick={startOver}>
            {t("pane.checklist.startOver")}
          </Button>
        )}
      </div>
      {asked.length > 0 && (
        <div className={styles.progress}>
          <ProgressBar className={styles.bar} value={done} max={asked.length} thickness="large" aria-labelledby={id} />
          <span className={styles.count}>{t("pane.checklist.progress", { done, total: asked.length })}</span>
        </div>
      )}
      <Accordion
        className={styles.accordion}
        multiple
        collapsible
        defaultOpenItems={plan.sections.filter(({ open }) => open).map((section) => section.id)}
      >
        {plan.sections.map((section) => (
          <SectionItem key={section.id} section={section} states={states} onState={setStep} />
        ))}
      </Accordion>
      {!progress.kept && (
        <p role="status" className={styles.notKept}>
          {t("pane.checklist.notKept")}
        </p>
      )}
    </section>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly states: States;
  readonly onState: (step: string, state: StepState) => void;
}

function SectionItem({ section, states, onState }: SectionProps) {
  const styles = useStyles();
  const { t, say } = useWords();
  const done = section.steps.filter(settled(states)).length;
  const count = t("pane.checklist.count", { done, total: section.steps.length });
  // What does not count above shows no number that seems to.
  const ofOptional = done > 0 ? t("pane.checklist.optionalCount", { count }) : t("pane.checklist.optional");
  const counter = section.optional ? ofOptional : count;
  return (
    <AccordionItem value={section.id}>
      <AccordionHeader as="h3" className={styles.group}>
        <span className={styles.title}>
          <span className={styles.name}>{say(section.title)}</span>
          <span className={styles.count}>{counter}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        {section.note && (
          <p className={styles.note}>
            <InfoRegular aria-hidden="true" />
            <span>{say(section.note)}</span>
          </p>
        )}
        <ul className={styles.steps}>
          {section.steps.map((step) => (
            <StepRow
              key={step.id}
              step={step}
              state={states[step.id] ?? "open"}
              onState={(state) => onState(step.id, state)}
            />
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
