/** The tables of advice hang together: nothing in them is unused, everything they name exists. */
import { ADVICE, adviceOf, FOREIGN_STEPS, FORWARDED_STEPS, KIND_ADVICE } from "../../src/knowledge/advice";
import { LINKS } from "../../src/knowledge/links";
import { MENUS } from "../../src/knowledge/menus";
import {
  ALWAYS,
  CHECKUP_ORDER,
  COMMAND_SETS,
  GENERAL,
  INCIDENT_ORDER,
  STEPS,
  type StepRow,
  TEXT_IDS,
} from "../../src/knowledge/steps";
import { CAUSES } from "./given";

const ROWS: readonly StepRow[] = STEPS;
const lines = ROWS.flatMap(({ how }) => how).filter((line) => typeof line === "object");
const tools = ROWS.flatMap(({ tools: own = [] }) => own).filter((tool) => typeof tool === "object");

test("every link, menu, text and set of commands belongs to a step", () => {
  const links = new Set(ROWS.flatMap(({ links: own = [] }) => own));
  const menus = new Set(lines.flatMap((line) => ("menu" in line ? line.menu : (line.path ?? []))));
  const texts = new Set(tools.flatMap((tool) => ("text" in tool ? tool.text : [])));
  const sets = new Set(tools.flatMap((tool) => ("commands" in tool ? tool.commands : [])));
  expect(Object.keys(LINKS).filter((id) => !links.has(id as never))).toEqual([]);
  expect(Object.keys(MENUS).filter((id) => !menus.has(id as never))).toEqual([]);
  expect(TEXT_IDS.filter((id) => !texts.has(id))).toEqual([]);
  expect(COMMAND_SETS.filter((id) => !sets.has(id))).toEqual([]);
});

test("ids are unique, and every row has a source", () => {
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  expect(ROWS.filter(({ source }) => source === "").map(({ id }) => id)).toEqual([]);
  expect(Object.entries(ADVICE).filter(([, { source }]) => source.length === 0)).toEqual([]);
});

test("every cause has advice of its own or of its reason, and every step of the table is advised somewhere", () => {
  const advised = new Set<string>([
    ...CAUSES.flatMap(([reason, detail]) => adviceOf(reason, detail).row.steps),
    ...Object.values(KIND_ADVICE).flatMap(({ steps }) => steps as readonly string[]),
    ...[...FOREIGN_STEPS, ...FORWARDED_STEPS, ...ALWAYS, ...CHECKUP_ORDER, ...INCIDENT_ORDER, ...GENERAL],
  ]);
  expect(ROWS.map(({ id }) => id).filter((id) => !advised.has(id))).toEqual([]);
});

test("the last reason of each step needs nothing, so that something can always be said", () => {
  const open = ROWS.filter(({ why }) => {
    const last = why.at(-1);
    return last === undefined || last.when !== undefined || last.needs !== undefined;
  });
  expect(open.map(({ id }) => id)).toEqual([]);
});
