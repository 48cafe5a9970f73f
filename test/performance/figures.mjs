// From single measurements to figures: times by their median, blocks by the best round (what the machine adds only lengthens them).

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

function sizes(files, asked) {
  const own = asked.filter((path) => files.has(path) && !path.endsWith(".png"));
  const sum = (kind) => own.reduce((total, path) => total + files.get(path)[kind], 0);
  return { files: own.length, br: sum("br"), gz: sum("gz"), names: own };
}

/** What the answer needs: on a busy machine React is asked for too, while the mail is still on its way. */
const least = (loads) => [...loads].sort((a, b) => a.br - b.br)[0];
/** In the language that has more to say. */
const larger = (a, b) => (a.br > b.br ? a : b);

/**
 * `times`: name → loads of that page; `blocks`: name → milliseconds; `memory` of one pane after one, five and fifty mails;
 * `files`: address → sizes.
 */
export function figuresOf({ times, blocks, memory }, files) {
  const of = (name, kind) => median(times[name].map((load) => load[kind]));
  const pane = [...times.small, ...times.japanese, ...times.large];
  const needed = (name) => least(times[name].map(({ asked }) => sizes(files, asked)));
  const block = (name) => Math.min(...blocks[name]);
  return {
    reference: {
      paint: of("reference", "paint"),
      block: block("reference"),
      ...sizes(files, times.reference[0].asked),
    },
    small: {
      paint: of("small", "paint"),
      answer: of("small", "answer"),
      whole: of("small", "whole"),
      block: block("small"),
    },
    large: { paint: of("large", "paint"), answer: of("large", "answer"), block: block("large") },
    before: larger(needed("small"), needed("japanese")),
    shift: Math.max(...pane.map(({ shift }) => shift)),
    foreign: [...new Set(pane.flatMap(({ foreign }) => foreign))],
    memory,
  };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1_000_000).toFixed(2)} MB`;
const ms = (time) => `${Math.round(time)} ms`;

/** The table of docs/performance.md. */
export function tableOf({ reference, small, large, before, shift, memory }) {
  const ratio = (time) => (time / reference.paint).toFixed(2);
  const { first, five, fifty } = memory;
  const rows = [
    ["files before the answer", before.files, ""],
    ["bytes before the answer, brotli", kB(before.br), (before.br / reference.br).toFixed(2)],
    ["bytes before the answer, gzip", kB(before.gz), (before.gz / reference.gz).toFixed(2)],
    ["first paint of the React + Fluent page", ms(reference.paint), "1.00"],
    ["first paint of the pane", ms(small.paint), ratio(small.paint)],
    ["answer to a 20 KB bounce on screen", ms(small.answer), ratio(small.answer)],
    ["checklist below it", ms(small.whole), ratio(small.whole)],
    ["answer to a 5 MB bounce on screen", ms(large.answer), ratio(large.answer)],
    ["longest block, React + Fluent page loading", ms(reference.block), "1.00"],
    ["longest block, pane loading with a 20 KB bounce", ms(small.block), (small.block / reference.block).toFixed(2)],
    ["longest block, 5 MB bounce read in an open pane", ms(large.block), ""],
    ["heap with an answer on screen", MB(first.heap), ""],
    ["heap after 5 mails, after 50", `${MB(five.heap)}, ${MB(fifty.heap)}`, (fifty.heap / five.heap).toFixed(3)],
    [
      "of that objects and functions, all data",
      `${fifty.objects - five.objects} B more`,
      `${fifty.data - five.data} B more`,
    ],
    ["nodes after 5 mails, after 50", `${five.nodes}, ${fifty.nodes}`, (fifty.nodes / five.nodes).toFixed(3)],
    ["cumulative layout shift", shift.toFixed(3), ""],
  ];
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  return `| what | measured | ratio |\n| --- | --- | --- |\n${lines.join("\n")}\n\n${before.names.join("\n")}`;
}
