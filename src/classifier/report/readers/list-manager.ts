/**
 * A mailing list's manager (Sympa, Mailman, LISTSERV, Majordomo …) refuses a post, in a mail of its own that it marks as an answer:
 *
 *   Your message for list members@lists.example.org (attached below) was rejected.
 *   You are not allowed to send messages to this list for the following reason:
 *   Message distribution in the list is restricted to list subscribers.
 */
import { LIST_MANAGERS, POST_REFUSED } from "../../../knowledge/sentences";
import { header } from "../../message/message";
import { headerAddresses, sameAddress } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { addressesOf, toRecipient } from "../entries";
import type { Material } from "../material";

/** Where the refusal stands, and how many lines tell it. */
const MAX_LINES = 40;
const MAX_TOLD = 8;

export function listManager(m: Material): Draft | null {
  const [from] = headerAddresses(m.from);
  if (m.envelope !== null || !from || !LIST_MANAGERS.test(from) || header(m.message, "list-post") !== null) return null;
  const lines = m.lines.slice(0, MAX_LINES).map((line) => line.slice(0, 500));
  const at = lines.findIndex((line, index) => POST_REFUSED.test(`${line} ${lines[index + 1] ?? ""}`));
  if (at < 0) return null;
  const list = listNamed(lines, m, from) ?? listOf(from);
  if (!list) return null;
  const told = lines.slice(at, at + MAX_TOLD).filter((line) => line.trim() !== "");
  const words = { ...distil(told), diagnostic: told.join(" ").replace(/\s+/g, " ").trim() };
  return drafted("list-manager", [toRecipient({ name: list, line: at, details: [] }, { words })], {
    kind: "bounce",
    evidence: { field: "text", text: (lines[at] as string).trim() },
  });
}

const ROLE = /(?:-(?:owner|request|bounces|admin|editor|subscribe|unsubscribe|help))$/i;

/** The address that the text names, unless it is the reader's, the manager's own, or that of a role. */
function listNamed(lines: readonly string[], m: Material, from: string): string | null {
  const not = [from, ...headerAddresses(header(m.message, "to"))];
  const named = [...lines, m.subject].flatMap(addressesOf);
  const isList = (address: string) =>
    !not.some((one) => sameAddress(one, address)) && !LIST_MANAGERS.test(address) && !ROLE.test(localOf(address));
  return named.find(isList) ?? null;
}

function localOf(address: string): string {
  return address.slice(0, address.lastIndexOf("@"));
}

/** `members-bounces@lists.example.org`, `owner-members@…` → the list's own address. */
function listOf(from: string): string | null {
  const local = localOf(from);
  const name = local.replace(ROLE, "").replace(/^owner-/i, "");
  return name === local || name === "" ? null : `${name}${from.slice(local.length)}`;
}
