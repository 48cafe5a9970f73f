/** Bytes of a Base64 text as Office.js gives them; null when it is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  try {
    const binary = atob(text);
    // A plain loop: Uint8Array.from with a function takes seconds for a mail of 30 MB.
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
