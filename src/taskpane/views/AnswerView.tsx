import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { lazy, useEffect, useMemo } from "react";
import { bounceId } from "../../checklist/id";
import { verdictOf } from "../../checklist/verdict";
import { announcement } from "../first/card";
import type { Reader } from "../reader";
import { sayState } from "../said";
import type { Mail, State } from "../state";
import { useHere } from "../surroundings";
import { useWords } from "../words";
import { LoadGuard } from "./LoadGuard";
import { Problems } from "./Problems";
import { Recipients } from "./Recipients";
import { useFocusOnArrival } from "./use-focus";
import { useProgress } from "./use-progress";
import { VerdictCard } from "./VerdictCard";

export const loadBelow = () => import(/* webpackChunkName: "below" */ "./Below");
const Below = lazy(loadBelow);

const useStyles = makeStyles({
  back: {
    marginTop: tokens.spacingVerticalS,
    marginLeft: "-12px",
    // It has a frame there.
    "@media (forced-colors: active)": { marginLeft: 0 },
  },
});

const NONE: readonly Mail[] = [];

interface Props {
  readonly state: Extract<State, { at: "answer" }>;
  readonly reader: Reader;
  readonly onBack: () => void;
}

/** One mail: the verdict at once, everything below as it arrives. */
export function AnswerView({ state, reader, onBack }: Props) {
  const styles = useStyles();
  const speech = useWords();
  const { t } = speech;
  const { account } = useHere();
  const { diagnosis, door } = state.mail;
  const progress = useProgress(useMemo(() => bounceId(diagnosis), [diagnosis]));
  const verdict = verdictOf(diagnosis, account, progress.origin);
  const brought = door === "drop" || door === "paste" || door === "file" || state.list !== null;
  const headline = useFocusOnArrival<HTMLHeadingElement>(brought);
  // Another mail may be chosen in Outlook while the person reads far below.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);
  const said = announcement(verdict, speech);
  useEffect(() => sayState(said), [said]);
  return (
    <main>
      {state.list && (
        <Button className={styles.back} appearance="transparent" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t("pane.list.back")}
        </Button>
      )}
      <Problems problems={state.problems} />
      <VerdictCard verdict={verdict} headlineRef={headline} />
      <Recipients diagnosis={diagnosis} groups={verdict.groups} />
      <LoadGuard>
        <Below mail={state.mail} together={state.list?.mails ?? NONE} progress={progress} reader={reader} />
      </LoadGuard>
    </main>
  );
}
