/** Stands in for the package `iconv-lite`, which msgreader asks for: the platform's decoder instead of 200 kB of tables. */

/** Bytes in `encoding` → text; unknown encodings are read as windows-1252, as Windows does. */
export function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
