/** Files that a person dropped or chose, each either taken or refused. */
import type { NamedBlob } from "./transfer";
import { type Files, type Intake, MAX_FILE_BYTES, MAX_FILES, type Refusal } from "./types";

/** Reads them one after the other, so that a large drop needs no more memory than its mails. Never rejects. */
export async function readFiles(blobs: readonly NamedBlob[], door: "drop" | "file"): Promise<Files> {
  const intakes: Intake[] = [];
  const refused: Refusal[] = [];
  for (const [index, blob] of blobs.entries()) {
    const result = index < MAX_FILES ? await read(blob) : "too-many";
    if (typeof result === "string") refused.push({ name: blob.name, why: result });
    else intakes.push({ door, input: result, name: blob.name, itemId: null });
  }
  return { intakes, refused };
}

async function read({ content, isFolder }: NamedBlob): Promise<Uint8Array | Refusal["why"]> {
  if (isFolder) return "folder";
  if (content.size > MAX_FILE_BYTES) return "too-large";
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    return bytes.length > 0 ? bytes : "empty";
  } catch {
    // A folder looks like a file where the browser does not tell them apart, and cannot be read.
    return "unreadable";
  }
}
