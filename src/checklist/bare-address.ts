/** An address as such: out of a header field, and its domain. Needed before the first answer, so it knows no tables. */

/** The bare address of `Name <local@domain>` or of an address alone; null when there is none. */
export function addressIn(text: string | null): string | null {
  if (text === null) return null;
  const open = text.lastIndexOf("<");
  const close = text.indexOf(">", open + 1);
  const inner = open >= 0 && close > open ? text.slice(open + 1, close) : text;
  const bare = inner.trim();
  return bare.includes("@") && !/\s/.test(bare) ? bare : null;
}

export function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf("@") ?? -1;
  return address !== null && at >= 0 && at < address.length - 1 ? address.slice(at + 1).toLowerCase() : null;
}
