import type { Origin } from "../../knowledge/ids";
import { sameAddress, unrewritten } from "../report/address";
import type { Report } from "../report/report";
import type { Context, Evidence } from "../types";
import { organisation } from "./detail";
import { domainOf } from "./speaker";

interface Sign {
  readonly verdict: "own" | "foreign";
  readonly evidence: Evidence;
}

const RFC8601 = "RFC 8601 section 2.7";
const RFC3848 = "RFC 3848";
const EXCHANGE_HEADERS = "https://learn.microsoft.com/en-us/exchange/header-firewall-exchange-2013-help";

function sign(verdict: "own" | "foreign", name: string, value: string, rule: string, source: string): Sign {
  return { verdict, evidence: { field: `header:${name}`, text: value.slice(0, 300), rule, source } };
}

/** `spf=fail` and the like for the domain in question. */
function authenticationSign(name: string, value: string, domain: string): Sign | null {
  const lower = value.slice(0, 2000).toLowerCase();
  const about =
    lower.includes(`header.from=${domain}`) || lower.includes(`smtp.mailfrom=`) || lower.includes(`header.d=${domain}`);
  if (!about) return null;
  if (/\bdmarc=fail\b/.test(lower)) return sign("foreign", name, value, "origin/dmarc", RFC8601);
  if (/\bdmarc=pass\b/.test(lower)) return sign("own", name, value, "origin/dmarc", RFC8601);
  if (/\bdkim=pass\b/.test(lower) && lower.includes(`header.d=${domain}`))
    return sign("own", name, value, "origin/dkim", RFC8601);
  if (/\bspf=fail\b/.test(lower) && lower.includes(domain)) return sign("foreign", name, value, "origin/spf", RFC8601);
  return null;
}

/** A hop that took the mail from a logged-in client, or from a program on the server itself, at the sender's own organisation. */
function receivedSign(value: string, own: string): Sign | null {
  const lower = value.slice(0, 2000).toLowerCase();
  // Every label of it stands in its hosts' names: most hops are told by one look.
  const by = lower.includes(own) ? /\bby ([a-z0-9.-]+)/.exec(lower)?.[1] : undefined;
  if (!by || organisation(by) !== own) return null;
  if (
    /\bwith (?:utf8)?(?:esmtps?a|lmtps?a|http)\b/.test(lower) ||
    lower.includes("authenticated sender") ||
    /from userid \d/.test(lower)
  ) {
    return sign("own", "received", value, "origin/submission", RFC3848);
  }
  return null;
}

/** What Exchange writes of mails of its own organisation; null: the sender's domain. */
const EXCHANGE_OWN: ReadonlyMap<string, string | null> = new Map([
  ["x-originatororg", null],
  ["x-ms-exchange-crosstenant-fromentityheader", "hosted"],
  ["x-ms-exchange-organization-authas", "internal"],
]);

function exchangeSign(name: string, value: string, own: string): Sign | null {
  const written = EXCHANGE_OWN.get(name);
  if (written === undefined) return null;
  const lower = value.trim().toLowerCase();
  const isOwn = written === null ? organisation(lower) === own : lower === written;
  return isOwn ? sign("own", name, value, "origin/exchange", EXCHANGE_HEADERS) : null;
}

function signsOf(report: Report, domain: string): Sign[] {
  const own = organisation(domain);
  const signs: Sign[] = [];
  for (const { name, value } of report.originalHeaders) {
    const isResult = name === "authentication-results" || name === "arc-authentication-results";
    const found = isResult
      ? authenticationSign(name, value, domain)
      : name === "received"
        ? receivedSign(value, own)
        : exchangeSign(name, value, own);
    if (found) signs.push(found);
  }
  return signs;
}

/** The returned mail was written by somebody else than the mailbox it came back to. */
function otherAuthor(report: Report, context: Context): Sign[] {
  const from = report.original?.from;
  const mailboxes = context.mailboxes ?? [];
  if (!from || mailboxes.length === 0 || mailboxes.some((m) => sameAddress(m, unrewritten(from)))) return [];
  const domain = domainOf(unrewritten(from)) ?? "";
  if (mailboxes.some((m) => organisation(domainOf(m) ?? "") === organisation(domain))) return [];
  return [sign("foreign", "from", from, "origin/author", "RFC 5322 section 3.6.2")];
}

/** A Message-ID is made by the program that sent the mail (RFC 5322 section 3.6.4): the same organisation is a good sign, another one says nothing. */
function messageIdSigns(report: Report, domain: string): Sign[] {
  const id = report.original?.messageId;
  const maker = id ? domainOf(id.replace(/[<>]/g, "")) : null;
  if (!id || !maker?.includes(".")) return [];
  return organisation(maker) === organisation(domain)
    ? [sign("own", "message-id", id, "origin/message-id", "RFC 5322 section 3.6.4")]
    : [];
}

/**
 * Did this mailbox send what came back? Signs of one kind only give a verdict; none, or both, give `unknown`.
 * A failed DMARC or SPF check is stronger than a Message-ID, which a forger writes himself.
 */
export function originOf(report: Report, context: Context): { verdict: Origin; evidence: readonly Evidence[] } {
  const address = report.original?.from ?? context.mailboxes?.[0] ?? null;
  const domain = address ? domainOf(unrewritten(address)) : null;
  if (!domain || report.originalHeaders.length === 0) return { verdict: "unknown", evidence: [] };
  const strong = [...signsOf(report, domain), ...otherAuthor(report, context)];
  const signs = strong.length > 0 ? strong : messageIdSigns(report, domain);
  const verdicts = new Set(signs.map((s) => s.verdict));
  const [only] = verdicts;
  return { verdict: verdicts.size === 1 && only ? only : "unknown", evidence: signs.map((s) => s.evidence) };
}
