// The budgets of the pane: what each is, how much is allowed, where its figure stands (docs/performance.md says how they were found).

/**
 * Figures of two pages taken in one run on one machine (2026-11-21): React 19 with the named Fluent parts, and Microsoft's
 * Message Header Analyzer, commit 8531251 of 2026-08-07. Milliseconds; only their ratios are used.
 */
const REACT_FLUENT_PAINT = 268;
const MHA_PAINT = 160;
const MHA_TABLES = 692;
/** How long Message Header Analyzer takes, in first paints of the React + Fluent page. */
const MHA = { paint: MHA_PAINT / REACT_FLUENT_PAINT, tables: MHA_TABLES / REACT_FLUENT_PAINT };

const growth = ({ five, fifty }, kind) => fifty[kind] / five[kind];
const more = ({ five, fifty }, kind) => fifty[kind] - five[kind];

/** Times are multiples of the first paint of the React + Fluent page in the same run; blocks are milliseconds of processor time. */
export const BUDGETS = {
  /** Own files before the answer to a 20 KB bounce is on screen, in the language whose words are more; Office.js is not counted. */
  files: { most: 6, of: ({ before }) => before.files },
  brotli: { most: 140_000, of: ({ before }) => before.br },
  gzip: { most: 165_000, of: ({ before }) => before.gz },
  paint: { most: 0.6 * MHA.paint, of: ({ small, reference }) => small.paint / reference.paint },
  answer: { most: 1.3, of: ({ small, reference }) => small.answer / reference.paint },
  /** 5 MB, read in a worker: no longer than Message Header Analyzer takes for the header alone. */
  answerLarge: { most: MHA.tables, of: ({ large, reference }) => large.answer / reference.paint },
  /** Longest task of loading, as a multiple of the same of the React + Fluent page. */
  blockLoading: { most: 1, of: ({ small, reference }) => small.block / reference.block },
  /** Longest task while a 5 MB bounce is read in an open pane. */
  blockLarge: { most: 50, of: ({ large }) => large.block },
  /** Bytes of the JavaScript heap with an answer on screen. */
  heap: { most: 6_000_000, of: ({ memory }) => memory.first.heap },
  /** Bytes of objects and functions that one pane holds more after 50 mails than after 5. */
  objectGrowth: { most: 0, of: ({ memory }) => more(memory, "objects") },
  /** The same of all data; V8's own caches come and go in it. */
  dataGrowth: { most: 10_000, of: ({ memory }) => more(memory, "data") },
  /** The whole heap after 50 mails, V8's part included, as a multiple of the same after 5. */
  heapGrowth: { most: 1.01, of: ({ memory }) => growth(memory, "heap") },
  nodeGrowth: { most: 1, of: ({ memory }) => growth(memory, "nodes") },
  listenerGrowth: { most: 1, of: ({ memory }) => growth(memory, "listeners") },
  /** Cumulative layout shift, to two places as Chromium's own tools give it. */
  shift: { most: 0, of: ({ shift }) => Math.round(shift * 100) / 100 },
  /** Requests to others than the own origin and Office.js. */
  foreign: { most: 0, of: ({ foreign }) => foreign.length },
};

/** Times, which other programs on the machine lengthen unevenly. */
const TIMES = new Set(["paint", "answer", "answerLarge", "blockLoading", "blockLarge"]);

/** Name → what was measured and the most that is allowed; times may be `room` times as long. */
export function comparedWithBudgets(figures, room = 1) {
  return Object.fromEntries(
    Object.entries(BUDGETS).map(([name, { most, of }]) => [
      name,
      { measured: of(figures), most: TIMES.has(name) ? most * room : most },
    ]),
  );
}

export const isExceeded = ({ measured, most }) => !(measured <= most);
