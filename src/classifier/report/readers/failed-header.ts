/**
 * The header field X-Failed-Recipients (Exim, Gmail, chasquid), when the text names nobody:
 *
 *   X-Failed-Recipients: hanako@example.net, taro@example.net
 */
import { decodeEscapes, headerAddresses } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { EMPTY_RECIPIENT } from "../entries";
import { MAX_RECIPIENTS } from "../fields";
import { field, type Material } from "../material";

export function failedHeader(m: Material): Draft | null {
  const names = headerAddresses(decodeEscapes(field(m.message.headers, "x-failed-recipients") ?? ""));
  if (names.length === 0) return null;
  const { diagnostic, context, remoteMta, stage } = distil(m.lines);
  const recipients = names
    .slice(0, MAX_RECIPIENTS)
    .map((recipient) => ({ ...EMPTY_RECIPIENT, recipient, diagnostic, context, remoteMta, stage }));
  return drafted("x-failed-recipients", recipients);
}
