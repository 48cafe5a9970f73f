/** HTML → the text a person would read. One pass over the markup; nothing of it is ever run or shown. */
import { decodeEntities } from "./entities";
import { MAX_TEXT } from "./limits";
import { visible } from "./visible";

/** Elements that begin and end a line. */
const LINE = new Set(
  "address article aside body center dd div dl dt fieldset figcaption figure footer form header html legend li main nav option section tbody tfoot thead tr".split(
    " ",
  ),
);
/** Elements with an empty line before and after. */
const BLOCK = new Set("blockquote h1 h2 h3 h4 h5 h6 hr ol p pre table ul".split(" "));
/** Elements whose content is no text for people. */
const DROPPED = new Set(["script", "style", "title", "template", "iframe", "svg"]);

/** Collects text, joining white space as a browser does. */
class Lines {
  private readonly out: string[] = [];
  /** Characters so far. */
  length = 0;
  /** Line ends owed before the next word. */
  private breaks = 0;
  private space = false;
  private empty = true;

  add(text: string): void {
    let from = 0;
    for (const match of text.matchAll(/[ \t\r\n\f]+/g)) {
      this.word(text.slice(from, match.index));
      this.space = true;
      from = match.index + match[0].length;
    }
    this.word(text.slice(from));
  }

  /** Text of a `pre` element: as it stands. */
  verbatim(text: string): void {
    const lines = text.split(/\r\n?|\n/);
    lines.forEach((line, index) => {
      if (index > 0) this.lineEnd();
      if (line) {
        this.flush();
        this.push(line);
      }
    });
  }

  /** One more line end (`br`). */
  lineEnd(): void {
    this.space = false;
    this.breaks = Math.min(this.breaks + 1, 2);
  }

  /** At least `count` line ends before the next word. */
  atLeast(count: number): void {
    this.space = false;
    this.breaks = Math.max(this.breaks, count);
  }

  gap(): void {
    this.space = true;
  }

  toString(): string {
    return this.out.join("");
  }

  private word(word: string): void {
    if (!word) return;
    this.flush();
    this.push(word);
  }

  private push(text: string): void {
    this.out.push(text);
    this.length += text.length;
  }

  private flush(): void {
    if (!this.empty && this.breaks > 0) this.push(this.breaks > 1 ? "\n\n" : "\n");
    else if (!this.empty && this.space) this.push(" ");
    this.breaks = 0;
    this.space = false;
    this.empty = false;
  }
}

/** Where markup ends. Remembers what was sought in vain, so that a broken page is not searched again at every `<`. */
class Ends {
  private readonly missing = new Set<string>();
  private quotesBroken = false;

  constructor(private readonly html: string) {}

  /** Index after the next `needle`, or -1. */
  after(needle: string, from: number): number {
    if (this.missing.has(needle)) return -1;
    const at = this.html.indexOf(needle, from);
    if (at < 0) this.missing.add(needle);
    return at < 0 ? -1 : at + needle.length;
  }

  /** Index after the `>` that ends a tag; one inside quotes does not. */
  tag(from: number): number {
    if (this.quotesBroken) return this.after(">", from);
    let at = from;
    let valueMayStart = false;
    while (at < this.html.length) {
      const c = this.html[at] as string;
      if (c === ">") return at + 1;
      if ((c === '"' || c === "'") && valueMayStart) {
        at = this.html.indexOf(c, at + 1);
        if (at < 0) break;
      }
      valueMayStart = c === "=" || (valueMayStart && (c === " " || c === "\n" || c === "\t" || c === "\r"));
      at++;
    }
    this.quotesBroken = true;
    return this.after(">", from);
  }

  /** Index of the end tag of an element whose content is raw, or the end of the page. */
  raw(name: string, from: number): number {
    const pattern = new RegExp(`</${name}[\\s/>]`, "gi");
    pattern.lastIndex = from;
    return pattern.exec(this.html)?.index ?? this.html.length;
  }
}

const TAG = /\/?([a-zA-Z][a-zA-Z0-9:-]{0,30})/y;

/**
 * Text of an HTML page or fragment: blocks and table rows on lines of their own, cells a space apart. Not much is read beyond
 * MAX_TEXT characters of text, where callers cut it.
 */
export function htmlToText(html: string): string {
  const lines = new Lines();
  const ends = new Ends(html);
  let pre = 0;
  let at = 0;
  const text = (from: number, to: number) => {
    if (to <= from) return;
    const words = visible(decodeEntities(html.slice(from, to)));
    if (pre > 0) lines.verbatim(words);
    else lines.add(words);
  };
  while (at < html.length && lines.length <= MAX_TEXT) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (html.startsWith("<!--", open)) {
      text(at, open);
      const end = ends.after("-->", open + 4);
      at = end < 0 ? Math.max(ends.after(">", open), open + 4) : end;
      continue;
    }
    TAG.lastIndex = open + 1;
    const name = TAG.exec(html)?.[1]?.toLowerCase();
    const markup = name ?? (html[open + 1] === "!" || html[open + 1] === "?");
    const end = markup ? ends.tag(open + 1) : -1;
    if (end < 0) {
      text(at, open + 1);
      at = open + 1;
      continue;
    }
    text(at, open);
    at = end;
    if (!name) continue;
    const closing = html[open + 1] === "/";
    if (DROPPED.has(name)) {
      if (!closing && html[end - 2] !== "/") at = ends.raw(name, end);
    } else if (name === "br") lines.lineEnd();
    else if (name === "td" || name === "th") lines.gap();
    else if (BLOCK.has(name)) lines.atLeast(2);
    else if (LINE.has(name)) lines.atLeast(1);
    if (name === "pre") pre = closing ? Math.max(0, pre - 1) : pre + 1;
  }
  if (lines.length <= MAX_TEXT) text(at, html.length);
  return lines.toString();
}
