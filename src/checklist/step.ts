/** One row of the steps table → one line of the checklist for this bounce and this reader. */
import type { Fact, HowRow, StepRow, ToolRow, Trigger, WhyRow } from "../knowledge/steps";
import { checkersOf } from "./blocklist";
import type { Facts } from "./facts";
import { isMenuLine, menuLines, pathOf } from "./how";
import { linksFor, recipientStatus } from "./links";
import { toolFor } from "./tools";
import type { Account, HelpDesk, Step, StepLink, Words, WordsValue } from "./types";

/** What a step is made for. */
export interface Occasion {
  readonly account: Account;
  readonly facts: Facts;
  /** Everything that rows may be chosen by, for the failure at hand. */
  readonly triggers: ReadonlySet<Trigger>;
  readonly values: Readonly<Record<string, WordsValue>>;
  readonly helpDesk: HelpDesk | null;
}

export function stepFor(row: StepRow, occasion: Occasion): Step {
  const { values, facts, account } = occasion;
  const base = `step.${row.id}`;
  const say = (key: string): Words => ({ key: `${base}.${key}`, values });
  const how = row.how.flatMap((line) => howLines(line, base, occasion));
  return {
    id: row.id,
    who: row.who,
    title: say(variantOf("title", row.titles, occasion)),
    concerns: [],
    why: say(`why.${fitting(row.why, occasion) ?? "default"}`),
    how,
    menu: how.some(isMenuLine),
    links: linksOf(row, occasion),
    finding: row.finding ? say("finding") : null,
    signs: (row.signs ?? []).map((sign) => say(`signs.${sign}`)),
    whenFound: row.finding ? say(variantOf("found", row.founds, occasion)) : null,
    tools: (row.tools ?? [])
      .filter((tool) => isToolFor(tool, occasion))
      .flatMap((tool) => toolFor(tool, facts, account, values)),
  };
}

/** Steps that seek help also lead to the organization's own help desk. */
function linksOf(row: StepRow, { account, facts, helpDesk }: Occasion): StepLink[] {
  const links = linksFor(row.links ?? [], account, facts);
  if (row.helpDesk && helpDesk?.link) {
    return [{ label: { key: "link.helpdesk" }, href: helpDesk.link, sure: true }, ...links];
  }
  if (row.id === "C15") return [...recipientStatus(facts), ...links];
  // Where the list is named, its tool has these look-ups.
  if (row.id === "C12" && facts.listing?.ip && !facts.listing.list) {
    const checkers = checkersOf(facts.listing.ip);
    return [
      ...links,
      ...checkers.map(({ name, href }) => ({ label: { key: "link.check-lists", values: { name } }, href, sure: true })),
    ];
  }
  return links;
}

/** The first row whose condition holds and whose facts are there. */
function fitting(rows: readonly WhyRow[] | undefined, occasion: Occasion): string | undefined {
  return rows?.find((row) => isWanted(row, occasion))?.say;
}

/** `title`, or `titles.<say>` where another one fits. */
function variantOf(key: string, rows: readonly WhyRow[] | undefined, occasion: Occasion): string {
  const say = fitting(rows, occasion);
  return say ? `${key}s.${say}` : key;
}

/** Texts to send name the address that failed: without it there is nothing to say. */
function isToolFor(tool: ToolRow, occasion: Occasion): boolean {
  if (typeof tool === "string" || !("text" in tool)) return true;
  return occasion.facts.recipient !== null && isWanted(tool, occasion);
}

function howLines(row: HowRow, base: string, occasion: Occasion): Words[] {
  const { account, values } = occasion;
  if (typeof row === "string") return [{ key: `${base}.how.${row}`, values }];
  if ("menu" in row) return menuLines(row.menu, account);
  const wanted =
    isWanted(row, occasion) &&
    (row.clients?.includes(account.client) ?? true) &&
    (row.accounts?.includes(account.type) ?? true);
  if (!wanted) return [];
  return [{ key: `${base}.how.${row.say}`, values: row.path ? { ...values, path: pathOf(row.path) } : values }];
}

interface Condition {
  readonly when?: readonly Trigger[];
  readonly unless?: readonly Trigger[];
  readonly needs?: Fact;
}

function isWanted({ when, unless, needs }: Condition, occasion: Occasion): boolean {
  return applies(when, occasion) && !(unless && applies(unless, occasion)) && has(needs, occasion.facts);
}

function applies(when: readonly Trigger[] | undefined, { triggers }: Occasion): boolean {
  return when === undefined || when.some((trigger) => triggers.has(trigger));
}

function has(fact: Fact | undefined, facts: Facts): boolean {
  if (fact === undefined) return true;
  if (fact === "typed") return facts.typed.length > 0;
  if (fact === "list") return Boolean(facts.listing?.list);
  if (fact === "ip") return Boolean(facts.listing?.ip);
  return facts[fact] !== null;
}
