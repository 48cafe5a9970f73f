import { useMemo } from "react";
import { planChecklist } from "../../checklist/plan";
import type { Checklist as Plan } from "../../checklist/types";
import type { Diagnosis } from "../../classifier/types";
import { useHere } from "../surroundings";
import { Checklist } from "./Checklist";
import { useProgress } from "./use-progress";

/** A returned mail of which nothing is known: what the checklist says then is what always helps. */
const UNSEEN: Diagnosis = {
  schema: "modori/1",
  file: null,
  kind: "bounce",
  language: null,
  subject: null,
  date: null,
  reporter: { mta: null, software: null },
  failures: [],
  original: null,
  origin: { verdict: "unknown", evidence: [] },
  warnings: [],
};

/** Whoever helps is given the report, and there is none without a mail. */
const withoutHelp = (plan: Plan): Plan => ({ ...plan, sections: plan.sections.filter(({ id }) => id !== "help") });

/** The checklist that works without any mail. */
export function GeneralChecklist() {
  const { account } = useHere();
  const plan = useMemo(() => withoutHelp(planChecklist(UNSEEN, account)), [account]);
  const progress = useProgress(plan.id);
  return <Checklist plan={plan} progress={progress} general />;
}
