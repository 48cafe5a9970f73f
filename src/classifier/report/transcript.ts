/** SMTP dialogues quoted in reports: `>>> RCPT To:<a@b>` / `<<< 550 …`, and the reporter's own lines between them. */
import type { Stage } from "../../knowledge/ids";
import { findAddresses, firstAddress, sameAddress } from "./address";
import { joinReply, NO_WORDS, type Words } from "./diagnostic";

/** One answer of the other server, its lines joined. */
export interface Answer {
  readonly host: string | null;
  /** What we had said: `RCPT To:<a@b>`. */
  readonly command: string | null;
  readonly reply: string;
  /** The dialogue goes on with an answer of the same server. */
  readonly line: number;
}

/** A line of the reporter about one address: `550 5.1.1 <a@b>... User unknown`. */
export interface OwnLine {
  readonly address: string;
  readonly text: string;
  readonly line: number;
}

export interface Transcript {
  readonly answers: readonly Answer[];
  readonly own: readonly OwnLine[];
  /** Lines that are neither: output of a program, words about the queue. */
  readonly other: readonly string[];
}

const HOST = /while talking to ([a-z0-9._-]{1,255}?)\.?:/i;
const SAID = /^\s*(?:>>>|sent <<<|-->|out:)\s?(.*)$/i;
const HEARD = /^\s*(?:<<<|received >>>|<--|in:)\s?(.*)$/i;
/** `550 5.1.1 <a@b>... User unknown` → the address; null: no such line. */
function ownAddress(line: string): string | null {
  const dots = line.indexOf("... ");
  if (dots < 0 || dots > 700) return null;
  const head = line.slice(0, dots).replace(/>$/, "");
  const last = findAddresses(head).at(-1);
  return last && last.end === head.length ? last.address : null;
}

export function readTranscript(lines: readonly string[]): Transcript {
  const answers: Answer[] = [];
  const own: OwnLine[] = [];
  const other: string[] = [];
  let host: string | null = null;
  let command: string | null = null;
  let open: string[] = [];
  const close = (line: number) => {
    if (open.length > 0) answers.push({ host, command, reply: joinReply(open), line });
    open = [];
  };
  lines.forEach((line, index) => {
    const heard = HEARD.exec(line)?.[1];
    if (heard !== undefined) {
      const text = heard.trim();
      if (open.length > 0 && !continues(open, text)) close(index);
      open.push(text);
      return;
    }
    close(index);
    const talking = HOST.exec(line)?.[1];
    const said = SAID.exec(line)?.[1];
    if (talking) {
      host = talking;
      command = null;
    } else if (said !== undefined) command = said.trim();
    else {
      const address = ownAddress(line);
      if (address) own.push({ address, text: line.trim(), line: index });
      else if (line.trim() !== "") other.push(line.trim());
    }
  });
  close(lines.length);
  return { answers, own, other };
}

/** `550-…` goes on with `550-…` or `550 …` (RFC 5321 section 4.2.1). */
function continues(open: readonly string[], next: string): boolean {
  const last = open.at(-1) as string;
  return /^[245]\d\d-/.test(last) && next.startsWith(last.slice(0, 3));
}

const COMMANDS: readonly (readonly [RegExp, Stage])[] = [
  [/^rcpt/i, "rcpt"],
  [/^mail/i, "mail"],
  [/^(?:ehlo|helo|lhlo)/i, "helo"],
  [/^starttls/i, "starttls"],
  [/^auth/i, "auth"],
  [/^data/i, "data"],
  [/^\.$/, "eod"],
];

/**
 * The step an answer belongs to. A mailer that pipelines (RFC 2920) prints the answer to RCPT under DATA; then another
 * answer follows that complains of missing recipients.
 */
export function stageOfAnswer(answer: Answer, transcript: Transcript): Stage | null {
  if (answer.command === null) return "connect";
  const stage = COMMANDS.find(([pattern]) => pattern.test(answer.command as string))?.[1] ?? null;
  if (stage !== "data") return stage;
  const index = transcript.answers.indexOf(answer);
  const piped = transcript.answers
    .slice(index + 1)
    .some((later) => later.host === answer.host && /^(?:503|554)\b.*(?:recipient|rcpt)/i.test(later.reply));
  return piped ? "rcpt" : "eod";
}

function fromAnswer(answer: Answer, transcript: Transcript): Words {
  return {
    diagnostic: answer.reply,
    context: null,
    remoteMta: answer.host,
    stage: stageOfAnswer(answer, transcript),
    sure: true,
  };
}

function isNoise(reply: string): boolean {
  return /^(?:2\d\d|503|354)\b/.test(reply) || /^55[04] (?:5\.5\.1 )?Error: no valid recipients/i.test(reply);
}

/** Reason as the list above quotes it: only its first line, long ones with their middle left out. */
function begins(reply: string, reason: string): boolean {
  const head = reason.split("...")[0] as string;
  const code = /^([245]\d\d)[ -]/.exec(head)?.[1];
  if (!code || head.length < 5) return false;
  return reply.replace(/^([245]\d\d)-/, "$1 ").startsWith(
    joinReply([head])
      .replace(/^([245]\d\d)-/, "$1 ")
      .slice(0, 60),
  );
}

/** What the transcript says about one address; `reason`: what the list above it quotes, if anything. */
export function wordsAbout(transcript: Transcript, address: string, reason: string | null): Words {
  const useful = transcript.answers.filter((answer) => !isNoise(answer.reply));
  const quoted = reason ? useful.find((answer) => begins(answer.reply, reason)) : undefined;
  if (quoted) return fromAnswer(quoted, transcript);
  const named =
    useful.find(
      (answer) => sameAddress(firstAddress(answer.command ?? ""), address) && /^rcpt/i.test(answer.command ?? ""),
    ) ??
    useful.find((answer) => firstAddress(answer.reply) !== null && sameAddress(firstAddress(answer.reply), address));
  if (named) return fromAnswer(named, transcript);
  const own = transcript.own.filter((line) => sameAddress(line.address, address));
  const telling = own.find((line) => /\.\.\. deferred: ?\S/i.test(line.text)) ?? own[0];
  if (telling) return fromOwn(telling, transcript, useful);
  if (reason && !/^(?:2\d\d\b|\d{1,3}$)/.test(reason)) return { ...NO_WORDS, diagnostic: reason, sure: true };
  const last = useful.at(-1);
  if (last) return fromAnswer(last, transcript);
  const output = transcript.other.filter(
    (line) => !/^(?:warning: message|will keep trying|message (?:could not|will be))/i.test(line),
  );
  return output.length > 0 ? { ...NO_WORDS, diagnostic: output.join(" ") } : NO_WORDS;
}

function fromOwn(own: OwnLine, transcript: Transcript, useful: readonly Answer[]): Words {
  const deferred = /\.\.\. deferred: ?(.*)$/i.exec(own.text)?.[1];
  const answer = useful.find((one) => deferred !== undefined && begins(one.reply, deferred));
  if (answer) return fromAnswer(answer, transcript);
  const text =
    deferred ??
    own.text.replace(/^([245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3} )?)<?[^\s<>]{1,860}>?\.\.\. (?=[245]\d\d )/, "");
  const host =
    /(?:deferred: |with |by )([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})\.?(?::|$)/i.exec(own.text)?.[1] ?? null;
  return { diagnostic: text, context: own.text, remoteMta: host, stage: null, sure: true };
}
