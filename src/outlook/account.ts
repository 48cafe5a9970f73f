/**
 * Whose mailbox this is and which client shows it, by what Office.js says (facts: deep links, section 5).
 * userProfile.accountType: Mailbox 1.6, ReadItem; ewsUrl, userProfile.emailAddress, diagnostics.hostName: 1.1.
 */
import type { Account, AccountType, Client, Cloud } from "../checklist/types";
import { peek } from "./call";

/** What is looked at; any of it may be missing or throw. */
export interface AccountSource {
  readonly accountType: string | null;
  readonly ewsUrl: string | null;
  /** Origin of the page that frames the pane, where the browser tells. */
  readonly origin: string | null;
  readonly emailAddress: string | null;
  readonly hostName: string | null;
  readonly platform: string | null;
}

/** Values of userProfile.accountType. Gmail accounts have none of the pages we could link to. */
const TYPES: Readonly<Record<string, AccountType>> = {
  office365: "work",
  outlookCom: "personal",
  enterprise: "onpremises",
  gmail: "unknown",
};

/** Hosts of Outlook's clouds, of ewsUrl and of the framing page. */
const HOSTS: readonly { readonly host: string; readonly type: AccountType; readonly cloud: Cloud }[] = [
  { host: "outlook.live.com", type: "personal", cloud: "worldwide" },
  { host: "outlook.office365.com", type: "work", cloud: "worldwide" },
  { host: "outlook.office.com", type: "work", cloud: "worldwide" },
  { host: "outlook.cloud.microsoft", type: "work", cloud: "worldwide" },
  { host: "outlook.office365.us", type: "work", cloud: "gcc-high" },
  { host: "webmail.apps.mil", type: "work", cloud: "dod" },
  { host: "outlook-dod.office365.us", type: "work", cloud: "dod" },
  { host: "partner.outlook.cn", type: "work", cloud: "china" },
];

/** Domains in which Microsoft gives personal mailboxes. */
const PERSONAL_DOMAIN = /@(?:outlook|hotmail|live|msn)\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/i;

const HOST_NAMES: Readonly<Record<string, Client>> = {
  OutlookWebApp: "web",
  newOutlookWindows: "new",
  OutlookIOS: "ios",
  OutlookAndroid: "android",
};
/** `Outlook` is the host name of classic Windows and of Mac: the platform tells them apart. */
const PLATFORMS: Readonly<Record<string, Client>> = {
  PC: "classic",
  Mac: "mac",
  iOS: "ios",
  Android: "android",
  OfficeOnline: "web",
  Universal: "classic",
};

/** What Office.js and the page say now. */
export function accountSource(
  page: Pick<Document, "referrer"> & { location: Pick<Location, "origin"> },
): AccountSource {
  const mailbox = peek(() => Office.context.mailbox);
  return {
    accountType: peek(() => mailbox?.userProfile.accountType ?? null),
    ewsUrl: peek(() => mailbox?.ewsUrl ?? null),
    origin: framingOrigin(page),
    emailAddress: peek(() => mailbox?.userProfile.emailAddress ?? null),
    hostName: peek(() => mailbox?.diagnostics.hostName ?? null),
    platform: peek(() => String(Office.context.diagnostics?.platform ?? Office.context.platform ?? "")),
  };
}

function framingOrigin(page: Pick<Document, "referrer"> & { location: Pick<Location, "origin"> }): string | null {
  const ancestors = peek(() => (page.location as Location).ancestorOrigins);
  return ancestors?.[0] ?? (page.referrer || null);
}

/** Account type first, then ewsUrl, then the framing page, then the address. Unknown stays unknown. */
export function accountOf(source: AccountSource): Account {
  const known = [source.ewsUrl, source.origin].map(cloudOf).find((found) => found !== null) ?? null;
  const type = TYPES[source.accountType ?? ""] ?? known?.type ?? byAddress(source.emailAddress);
  return {
    type,
    cloud: type === "work" ? (known?.cloud ?? "worldwide") : "worldwide",
    client: HOST_NAMES[source.hostName ?? ""] ?? PLATFORMS[source.platform ?? ""] ?? "web",
    owaHost: type === "onpremises" ? hostOf(source.ewsUrl) : null,
    addresses: source.emailAddress ? [source.emailAddress] : [],
  };
}

/** The account of a page outside Outlook: nothing is known. */
export const NO_ACCOUNT: Account = {
  type: "unknown",
  cloud: "worldwide",
  client: "page",
  owaHost: null,
  addresses: [],
};

function cloudOf(url: string | null) {
  const host = hostOf(url);
  return HOSTS.find((row) => row.host === host) ?? null;
}

function hostOf(url: string | null): string | null {
  return peek(() => (url ? new URL(url).hostname : null));
}

function byAddress(address: string | null): AccountType {
  return PERSONAL_DOMAIN.test(address ?? "") ? "personal" : "unknown";
}
