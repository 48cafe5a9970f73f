// @ts-check
import { createHash } from "node:crypto";

/** Namespace for names that are URLs (RFC 9562, section 6.6). */
const URL_NAMESPACE = "6ba7b8119dad11d180b400c04fd430c8";

/**
 * UUID version 5 of a URL (RFC 9562, section 5.5): the same address always gives the same id.
 * @param {string} url
 */
export function uuidOfUrl(url) {
  const hash = createHash("sha1").update(Buffer.from(URL_NAMESPACE, "hex")).update(url).digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
