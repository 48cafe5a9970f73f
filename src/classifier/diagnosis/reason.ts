import type { Stage } from "../../knowledge/ids";
import { bannersIn, type Claim, claimsOf, type Searched, search } from "./claims";
import { best, type Standing, standingOf } from "./order";
import { domainOf, type Speakers, speakersOf } from "./speaker";

/** What is looked at for one failure. */
export interface Grounds {
  readonly diagnostic: string | null;
  readonly context: string | null;
  readonly status: string | null;
  readonly stage: Stage | null;
  readonly recipient: string | null;
  readonly remoteMta: string | null;
  readonly software: string | null;
}

export interface Decision {
  readonly claim: Claim | null;
  readonly standing: Standing;
  readonly diagnostic: Searched;
  readonly context: Searched;
  readonly speakers: Speakers;
}

/** Which row of the knowledge explains this failure best. */
export function decide(grounds: Grounds): Decision {
  const diagnostic = search(grounds.diagnostic ?? "");
  const context = search(grounds.context ?? "");
  const domain = domainOf(grounds.recipient);
  const base = { stage: grounds.stage, domain };
  const own = speakersOf(grounds.remoteMta, bannersIn(diagnostic), grounds.recipient, grounds.software);
  const around = speakersOf(
    grounds.remoteMta,
    [...bannersIn(diagnostic), ...bannersIn(context)],
    grounds.recipient,
    grounds.software,
  );
  const stated = grounds.status ? [grounds.status] : [];
  const first = {
    ...base,
    speakers: own,
    statuses: unique([...diagnostic.codes.statuses, ...stated]),
    reply: diagnostic.codes.reply,
  };
  const second = { ...base, speakers: around, statuses: context.codes.statuses, reply: context.codes.reply };
  const claims = [...claimsOf(diagnostic, "diagnostic", first), ...claimsOf(context, "text", second)];
  const claim = best(claims);
  return {
    claim,
    standing: claim ? standingOf(claim, claims) : "alone",
    diagnostic,
    context,
    speakers: own.name ? own : around,
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
