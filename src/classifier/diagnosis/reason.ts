import type { Stage } from "../../knowledge/ids";
import { bannersIn, type Claim, claimsOf, type Searched, search } from "./claims";
import { findCodes } from "./codes";
import { best, decisive, isWeak, type Standing, standingOf } from "./order";
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
  readonly answer: Answered;
  readonly claim: Claim | null;
  readonly standing: Standing;
  readonly diagnostic: Searched;
  readonly context: Searched;
  readonly speakers: Speakers;
}

/** The answer itself, read: it stays the same whatever context it is read in. */
interface Answered {
  readonly diagnostic: Searched;
  readonly banners: readonly string[];
  readonly speakers: Speakers;
  readonly claims: readonly Claim[];
}

function answered(grounds: Grounds): Answered {
  const { remoteMta, recipient, software, stage, status } = grounds;
  const diagnostic = search(grounds.diagnostic ?? "");
  const banners = bannersIn(diagnostic);
  const speakers = speakersOf(remoteMta, banners, recipient, software);
  const { statuses, reply } = diagnostic.codes;
  const all = status === null || status === "" || statuses.includes(status) ? statuses : [...statuses, status];
  const situation = { stage, domain: domainOf(recipient), speakers, statuses: all, reply };
  return { diagnostic, banners, speakers, claims: claimsOf(diagnostic, "diagnostic", situation) };
}

const NOTHING_AROUND: Searched = { source: "", normalised: "", codes: findCodes(""), places: new Map() };

/** Does the answer tell all by itself: reason, code and who spoke? */
function tellsAll({ diagnostic, speakers, claims }: Answered): Claim | null {
  return speakers.name !== null && diagnostic.codes.reply !== null ? decisive(claims) : null;
}

/** Characters of one answer; what is longer is prose. */
const LINE = 400;

/** What stands before the code in the same line is the answer's, too: "procmail: Quota exceeded 550 5.0.0 Can't create output". */
function withWordsBefore(grounds: Grounds): Decision | null {
  const { diagnostic, context } = grounds;
  if (!diagnostic || !context || context.length > LINE || context.indexOf(diagnostic) < 1) return null;
  if (!/^[45]\d\d /.test(diagnostic)) return null;
  const answer = answered({ ...grounds, diagnostic: context });
  const claim = best(answer.claims);
  if (isWeak(claim)) return null;
  const { diagnostic: whole, speakers } = answer;
  return { answer, claim, standing: "contested", diagnostic: whole, context: NOTHING_AROUND, speakers };
}

/** Which row of the knowledge explains this failure best; `answer`: when it was read before, in another context. */
export function decide(grounds: Grounds, answer: Answered = answered(grounds)): Decision {
  const { diagnostic, banners, speakers: own } = answer;
  const told = tellsAll(answer);
  if (told) {
    const standing = standingOf(told, answer.claims);
    return { answer, claim: told, standing, diagnostic, context: NOTHING_AROUND, speakers: own };
  }
  const { remoteMta, recipient, software, stage } = grounds;
  const context = search(grounds.context ?? "");
  const others = bannersIn(context);
  const all = others.length === 0 ? own : speakersOf(remoteMta, [...banners, ...others], recipient, software);
  const { statuses, reply } = context.codes;
  const situation = { stage, domain: domainOf(recipient), speakers: all, statuses, reply };
  const claims = [...answer.claims, ...claimsOf(context, "text", situation)];
  const claim = best(claims);
  const other = claim === null || claim.ground === "none" || claim.ground === "reply" ? withWordsBefore(grounds) : null;
  if (other) return other;
  return {
    answer,
    claim,
    standing: claim ? standingOf(claim, claims) : "alone",
    diagnostic,
    context,
    speakers: own.name ? own : all,
  };
}
