/** Input → Diagnosis, here or in a worker: large mails must not make the page stand still, small ones must not wait for a worker. */
import type { Context, Diagnosis, Input } from "../classifier/types";
import { nextTask } from "./next-task";

/** Measured: below this reading takes less than a frame or two, above it a worker's start is the smaller price. */
const WORKER_FROM = 200_000;

export type Diagnose = (input: Input, context: Context, signal: AbortSignal) => Promise<Diagnosis>;

export const loadClassifier = () => import(/* webpackChunkName: "classifier" */ "../classifier");

function sizeOf(input: Input): number {
  if (typeof input === "string" || input instanceof Uint8Array) return input.length;
  if ("attachments" in input || "headers" in input) return piecesSize(input);
  return ("html" in input ? (input.html?.length ?? 0) : 0) + ("text" in input ? (input.text?.length ?? 0) : 0);
}

function piecesSize(pieces: Exclude<Input, string | Uint8Array>): number {
  const {
    headers = "",
    text = "",
    html = "",
    attachments = [],
  } = pieces as {
    headers?: string;
    text?: string;
    html?: string;
    attachments?: readonly { content: Uint8Array }[];
  };
  return attachments.reduce((sum, { content }) => sum + content.length, headers.length + text.length + html.length);
}

async function here(input: Input, context: Context): Promise<Diagnosis> {
  const { diagnose } = await loadClassifier();
  await nextTask();
  return diagnose(input, context);
}

/** Rejects when the worker cannot start (a frame's policy may forbid it) or the reading was given up. */
function inWorker(input: Input, context: Context, signal: AbortSignal): Promise<Diagnosis> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(/* webpackChunkName: "worker" */ "./diagnose.worker.ts", import.meta.url));
    const end = (then: () => void) => {
      worker.terminate();
      signal.removeEventListener("abort", abort);
      then();
    };
    const abort = () => end(() => reject(signal.reason));
    signal.addEventListener("abort", abort);
    worker.onmessage = ({ data }: MessageEvent<Diagnosis>) => end(() => resolve(data));
    worker.onerror = (event) => end(() => reject(new Error(event.message)));
    worker.postMessage({ input, context });
  });
}

export const diagnoseAnywhere: Diagnose = async (input, context, signal) => {
  if (sizeOf(input) < WORKER_FROM || typeof Worker === "undefined") return here(input, context);
  try {
    return await inWorker(input, context, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return here(input, context);
  }
};
