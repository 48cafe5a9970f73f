/**
 * Cuts a catalogue in two: `ja.json?first` has what the first answer says, `ja.json?later` everything else, which comes with React.
 * test/locales/parts.test.ts paints the first answer of every sample with the first part alone.
 */

/** Where the words stand that are not needed before the checklist: whole branches of the catalogue. */
const LATER = [
  "account",
  "command",
  "how",
  "link",
  "menu",
  "record",
  "report",
  "section",
  "size",
  "step",
  "text",
  "warning",
  "pane.actor",
  "pane.address",
  "pane.blocklist",
  "pane.bring",
  "pane.checklist",
  "pane.codes",
  "pane.commandLine",
  "pane.copy",
  "pane.details",
  "pane.dns",
  "pane.link",
  "pane.list",
  "pane.none",
  "pane.origin",
  "pane.problem",
  "pane.reason",
  "pane.report",
  "pane.settings",
  "pane.shell",
  "pane.size",
  "pane.step",
  "pane.waiting",
  "pane.way",
  "pane.who",
];

/** The branches of one part; branches on the way to another part's are taken apart. */
function partOf(tree, part, path = "") {
  const kept = {};
  for (const [name, value] of Object.entries(tree)) {
    const here = path + name;
    const isCut = LATER.some((branch) => branch.startsWith(`${here}.`));
    if (isCut) kept[name] = partOf(value, part, `${here}.`);
    else if (LATER.includes(here) === (part === "later")) kept[name] = value;
  }
  return kept;
}

function words(source) {
  return JSON.stringify(partOf(JSON.parse(source), this.resourceQuery.slice(1)));
}
words.partOf = partOf;

module.exports = words;
