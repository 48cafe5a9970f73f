/** One thread of the nightly campaign (scripts/nightly.mjs): its share of the mutants, progress and result as messages. */
import { parentPort, workerData } from "node:worker_threads";
import { mutantOf, runCampaign } from "./campaign";
import { readSeeds } from "./seeds";

export interface Share {
  readonly campaign: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly fixtures: string;
}

const TELL_EVERY = 500;

export { mutantOf, readSeeds };

if (parentPort) {
  const port = parentPort;
  const { campaign, fixtures, ...range } = workerData as Share;
  const tell = (done: number) => done % TELL_EVERY === 0 && port.postMessage({ done: TELL_EVERY });
  const summary = await runCampaign(campaign, range, readSeeds(fixtures), tell);
  port.postMessage({ summary });
}
