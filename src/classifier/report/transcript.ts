/** SMTP dialogues quoted in reports: `>>> RCPT To:<a@b>` / `<<< 550 …`, and the reporter's own lines between them. */
import type { Stage } from "../../knowledge/ids";
import { findAddresses, firstAddress } from "./address";
import { joinReply, MAX_DIAGNOSTIC, NO_WORDS, type Words } from "./diagnostic";

/** One answer of the other server, its lines joined. */
export interface Answer {
  readonly host: string | null;
  /** What we had said: `RCPT To:<a@b>`. */
  readonly command: string | null;
  readonly reply: string;
  readonly line: number;
  /** A later answer of the same server complains that no recipient was left (see stageOfAnswer). */
  readonly piped: boolean;
}

/** A line of the reporter about one address: `550 5.1.1 <a@b>... User unknown`. */
export interface OwnLine {
  readonly address: string;
  readonly text: string;
  readonly line: number;
}

export interface Transcript {
  readonly answers: readonly Answer[];
  /** First answer to RCPT, and first answer that names it, by address in lower case. */
  readonly toRecipient: ReadonlyMap<string, Answer>;
  readonly naming: ReadonlyMap<string, Answer>;
  readonly own: ReadonlyMap<string, readonly OwnLine[]>;
  /** Lines that are neither: output of a program, words about the queue. */
  readonly other: readonly string[];
}

/** Answers and remarks read: a session of more is none. */
const MAX_EVENTS = 2_000;

const HOST = /while talking to ([a-z0-9._-]{1,255}?)\.?:/i;
const SAID = /^(?:>>>|sent <<<|-->|out:)\s?(.*)$/i;
const HEARD = /^(?:<<<|received >>>|<--|in:)\s?(.*)$/i;
/** MDaemon writes the time before each line: `Thu 2026-11-12 09:41:03: <-- 550 5.1.1 …`, or `09:41:03.123: `. */
const TIME = /^(?:[A-Za-z]{3} )?(?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d(?:\.\d{1,6})?:\s{0,8}/;

/** What the other server answered, when this is such a line of a dialogue. */
export function heardIn(line: string): string | null {
  return HEARD.exec(spoken(line))?.[1] ?? null;
}

function spoken(line: string): string {
  const text = line.trimStart();
  return /^[A-Za-z\d]{3}[ \d:]/.test(text) ? text.replace(TIME, "") : text;
}

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
  const own = new Map<string, OwnLine[]>();
  const other: string[] = [];
  let host: string | null = null;
  let command: string | null = null;
  let open: string[] = [];
  const close = (line: number) => {
    if (open.length > 0) answers.push({ host, command, reply: joinReply(open), line, piped: false });
    open = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (answers.length + own.size + other.length >= MAX_EVENTS) break;
    const heard = heardIn(line);
    if (heard !== null) {
      const text = heard.trim();
      if (open.length > 0 && !continues(open, text)) close(index);
      if (open.length < MAX_EVENTS) open.push(text);
      continue;
    }
    close(index);
    const talking = HOST.exec(line)?.[1];
    const said = SAID.exec(spoken(line))?.[1];
    const address = talking || said !== undefined ? null : ownAddress(line);
    if (talking) {
      host = talking;
      command = null;
    } else if (said !== undefined) command = said.trim();
    else if (address) {
      const remarks = own.get(address.toLowerCase());
      if (remarks) remarks.length < 20 && remarks.push({ address, text: line.trim(), line: index });
      else own.set(address.toLowerCase(), [{ address, text: line.trim(), line: index }]);
    } else if (line.trim() !== "") other.push(line.trim());
  }
  close(lines.length);
  const marked = withPiped(answers);
  return { answers: marked, ...byAddress(marked), own, other };
}

/** Marks the answers behind which the same server complains of missing recipients. */
function withPiped(answers: readonly Answer[]): Answer[] {
  const complained = new Set<string | null>();
  const out = answers.map((answer) => ({ ...answer }));
  for (const answer of out.toReversed()) {
    answer.piped = complained.has(answer.host);
    if (/^(?:503|554)\b.{0,200}(?:recipient|rcpt)/i.test(answer.reply)) complained.add(answer.host);
  }
  return out;
}

function byAddress(answers: readonly Answer[]): Pick<Transcript, "toRecipient" | "naming"> {
  const toRecipient = new Map<string, Answer>();
  const naming = new Map<string, Answer>();
  const first = (map: Map<string, Answer>, address: string | null, answer: Answer) => {
    if (address && !map.has(address.toLowerCase())) map.set(address.toLowerCase(), answer);
  };
  for (const answer of answers) {
    if (isNoise(answer.reply)) continue;
    if (/^rcpt/i.test(answer.command ?? "")) first(toRecipient, firstAddress(answer.command as string), answer);
    first(naming, firstAddress(answer.reply.slice(0, 1_000)), answer);
  }
  return { toRecipient, naming };
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
function stageOfAnswer(answer: Answer): Stage | null {
  if (answer.command === null) return "connect";
  const stage = COMMANDS.find(([pattern]) => pattern.test(answer.command as string))?.[1] ?? null;
  return stage === "data" ? (answer.piped ? "rcpt" : "eod") : stage;
}

function fromAnswer(answer: Answer): Words {
  return {
    diagnostic: answer.reply,
    context: null,
    remoteMta: answer.host,
    stage: stageOfAnswer(answer),
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

/** Answers among which the one that the list quotes is sought. */
const MAX_QUOTED = 200;

/** What the transcript says about one address; `reason`: what the list above it quotes, if anything. */
export function wordsAbout(transcript: Transcript, address: string, reason: string | null): Words {
  const key = address.toLowerCase();
  const quoted = reason ? quotedAnswer(transcript, reason) : null;
  const answer = quoted ?? transcript.toRecipient.get(key) ?? transcript.naming.get(key);
  if (answer) return fromAnswer(answer);
  const own = transcript.own.get(key) ?? [];
  const telling = own.find((line) => /\.\.\. deferred: ?\S/i.test(line.text)) ?? own[0];
  if (telling) return fromOwn(telling, transcript);
  if (reason && !/^(?:2\d\d\b|\d{1,3}$)/.test(reason)) return { ...NO_WORDS, diagnostic: reason, sure: true };
  const last = transcript.answers.findLast((one) => !isNoise(one.reply));
  if (last) return fromAnswer(last);
  const output = transcript.other.filter(
    (line) => !/^(?:warning: message|will keep trying|message (?:could not|will be))/i.test(line),
  );
  return output.length > 0 ? { ...NO_WORDS, diagnostic: output.join(" ").slice(0, MAX_DIAGNOSTIC) } : NO_WORDS;
}

function quotedAnswer(transcript: Transcript, reason: string): Answer | null {
  return (
    transcript.answers.slice(0, MAX_QUOTED).find((answer) => !isNoise(answer.reply) && begins(answer.reply, reason)) ??
    null
  );
}

/** `<a@b>... Deferred: Connection refused by mx.example.net.`: the remark, or the answer it quotes. */
function fromOwn(own: OwnLine, transcript: Transcript): Words {
  const deferred = /\.\.\. deferred: ?(.*)$/i.exec(own.text)?.[1];
  const answer = deferred ? quotedAnswer(transcript, deferred) : null;
  if (answer) return fromAnswer(answer);
  const text = deferred ?? withoutAddress(own.text);
  const host =
    /(?:deferred: |with |by )([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})\.?(?::|$)/i.exec(
      own.text.slice(0, 2_000),
    )?.[1] ?? null;
  return { diagnostic: text, context: own.text, remoteMta: host, stage: null, sure: true };
}

/** `554 <a@b>... 550 Host unknown` → `550 Host unknown`: Sendmail 5 puts its own code before the answer's. */
function withoutAddress(text: string): string {
  const dots = text.indexOf("... ");
  return /^[245]\d\d /.test(text.slice(dots + 4)) ? text.slice(dots + 4) : text;
}
