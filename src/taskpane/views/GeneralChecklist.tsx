import { useMemo } from "react";
import { planChecklist } from "../../checklist/plan";
import type { Diagnosis } from "../../classifier/types";
import { readDeployment } from "../deployment";
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

/** The checklist that works without any mail. */
export function GeneralChecklist() {
  const { account } = useHere();
  const plan = useMemo(() => planChecklist(UNSEEN, account, { helpDesk: readDeployment().helpDesk }), [account]);
  const progress = useProgress(plan.id);
  return <Checklist plan={plan} progress={progress} general />;
}
