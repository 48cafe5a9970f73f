/**
 * Where a setting is, in the words of each screen: one key (below `menu`) per Microsoft label, so that a wrong label is mended in
 * one place. Surfaces: `web` is new Outlook for Windows and Outlook in a browser; `work` and `personal` are the account
 * pages; `onpremises` is Outlook on the web of an own Exchange server. Administrators have three portals: `admin` is the
 * Microsoft 365 admin center, `exchange-admin` the Exchange admin center, `defender` the Microsoft Defender portal.
 * Grades: A a Microsoft page in that language, B third-party pages, C not confirmed.
 */
export const PORTALS = ["admin", "exchange-admin", "defender"] as const;
export const SURFACES = ["classic", "web", "mac", "mobile", "onpremises", "work", "personal", ...PORTALS] as const;
export type Surface = (typeof SURFACES)[number];

export interface MenuRow {
  readonly path: readonly string[];
  readonly grade: "A" | "B" | "C";
  readonly source: string;
}

const GUIDE = "general knowledge, no page found";
const SUPPORT = "https://support.microsoft.com/office/";
const ALCHEMY = "Microsoft Alchemy Insights, ja-JP (localised repository, 2021-03)";

export const MENUS = {
  forwarding: {
    web: {
      path: ["settings", "mail", "forwarding"],
      grade: "B",
      source: "https://www.istc.kobe-u.ac.jp/services/StandardService/PersonalMail/mailers/frd_own/",
    },
    onpremises: { path: ["settings", "options", "accounts", "forwarding"], grade: "C", source: GUIDE },
  },
  rules: {
    classic: { path: ["file", "manage-rules"], grade: "A", source: ALCHEMY },
    web: { path: ["settings", "mail", "rules"], grade: "B", source: "Japan Women's University guide" },
    mac: { path: ["tools", "rules"], grade: "C", source: GUIDE },
    onpremises: {
      path: ["settings", "options", "organize-email", "inbox-rules"],
      grade: "A",
      source: `${SUPPORT}edea3d17-00c9-434b-b9b7-26ee8d9f5622`,
    },
  },
  junk: {
    classic: {
      path: ["home", "junk-button", "junk-options"],
      grade: "A",
      source: `${SUPPORT}be1baea0-beab-4a30-b968-9004332336ce`,
    },
    web: { path: ["settings", "mail", "junk"], grade: "C", source: GUIDE },
    mac: { path: ["settings", "junk-button"], grade: "C", source: GUIDE },
    onpremises: {
      path: ["settings", "mail", "options", "block-or-allow"],
      grade: "A",
      source: "https://support.microsoft.com/topic/48c9f6f7-2309-4f95-9a4d-de987e880e46",
    },
  },
  "automatic-replies": {
    classic: { path: ["file", "automatic-replies"], grade: "B", source: "https://otpoo.com/ (Outlook 2013 words)" },
    web: { path: ["settings", "accounts", "automatic-replies"], grade: "C", source: GUIDE },
    mac: { path: ["tools", "automatic-replies"], grade: "C", source: GUIDE },
    mobile: { path: ["settings", "accounts", "automatic-replies"], grade: "C", source: GUIDE },
    onpremises: {
      path: ["options", "automatic-replies"],
      grade: "A",
      source: `${SUPPORT}ab8d5104-a5ab-4785-9f0f-04eb923e4d86`,
    },
  },
  delegates: {
    classic: {
      path: ["file", "account-settings", "delegate-access"],
      grade: "A",
      source: `${SUPPORT}41c40c04-3bd1-4d22-963a-28eafec25926`,
    },
    mac: {
      path: ["tools", "accounts", "advanced", "delegates"],
      grade: "A",
      source: `${SUPPORT}818da19c-b03c-4a69-926a-76a7c84c3579`,
    },
  },
  "folder-permissions": {
    web: {
      path: ["sharing-permissions"],
      grade: "C",
      source: `${SUPPORT}a909ad30-e413-40b5-a487-0ea70b763081 (English; the Japanese label is from knowledge)`,
    },
  },
  "security-info": {
    work: {
      path: ["my-sign-ins", "security-info"],
      grade: "A",
      source: "https://github.com/jpazureid/blog (Microsoft Authenticator setup, 2023-09)",
    },
    personal: {
      path: ["security", "advanced-security"],
      grade: "A",
      source: "https://support.microsoft.com/account-billing/bf2505ca-cae5-c5b4-77d1-69d3343a5452",
    },
  },
  "two-factor": {
    work: {
      path: ["security-info", "add-sign-in-method"],
      grade: "A",
      source: "https://github.com/jpazureid/blog (Microsoft Authenticator setup, 2023-09)",
    },
    personal: {
      path: ["security", "advanced-security", "two-step-verification"],
      grade: "A",
      source: "https://support.microsoft.com/account-billing/c7910146-672f-01e9-50a0-93b4585e7eb4",
    },
  },
  password: {
    personal: {
      path: ["security", "change-password"],
      grade: "A",
      source: "https://support.microsoft.com/ja-jp/help/10494/microsoft-account-recover-hacked-compromised-account",
    },
    work: { path: ["security-info", "password"], grade: "C", source: GUIDE },
  },
  "sign-in-activity": {
    work: {
      path: ["my-sign-ins", "recent-activity"],
      grade: "A",
      source:
        "https://learn.microsoft.com/ja-jp/azure/active-directory/user-help/my-account-portal-sign-ins-page (2019)",
    },
    personal: {
      path: ["security", "view-activity"],
      grade: "B",
      source: "https://did2memo.net/2024/06/29/microsoft-account-account-activity/",
    },
  },
  apps: {
    personal: {
      path: ["allowed-apps", "edit", "remove-permission"],
      grade: "B",
      source: "https://bunshun.jp/articles/-/50215?page=5 (2021)",
    },
  },
  "outgoing-server": {
    classic: {
      path: ["file", "account-settings", "account-settings", "change", "more-settings", "outgoing-server"],
      grade: "B",
      source: "classic Outlook, POP and IMAP accounts, as several providers' guides show it",
    },
  },
  "server-settings": {
    classic: {
      path: ["file", "account-settings", "server-settings"],
      grade: "B",
      source: "classic Outlook of newer builds, POP and IMAP accounts, as several providers' guides show it",
    },
  },
  headers: {
    classic: {
      path: ["file", "properties", "internet-headers"],
      grade: "A",
      source: `${SUPPORT}cd039382-dc6e-4264-ac74-c048563d212c`,
    },
    web: {
      path: ["more", "view", "message-source"],
      grade: "B",
      source: "https://anykey.bz/win/surface-outlook-mail-header/",
    },
    mac: { path: ["view", "source"], grade: "C", source: GUIDE },
  },
  "service-health": {
    admin: {
      path: ["health", "service-health"],
      grade: "A",
      source: "https://learn.microsoft.com/ja-jp/microsoft-365/enterprise/view-service-health",
    },
  },
  "message-trace": {
    "exchange-admin": {
      path: ["mail-flow", "message-trace"],
      grade: "A",
      source:
        "https://learn.microsoft.com/ja-jp/exchange/monitoring/trace-an-email-message/run-a-message-trace-and-view-results",
    },
  },
  "restricted-entities": {
    defender: {
      path: ["email-collaboration", "review", "restricted-entities"],
      grade: "B",
      source:
        "https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-restore-restricted-users ; https://cloudsteady.jp/2021/08/13/44734",
    },
  },
  "mailbox-forwarding": {
    "exchange-admin": {
      path: ["recipients", "mailboxes", "manage-forwarding"],
      grade: "A",
      source:
        "https://learn.microsoft.com/ja-jp/exchange/recipients-in-exchange-online/manage-user-mailboxes/configure-email-forwarding",
    },
  },
  "mail-flow-rules": {
    "exchange-admin": {
      path: ["mail-flow", "rules"],
      grade: "A",
      source: "support.office.com 7224ae95 (older admin centre)",
    },
  },
  dkim: {
    defender: {
      path: ["email-collaboration", "policies-rules", "threat-policies", "email-authentication", "dkim"],
      grade: "B",
      source:
        "https://learn.microsoft.com/en-us/defender-office-365/email-authentication-dkim-configure ; https://naritai.jp/howto_office.html ; https://yjk365.jp/config/exchange-dkim-dmarc-addition",
    },
  },
  "domain-records": {
    admin: {
      path: ["settings", "domains", "dns-records"],
      grade: "B",
      source: "https://naritai.jp/howto_office.html",
    },
  },
} as const satisfies Record<string, Partial<Record<Surface, MenuRow>>>;
export type MenuId = keyof typeof MENUS;

/** Labels that menus name, each once: the keys below `menu`. */
export const LABELS: readonly string[] = [
  ...new Set(Object.values(MENUS).flatMap((surfaces) => Object.values(surfaces).flatMap((row: MenuRow) => row.path))),
];
