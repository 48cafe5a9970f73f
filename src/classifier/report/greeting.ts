/** The host that a report names in its first lines: `This is the mail system at host mail.example.com.` */

import { singleBlanks } from "../message/visible";

/** Lines looked at: greetings stand at the top, sometimes below a gateway's own words. */
const MAX_LINES = 40;

const GREETINGS = [
  /\b(?:mail system|mail server|program|gateway|agent v[\d.]{1,10}) at (?:host )?([a-z0-9._-]{1,255}?)[.,]?(?:\s|$)/i,
  /\bdelivery status notification from ([a-z0-9._-]{1,255}?)[.,]?(?:\s|$)/i,
  /\bthis is the mail server on ([a-z0-9._-]{1,255}?)\.?(?:\s|$)/i,
  /\bon the queue on ([a-z0-9._-]{1,255}?)\.?(?:\s|$)/i,
  /^message from ([a-z0-9._-]{1,255}?)\.?(?:\s|$)/i,
  /^([a-z0-9._-]{1,255}) のメールシステムです/i,
] as const;

export function hostOfGreeting(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, MAX_LINES)) {
    if (line.length > 300) continue;
    const text = singleBlanks(line.trim());
    for (const pattern of GREETINGS) {
      const host = pattern.exec(text)?.[1];
      if (host?.includes(".")) return host.toLowerCase();
    }
  }
  return null;
}
