import type { Words } from "./types";

/** One thing that can be said about a DNS record. */
export interface RecordFinding {
  /** `error`: receivers will reject or ignore it; `warning`: works, but weakly or not for all; `ok`: as it should be. */
  readonly level: "error" | "warning" | "ok";
  readonly words: Words;
}

/** A finding whose words are below `record`. */
export function finding(level: RecordFinding["level"], key: string, values?: Words["values"]): RecordFinding {
  return { level, words: values ? { key: `record.${key}`, values } : { key: `record.${key}` } };
}
