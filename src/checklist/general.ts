/** Account → the checklist of a pane that has no mail: what usually helps, and nothing that needs a report. */
import type { Diagnosis } from "../classifier/types";
import { GENERAL } from "../knowledge/steps";
import { bounceId } from "./id";
import { occasionOf, planStep } from "./plan";
import { type Account, type Checklist, type HelpDesk, SECTIONS } from "./types";
import { verdictOf } from "./verdict";

/** A returned mail of which nothing is known. */
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

/** All sections count, and none is opened by itself: nothing says which of them is the matter. */
export function planGeneralChecklist(account: Account, helpDesk: HelpDesk | null): Checklist {
  const occasion = { ...occasionOf(UNSEEN, null, account, null, helpDesk), triggers: new Set(["unseen"] as const) };
  const steps = GENERAL.flatMap((id) => planStep(id, occasion) ?? []);
  return {
    id: bounceId(UNSEEN),
    verdict: verdictOf(UNSEEN, account),
    sections: SECTIONS.flatMap((id) => {
      const own = steps.filter(({ row }) => row.section === id).map(({ step }) => step);
      const title = { key: id === "fix" ? "section.fix.general" : `section.${id}.title` };
      return own.length > 0 ? [{ id, title, open: false, note: null, optional: false, steps: own }] : [];
    }),
    askOrigin: false,
  };
}
