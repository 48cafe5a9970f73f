/** Finds what reporting servers wrap around the words of the server that refused. One pass over the text for all phrases. */
import type { Stage } from "../../knowledge/ids";
import { STAGE_PHRASES, TRAILERS, WRAPPERS, type WrapperRow } from "../../knowledge/wrappers";

export interface Wrapper {
  readonly row: WrapperRow;
  /** Offset of the wrapper's words, and of what stands behind them. */
  readonly at: number;
  readonly from: number;
}

/** A wrapper's words and how many characters of them stand before the mark in which they end; blanks may follow it. */
interface Ending {
  readonly row: WrapperRow;
  readonly before: number;
}

/** Every wrapper ends in a mark of ASCII; the rows behind each mark, the longest first. */
const byMark: (Ending[] | undefined)[] = Array(128).fill(undefined);
for (const row of [...WRAPPERS].sort((a, b) => b.text.length - a.text.length) as WrapperRow[]) {
  const before = row.text.trimEnd().length - 1;
  const mark = row.text.charCodeAt(before);
  byMark[mark] = [...(byMark[mark] ?? []), { row, before }];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function anyOf(rows: readonly { readonly text: string }[]): RegExp {
  const longest = [...rows].sort((a, b) => b.text.length - a.text.length);
  return new RegExp(longest.map((row) => escaped(row.text)).join("|"));
}

const TRAILER = anyOf(TRAILERS);
const STAGE = anyOf(STAGE_PHRASES);
const STAGES = new Map<string, Stage>(STAGE_PHRASES.map((row): [string, Stage] => [row.text, row.stage]));

/** Lower case, every white space a blank, same length: offsets stay those of the text. */
export function flattened(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : text;
  return kept.includes("\n") || kept.includes("\t") ? kept.replace(/[\n\t]/g, " ") : kept;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "\n" || (text[at - 1] === " " && text[at - 2] === "\n");
}

/** The row whose words end at the mark at `at`. */
function rowAt(flat: string, at: number, endings: readonly Ending[]): Wrapper | null {
  for (const { row, before } of endings) {
    const start = at - before;
    if (start >= 0 && flat.startsWith(row.text, start)) return { row, at: start, from: start + row.text.length };
  }
  return null;
}

/** The wrapper nearest to the innermost server's words; `replyAt`: where the first reply code of the text stands. */
export function innermostWrapper(text: string, flat: string, replyAt: number): Wrapper | null {
  let best: Wrapper | null = null;
  const { length } = flat;
  for (let at = 0; at < length; at++) {
    const endings = byMark[flat.charCodeAt(at)];
    const found = endings ? rowAt(flat, at, endings) : null;
    if (!found || text.slice(found.from, found.from + 200).trim() === "") continue;
    if (found.row.kind === "strong") {
      if (best?.row.kind === "strong" && best.row.first) continue;
      best = found;
    } else if (best === null && found.at < replyAt && startsLine(text, found.at)) best = found;
  }
  return best;
}

/** Where the refusing server's words end and the reporter speaks again. */
export function trailerAt(flat: string): number {
  const at = TRAILER.exec(flat)?.index ?? -1;
  return at > 0 ? at : flat.length;
}

/** The step of the SMTP dialogue that the words around tell. */
export function stageOf(flat: string): Stage | null {
  const phrase = STAGE.exec(flat)?.[0];
  if (phrase) return STAGES.get(phrase) ?? null;
  return /^connect to [^ ]{1,255}\[/.test(flat) || flat.includes(": connect to ") ? "connect" : null;
}

/** Words that stand beside a host's name; only where one of them occurs is a pattern tried. */
const HOSTS: readonly (readonly [string, RegExp])[] = [
  ["host", /\bhost ([a-z0-9._-]{1,255})\s?\[[^\]]{1,80}\]/i],
  ["host", /\bhost:?\s{1,20}([a-z0-9._-]{1,255}\.[a-z0-9-]{2,63})\b/i],
  ["connect", /\bconnect to ([a-z0-9._-]{1,255})\[/i],
  ["with ", /\b(?:conversation|lost connection) with ([a-z0-9._-]{1,255})\[/i],
  ["server ", /\bserver at ([a-z0-9._-]{1,255}) (?:\(|returned)/i],
  ["server ", /\bserver ([a-z0-9._-]{1,255})\[[^\]]{1,80}\] failed/i],
  ["server <", /\bsmtp server <([a-z0-9._-]{1,255})>/i],
  ["[", /^([a-z0-9._-]{1,255}\.[a-z0-9-]{2,63}) \[[^\]]{1,80}\]/i],
  ["does not like", /^([a-z0-9._-]{1,255}) does not like /i],
  ["failed after", /^([a-z0-9._-]{1,255}) failed after /i],
  ["gave this error", /\b([a-z0-9._-]{1,255}\.[a-z0-9-]{2,63}) gave this error/i],
  ["connected to", /\bconnected to ([0-9a-f.:]{3,60}) but/i],
];
const HOST_ALONE = /^([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10})$/i;

/** The host that a wrapper names, without address and port. */
export function hostIn(wrapper: string): string | null {
  const lines = wrapper.slice(0, 2_000).split("\n");
  const text = lines.join(" ").trim();
  const lower = text.toLowerCase();
  for (const [word, pattern] of HOSTS) {
    const host = lower.includes(word) ? pattern.exec(text)?.[1] : undefined;
    if (host) return cleanHost(host);
  }
  for (const line of lines) {
    const host = line.length < 256 ? HOST_ALONE.exec(line.trim())?.[1] : undefined;
    if (host) return cleanHost(host);
  }
  return null;
}

/** Host name of a Remote-MTA or Reporting-MTA field: type, comment, address, port and final dot taken off. */
export function cleanHost(value: string | null): string | null {
  if (!value) return null;
  const semicolon = value.indexOf(";");
  const bare = (semicolon >= 0 ? value.slice(semicolon + 1) : value).trim();
  const host = /^\[?([A-Za-z0-9._:@-]{1,255})\]?/.exec(bare)?.[1]?.replace(/\.$/, "") ?? null;
  return host === "" ? null : host;
}
