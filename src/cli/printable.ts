/**
 * Text of a mail, or a name of a file, made safe for a terminal: control characters (which can move the cursor, change the title or paste
 * into the shell) and direction marks (which can turn an address round) are left out.
 */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
