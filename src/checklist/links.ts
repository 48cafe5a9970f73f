/** Link rows → links for this reader: account type and cloud choose the address, the facts of the bounce fill it. */
import { LINKS, type LinkId, type LinkRow, STATUS_PAGES } from "../knowledge/links";
import type { Place } from "../knowledge/surroundings";
import type { Facts } from "./facts";
import { hostName } from "./quote";
import type { Account, StepLink, Words } from "./types";

/** Links of a step that hold for the reader; with an unknown account both the personal and the work page are offered. */
export function linksFor(ids: readonly LinkId[], account: Account, facts: Facts): StepLink[] {
  return ids.flatMap((id) => linksOf(id, account, facts));
}

function linksOf(id: LinkId, account: Account, facts: Facts): StepLink[] {
  const row: LinkRow = LINKS[id];
  if (row.provider && !isProvider(row.provider, facts)) return [];
  if (row.withoutIp && facts.listing?.ip) return [];
  const label = { key: `link.${id}` };
  if (typeof row.at === "string") return linkTo(label, row.at, row.sure === true, account, facts);
  const { at } = row;
  const places = placesOf(account).filter((place) => at[place] !== undefined);
  return places.flatMap((place) => {
    const sure = Array.isArray(row.sure) ? row.sure.includes(place) : row.sure === true;
    return linkTo(places.length > 1 ? whose(label, place) : label, at[place] as string, sure, account, facts);
  });
}

/** Where the reader's settings are. */
export function placesOf(account: Account): readonly Place[] {
  if (account.type === "unknown") return ["work", "personal"];
  if (account.type === "work") return [account.cloud === "worldwide" ? "work" : account.cloud];
  return [account.type];
}

function whose(label: Words, place: Place): Words {
  return { key: "link.whose", values: { label, account: { key: `account.type.${place}` } } };
}

function linkTo(label: Words, template: string, sure: boolean, account: Account, facts: Facts): StepLink[] {
  const href = filled(template, account, facts);
  return href ? [{ label, href, sure }] : [];
}

/** Host and domain come from outside and are put in only when they are host names; null when one is wanted and missing. */
function filled(template: string, account: Account, facts: Facts): string | null {
  const host = account.owaHost === null ? null : hostName(account.owaHost);
  const domain = facts.senderDomain === null ? null : hostName(facts.senderDomain);
  if ((template.includes("{host}") && !host) || (template.includes("{domain}") && !domain)) return null;
  return template.replace("{host}", host ?? "").replace("{domain}", domain ?? "");
}

function isProvider(words: readonly string[], { provider }: Facts): boolean {
  const name = provider?.toLowerCase();
  return name !== undefined && words.some((word) => name.includes(word));
}

/** The public status page of the recipient's mail service, where one is known. */
export function recipientStatus(facts: Facts): StepLink[] {
  const page = STATUS_PAGES.find(({ provider }) => isProvider([provider], facts));
  if (!page || facts.provider === null) return [];
  return [
    { label: { key: "link.recipient-status", values: { provider: facts.provider } }, href: page.href, sure: page.sure },
  ];
}
