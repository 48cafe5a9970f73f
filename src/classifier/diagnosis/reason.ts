import type { Stage } from "../../knowledge/ids";
import { bannersIn, type Claim, claimsOf, type Searched, search } from "./claims";
import { findCodes } from "./codes";
import { findConcepts } from "./concepts";
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

/** A name that can be told from the words around it. */
const NAME = /^[a-z0-9._+-]{4,64}$/i;

/** The text with a name as a word for what it names, of the same length; null: it does not stand there, or is a word itself. */
function told(text: string, name: string, word: string): string | null {
  if (!NAME.test(name) || name.length < word.length || findConcepts(name.toLowerCase()).size > 0) return null;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const isPart = /[\w@-]/.test(text[at - 1] ?? " ") || /[\w@-]/.test(text[at + name.length] ?? " ");
  return at < 0 || isPart ? null : text.slice(0, at) + word.padEnd(name.length, "-") + text.slice(at + name.length);
}

/** "hanako wasn't found at example.net": the recipient's own name stands for him, and his domain's for the domain. */
function withNames(grounds: Grounds): Decision | null {
  const { diagnostic, recipient } = grounds;
  const at = recipient?.lastIndexOf("@") ?? -1;
  if (!diagnostic || !recipient || at < 1 || diagnostic.length > LINE) return null;
  const said = told(diagnostic, recipient.slice(0, at), "user") ?? told(diagnostic, recipient.slice(at + 1), "domain");
  if (said === null) return null;
  const answer = answered({ ...grounds, diagnostic: said });
  const claim = best(answer.claims);
  if (isWeak(claim)) return null;
  const { diagnostic: whole, speakers } = answer;
  return {
    answer,
    claim,
    standing: "contested",
    diagnostic: { ...whole, source: diagnostic },
    context: NOTHING_AROUND,
    speakers,
  };
}

/** Which row of the knowledge explains this failure best; `answer`: when it was read before, in another context. */
export function decide(grounds: Grounds, answer: Answered = answered(grounds)): Decision {
  const { diagnostic, banners, speakers: own } = answer;
  const all = tellsAll(answer);
  if (all) {
    const standing = standingOf(all, answer.claims);
    return { answer, claim: all, standing, diagnostic, context: NOTHING_AROUND, speakers: own };
  }
  const { remoteMta, recipient, software, stage } = grounds;
  const context = search(grounds.context ?? "");
  const others = bannersIn(context);
  const around = others.length === 0 ? own : speakersOf(remoteMta, [...banners, ...others], recipient, software);
  const { statuses, reply } = context.codes;
  const situation = { stage, domain: domainOf(recipient), speakers: around, statuses, reply };
  const claims = [...answer.claims, ...claimsOf(context, "text", situation)];
  const claim = best(claims);
  const other =
    claim === null || claim.ground === "none" || claim.ground === "reply"
      ? (withWordsBefore(grounds) ?? withNames(grounds))
      : null;
  if (other) return other;
  return {
    answer,
    claim,
    standing: claim ? standingOf(claim, claims) : "alone",
    diagnostic,
    context,
    speakers: own.name ? own : around,
  };
}
