/** Values of a mail inside commands: whatever they hold, they stay one word and nothing of them is run. */

/** Control characters, line and paragraph ends, marks that turn or hide text: no address or id needs them, so they are left out. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

export function visible(value: string): string {
  return value.replace(UNSEEN, "");
}

/**
 * A PowerShell verbatim string. PowerShell takes typographic quotes for quotes, so these are doubled like the plain one
 * (about_Quoting_Rules; the language's tokenizer treats U+2018 to U+201B as single quotes).
 */
export function quotePowerShell(value: string): string {
  return `'${visible(value).replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}

/**
 * A host name that needs no quoting in any shell: letters, digits, hyphen, underscore and dots only (RFC 1123, and RFC 8552
 * for the underscore), in its ASCII form; null for anything else. cmd.exe cannot be quoted safely, so nothing else goes there.
 */
export function hostName(value: string): string | null {
  const ascii = toAscii(value);
  if (ascii === null || ascii.length > 253) return null;
  const labels = ascii.split(".");
  return labels.length >= 2 && labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label)) ? ascii : null;
}

function toAscii(value: string): string | null {
  const lower = value.toLowerCase();
  if (/^[a-z0-9._-]+$/.test(lower)) return lower;
  if (/[^\p{L}\p{N}\p{M}._-]/u.test(value)) return null;
  try {
    return new URL(`http://${value}`).hostname;
  } catch {
    return null;
  }
}
