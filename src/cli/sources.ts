/** Files, folders, mboxes and standard input → mails, one after the other; only the one being read is held. */
import {
  closeSync,
  createReadStream,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from "node:fs";
import { basename, join } from "node:path";
import { joinedBytes } from "../classifier/message/bytes";
import { MboxSplitter, startsLikeMbox } from "../classifier/message/mbox";

/** One mail to be read, or the reason why something could not be. */
export type Source =
  | { readonly kind: "file"; readonly file: string; readonly path: string }
  /** The bytes share no memory with anything else. */
  | { readonly kind: "bytes"; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: "unreadable"; readonly file: string; readonly problem: string };

/** A file with many mails in it. */
interface Mbox {
  readonly kind: "mbox";
  readonly file: string;
  readonly path: string;
}

/** Bytes read of one mail: larger than any mail server passes on (size-math: 150 MB), small enough for any machine. */
const MAX_MAIL = 256 * 1024 * 1024;

const MAIL_ENDING = /\.(?:eml|msg|mbox|txt)$/i;
/** Files that hold one mail, whatever it begins with; any other may be an mbox (`/var/mail/sato`). */
const SINGLE_ENDING = /\.(?:eml|msg)$/i;

/** Why something could not be read, in a few words. */
export function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file or folder",
    EACCES: "no permission to read it",
    EPERM: "no permission to read it",
    EISDIR: "it is a folder",
    ENOSPC: "no space left",
    ELOOP: "its links go round in a circle",
  };
  return known[code ?? ""] ?? message;
}

/** At most `limit` bytes from the beginning of a file. */
function headOf(descriptor: number, limit: number): Uint8Array {
  const bytes = new Uint8Array(limit);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, limit, 0));
}

function opened<T>(path: string, use: (descriptor: number) => T): T {
  const descriptor = openSync(path, "r");
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Most mails fit into it: they are read without asking for their size. */
const shelf = new Uint8Array(64 * 1024);

/**
 * Reads at most MAX_MAIL bytes of a file. At once and not through the thread pool: for files of a few kilobytes the way
 * there and back takes longer than reading them. A short mail lies in the shelf only until the next one is read.
 */
export function readMail(path: string): Uint8Array {
  return opened(path, (descriptor) => {
    for (let size = 0; size < shelf.length; ) {
      const read = readSync(descriptor, shelf, size, shelf.length - size, null);
      if (read === 0) return shelf.subarray(0, size);
      size += read;
    }
    if (fstatSync(descriptor).size > MAX_MAIL) return headOf(descriptor, MAX_MAIL);
    return joinedBytes([shelf.slice(), readFileSync(descriptor)]);
  });
}

const beginsLikeMbox = (path: string): boolean => opened(path, (descriptor) => startsLikeMbox(headOf(descriptor, 512)));

async function* mailsOfMbox(file: string, path: string): AsyncGenerator<Source> {
  const splitter = new MboxSplitter(MAX_MAIL);
  let number = 0;
  const named = (bytes: Uint8Array): Source => ({ kind: "bytes", file: `${file}#${++number}`, bytes });
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    yield* splitter.push(chunk as Uint8Array).map(named);
  }
  yield* splitter.end().map(named);
}

/** Does the file hold many mails? What is none (a pipe, a device) can be read only once, and is not looked into. */
function isMbox(path: string, isFile: boolean): boolean {
  return isFile && !SINGLE_ENDING.test(path) && beginsLikeMbox(path);
}

/** `cur` and `new` of a Maildir hold mails without an ending (https://cr.yp.to/proto/maildir.html). */
function isMaildirBox(folder: string): boolean {
  const name = basename(folder);
  if (name !== "cur" && name !== "new") return false;
  const sibling = join(folder, "..", name === "cur" ? "new" : "cur");
  return statSync(sibling, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The files of a folder and of those in it. */
function* filesOfFolder(relative: string, folder: string): Generator<Source | Mbox> {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const maildir = isMaildirBox(folder);
  for (const entry of names) {
    const file = relative ? `${relative}/${entry.name}` : entry.name;
    const path = join(folder, entry.name);
    const mail = maildir ? !entry.name.startsWith(".") : MAIL_ENDING.test(entry.name);
    try {
      // Links to folders are not followed: they can lead round in a circle.
      if (entry.isDirectory()) yield* filesOfFolder(file, path);
      else if (mail && (entry.isFile() || (entry.isSymbolicLink() && statSync(path).isFile())))
        yield { kind: isMbox(path, true) ? "mbox" : "file", file, path };
    } catch (error) {
      yield { kind: "unreadable", file, problem: problemOf(error) };
    }
  }
}

/** Asynchronous only where something is waited for: a step of a generator within a generator costs as much as reading a file. */
async function* mailsOfFolder(folder: string): AsyncGenerator<Source> {
  for (const found of filesOfFolder("", folder)) {
    if (found.kind !== "mbox") {
      yield found;
      continue;
    }
    try {
      yield* mailsOfMbox(found.file, found.path);
    } catch (error) {
      yield { kind: "unreadable", file: found.file, problem: problemOf(error) };
    }
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (size >= MAX_MAIL) continue;
    chunks.push(chunk);
    size += chunk.length;
  }
  return joinedBytes(chunks);
}

/** The mails of one PATH in a fixed order. Never throws: what cannot be read is an entry of its own. */
export async function* mailsOf(path: string, input: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  try {
    if (path === "-") yield { kind: "bytes", file: "-", bytes: await readAll(input) };
    else {
      const found = statSync(path);
      if (found.isDirectory()) yield* mailsOfFolder(path);
      else if (isMbox(path, found.isFile())) yield* mailsOfMbox(path, path);
      else yield { kind: "file", file: path, path };
    }
  } catch (error) {
    yield { kind: "unreadable", file: path || '""', problem: problemOf(error) };
  }
}
