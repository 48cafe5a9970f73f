/** How far the mail came, for the small drawing: you → your server → their server → mailbox. */
import type { VerdictGroup } from "../../checklist/types";
import type { Reason } from "../../knowledge/ids";

export const PLACES = ["you", "yourServer", "theirServer", "mailbox"] as const;
export type Place = (typeof PLACES)[number];

/** Where it stopped: at a place, on the way between the servers, or nowhere that the report tells. */
export type Stop = Exclude<Place, "you"> | "between" | "unknown";

const STOP_OF_REASON: Readonly<Record<Reason, Stop>> = {
  userunknown: "mailbox",
  hasmoved: "mailbox",
  filtered: "mailbox",
  mailboxfull: "mailbox",
  suspend: "mailbox",
  suppressed: "yourServer",
  hostunknown: "between",
  networkerror: "between",
  expired: "between",
  failedstarttls: "between",
  rejected: "theirServer",
  contenterror: "theirServer",
  emailtoolarge: "theirServer",
  notcompliantrfc: "theirServer",
  policyviolation: "theirServer",
  securityerror: "theirServer",
  virusdetected: "theirServer",
  spamdetected: "theirServer",
  authfailure: "theirServer",
  badreputation: "theirServer",
  blocked: "theirServer",
  requireptr: "theirServer",
  norelaying: "theirServer",
  notaccept: "theirServer",
  ratelimited: "theirServer",
  systemerror: "theirServer",
  systemfull: "theirServer",
  mailererror: "theirServer",
  syntaxerror: "theirServer",
  onhold: "unknown",
  undefined: "unknown",
  vacation: "unknown",
  feedback: "unknown",
  delivered: "unknown",
};

/** Details that stop elsewhere than their reason: the sender's own side said no. */
const STOP_OF_DETAIL: { readonly [cause: string]: Stop | undefined } = {
  "policyviolation.autoforward_blocked": "yourServer",
  "rejected.account_restricted": "yourServer",
  "rejected.tenant_restricted": "yourServer",
  "ratelimited.own_quota": "yourServer",
  "emailtoolarge.sender_server": "yourServer",
  "securityerror.smtp_auth": "yourServer",
  "norelaying.submission": "yourServer",
  "networkerror.loop": "theirServer",
};

type Group = Pick<VerdictGroup, "reason" | "detail" | "sure"> & Partial<Pick<VerdictGroup, "forwarded" | "security">>;

export function stopOf({ reason, detail, sure, forwarded, security }: Group): Stop {
  if (!sure) return "unknown";
  const stop = STOP_OF_DETAIL[`${reason}.${detail}`] ?? STOP_OF_REASON[reason];
  // Behind the recipient's forwarding: their server let it in, and either kept it from going on or sent it to the target.
  if (forwarded && security === null && detail !== "loop") return stop === "yourServer" ? "theirServer" : "mailbox";
  return stop;
}
