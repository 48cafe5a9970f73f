/**
 * The same bytes as a plain Uint8Array. Node's Buffer is a Uint8Array whose slice() shares memory instead of copying it, and
 * that may be a small part of a larger block.
 */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
