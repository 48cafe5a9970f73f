/** One mail → what is printed for it. Runs in the main thread or in a worker, with the same result. */
import { diagnose } from "../classifier";
import type { Options } from "./options";
import type { Render } from "./render";
import { renderer } from "./render";
import { problemOf, readMail, type Source } from "./sources";

/** What came of one source. */
export interface Outcome {
  readonly file: string;
  /** To standard output; empty when it could not be read. */
  readonly text: string;
  /** To standard error. */
  readonly problem: string | null;
}

export type Classify = (source: Source) => Promise<Outcome>;

async function outcome(source: Source, render: Render, options: Options): Promise<Outcome> {
  const { file } = source;
  if (source.kind === "unreadable") return { file, text: "", problem: `${file}: ${source.problem}` };
  let bytes: Uint8Array;
  try {
    bytes = source.kind === "file" ? readMail(source.path) : source.bytes;
  } catch (error) {
    return { file, text: "", problem: `${file}: ${problemOf(error)}` };
  }
  const diagnosis = await diagnose(bytes, { mailboxes: options.mailboxes, language: options.language });
  return { file, text: render({ ...diagnosis, file }), problem: null };
}

/** The work of one thread. */
export async function classifier(options: Options): Promise<Classify> {
  const render = await renderer(options.format, options.language);
  return (source) => outcome(source, render, options);
}
