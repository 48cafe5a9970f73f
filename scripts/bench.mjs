// npm run bench: how many mails a second one process reads, beside MIME parsing alone and beside other bounce readers that
// are installed. All read the same mails, held in memory, in one run; the rounds alternate, so that other work on the
// machine falls on all alike. The ratios are what to keep.
//   --rounds N   (5)     --folder PATH   (../shared/corpus, else test/fixtures/mails)
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { buildCommand, buildLibrary } from "./modori.mjs";

const root = resolve(import.meta.dirname, "..");

function option(name, fallback) {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : process.argv[at + 1];
}

function mailsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return mailsIn(path);
    return entry.name.endsWith(".eml") ? [path] : [];
  });
}

/** Programs that read paths from standard input, a line each up to an empty one, and then answer each line with the seconds of one round. */
const node = (reader) => `
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
${reader}
const mails = [];
let loading = true;
for await (const line of createInterface({ input: process.stdin })) {
  if (loading && line) { mails.push(new Uint8Array(readFileSync(line))); continue; }
  loading = false;
  const from = process.hrtime.bigint();
  for (const mail of mails) await read(mail);
  console.log(Number(process.hrtime.bigint() - from) / 1e9);
}`;

const perl = (use, read) => `
use strict; use warnings; use Time::HiRes qw(time); ${use}
$| = 1; my @mails; my $loading = 1;
open(my $said, '>&', \\*STDOUT); $said->autoflush(1); open(STDERR, '>', '/dev/null');
while (my $line = <STDIN>) { chomp $line;
  if ($loading && $line ne '') { open(my $f, '<:raw', $line) or next; local $/; push @mails, <$f>; next }
  $loading = 0; my $from = time;
  for my $mail (@mails) { eval { ${read}; 1 } }
  print $said (time - $from), "\\n"; }`;

const python = `
import sys, time, email
from flufl.bounce import scan_message
mails, loading = [], True
for line in sys.stdin:
    line = line.rstrip("\\n")
    if loading and line:
        mails.append(open(line, "rb").read()); continue
    loading = False
    began = time.perf_counter()
    for mail in mails:
        try: scan_message(email.message_from_bytes(mail))
        except Exception: pass
    print(time.perf_counter() - began, flush=True)
`;

const library = JSON.stringify(pathToFileURL(buildLibrary()).href);
const NODE = [process.execPath, "--input-type=module", "-e"];

const CONTENDERS = [
  {
    name: "modori",
    command: [...NODE, node(`import { diagnose } from ${library}; const read = (mail) => diagnose(mail);`)],
  },
  {
    name: "MIME parsing alone (postal-mime)",
    command: [...NODE, node(`import PostalMime from "postal-mime"; const read = (mail) => PostalMime.parse(mail);`)],
  },
  {
    name: "Sisimai (Perl)",
    probe: ["perl", "-MSisimai", "-e", "1"],
    command: ["perl", "-e", perl("use Sisimai;", "Sisimai->rise(\\$mail)")],
  },
  {
    name: "Mail::DeliveryStatus::BounceParser (Perl)",
    probe: ["perl", "-MMail::DeliveryStatus::BounceParser", "-e", "1"],
    command: [
      "perl",
      "-e",
      perl("use Mail::DeliveryStatus::BounceParser;", "Mail::DeliveryStatus::BounceParser->new($mail)->reports"),
    ],
  },
  {
    name: "flufl.bounce (Python)",
    probe: ["python3", "-c", "import flufl.bounce"],
    command: ["python3", "-c", python],
  },
];

function isInstalled({ probe }) {
  if (!probe) return true;
  return spawnSync(probe[0], probe.slice(1), { stdio: "ignore" }).status === 0;
}

/** A contender as a process that runs one round when asked. */
function start({ name, command }, mails) {
  const child = spawn(command[0], command.slice(1), { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${mails.join("\n")}\n`);
  const round = async () => {
    child.stdin.write("\n");
    const { value, done } = await answers.next();
    if (done) throw new Error(`${name} ended before its time`);
    return Number(value);
  };
  return { name, round, stop: () => child.stdin.end() };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Mails a second of the whole command with its start, over the folder taken `times` over. */
function command(folder, jobs, mails, times) {
  const from = performance.now();
  const args = ["classify", "--format", "jsonl", "--jobs", String(jobs), ...Array(times).fill(folder)];
  const { status } = spawnSync(process.execPath, [buildCommand(), ...args], { stdio: "ignore" });
  if (status !== 0) throw new Error(`modori classify --jobs ${jobs} ended with ${status}`);
  return (mails * times * 1000) / (performance.now() - from);
}

const corpus = resolve(root, "../shared/corpus");
const folder = resolve(option("--folder", existsSync(corpus) ? corpus : "test/fixtures/mails"));
const rounds = Number(option("--rounds", 5));
const mails = mailsIn(folder);
const installed = CONTENDERS.filter(isInstalled);
const missing = CONTENDERS.filter((contender) => !installed.includes(contender));

console.log(`${mails.length} mails, ${rounds} rounds after two to warm up; median`);
const running = installed.map((contender) => start(contender, mails));
const seconds = new Map(running.map(({ name }) => [name, []]));
for (let round = -2; round < rounds; round++) {
  for (const contender of round % 2 === 0 ? running : [...running].reverse()) {
    const taken = await contender.round();
    if (round >= 0) seconds.get(contender.name).push(taken);
  }
}
for (const { stop } of running) stop();

const rates = new Map([...seconds].map(([name, taken]) => [name, mails.length / median(taken)]));
for (const jobs of [1, 2])
  rates.set(`modori classify --jobs ${jobs} (with start and output)`, command(folder, jobs, mails.length, 10));
const own = rates.get("modori");
console.log(`\n${"mails/s".padStart(9)}  ${"modori is".padStart(10)}`);
for (const [name, rate] of rates) {
  console.log(`${rate.toFixed(0).padStart(9)}  ${`${(own / rate).toFixed(2)} ×`.padStart(10)}  ${name}`);
}
if (missing.length > 0) console.log(`\nnot installed: ${missing.map(({ name }) => name).join(", ")}`);
