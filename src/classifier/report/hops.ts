/** The way of the returned mail as its Received fields tell it (RFC 5321 section 4.4). */
import type { HeaderField } from "../message/message";
import type { Hop } from "../types";
import { isoDate } from "./dates";

/** Far above any honest way: mailers stop loops at 30 to 100 hops. */
const MAX_HOPS = 100;
const MAX_FIELD = 2000;
const HOST = /^[\w.:[\]-]{1,255}$/;

const OPEN = 40;
const CLOSE = 41;

/** The host after `from` or `by`, which stand at the beginning of a clause. */
function host(words: readonly string[], clause: "from" | "by"): string | null {
  const at = words.indexOf(clause);
  const name = at < 0 ? undefined : words[at + 1];
  return name && HOST.test(name) ? name : null;
}

/** The field without its comments (RFC 5322 section 3.2.2), which may hold any words. */
function withoutComments(text: string): string {
  let depth = 0;
  let kept = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== OPEN && code !== CLOSE) continue;
    if (depth === 0) kept += text.slice(from, at);
    from = at + 1;
    depth = code === OPEN ? depth + 1 : Math.max(0, depth - 1);
  }
  return depth === 0 ? kept + text.slice(from) : kept;
}

function hop(value: string): Hop | null {
  const field = value.slice(0, MAX_FIELD);
  const end = field.lastIndexOf(";");
  const words = withoutComments(end < 0 ? field : field.slice(0, end)).split(/\s+/, 100);
  const from = host(words, "from");
  const by = host(words, "by");
  return from || by ? { from, by, date: end < 0 ? null : isoDate(field.slice(end + 1)) } : null;
}

/** Servers the mail went through before it failed, in the order of its travel (the fields stand the other way round). */
export function hopsOf(headers: readonly HeaderField[]): readonly Hop[] {
  return headers
    .filter(({ name }) => name === "received")
    .slice(0, MAX_HOPS)
    .reverse()
    .flatMap(({ value }) => hop(value) ?? []);
}
