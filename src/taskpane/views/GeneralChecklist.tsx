import { useMemo } from "react";
import { planGeneralChecklist } from "../../checklist/general";
import { readDeployment } from "../deployment";
import { useHere } from "../surroundings";
import { Checklist } from "./Checklist";
import { useProgress } from "./use-progress";

/** The checklist that works without any mail. */
export function GeneralChecklist() {
  const { account } = useHere();
  const plan = useMemo(() => planGeneralChecklist(account, readDeployment().helpDesk), [account]);
  const progress = useProgress(plan.id);
  return <Checklist plan={plan} progress={progress} general />;
}
