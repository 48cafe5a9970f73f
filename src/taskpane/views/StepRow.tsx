import { Button, Checkbox, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import {
  ChevronDownRegular,
  ChevronUpRegular,
  ProhibitedRegular,
  WarningFilled,
  WarningRegular,
} from "@fluentui/react-icons";
import { Fragment, useId, useState } from "react";
import { MAX_ADDRESS, readableAddress } from "../../checklist/address";
import type { Step, StepState } from "../../checklist/types";
import { breakable } from "../first/breaks";
import { useWords } from "../words";
import { OutsideLink } from "./OutsideLink";
import { Running } from "./Running";
import { ToolView } from "./tools/ToolView";
import { create } from "./VerdictCard";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, "&:first-child": { borderTopStyle: "none" } },
  head: { display: "flex", alignItems: "flex-start", marginLeft: "-8px" },
  // Fluent's check box brings 8 px around its 16 px: 32 px to hit.
  check: { flexShrink: 0 },
  toggle: {
    flexGrow: 1,
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    minWidth: 0,
    minHeight: "32px",
    // The first line is level with the box, whose middle is 16 px below the top, in either language's line height.
    padding: `calc(16px - ${tokens.lineHeightBase300} / 2) 4px 6px 0`,
    // Forced colours would draw a box around every title.
    border: "none",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    "& > .fui-Button__icon": { flexShrink: 0, fontSize: "16px" },
  },
  title: { flexGrow: 1, minWidth: 0 },
  concerns: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  settled: { color: tokens.colorNeutralForeground3 },
  done: { textDecorationLine: "line-through", textDecorationColor: tokens.colorNeutralStroke1 },
  tag: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The lighter red: the other one is too dark for small text on the dark ground.
  problem: { color: tokens.colorStatusDangerForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  body: { padding: `0 0 ${tokens.spacingVerticalM} 24px` },
  why: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  how: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingInlineStart: "20px", "& li": { padding: "2px 0" } },
  oneHow: { margin: `0 0 ${tokens.spacingVerticalS}` },
  links: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalSNudge,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  finding: { margin: `0 0 ${tokens.spacingVerticalS}` },
  signs: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingInlineStart: "20px", "& li": { padding: "2px 0" } },
  label: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  found: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  states: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly step: Step;
  readonly state: StepState;
  readonly onState: (state: StepState) => void;
}

/** One line of the checklist: ticked off at its box, opened at its title. */
export function StepRow({ step, state, onState }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const body = useId();
  const titleId = useId();
  const concernsId = useId();
  const isForSome = step.concerns.length > 0;
  const settled = state === "done" || state === "not-for-me";
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          className={styles.check}
          checked={state === "done"}
          aria-labelledby={titleId}
          aria-describedby={isForSome ? concernsId : undefined}
          onChange={(_, { checked }) => onState(checked ? "done" : "open")}
        />
        <Button
          className={styles.toggle}
          appearance="transparent"
          aria-expanded={open}
          aria-controls={body}
          iconPosition="after"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.title}>
            <span id={titleId} className={mergeClasses(settled && styles.settled, state === "done" && styles.done)}>
              {say(step.title)}
            </span>
            {isForSome && (
              <span id={concernsId} className={styles.concerns}>
                <Concerns addresses={step.concerns} />
              </span>
            )}
            <StateTag state={state} />
          </span>
        </Button>
      </div>
      <div id={body} hidden={!open}>
        {open && <StepBody step={step} state={state} onState={onState} />}
      </div>
    </li>
  );
}

/** More of them would be longer than the step. */
const NAMED = 2;

/** Whom the step is for. */
function Concerns({ addresses }: { readonly addresses: readonly string[] }) {
  const { t } = useWords();
  const named = addresses.slice(0, NAMED);
  const others = addresses.length - named.length;
  return (
    <>
      {t("pane.step.concerns")}
      {named.map((address, index) => (
        <Fragment key={address}>
          {" "}
          <span className="first-whole">
            {create("bdi", null, ...breakable(create, readableAddress(address, MAX_ADDRESS)))}
            {index < named.length - 1 && ","}
          </span>
        </Fragment>
      ))}
      {others > 0 && ` ${t("pane.list.moreRecipients", { count: others })}`}
    </>
  );
}

/** A state that the box alone does not tell, in words. */
function StateTag({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  const { t } = useWords();
  if (state !== "problem" && state !== "not-for-me") return null;
  return (
    <span className={mergeClasses(styles.tag, state === "problem" ? styles.problem : styles.quiet)}>
      {state === "problem" ? <WarningFilled aria-hidden="true" /> : <ProhibitedRegular aria-hidden="true" />}
      {t(`pane.step.${state}`)}
    </span>
  );
}

function StepBody({ step, state, onState }: Props) {
  const styles = useStyles();
  const { t, say } = useWords();
  const toggle = (wanted: StepState) => onState(state === wanted ? "open" : wanted);
  return (
    <div className={styles.body}>
      <p className={styles.why}>
        <Running text={say(step.why)} />
      </p>
      {step.who !== "sender" && <p className={styles.why}>{t(`pane.who.${step.who}`)}</p>}
      {step.how.length > 1 ? (
        <ol className={styles.how}>
          {step.how.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one step never change their order
            <li key={index}>
              <Running text={say(line)} />
            </li>
          ))}
        </ol>
      ) : (
        step.how[0] && (
          <p className={styles.oneHow}>
            <Running text={say(step.how[0])} />
          </p>
        )
      )}
      {step.tools.map((tool, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tools of one step never change their order
        <ToolView key={index} tool={tool} />
      ))}
      {step.links.length > 0 && (
        <div className={styles.links}>
          {step.links.map((link) => (
            <OutsideLink key={link.href} href={link.href}>
              {say(link.label)}
            </OutsideLink>
          ))}
          {step.menu && step.links.some((link) => !link.sure) && (
            <span className={styles.quiet}>{t("pane.link.unsure")}</span>
          )}
        </div>
      )}
      {step.finding && (
        <div className={styles.finding}>
          <span className={styles.label}>{t("pane.step.lookFor")}</span>
          <Running text={say(step.finding)} />
          {step.signs.length > 0 && (
            <ul className={styles.signs}>
              {step.signs.map((sign) => (
                <li key={sign.key}>{say(sign)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <div className={styles.states}>
        {step.finding && (
          <ToggleButton
            size="small"
            checked={state === "problem"}
            icon={<WarningRegular />}
            onClick={() => toggle("problem")}
          >
            {t("pane.step.foundProblem")}
          </ToggleButton>
        )}
        <ToggleButton
          size="small"
          checked={state === "not-for-me"}
          icon={<ProhibitedRegular />}
          onClick={() => toggle("not-for-me")}
        >
          {t("pane.step.not-for-me")}
        </ToggleButton>
      </div>
      {state === "problem" && step.whenFound && (
        <div className={styles.found} role="status">
          <span className={styles.label}>{t("pane.step.whatNow")}</span>
          <Running text={say(step.whenFound)} />
        </div>
      )}
    </div>
  );
}
