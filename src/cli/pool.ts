/** Mails shared out among threads; the outcomes come in the order of the mails. */
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type Classify, classifier, type Outcome } from "./classify";
import type { Options } from "./options";
import type { Source } from "./sources";

/** Mails handed over at once: one message for many small mails, so that passing them does not cost more than reading them. */
const BATCH = 16;
/** A batch is also full when the mails in it have this many bytes; files are read by whoever takes them. */
const BATCH_BYTES = 4 * 1024 * 1024;
/** Batches under way for each worker: the next one lies ready when one is done. */
const AHEAD = 2;
/** Batches that may wait for a slower one before them; beyond them nothing more is read, so that memory stays flat. */
const WAITING = 32;
/** With fewer batches than this, starting another thread takes longer than it saves. */
const WORTH_A_WORKER = 5;

/** Some mails, and what came of them once that is known. */
interface Batch {
  /** Let go when they have been read: a batch may have to wait for others before it. */
  sources: readonly Source[];
  outcomes: readonly Outcome[] | null;
  /** Settled when a worker has answered or has failed. */
  answer: Promise<void>;
}

/** Another thread, running the same program. */
class Member {
  private readonly worker: Worker;
  private readonly given: { batch: Batch; done: () => void; failed: (error: Error) => void }[] = [];

  constructor(url: URL, options: Options) {
    this.worker = new Worker(url, { workerData: options });
    this.worker.on("message", (outcomes: readonly Outcome[]) => {
      const answered = this.given.shift();
      if (!answered) return;
      answered.batch.outcomes = outcomes;
      answered.batch.sources = [];
      answered.done();
    });
    this.worker.on("error", (error) => {
      for (const { failed } of this.given.splice(0)) failed(error);
    });
  }

  get isBusy(): boolean {
    return this.given.length >= AHEAD;
  }

  take(batch: Batch): void {
    batch.answer = new Promise((done, failed) => {
      this.given.push({ batch, done, failed });
      // Bytes are handed on, not copied: a batch may hold a large mbox entry.
      const bytes = batch.sources.flatMap((source) =>
        source.kind === "bytes" ? [source.bytes.buffer as ArrayBuffer] : [],
      );
      this.worker.postMessage(batch.sources, bytes);
    });
    // A failure is told when the batch's turn comes; until then it must not end the program.
    batch.answer.catch(() => {});
  }

  stop(): Promise<unknown> {
    return this.worker.terminate();
  }
}

const batchOf = (sources: readonly Source[]): Batch => ({ sources, outcomes: null, answer: Promise.resolve() });

async function* batches(sources: AsyncIterable<Source>): AsyncGenerator<Batch> {
  let batch: Source[] = [];
  let bytes = 0;
  for await (const source of sources) {
    batch.push(source);
    if (source.kind === "bytes") bytes += source.bytes.length;
    if (batch.length >= BATCH || bytes >= BATCH_BYTES) {
      yield batchOf(batch);
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batchOf(batch);
}

/** Classifies the mails of a batch one by one. */
export async function outcomesOf(sources: readonly Source[], classify: Classify): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const source of sources) outcomes.push(await classify(source));
  return outcomes;
}

/** Classifies all mails in this thread. */
export async function* classifyInTurn(sources: AsyncIterable<Source>, options: Options): AsyncGenerator<Outcome> {
  const classify = await classifier(options);
  let turn = 0;
  for await (const source of sources) {
    yield classify(source);
    // Reading and classifying never wait for anything: signals and the output need their turn, too.
    if (++turn % BATCH === 0) await setImmediate();
  }
}

async function* allOf<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/**
 * Classifies all mails on `options.jobs` threads: this one, and workers that run `url`. They are started when there is enough
 * to do for them; until the first has started, and whenever all have enough, this thread does the next batch itself.
 */
export async function* classifyInParallel(
  sources: AsyncIterable<Source>,
  options: Options,
  url: URL,
): AsyncGenerator<Outcome> {
  const classify = await classifier(options);
  const rest = batches(sources);
  const first: Batch[] = [];
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    if (first.push(next.value) >= WORTH_A_WORKER) break;
  }
  const helpers = first.length < WORTH_A_WORKER ? 0 : options.jobs - 1;
  const members = Array.from({ length: helpers }, () => new Member(url, options));
  const underWay: Batch[] = [];
  async function* finished(waiting: number): AsyncGenerator<Outcome> {
    while (underWay[0] && (underWay[0].outcomes || underWay.length > waiting)) {
      await underWay[0].answer;
      yield* underWay.shift()?.outcomes ?? [];
    }
  }
  try {
    for await (const batch of allOf(first, rest)) {
      underWay.push(batch);
      const member = members.find(({ isBusy }) => !isBusy);
      if (member) member.take(batch);
      else {
        batch.outcomes = await outcomesOf(batch.sources, classify);
        batch.sources = [];
      }
      // The workers' answers come in here.
      await setImmediate();
      yield* finished(WAITING);
    }
    yield* finished(0);
  } finally {
    await Promise.all(members.map((member) => member.stop()));
  }
}
