/** The budgets of the pane (docs/performance.md says how they were found and how they are measured). */

/**
 * Figures of two pages taken in one run on one machine (2026-11-21): React 19 with the named Fluent parts, and Microsoft's
 * Message Header Analyzer, commit 8531251 of 2026-08-07. Milliseconds; only their ratios are used.
 */
const REACT_FLUENT_PAINT = 268;
const MHA_PAINT = 160;
const MHA_TABLES = 692;

/** How long Message Header Analyzer takes, in first paints of the React + Fluent page. */
export const MHA = { paint: MHA_PAINT / REACT_FLUENT_PAINT, answer: MHA_TABLES / REACT_FLUENT_PAINT };

export const BUDGET = {
  /** Own files before the answer to a 20 KB bounce is on screen; Office.js is not counted. */
  files: 6,
  brotli: 150_000,
  gzip: 180_000,
  /** Times as multiples of the first paint of the React + Fluent page in the same run. */
  paint: 0.6 * MHA.paint,
  answer: 1.3,
  /** 5 MB, read in a worker: no longer than Message Header Analyzer takes for the header alone. */
  answerLarge: MHA.answer,
  /** Longest main-thread task, milliseconds, while a 5 MB bounce is read in an open pane. */
  blockLarge: 50,
  /** Longest main-thread task of loading, as a multiple of the same of the React + Fluent page. */
  blockLoading: 1,
  /** Bytes of the JavaScript heap with an answer on screen. */
  heap: 6_000_000,
  /** Heap after 50 mails in one pane, as a multiple of the heap after 5. */
  growth: 1,
  /** Cumulative layout shift, to two places as Chromium's own tools give it. */
  shift: 0,
} as const;

/** What a ratio of times may differ from run to run on a busy machine. */
export const NOISE = 1.1;
