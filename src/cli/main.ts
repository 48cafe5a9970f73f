/** `modori`: arguments → mails → printed diagnoses and an exit code. */
import type { Readable, Writable } from "node:stream";
import type { Outcome } from "./classify";
import { CSV_HEAD } from "./csv";
import { type Format, HELP, type Options, parseArguments } from "./options";
import { classifyInParallel, classifyInTurn } from "./pool";
import { printable } from "./printable";
import { Progress } from "./progress";
import { mailsOf, type Source } from "./sources";

export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The file that worker threads run; null: everything in this thread. */
  readonly workerUrl: URL | null;
}

const EXIT = { read: 0, unreadable: 1, usage: 2 } as const;

async function* sources(paths: readonly string[], stdin: Readable): AsyncGenerator<Source> {
  for (const path of paths) yield* mailsOf(path, stdin);
}

async function write(stream: Writable, text: string): Promise<void> {
  if (text && !stream.write(text)) await new Promise((resolve) => stream.once("drain", resolve));
}

/** What stands before, between and after the mails of a format. */
interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
}

const FRAMES: Readonly<Record<Format, Frame>> = {
  text: { head: "", between: "", tail: "" },
  jsonl: { head: "", between: "", tail: "" },
  csv: { head: CSV_HEAD, between: "", tail: "" },
  json: { head: "[\n", between: ",\n", tail: "\n]\n" },
};
/** JSON of one mail that was named by itself: the object alone. */
const SINGLE: Frame = { head: "", between: "", tail: "\n" };
const NOTHING: Readonly<Record<Format, string>> = { text: "", jsonl: "", csv: CSV_HEAD, json: "[]\n" };

function frameOf({ format, paths }: Options, first: Outcome): Frame {
  return format === "json" && paths.length === 1 && paths[0] === first.file ? SINGLE : FRAMES[format];
}

function outcomesOf(options: Options, { stdin, workerUrl }: Terminal): AsyncIterable<Outcome> {
  const all = sources(options.paths, stdin);
  return options.jobs > 1 && workerUrl ? classifyInParallel(all, options, workerUrl) : classifyInTurn(all, options);
}

/** Characters written at once: asking the system for each mail takes longer than printing it. */
const CHUNK = 32 * 1024;

async function classifyAll(options: Options, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  const progress = new Progress(stderr);
  let frame: Frame | null = null;
  let code: number = EXIT.read;
  let collected = "";
  const flush = async () => {
    const text = collected;
    collected = "";
    await write(stdout, text);
  };
  for await (const outcome of outcomesOf(options, terminal)) {
    progress.step();
    if (outcome.problem !== null) {
      code = EXIT.unreadable;
      progress.clear();
      await flush();
      await write(stderr, `modori: ${printable(outcome.problem)}\n`);
      continue;
    }
    if (frame) collected += frame.between;
    else {
      frame = frameOf(options, outcome);
      collected = frame.head;
    }
    collected += outcome.text;
    if (collected.length >= CHUNK) await flush();
  }
  progress.clear();
  collected += frame ? frame.tail : NOTHING[options.format];
  await flush();
  return code;
}

/** Runs the command; resolves to its exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseArguments(args, terminal.env);
  switch (command.kind) {
    case "help":
      await write(terminal.stdout, HELP);
      return EXIT.read;
    case "version":
      await write(terminal.stdout, `${terminal.version}\n`);
      return EXIT.read;
    case "wrong":
      await write(terminal.stderr, `modori: ${printable(command.problem)}\nTry: modori --help\n`);
      return EXIT.usage;
    case "classify":
      return classifyAll(command.options, terminal);
  }
}
