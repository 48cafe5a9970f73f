/** `"Mailbox is full"` → `mailbox-is-full`: the last part of a rule's id, when its row does not name its own. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}.]+/gu, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
}
