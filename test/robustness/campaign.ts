/** One damaged mail after another through the whole classifier: it must answer, in the contract's form, in time, without a false alarm. */
import { diagnose } from "../../src/classifier";
import type { Input } from "../../src/classifier/types";
import { breach } from "./contract";
import { MUTATORS } from "./mutators";
import { type Random, randomOf } from "./random";
import type { Seed } from "./seeds";

/** No input may take longer, once the program is warm. Smaller mails may take as long as one of this size. */
export const MILLISECONDS_PER_100_KB = 50;
const HUNDRED_KB = 100 * 1024;
const MAX_STEPS = 4;
/** A slow reading is repeated this often before it counts: other programs use the machine too. */
const REPEATS = 10;

/** A damaged mail; a function of the campaign's seed and its own index, nothing else. */
export interface Mutant {
  readonly index: number;
  /** Which mail, and what was done to it. */
  readonly story: string;
  readonly input: Input;
  readonly bytes: Uint8Array;
  readonly mustStayOrdinary: boolean;
}

export interface Problem {
  readonly index: number;
  readonly story: string;
  readonly what: string;
}

export interface Summary {
  count: number;
  readonly kinds: Record<string, number>;
  /** Slowest reading in milliseconds per 100 KB. */
  slowest: { rate: number; story: string };
  readonly problems: Problem[];
}

interface Form {
  readonly name: string;
  readonly input: (bytes: Uint8Array) => Input;
  /** The mail's source taken for a page runs its header together: nothing a door would do, and no ordinary mail any more. */
  readonly garbled?: true;
}

/** The forms in which doors hand over a mail; whole files most often. */
const FORMS: readonly Form[] = [
  ...Array(6).fill({ name: "file", input: (bytes: Uint8Array) => bytes }),
  { name: "string", input: (bytes) => decode(bytes) },
  { name: "text", input: (bytes) => ({ text: decode(bytes) }) },
  { name: "page", input: (bytes) => ({ html: `<pre>${escaped(decode(bytes))}</pre>` }) },
  { name: "broken page", input: (bytes) => ({ html: decode(bytes) }), garbled: true },
  { name: "pieces", input: pieces },
];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

function pieces(bytes: Uint8Array): Input {
  const mail = decode(bytes);
  const end = mail.search(/\r?\n\r?\n/);
  const [headers, text] = end < 0 ? [mail, ""] : [mail.slice(0, end), mail.slice(end)];
  return { headers, text, attachments: [{ name: "mail.eml", contentType: "message/rfc822", content: bytes }] };
}

function damaged(seed: Seed, seeds: readonly Seed[], random: Random): { mail: string; steps: string[] } {
  const allowed = seed.ordinary ? MUTATORS.filter((mutator) => mutator.unrelated) : MUTATORS;
  let mail = seed.mail;
  const steps: string[] = [];
  for (let step = 1 + random.below(MAX_STEPS); step > 0; step--) {
    const mutator = random.pick(allowed);
    mail = mutator.mutate(mail, random, random.pick(seeds).mail);
    steps.push(mutator.name);
  }
  return { mail, steps };
}

/** Mutant number `index` of the campaign. */
export function mutantOf(campaign: number, index: number, seeds: readonly Seed[]): Mutant {
  const random = randomOf(campaign, index);
  const seed = random.pick(seeds);
  const { mail, steps } = damaged(seed, seeds, random);
  const form = random.pick(FORMS.filter(({ garbled }) => !(garbled && seed.ordinary)));
  const bytes = new Uint8Array(Buffer.from(mail, "latin1"));
  const story = `${seed.name}: ${steps.join(", ")}; as ${form.name}`;
  return { index, story, input: form.input(bytes), bytes, mustStayOrdinary: seed.ordinary && hasHeader(mail) };
}

/**
 * Does a header that names writer and subject still stand at the top? Without one, a mail that quotes a server's answer cannot be
 * told from an answer that somebody pasted.
 */
function hasHeader(mail: string): boolean {
  const header = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+(?=\r?\n)/.exec(mail)?.[0] ?? "";
  return /^from:.*@/im.test(header) && /^subject:/im.test(header);
}

/** Times a reading: milliseconds of this process's processor time, or of the clock when other threads used more. */
export async function timed(input: Input): Promise<{ result: unknown; milliseconds: number }> {
  const from = performance.now();
  const used = process.cpuUsage();
  const result = await diagnose(input, { mailboxes: ["sato@kaede-shoji.example.co.jp"] });
  const { user, system } = process.cpuUsage(used);
  return { result, milliseconds: Math.min(performance.now() - from, (user + system) / 1000) };
}

/** Milliseconds per 100 KB; the best of several when the first is over the limit. */
async function rateOf(mutant: Mutant, first: number): Promise<number> {
  const share = Math.max(1, mutant.bytes.length / HUNDRED_KB);
  let best = first;
  for (let again = 1; again < REPEATS && best / share > MILLISECONDS_PER_100_KB; again++) {
    best = Math.min(best, (await timed(mutant.input)).milliseconds);
  }
  return best / share;
}

function falseAlarm(mutant: Mutant, kind: string): string | null {
  return mutant.mustStayOrdinary && (kind === "bounce" || kind === "delay")
    ? `an ordinary mail became a ${kind}`
    : null;
}

async function judge(mutant: Mutant, summary: Summary): Promise<string | null> {
  const { result, milliseconds } = await timed(mutant.input);
  const kind = (result as { kind: string }).kind;
  summary.kinds[kind] = (summary.kinds[kind] ?? 0) + 1;
  const rate = await rateOf(mutant, milliseconds);
  if (rate > summary.slowest.rate) summary.slowest = { rate, story: mutant.story };
  if (rate > MILLISECONDS_PER_100_KB) return `took ${rate.toFixed(0)} ms per 100 KB`;
  return breach(result) ?? falseAlarm(mutant, kind);
}

/** Reads every undamaged mail a few times, so that the first mutants are not measured on a cold program. */
export async function warmUp(seeds: readonly Seed[]): Promise<void> {
  for (let round = 0; round < 5; round++) {
    for (const { mail } of seeds) await diagnose(new Uint8Array(Buffer.from(mail, "latin1")));
  }
}

/** Mutants `from`, `from + step`, … below `to`. `progress` is told how many are done. */
export async function runCampaign(
  campaign: number,
  range: { readonly from: number; readonly to: number; readonly step: number },
  seeds: readonly Seed[],
  progress: (done: number) => void = () => {},
): Promise<Summary> {
  const summary: Summary = { count: 0, kinds: {}, slowest: { rate: 0, story: "" }, problems: [] };
  await warmUp(seeds);
  for (let index = range.from; index < range.to; index += range.step) {
    const mutant = mutantOf(campaign, index, seeds);
    const what = await judge(mutant, summary).catch((error: unknown) => `threw ${String(error)}`);
    if (what) summary.problems.push({ index, story: mutant.story, what });
    summary.count++;
    progress(summary.count);
  }
  return summary;
}
