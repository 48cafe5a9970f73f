/**
 * Pages a step leads to. `at` says where an address holds; `sure` lists the places for which a Microsoft page or several
 * public ones confirm it: elsewhere the menu words must stand beside it. `{host}` is the on-premises Outlook host,
 * `{domain}` the sender's domain. Never an account's address.
 */
import type { Place } from "./surroundings";

export interface LinkRow {
  readonly at: Partial<Record<Place, string>> | string;
  /** Places with a confirmed address; `true`: all of them. */
  readonly sure: readonly Place[] | boolean;
  /** Shown only when the recipient's service, as the classifier names it, contains one of these words. */
  readonly provider?: readonly string[];
  /** Left out where the listed address is known: it is looked up with it filled in. */
  readonly withoutIp?: true;
  readonly source: string;
}

const everyCloud = (path: string) =>
  ({
    work: `https://outlook.office.com/${path}`,
    "gcc-high": `https://outlook.office365.us/${path}`,
    dod: `https://webmail.apps.mil/${path}`,
    china: `https://partner.outlook.cn/${path}`,
  }) as const;

const PUBLIC_CODE = "public repositories that use exactly this address (string search, 2026-11)";
const DEFENDER = "https://learn.microsoft.com/en-us/defender-office-365/";
const EXCHANGE = "https://learn.microsoft.com/en-us/exchange/";

export const LINKS = {
  forwarding: {
    at: {
      ...everyCloud("mail/options/mail/forwarding"),
      personal: "https://outlook.live.com/mail/0/options/mail/forwarding",
      onpremises: "https://{host}/owa/?path=/options/forwarding",
    },
    sure: ["work", "personal"],
    source: PUBLIC_CODE,
  },
  rules: {
    at: {
      ...everyCloud("mail/options/mail/rules"),
      personal: "https://outlook.live.com/mail/0/options/mail/rules",
      onpremises: "https://{host}/owa/?path=/options/inboxrules",
    },
    sure: ["work", "personal", "onpremises"],
    source: PUBLIC_CODE,
  },
  "rules-older": {
    at: { onpremises: "https://{host}/ecp/RulesEditor/InboxRules.slab" },
    sure: true,
    source: PUBLIC_CODE,
  },
  junk: {
    at: {
      ...everyCloud("mail/options/mail/junkEmail"),
      personal: "https://outlook.live.com/mail/0/options/mail/junkEmail",
    },
    sure: ["work"],
    source: PUBLIC_CODE,
  },
  "automatic-replies": {
    at: {
      ...everyCloud("mail/options/mail/automaticReplies"),
      personal: "https://outlook.live.com/mail/0/options/mail/automaticReplies",
      onpremises: "https://{host}/owa/?path=/options/automaticreplies",
    },
    sure: false,
    source: PUBLIC_CODE,
  },
  "connected-accounts": {
    at: {
      ...everyCloud("mail/options/mail/accounts"),
      personal: "https://outlook.live.com/mail/0/options/mail/accounts",
      onpremises: "https://{host}/owa/?path=/options/popandimap",
    },
    sure: ["work", "personal", "onpremises"],
    source: PUBLIC_CODE,
  },
  "security-info": {
    at: {
      work: "https://mysignins.microsoft.com/security-info",
      "gcc-high": "https://mysignins.microsoft.us",
      dod: "https://mysignins.microsoft.us",
      china: "https://mysignins.windowsazure.cn/security-info",
      personal: "https://account.live.com/proofs/manage",
    },
    sure: ["work", "personal"],
    source: "https://learn.microsoft.com/en-us/entra/identity/authentication/howto-registration-mfa-sspr-combined",
  },
  "two-factor": {
    at: {
      work: "https://aka.ms/mfasetup",
      "gcc-high": "https://mysignins.microsoft.us",
      dod: "https://mysignins.microsoft.us",
      china: "https://mysignins.windowsazure.cn/security-info",
      personal: "https://account.live.com/proofs/manage/additional",
    },
    sure: ["work", "personal"],
    source: "https://support.microsoft.com/account-billing/c7910146-672f-01e9-50a0-93b4585e7eb4",
  },
  "password-change": {
    at: {
      work: "https://mysignins.microsoft.com/security-info/password/change",
      personal: "https://account.live.com/password/Change",
    },
    sure: ["personal"],
    source: PUBLIC_CODE,
  },
  "password-reset": {
    at: {
      work: "https://passwordreset.microsoftonline.com",
      "gcc-high": "https://passwordreset.microsoftonline.us",
      dod: "https://passwordreset.microsoftonline.us",
      personal: "https://account.live.com/password/reset",
    },
    sure: ["work", "gcc-high", "dod", "personal"],
    source: "https://learn.microsoft.com/en-us/entra/identity/authentication/howto-sspr-deployment (aka.ms/sspr)",
  },
  "account-recovery": {
    at: { personal: "https://account.live.com/acsr" },
    sure: true,
    source: PUBLIC_CODE,
  },
  "recover-account-help": {
    at: { personal: "https://support.microsoft.com/help/10494/microsoft-account-recover-hacked-compromised-account" },
    sure: true,
    source: "https://support.microsoft.com/ja-jp/help/10494/microsoft-account-recover-hacked-compromised-account",
  },
  "account-security": {
    at: {
      work: "https://myaccount.microsoft.com",
      "gcc-high": "https://mysignins.microsoft.us",
      dod: "https://mysignins.microsoft.us",
      china: "https://myaccount.windowsazure.cn",
      personal: "https://account.microsoft.com/security",
    },
    sure: ["work", "personal"],
    source: PUBLIC_CODE,
  },
  "sign-in-activity": {
    at: {
      work: "https://mysignins.microsoft.com",
      "gcc-high": "https://mysignins.microsoft.us",
      dod: "https://mysignins.microsoft.us",
      china: "https://mysignins.windowsazure.cn",
      personal: "https://account.live.com/Activity",
    },
    sure: ["work", "personal"],
    source: "https://support.microsoft.com/account-billing/23cf5556-4dbe-70da-82c8-bb3a8d8f8016",
  },
  apps: {
    at: { work: "https://myapps.microsoft.com", personal: "https://account.live.com/consent/Manage" },
    sure: ["personal"],
    source: "https://bunshun.jp/articles/-/50215?page=5 (2021) for the personal page; the work page is inferred",
  },
  "compromised-help": {
    at: `${DEFENDER.replace("/en-us", "")}responding-to-a-compromised-email-account`,
    sure: true,
    source: `${DEFENDER}responding-to-a-compromised-email-account`,
  },
  "service-status": {
    at: {
      work: "https://status.cloud.microsoft",
      "gcc-high": "https://status.cloud.microsoft",
      dod: "https://status.cloud.microsoft",
      personal: "https://portal.office.com/servicestatus",
    },
    sure: ["work"],
    source: PUBLIC_CODE,
  },
  "service-status-x": {
    at: "https://x.com/MSFT365Status",
    sure: false,
    source: "the handle is from general knowledge",
  },
  "service-health": {
    at: { work: "https://admin.microsoft.com/#/servicehealth" },
    sure: false,
    source: "https://learn.microsoft.com/en-us/microsoft-365/enterprise/view-service-health",
  },
  "admin-portal": {
    at: {
      "gcc-high": "https://portal.office365.us",
      dod: "https://portal.apps.mil",
      china: "https://portal.partner.microsoftonline.cn",
      onpremises: "https://{host}/ecp/",
    },
    sure: ["onpremises"],
    source: PUBLIC_CODE,
  },
  "message-trace": {
    at: { work: "https://admin.exchange.microsoft.com/#/messagetrace" },
    sure: true,
    source: `${EXCHANGE}monitoring/trace-an-email-message/message-trace-modern-eac`,
  },
  "restricted-entities": {
    at: { work: "https://security.microsoft.com/restrictedentities" },
    sure: true,
    source: `${DEFENDER}outbound-spam-restore-restricted-users`,
  },
  "outbound-policy": {
    at: { work: "https://security.microsoft.com/antispam" },
    sure: true,
    source: `${DEFENDER}outbound-spam-policies-external-email-forwarding`,
  },
  "remote-domains": {
    at: { work: "https://admin.exchange.microsoft.com/#/remotedomains" },
    sure: false,
    source: "inferred from the address of the mail flow rules",
  },
  "mail-flow-rules": {
    at: { work: "https://admin.exchange.microsoft.com/#/transportrules" },
    sure: true,
    source: `${EXCHANGE}security-and-compliance/mail-flow-rules/manage-mail-flow-rules`,
  },
  dkim: {
    at: { work: "https://security.microsoft.com/dkimv2" },
    sure: true,
    source: `${DEFENDER}email-authentication-dkim-configure`,
  },
  "delist-microsoft": {
    at: "https://sender.office.com/",
    sure: true,
    provider: ["exchange online", "outlook.com"],
    source: `${DEFENDER}external-senders-use-the-delist-portal-to-unblock-yourself`,
  },
  "outlook-sender-support": {
    at: "https://olcsupport.office.com/",
    sure: true,
    provider: ["outlook.com"],
    source: "https://sendersupport.olc.protection.outlook.com/pm/",
  },
  "outlook-postmaster": {
    at: "https://sendersupport.olc.protection.outlook.com/pm/",
    sure: true,
    provider: ["outlook.com"],
    source: "https://learn.microsoft.com (documents link to it)",
  },
  "yahoo-senders": {
    at: "https://senders.yahooinc.com/contact",
    sure: true,
    provider: ["yahoo"],
    source: "https://senders.yahooinc.com/smtp-error-codes/",
  },
  "google-postmaster": {
    at: "https://postmaster.google.com/",
    sure: true,
    provider: ["gmail"],
    source: "https://support.google.com/a/answer/3726730",
  },
  "check-blocklists": {
    at: "https://mxtoolbox.com/blacklists.aspx",
    sure: true,
    withoutIp: true,
    source: "https://mxtoolbox.com/",
  },
  "check-dns": {
    at: "https://mxtoolbox.com/SuperTool.aspx?action=mx%3a{domain}",
    sure: true,
    source: "https://mxtoolbox.com/",
  },
  "check-spf": {
    at: "https://mxtoolbox.com/SuperTool.aspx?action=spf%3a{domain}",
    sure: true,
    source: "https://mxtoolbox.com/",
  },
  "check-dmarc": {
    at: "https://mxtoolbox.com/SuperTool.aspx?action=dmarc%3a{domain}",
    sure: true,
    source: "https://mxtoolbox.com/",
  },
  "ndr-help": {
    at: `${EXCHANGE.replace("/en-us", "")}troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online`,
    sure: true,
    provider: ["exchange", "outlook.com"],
    source: `${EXCHANGE}troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online`,
  },
  "outlook-com-errors": {
    at: "https://support.microsoft.com/office/eb34d15e-1251-4802-995d-78917ecb1de6",
    sure: true,
    provider: ["outlook.com"],
    source: "https://support.microsoft.com/ja-jp/office/eb34d15e-1251-4802-995d-78917ecb1de6",
  },
  "microsoft-support": {
    at: "https://support.microsoft.com/contactus",
    sure: false,
    source: "from general knowledge",
  },
  "microsoft-community": {
    at: "https://answers.microsoft.com/",
    sure: false,
    source: "from general knowledge",
  },
} as const satisfies Record<string, LinkRow>;
export type LinkId = keyof typeof LINKS;

/** Public status pages of large mail services, by words that occur in the provider's name as the classifier gives it. */
export const STATUS_PAGES = [
  {
    provider: "gmail",
    href: "https://www.google.com/appsstatus/dashboard/",
    sure: false,
    source: "from general knowledge",
  },
  {
    provider: "icloud",
    href: "https://www.apple.com/support/systemstatus/",
    sure: false,
    source: "from general knowledge",
  },
  { provider: "outlook.com", href: "https://portal.office.com/servicestatus", sure: false, source: PUBLIC_CODE },
  { provider: "exchange online", href: "https://status.cloud.microsoft", sure: true, source: PUBLIC_CODE },
] as const satisfies readonly { provider: string; href: string; sure: boolean; source: string }[];
