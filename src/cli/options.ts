/** The command line, taken apart. */

const FORMATS = ["text", "json", "jsonl", "csv"] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly format: Format;
  readonly language: string;
  readonly mailboxes: readonly string[];
  readonly jobs: number;
  readonly paths: readonly string[];
}

export type Command =
  | { readonly kind: "classify"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly problem: string };

/** More threads than this cost memory and bring nothing. */
const MAX_JOBS = 64;

export const HELP = `modori - says why a mail came back, whose move it is and what to do next

Usage: modori classify [options] PATH... | -

PATH   a mail (.eml, .msg, .txt), an mbox, a folder (searched with all its subfolders for files that end in .eml, .msg,
       .mbox or .txt and for the "cur" and "new" of Maildirs), or - for one mail on standard input

Options
  --format text|json|jsonl|csv   how to print (text)
                                   json   one object for one mail, an array for folders, mboxes and several PATHs
                                   jsonl  one object a line, in input order; schema "modori/1"
                                   csv    one line a failed recipient, UTF-8 with byte order mark for spreadsheets
  --lang ja|en                   language of the text format (from LC_ALL, LC_MESSAGES, LANG)
  --mailbox ADDRESS              an address of your own, to tell mails you sent from forged ones; may be repeated
  --jobs N                       worker threads (1)
  --help, --version

Examples
  modori classify bounce.eml
  modori classify --format csv --jobs 4 bounces/ > bounces.csv
  modori classify --format jsonl --mailbox me@example.com /var/mail/me | jq -r .failures[].recipient
  modori classify --lang ja - < bounce.eml

Exit code: 0 every input was read, 1 some input could not be read, 2 wrong usage.
Nothing is sent anywhere.
`;

function systemLanguage(env: Readonly<Record<string, string | undefined>>): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || "en";
}

interface Draft {
  format: Format;
  language: string;
  mailboxes: string[];
  jobs: number;
  paths: string[];
}

/** What each option does with its value; the sentence when the value is wrong. */
const SETTERS: Readonly<Record<string, (draft: Draft, value: string) => string | null>> = {
  "--format": (draft, value) => {
    const format = FORMATS.find((known) => known === value);
    if (!format) return `--format must be one of ${FORMATS.join(", ")}`;
    draft.format = format;
    return null;
  },
  "--lang": (draft, value) => {
    draft.language = value;
    return value === "ja" || value === "en" ? null : "--lang must be ja or en";
  },
  "--mailbox": (draft, value) => {
    draft.mailboxes.push(value);
    return value.includes("@") ? null : `--mailbox needs an address, not "${value}"`;
  },
  "--jobs": (draft, value) => {
    draft.jobs = Number(value);
    return /^\d{1,3}$/.test(value) && draft.jobs >= 1 && draft.jobs <= MAX_JOBS
      ? null
      : `--jobs must be a number from 1 to ${MAX_JOBS}`;
  },
};

/** Reads the arguments after the program's name. */
export function parseArguments(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Command {
  const [verb, ...rest] = args;
  if (args.includes("--help") || args.includes("-h") || verb === "help") return { kind: "help" };
  if (args.includes("--version")) return { kind: "version" };
  if (verb === undefined) return { kind: "wrong", problem: "Say what to do: modori classify PATH..." };
  if (verb !== "classify") return { kind: "wrong", problem: `There is no command "${verb}"` };
  return classifyArguments(rest, systemLanguage(env));
}

function classifyArguments(args: readonly string[], language: string): Command {
  const draft: Draft = { format: "text", language, mailboxes: [], jobs: 1, paths: [] };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--") {
      draft.paths.push(...rest.splice(0));
    } else if (word === "-" || !word.startsWith("-")) {
      draft.paths.push(word);
    } else {
      const [name = "", ...inline] = word.split("=");
      const set = SETTERS[name];
      if (!set) return { kind: "wrong", problem: `There is no option ${name}` };
      const value = inline.length > 0 ? inline.join("=") : rest.shift();
      if (value === undefined) return { kind: "wrong", problem: `${name} needs a value` };
      const problem = set(draft, value);
      if (problem) return { kind: "wrong", problem };
    }
  }
  if (draft.paths.length === 0) return { kind: "wrong", problem: "Name a file, a folder, or - for standard input" };
  return { kind: "classify", options: draft };
}
