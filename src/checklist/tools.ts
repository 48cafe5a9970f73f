/** The small helpers inside steps, filled from the facts; a tool without what it needs is left out. */
import { SIZE_LIMITS } from "../knowledge/limits";
import type { ToolRow } from "../knowledge/steps";
import { suggestAddresses } from "./address";
import { addressIn } from "./bare-address";
import { commandsFor } from "./commands";
import { mxCommands, senderCommands } from "./dns";
import type { Facts } from "./facts";
import type { Account, Tool, Words, WordsValue } from "./types";

export function toolFor(
  row: ToolRow,
  facts: Facts,
  account: Account,
  values: Readonly<Record<string, WordsValue>>,
): readonly Tool[] {
  if (typeof row === "object") {
    return "text" in row ? [textTool(row.text, values)] : commandTool(row.commands, facts, account);
  }
  switch (row) {
    case "size":
      return [sizeTool(facts)];
    case "address":
      return addressTool(facts, account);
    case "blocklist":
      return blocklistTool(facts);
    case "dns":
      return dnsTool(facts.senderDomain, senderCommands);
    case "mx":
      return dnsTool(facts.domain, mxCommands);
    case "report":
      return [{ id: "report" }];
  }
}

function textTool(id: string, values: Readonly<Record<string, WordsValue>>): Tool {
  return { id: "text", label: { key: `text.${id}.label` }, text: { key: `text.${id}.text`, values } };
}

function commandTool(set: Parameters<typeof commandsFor>[0], facts: Facts, account: Account): readonly Tool[] {
  const commands = commandsFor(set, facts, account);
  return commands.length > 0 ? [{ id: "commands", commands }] : [];
}

function dnsTool(domain: string | null, commands: typeof senderCommands): readonly Tool[] {
  const lines = domain === null ? [] : commands(domain);
  return domain !== null && lines.length > 0 ? [{ id: "dns", domain, commands: lines }] : [];
}

function blocklistTool({ listing }: Facts): readonly Tool[] {
  if (!listing?.list) return [];
  const { list, ip, href, dead } = listing;
  return [{ id: "blocklist", list, ip, href, dead }];
}

/** More mistyped addresses than these are gone through one by one, not by a tool. */
const MAX_ADDRESSES = 5;

/** Only where something near is known: an empty suggestion would be noise. */
function addressTool({ recipients, typed, sender }: Facts, account: Account): readonly Tool[] {
  const failed = new Set(recipients.map((address) => address.toLowerCase()));
  const known = [...typed, sender, ...account.addresses]
    .flatMap((address) => addressIn(address) ?? [])
    .filter((address) => !failed.has(address.toLowerCase()));
  return recipients.slice(0, MAX_ADDRESSES).flatMap((recipient) => {
    const suggestions = suggestAddresses(recipient, known);
    return suggestions.length > 0 ? [{ id: "address" as const, recipient, suggestions }] : [];
  });
}

/** The limit the bounce names goes before the one that the recipient's service usually has. */
function sizeTool({ failure, limit, size, domain }: Facts): Tool {
  const usual = SIZE_LIMITS.find(({ domains }) => domain !== null && domains.includes(domain));
  const bySender = failure?.detail === "sender_server";
  return {
    id: "size",
    limit: limit ?? (bySender ? null : (usual?.receiveBytes ?? null)),
    size,
    whose: whoseLimit(limit !== null, bySender, failure?.detail === "recipient_server", usual?.name ?? null),
    limits: SIZE_LIMITS.flatMap(({ name, sendBytes, receiveBytes, counts }) => {
      const bytes = Math.min(sendBytes ?? Number.POSITIVE_INFINITY, receiveBytes ?? Number.POSITIVE_INFINITY);
      return Number.isFinite(bytes) ? [{ name, bytes, counts }] : [];
    }),
  };
}

function whoseLimit(named: boolean, bySender: boolean, byRecipient: boolean, usual: string | null): Words {
  if (bySender) return { key: "size.whose.sender" };
  if (named) return { key: "size.whose.recipient" };
  if (usual !== null) return { key: "size.whose.usual", values: { name: usual } };
  return { key: byRecipient ? "size.whose.recipient" : "size.whose.unknown" };
}
