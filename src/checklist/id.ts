/** The name under which step states are kept: tells bounces apart, gives nothing of them away. */
import type { Diagnosis } from "../classifier/types";

/**
 * 14 hexadecimal digits over ids, dates and failed addresses, never over text. Not a secret: a one-way mark of 53 bits
 * (cyrb53, public domain), so that two of a person's bounces do not share their progress by chance.
 */
export function bounceId(diagnosis: Diagnosis): string {
  const { original, date, failures, kind } = diagnosis;
  const parts = [kind, original?.messageId, original?.date, date, ...failures.map(({ recipient }) => recipient)];
  return hash53(parts.map((part) => part ?? "").join("\n"));
}

function hash53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}
