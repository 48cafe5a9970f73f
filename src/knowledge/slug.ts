const MOST = 40;

/** `"Mailbox is full"` → `mailbox-is-full`: the last part of a rule's id, when its row does not name its own. */
export function slug(text: string): string {
  const whole = text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}.]+/gu, "-")
    .replace(/^-|-$/g, "");
  if (whole.length <= MOST) return whole;
  // Cut between words, where there is a border.
  const border = whole.lastIndexOf("-", MOST);
  return whole.slice(0, border > 0 ? border : MOST);
}
