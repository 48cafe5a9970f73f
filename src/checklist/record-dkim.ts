/** DKIM: the TXT key record (RFC 6376 section 3.6.1) and the two CNAMEs of Microsoft 365. */
import { hostName } from "./quote";
import { finding, type RecordFinding } from "./record-finding";

/** Where Microsoft 365 keeps the keys: by organization, and the newer form that new organizations get. */
const MICROSOFT_TARGETS = [".onmicrosoft.com", ".dkim.mail.microsoft"];

export function dkimFindings(texts: readonly string[], pasted: string): RecordFinding[] {
  return [...keys(texts), ...names(pasted)];
}

function keys(texts: readonly string[]): RecordFinding[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => /^v ?= ?dkim/i.test(text) || /^k=rsa;/i.test(text))
    .map((text) => {
      const key = /(?:^|;)\s?p ?= ?([^;]*)/.exec(text)?.[1]?.trim();
      if (key === undefined) return finding("error", "dkim.no-key");
      if (key === "") return finding("error", "dkim.revoked");
      return /^[A-Za-z0-9+/=\s]+$/.test(key) ? finding("ok", "dkim.key") : finding("error", "dkim.key-form");
    });
}

interface Alias {
  readonly selector: string;
  readonly domain: string;
  readonly target: string;
}

/** CNAME lines of any tool: the name with `._domainkey.`, then another host name. */
function names(pasted: string): RecordFinding[] {
  const hosts = hostsIn(pasted);
  const found: RecordFinding[] = [];
  for (const [index, host] of hosts.entries()) {
    const alias = aliasOf(host, hosts[index + 1]);
    if (alias) found.push(judged(alias));
    else if (host.startsWith("default._domainkey.")) found.push(finding("warning", "dkim.default"));
  }
  const selectors = new Set(hosts.flatMap((host) => /^selector([12])\._domainkey\./.exec(host)?.[1] ?? []));
  if (found.length > 0 && selectors.size === 1) {
    found.push(finding("warning", "dkim.one-selector", { missing: selectors.has("1") ? "selector2" : "selector1" }));
  }
  return found;
}

function hostsIn(pasted: string): string[] {
  return pasted
    .toLowerCase()
    .split(/[\s"=,;]+/)
    .flatMap((word) => hostName(word.endsWith(".") ? word.slice(0, -1) : word) ?? [])
    .filter((host) => host.includes("_domainkey") || MICROSOFT_TARGETS.some((end) => host.endsWith(end)));
}

function aliasOf(host: string, next: string | undefined): Alias | null {
  const match = /^(selector[12])\._domainkey\.(.+)$/.exec(host);
  if (!match || !next || next.startsWith("selector1._domainkey.") || next.startsWith("selector2._domainkey."))
    return null;
  return { selector: match[1] as string, domain: match[2] as string, target: next };
}

/** `selector1-example-com._domainkey.contoso.onmicrosoft.com`: same selector, the domain with hyphens. */
function judged({ selector, domain, target }: Alias): RecordFinding {
  const values = { selector, target };
  if (!MICROSOFT_TARGETS.some((end) => target.endsWith(end))) return finding("error", "dkim.target", values);
  if (!target.startsWith(`${selector}-`)) return finding("error", "dkim.selector", values);
  if (!target.startsWith(`${selector}-${domain.replaceAll(".", "-")}._domainkey.`)) {
    return finding("warning", "dkim.domain", values);
  }
  return finding("ok", "dkim.cname", values);
}
