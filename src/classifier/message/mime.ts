/**
 * MIME bytes → tree of entities. The parsing itself is postal-mime's. Its public result is flat (text parts melted into
 * one, order lost, charset already decided), so this file, and no other, takes the tree that the parser keeps in `root`.
 */
import PostalMime, { decodeWords } from "postal-mime";
import { MAX_HEADER_BYTES, MAX_MULTIPART_DEPTH } from "./limits";
import type { HeaderField } from "./message";

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
  /** Content after transfer decoding; of a multipart: what stands before, between and after its parts. */
  readonly content: Uint8Array;
  readonly children: readonly Entity[];
}

interface Structured {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The part of postal-mime 4.0.0's MimeNode that is read here (src/mime-node.ts; pinned by test/message/mime.test.ts). */
interface Node {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly contentType: { readonly parsed: Structured; readonly multipart: string | false };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Node[];
}

function entity(node: Node): Entity {
  const type = node.contentType.parsed;
  const disposition = node.contentDisposition.parsed;
  const filename = disposition.params.filename || type.params.name || null;
  return {
    headers: node.headers.map(({ key, value }) => ({ name: key, value })),
    contentType: type.value || "text/plain",
    charset: type.params.charset || null,
    filename: filename && decodeWords(filename),
    attachment: disposition.value === "attachment",
    multipart: Boolean(node.contentType.multipart),
    content: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    children: node.childNodes.map(entity),
  };
}

/** Parses a whole mail. null: too deep or too many header bytes, so that only its plain bytes can be read. */
export async function parseMime(bytes: Uint8Array): Promise<Entity | null> {
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    maxNestingDepth: MAX_MULTIPART_DEPTH,
    maxHeadersSize: MAX_HEADER_BYTES,
  });
  try {
    await parser.parse(bytes);
  } catch {
    return null;
  }
  return entity((parser as unknown as { readonly root: Node }).root);
}
