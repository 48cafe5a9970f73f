import type { Detail, Reason } from "../../knowledge/ids";
import type { RecipientReport, Report } from "../report/report";
import { domainOf, type Speakers } from "./speaker";

/** Mobile carriers whose "user unknown" may also be a reception filter. */
const CARRIERS = ["docomo", "kddi", "softbank", "rakuten"];

/** Second levels under which countries register organisations. */
const SECOND_LEVEL = new Set(["co", "ne", "or", "ac", "go", "ad", "com", "net", "org", "edu", "gov"]);

/** The last two labels of a name, three below a country's second level: enough to tell one organisation from another. */
export function organisation(host: string): string {
  const lower = host.toLowerCase();
  const name = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  const last = name.lastIndexOf(".");
  if (last <= 0) return name;
  const second = name.lastIndexOf(".", last - 1);
  if (second < 0) return name;
  const isCountry = name.length - last === 3 && SECOND_LEVEL.has(name.slice(second + 1, last));
  if (!isCountry) return name.slice(second + 1);
  return second === 0 ? name : name.slice(name.lastIndexOf(".", second - 1) + 1);
}

/** An entry of Exchange's directory written as an address: Outlook had kept it, and the directory has it no more (MS-OXOABK). */
function isDirectoryName(recipient: string | null): boolean {
  return /^(?:imceaex-|\/o=)/i.test(recipient ?? "");
}

/** Did a server of the sender's own organisation refuse? null: cannot be told. */
function ownServerSpoke(report: Report, recipient: RecipientReport): boolean | null {
  const sender = domainOf(report.original?.from ?? null);
  if (recipient.remoteMta) return sender !== null && organisation(sender) === organisation(recipient.remoteMta);
  return report.reportingMta === null ? null : false;
}

/** The finer distinction, where the row that fired does not make it and the circumstances do. */
export function detailOf(
  reason: Reason,
  stated: Detail | null,
  report: Report,
  recipient: RecipientReport,
  speakers: Speakers,
): Detail | null {
  if (stated) return stated;
  switch (reason) {
    case "norelaying": {
      const own = ownServerSpoke(report, recipient);
      return own === null ? null : own ? "submission" : "wrong_mx";
    }
    case "emailtoolarge":
      return recipient.remoteMta ? (ownServerSpoke(report, recipient) ? "sender_server" : "recipient_server") : null;
    case "mailboxfull":
      return "recipient";
    case "expired":
      return recipient.action === "delayed" ? "delay" : null;
    case "userunknown":
      if (isDirectoryName(recipient.recipient)) return "stale_autocomplete";
      if (CARRIERS.some((id) => speakers.ids.has(id))) return "carrier_ambiguous";
      return speakers.ids.has("outlook-com") ? "consumer_mailbox" : null;
    default:
      return null;
  }
}
