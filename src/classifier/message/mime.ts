/**
 * MIME bytes → tree of entities (RFC 2045, 2046), in one pass over the lines. Nothing is copied or decoded: an entity is
 * a range of the mail's bytes, so that a returned 30 MB original costs no more than finding its end.
 * `test/message/mime.test.ts` compares every tree with that of postal-mime.
 */
import { parseFields, parseStructured, type Structured } from "./fields";
import { MAX_MULTIPART_DEPTH, MAX_PARTS } from "./limits";
import type { HeaderField } from "./message";
import { decodeTransfer, type Encoding, encodingOf } from "./transfer";

/** One MIME entity (RFC 2045 section 2.4): a leaf with content, or a multipart with children. */
export interface Entity {
  /** Fields as they came, unfolded, encoded words not yet decoded. */
  readonly headers: readonly HeaderField[];
  /** Media type in lower case; `text/plain` when the entity does not say. */
  readonly contentType: string;
  readonly charset: string | null;
  readonly filename: string | null;
  readonly attachment: boolean;
  readonly multipart: boolean;
  readonly encoding: Encoding;
  /** Body as it travels; of a multipart: what stands before its first part (all of it when no part begins). */
  readonly body: Uint8Array;
  readonly children: readonly Entity[];
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

/** The content of a leaf, at most `max` bytes of it. */
export function contentOf(entity: Entity, max?: number): Uint8Array {
  return decodeTransfer(entity.body, entity.encoding, max);
}

/** An entity while its end is not known yet. */
interface Draft {
  readonly depth: number;
  headers: HeaderField[];
  type: Structured;
  multipart: boolean;
  /** `--` and the boundary, null for leaves. */
  delimiter: Uint8Array | null;
  bodyFrom: number;
  bodyTo: number;
  readonly children: Draft[];
}

const encoder = new TextEncoder();

function field(headers: readonly HeaderField[], name: string): string | null {
  return headers.find((header) => header.name === name)?.value ?? null;
}

function defaultType(parent: Draft | null): string {
  // RFC 2046 section 5.1.5
  return parent?.type.value === "multipart/digest" ? "message/rfc822" : "text/plain";
}

function isMultipart(type: Structured): boolean {
  return type.value.startsWith("multipart/");
}

function asMultipart(type: Structured, boundary: string): Structured {
  return { value: isMultipart(type) ? type.value : "multipart/mixed", params: new Map([["boundary", boundary]]) };
}

/** Walks over the lines of a mail and builds the tree. */
class Walk {
  private at = 0;
  private count = 0;
  /** Multiparts that are open, outermost first. */
  private open: Draft[] = [];
  /** Something was left out because of a limit. */
  limited = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly language: string,
    /** Boundary of the outermost multipart, when it is known better than the mail says. */
    private readonly rootBoundary: string | null,
  ) {}

  run(): Draft {
    const root = this.entity(null);
    let current: Draft | null = root;
    while (this.at < this.bytes.length) {
      // Without an open multipart there is no delimiter to look for.
      if (this.open.length === 0) break;
      const line = this.at;
      const end = this.lineEnd();
      const owner = this.bytes[line] === DASH && this.bytes[line + 1] === DASH ? this.ownerOf(line, end) : null;
      if (!owner) continue;
      this.close(current, line);
      this.open.length = this.open.indexOf(owner.draft) + (owner.last ? 0 : 1);
      current = owner.last ? null : this.entity(owner.draft);
    }
    if (current && current.bodyTo < 0) current.bodyTo = this.bytes.length;
    return root;
  }

  /** Moves to the next line; gives the end of the present one without its line break. */
  private lineEnd(): number {
    const { bytes } = this;
    const lf = bytes.indexOf(LF, this.at);
    const end = lf < 0 ? bytes.length : lf;
    this.at = lf < 0 ? end : end + 1;
    return end > 0 && bytes[end - 1] === CR ? end - 1 : end;
  }

  /** Ends the body that runs up to a delimiter; the line break before it belongs to the delimiter (RFC 2046 section 5.1.1). */
  private close(draft: Draft | null, delimiterAt: number): void {
    if (!draft || draft.bodyTo >= 0) return;
    let to = delimiterAt;
    if (to > draft.bodyFrom && this.bytes[to - 1] === LF) to--;
    if (to > draft.bodyFrom && this.bytes[to - 1] === CR) to--;
    draft.bodyTo = Math.max(draft.bodyFrom, to);
  }

  /** Whose delimiter is this line? The innermost open multipart is asked first. */
  private ownerOf(from: number, to: number): { draft: Draft; last: boolean } | null {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const draft = this.open[i] as Draft;
      const last = this.matches(draft.delimiter as Uint8Array, from, to);
      if (last !== null) return { draft, last };
    }
    return null;
  }

  /** null: another line; true: the closing delimiter. Blanks may follow. */
  private matches(delimiter: Uint8Array, from: number, to: number): boolean | null {
    if (to - from < delimiter.length) return null;
    for (let i = 2; i < delimiter.length; i++) if (this.bytes[from + i] !== delimiter[i]) return null;
    let at = from + delimiter.length;
    const last = to - at >= 2 && this.bytes[at] === DASH && this.bytes[at + 1] === DASH;
    if (last) at += 2;
    for (; at < to; at++) if (this.bytes[at] !== 0x20 && this.bytes[at] !== 0x09) return null;
    return last;
  }

  /** Reads a header block and opens the entity that it belongs to. */
  private entity(parent: Draft | null): Draft {
    const headers = this.header();
    const declared = parseStructured(field(headers, "content-type") ?? defaultType(parent));
    const type = !parent && this.rootBoundary ? asMultipart(declared, this.rootBoundary) : declared;
    const boundary = isMultipart(type) ? type.params.get("boundary") : undefined;
    const depth = parent ? parent.depth + 1 : 0;
    const draft: Draft = {
      depth,
      headers,
      type,
      multipart: isMultipart(type),
      delimiter: boundary ? encoder.encode(`--${boundary}`) : null,
      bodyFrom: this.at,
      bodyTo: -1,
      children: [],
    };
    if (++this.count > MAX_PARTS || depth > MAX_MULTIPART_DEPTH) this.limited = true;
    else {
      parent?.children.push(draft);
      if (draft.delimiter) this.open.push(draft);
    }
    return draft;
  }

  /** The header block at the present place. A first line that is no field means that there is none. */
  private header(): HeaderField[] {
    const from = this.at;
    let first = true;
    while (this.at < this.bytes.length) {
      const line = this.at;
      const end = this.lineEnd();
      if (end === line) return parseFields(this.bytes.subarray(from, line), this.language);
      const delimiter = this.bytes[line] === DASH && this.ownerOf(line, end) !== null;
      if (delimiter || (first && !this.looksLikeField(line, end))) {
        this.at = line;
        return parseFields(this.bytes.subarray(from, line), this.language);
      }
      first = false;
    }
    return parseFields(this.bytes.subarray(from), this.language);
  }

  private looksLikeField(from: number, to: number): boolean {
    for (let at = from; at < to && at < from + 120; at++) {
      const byte = this.bytes[at] as number;
      if (byte === 0x3a) return at > from;
      if (byte <= 0x20 || byte > 0x7e) return false;
    }
    return false;
  }
}

function finished(draft: Draft, bytes: Uint8Array): Entity {
  const disposition = parseStructured(field(draft.headers, "content-disposition"));
  const { params } = draft.type;
  return {
    headers: draft.headers,
    contentType: draft.type.value || "text/plain",
    charset: params.get("charset") || null,
    filename: disposition.params.get("filename") || params.get("name") || null,
    attachment: disposition.value === "attachment",
    multipart: draft.multipart,
    encoding: encodingOf(field(draft.headers, "content-transfer-encoding")),
    body: bytes.subarray(draft.bodyFrom, Math.max(draft.bodyFrom, draft.bodyTo)),
    children: draft.children.map((child) => finished(child, bytes)),
  };
}

/** A parsed mail; `limited`: there were more parts or levels than are read. */
export interface Parsed {
  readonly root: Entity;
  readonly limited: boolean;
}

function parse(bytes: Uint8Array, language: string, rootBoundary: string | null): Parsed {
  const walk = new Walk(bytes, language, rootBoundary);
  const root = walk.run();
  return { root: finished(root, bytes), limited: walk.limited };
}

/** Parses a whole mail. One whose boundary was lost or changed on the way is parsed by the boundary that it really uses. */
export function parseMime(bytes: Uint8Array, language = ""): Parsed {
  const parsed = parse(bytes, language, null);
  const boundary = parsed.root.children.length === 0 ? boundaryInUse(parsed.root) : null;
  return boundary === null ? parsed : parse(bytes, language, boundary);
}

/** Bytes in which a boundary in use is looked for. */
const BOUNDARY_WITHIN = 256 * 1024;
/** A delimiter line and the beginning of a part's header after it (RFC 2046 section 5.1.1: a boundary has 1 to 70 characters). */
const DELIMITED = /^--([^\s"]{1,70})[ \t]{0,5}\r?\n(?:content-)/im;

/**
 * The boundary of a mail whose header names another one, or none. null: it has no parts, or they belong to a mail that is
 * quoted in its text, which then names the boundary itself.
 */
function boundaryInUse(root: Entity): string | null {
  const types = root.headers.filter(({ name }) => name === "content-type").map(({ value }) => parseStructured(value));
  if (types.length === 1 && !root.multipart) return null;
  const text = new TextDecoder("windows-1252").decode(root.body.subarray(0, BOUNDARY_WITHIN));
  const declared = types.map(({ params }) => params.get("boundary")).find((name) => name && text.includes(`--${name}`));
  if (declared) return declared;
  const boundary = DELIMITED.exec(text)?.[1] ?? null;
  const quoted = boundary !== null && (text.includes(`="${boundary}"`) || text.includes(`=${boundary}`));
  return quoted ? null : boundary;
}
