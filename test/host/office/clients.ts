/** The clients the simulator can pretend to be: what Office.js shows of each (facts: requirement sets of Outlook). */
export interface Client {
  /** mailbox.diagnostics.hostName. */
  readonly hostName: string;
  /** Office.context.diagnostics.platform. */
  readonly platform: string;
  /** Highest Mailbox requirement set. */
  readonly mailbox: string;
  /** ui.openBrowserWindow exists (OpenBrowserWindowApi 1.1). */
  readonly browserWindow: boolean;
  /** What a mail dragged from the list gives the pane: Outlook's event, a file by the browser's own drop, or nothing. */
  readonly drag: "event" | "msg" | "eml" | "none";
  /** The command to open the pane exists while a message is written. */
  readonly compose: boolean;
  /** The pane can stay open while other mails are chosen. */
  readonly pinning: boolean;
}

export const CLIENTS = {
  web: {
    hostName: "OutlookWebApp",
    platform: "OfficeOnline",
    mailbox: "1.16",
    browserWindow: false,
    drag: "event",
    compose: true,
    pinning: true,
  },
  new: {
    hostName: "newOutlookWindows",
    platform: "OfficeOnline",
    mailbox: "1.16",
    browserWindow: false,
    drag: "event",
    compose: true,
    pinning: true,
  },
  classic: {
    hostName: "Outlook",
    platform: "PC",
    mailbox: "1.16",
    browserWindow: true,
    drag: "msg",
    compose: true,
    pinning: true,
  },
  mac: {
    hostName: "Outlook",
    platform: "Mac",
    mailbox: "1.14",
    browserWindow: true,
    drag: "eml",
    compose: true,
    pinning: true,
  },
  ios: {
    hostName: "OutlookIOS",
    platform: "iOS",
    mailbox: "1.5",
    browserWindow: false,
    drag: "none",
    compose: false,
    pinning: false,
  },
  android: {
    hostName: "OutlookAndroid",
    platform: "Android",
    mailbox: "1.5",
    browserWindow: false,
    drag: "none",
    compose: false,
    pinning: false,
  },
} as const satisfies Record<string, Client>;
export type ClientId = keyof typeof CLIENTS;

/** Whose mailbox it is, as mailbox.userProfile and ewsUrl tell. */
export interface AccountKind {
  readonly accountType: string;
  readonly ewsUrl: string;
  /** Outlook.com has no pinning. */
  readonly pinning: boolean;
  /** Exchange on-premises serves Mailbox 1.6 on the web, and no drag event. */
  readonly webMailbox?: string;
}

export const ACCOUNTS = {
  m365: {
    accountType: "office365",
    ewsUrl: "https://outlook.office365.com/EWS/Exchange.asmx",
    pinning: true,
  },
  outlookcom: {
    accountType: "outlookCom",
    ewsUrl: "https://outlook.live.com/EWS/Exchange.asmx",
    pinning: false,
  },
  onpremises: {
    accountType: "enterprise",
    ewsUrl: "https://mail.example.co.jp/EWS/Exchange.asmx",
    pinning: true,
    webMailbox: "1.6",
  },
  gcchigh: {
    accountType: "office365",
    ewsUrl: "https://outlook.office365.us/EWS/Exchange.asmx",
    pinning: true,
  },
} as const satisfies Record<string, AccountKind>;
export type AccountId = keyof typeof ACCOUNTS;

/** The two mailboxes that this Outlook shows; what kind of account the first one is can be switched. */
export const ADDRESSES = { work: "sato@kaede-shoji.example.co.jp", personal: "sato.misaki@outlook.example" } as const;

/** The client as this account sees it. */
export function clientFor(client: ClientId, account: AccountId): Client {
  const base: Client = CLIENTS[client];
  const kind: AccountKind = ACCOUNTS[account];
  const pinning = base.pinning && kind.pinning;
  if (!kind.webMailbox || client !== "web") return { ...base, pinning };
  return { ...base, pinning, mailbox: kind.webMailbox, drag: "none" };
}
