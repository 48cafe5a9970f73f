/** The checklist of a pane without a mail: nothing in it presumes one. */
import { planGeneralChecklist } from "../../src/checklist/general";
import type { Checklist } from "../../src/checklist/types";
import { ACCOUNT_TYPES, CLIENTS } from "../../src/knowledge/surroundings";
import { createTranslator, LANGUAGES } from "../../src/locales";
import { account, wordsIn } from "./given";

const HELP_DESK = { address: null, link: "https://help.example.com/" };
const stepsOf = (list: Checklist) => list.sections.flatMap(({ steps }) => steps);

test.each(ACCOUNT_TYPES.flatMap((type) => CLIENTS.map((client) => [type, client] as const)))(
  "no step needs a report, nothing is opened, everything counts: %s, %s",
  (type, client) => {
    const list = planGeneralChecklist(account({ type, client }), HELP_DESK);
    const steps = stepsOf(list);
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.map(({ id }) => id)).not.toContain("C13");
    expect(steps.flatMap(({ tools }) => tools.map(({ id }) => id))).not.toContain("report");
    expect(list.sections.filter(({ open, optional }) => open || optional)).toEqual([]);
  },
);

test("the organization's help desk is there when its page is packaged, and only then", () => {
  const help = planGeneralChecklist(account(), HELP_DESK).sections.find(({ id }) => id === "help");
  expect(help?.steps.map(({ id }) => id)).toEqual(["help-desk"]);
  expect(help?.steps[0]?.links.map(({ href }) => href)).toEqual([HELP_DESK.link]);
  for (const none of [null, { address: "help@example.com", link: null }])
    expect(planGeneralChecklist(account(), none).sections.map(({ id }) => id)).not.toContain("help");
});

test("no mail is spoken of as if it were there", async () => {
  const list = planGeneralChecklist(account(), HELP_DESK);
  expect(list.sections[0]?.title).toEqual({ key: "section.fix.general" });
  const ask = stepsOf(list).find(({ id }) => id === "C02");
  expect([ask?.title.key, ask?.why.key]).toEqual(["step.C02.titles.unseen", "step.C02.why.unseen"]);
  expect(ask?.how.map(({ key }) => key)).not.toContain("step.C02.how.notbymail");
  for (const language of LANGUAGES) {
    const t = await createTranslator(language);
    for (const { key, values } of wordsIn(list.sections)) expect(t(key, values ?? {})).not.toMatch(/\{\{|report below/);
  }
});
