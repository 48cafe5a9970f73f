/** The undamaged mails: every fixture of the project, with what the file beside it says it is. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";

export interface Seed {
  readonly name: string;
  /** Bytes as a `latin1` string, one character a byte. */
  readonly mail: string;
  /** Speaks of no delivery at all: no damage to it may make it a bounce. */
  readonly ordinary: boolean;
}

const MAILS = new Set([".eml", ".msg", ".txt", ".html", ".mbox"]);
/** Kinds of mail that do not speak of a delivery. A success report does, so damage may change what it seems to say. */
const ORDINARY = new Set(["other", "auto-reply", "read-receipt"]);

function files(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : MAILS.has(extname(path)) ? [path] : []));
}

function expectedKind(file: string): string | null {
  const beside = `${file.slice(0, -extname(file).length)}.json`;
  return existsSync(beside) ? (JSON.parse(readFileSync(beside, "utf8")).expected?.kind ?? null) : null;
}

/** Reads the fixtures below a folder. */
export function readSeeds(folder: string): Seed[] {
  return files(folder).map((file) => ({
    name: relative(folder, file),
    mail: readFileSync(file, "latin1"),
    ordinary: ORDINARY.has(expectedKind(file) ?? ""),
  }));
}
