// What `npm run bench` measures: for each contender a program that reads paths from standard input, a line each up to an
// empty one, holds the mails in memory, and then answers each further line with one round over all of them:
// {"seconds": …, "busy": …, "found": …}: by the clock, of the processor (all threads), and the mails in which it found a
// bounce (null: it does not look for any).
// Other bounce readers are called as their manual pages say, in one process, with the whole mail as text.

const node = (reader) => `
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
${reader}
const mails = [];
let loading = true;
for await (const line of createInterface({ input: process.stdin })) {
  if (loading && line) { mails.push(new Uint8Array(readFileSync(line))); continue; }
  loading = false;
  let found = null;
  const from = process.hrtime.bigint();
  const used = process.cpuUsage();
  for (const mail of mails) { const is = await read(mail); if (is !== undefined) found += is; }
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const { user, system } = process.cpuUsage(used);
  console.log(JSON.stringify({ seconds, busy: (user + system) / 1e6, found }));
}`;

/** `read`: an expression that is true when $mail was taken for a bounce. What it throws or warns of is its own affair. */
const perl = (use, read) => `
use strict; use warnings; use Time::HiRes qw(time); ${use}
my @mails; my $loading = 1; $SIG{__WARN__} = sub {}; $| = 1;
while (my $line = <STDIN>) { chomp $line;
  if ($loading && $line ne '') { open(my $f, '<:raw', $line) or next; local $/; push @mails, <$f>; next }
  $loading = 0; my $found = 0; my $from = time; my ($user, $system) = times;
  for (@mails) { my $mail = $_; $found++ if eval { ${read} } }
  my $seconds = time - $from; my ($u, $s) = times;
  printf "{\\"seconds\\":%.9f,\\"busy\\":%.9f,\\"found\\":%d}\\n", $seconds, $u + $s - $user - $system, $found; }`;

const python = `
import sys, time, json, email
from flufl.bounce import all_failures
def is_bounce(mail):
    try: temporary, permanent = all_failures(email.message_from_bytes(mail))
    except Exception: return False
    return bool(temporary or permanent)
mails, loading = [], True
for line in sys.stdin:
    line = line.rstrip("\\n")
    if loading and line:
        mails.append(open(line, "rb").read()); continue
    loading = False
    began, used = time.perf_counter(), time.process_time()
    found = sum(is_bounce(mail) for mail in mails)
    busy = time.process_time() - used
    print(json.dumps({"seconds": time.perf_counter() - began, "busy": busy, "found": found}), flush=True)
`;

const NODE = { interpreters: [process.execPath], flags: ["--input-type=module", "-e"] };
// A version manager may put an interpreter before the system's, without the system's packages.
const PERL = { interpreters: ["perl", "/usr/bin/perl", "/usr/local/bin/perl"], flags: ["-e"] };
const PYTHON = { interpreters: ["python3", "/usr/bin/python3", "/usr/local/bin/python3", "python"], flags: ["-c"] };

/**
 * `probe`: a program that says the version; an interpreter that cannot run it does not have the package. `command`: a program that
 * reads the folders it is given and prints what it found as JSON, which is what `modori classify` is compared with.
 */
export const contenders = (library) => [
  {
    ...NODE,
    name: "modori",
    program: node(`import { diagnose } from ${JSON.stringify(library)};
const BOUNCES = new Set(["bounce", "delay"]);
const read = async (mail) => BOUNCES.has((await diagnose(mail)).kind);`),
  },
  {
    ...NODE,
    name: "MIME parsing alone (postal-mime)",
    program: node(
      `import PostalMime from "postal-mime"; const read = async (mail) => void (await PostalMime.parse(mail));`,
    ),
  },
  {
    ...PERL,
    name: "Sisimai (Perl)",
    probe: "use Sisimai; print Sisimai->version",
    // Sisimai 5 renamed make() to rise().
    program: perl(
      "use Sisimai; my $method = Sisimai->can('rise') ? 'rise' : 'make';",
      "my $found = Sisimai->$method(\\$mail); $found && @$found > 0",
    ),
    // Files, folders and JSON as its manual has them; it looks into a folder, not below it.
    command: "use Sisimai; $| = 1; for (@ARGV) { my $json = Sisimai->dump($_); print $json, qq(\\n) if defined $json }",
  },
  {
    ...PERL,
    name: "Mail::DeliveryStatus::BounceParser (Perl)",
    probe: "use Mail::DeliveryStatus::BounceParser; print Mail::DeliveryStatus::BounceParser->VERSION",
    program: perl(
      "use Mail::DeliveryStatus::BounceParser;",
      "my $bounce = Mail::DeliveryStatus::BounceParser->new($mail); my @all = $bounce->reports; $bounce->is_bounce && @all > 0",
    ),
  },
  {
    ...PYTHON,
    name: "flufl.bounce (Python)",
    probe: "import flufl.bounce; print(getattr(flufl.bounce, '__version__', ''))",
    program: python,
  },
];
