/** Browsers of 2025 and later decode by themselves, ten times as fast as a loop: 5 MB without a pause that can be felt. */
const native = (Uint8Array as { fromBase64?(text: string): Uint8Array }).fromBase64;

/** Bytes of a Base64 text as Office.js gives them; null when it is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  try {
    return native ? native.call(Uint8Array, text) : decoded(atob(text));
  } catch {
    return null;
  }
}

/** A plain loop: Uint8Array.from with a function takes seconds for a mail of 30 MB. */
function decoded(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
