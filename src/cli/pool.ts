/** Worker threads that answer in the order in which they were asked. */
import { Worker } from "node:worker_threads";
import type { Outcome } from "./classify";
import type { Options } from "./options";
import type { Source } from "./sources";

/** Mails handed over at once: one message for many small mails, so that passing them does not cost more than reading them. */
const BATCH = 16;
/** Batches under way for each worker; beyond them reading waits, so that memory stays flat. */
const AHEAD = 3;
/** A batch is also full when it holds this many bytes. */
const BATCH_BYTES = 4 * 1024 * 1024;

interface Member {
  readonly worker: Worker;
  readonly waiting: { resolve: (outcomes: Outcome[]) => void; reject: (error: Error) => void }[];
}

function start(url: URL, options: Options): Member {
  const member: Member = { worker: new Worker(url, { workerData: options }), waiting: [] };
  member.worker.on("message", (outcomes: Outcome[]) => member.waiting.shift()?.resolve(outcomes));
  member.worker.on("error", (error) => {
    for (const { reject } of member.waiting.splice(0)) reject(error);
  });
  return member;
}

function ask(member: Member, batch: readonly Source[]): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    member.waiting.push({ resolve, reject });
    member.worker.postMessage(batch);
  });
}

async function* batches(sources: AsyncIterable<Source>): AsyncGenerator<Source[]> {
  let batch: Source[] = [];
  let bytes = 0;
  for await (const source of sources) {
    batch.push(source);
    bytes += source.kind === "bytes" ? source.bytes.length : 0;
    if (batch.length >= BATCH || bytes >= BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** Classifies all sources on `options.jobs` threads running `url`; outcomes come in the order of the sources. */
export async function* classifyInParallel(
  sources: AsyncIterable<Source>,
  options: Options,
  url: URL,
): AsyncGenerator<Outcome> {
  const members = Array.from({ length: options.jobs }, () => start(url, options));
  const underWay: Promise<Outcome[]>[] = [];
  let turn = 0;
  try {
    for await (const batch of batches(sources)) {
      const member = members[turn++ % members.length] as Member;
      underWay.push(ask(member, batch));
      if (underWay.length >= members.length * AHEAD) yield* await (underWay.shift() as Promise<Outcome[]>);
    }
    for (const answer of underWay) yield* await answer;
  } finally {
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }
}
