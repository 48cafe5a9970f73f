/**
 * Size limits of whole messages or of attachments, for the calculator. They change: show them as "usually".
 * `encoded`: the limit counts the message as it travels, about 37 % more than the files (RFC 2045 section 6.8).
 */
export interface SizeLimit {
  readonly id: string;
  readonly name: string;
  readonly sendBytes: number | null;
  readonly receiveBytes: number | null;
  readonly counts: "encoded" | "raw";
  /** Domains of the service, for choosing the row from an address; empty where none can tell. */
  readonly domains: readonly string[];
  readonly unverified?: true;
  readonly source: string;
}

const MB = 1024 * 1024;
const SISIMAI_SIZES = "https://libsisimai.org/ja/docs/how-much-the-max-size-of-email (EHLO SIZE seen in 2017)";

export const SIZE_LIMITS: readonly SizeLimit[] = [
  {
    id: "outlook-desktop",
    name: "Outlook (POP/IMAP)",
    sendBytes: 20 * MB,
    receiveBytes: null,
    counts: "raw",
    domains: [],
    source: "https://microsoftmessageid.com/?p=917 (registry value MaximumAttachmentSize, 20480 KB)",
  },
  {
    id: "exchange-server",
    name: "Exchange Server",
    sendBytes: 10 * MB,
    receiveBytes: 10 * MB,
    counts: "encoded",
    domains: [],
    source: "github.com/MicrosoftDocs/OfficeDocs-Exchange Exchange/ExchangeServer/mail-flow/message-size-limits.md",
  },
  {
    id: "exchange-online",
    name: "Exchange Online",
    sendBytes: 35 * MB,
    receiveBytes: 36 * MB,
    counts: "encoded",
    domains: ["onmicrosoft.com"],
    source:
      "https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits",
  },
  {
    id: "outlook-com",
    name: "Outlook.com",
    sendBytes: 25 * MB,
    receiveBytes: 36_909_875,
    counts: "encoded",
    domains: ["outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.jp", "hotmail.co.jp", "live.jp"],
    unverified: true,
    source: SISIMAI_SIZES,
  },
  {
    id: "gmail",
    name: "Gmail",
    sendBytes: 25 * MB,
    receiveBytes: 50 * MB,
    counts: "encoded",
    domains: ["gmail.com", "googlemail.com"],
    source: "https://support.google.com/mail/answer/6584",
  },
  {
    id: "yahoo",
    name: "Yahoo / AOL",
    sendBytes: 25 * MB,
    receiveBytes: 41_943_040,
    counts: "encoded",
    domains: ["yahoo.com", "aol.com", "ymail.com"],
    source: SISIMAI_SIZES,
  },
  {
    id: "yahoo-japan",
    name: "Yahoo! JAPAN",
    sendBytes: 25 * MB,
    receiveBytes: 41_943_040,
    counts: "encoded",
    domains: ["yahoo.co.jp"],
    source: SISIMAI_SIZES,
  },
  {
    id: "icloud",
    name: "iCloud",
    sendBytes: 20 * MB,
    receiveBytes: 28_311_552,
    counts: "encoded",
    domains: ["icloud.com", "me.com", "mac.com"],
    source: "https://support.apple.com/en-us/102198",
  },
  {
    id: "docomo",
    name: "NTT docomo",
    sendBytes: 10 * MB,
    receiveBytes: 15_728_640,
    counts: "encoded",
    domains: ["docomo.ne.jp"],
    source: SISIMAI_SIZES,
  },
  {
    id: "au",
    name: "au",
    sendBytes: 3 * MB,
    receiveBytes: 3_145_728,
    counts: "encoded",
    domains: ["ezweb.ne.jp", "au.com"],
    source: SISIMAI_SIZES,
  },
  {
    id: "softbank",
    name: "SoftBank",
    sendBytes: null,
    receiveBytes: 20_971_520,
    counts: "encoded",
    domains: ["softbank.ne.jp"],
    source: SISIMAI_SIZES,
  },
  {
    id: "i-softbank",
    name: "SoftBank (i.softbank.jp)",
    sendBytes: null,
    receiveBytes: 4_310_016,
    counts: "encoded",
    domains: ["i.softbank.jp"],
    source: SISIMAI_SIZES,
  },
  {
    id: "postfix",
    name: "Postfix",
    sendBytes: 10_240_000,
    receiveBytes: 10_240_000,
    counts: "encoded",
    domains: [],
    source: "https://www.postfix.org/postconf.5.html#message_size_limit",
  },
  {
    id: "exim",
    name: "Exim",
    sendBytes: 50 * MB,
    receiveBytes: 50 * MB,
    counts: "encoded",
    domains: [],
    source: "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html (message_size_limit)",
  },
  {
    id: "spectrum",
    name: "Spectrum",
    sendBytes: 20 * MB,
    receiveBytes: 20 * MB,
    counts: "encoded",
    domains: ["charter.net", "rr.com"],
    source: "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
  },
  {
    id: "proton",
    name: "Proton Mail",
    sendBytes: 25 * MB,
    receiveBytes: 25 * MB,
    counts: "encoded",
    domains: ["proton.me", "protonmail.com"],
    unverified: true,
    source: "unverified",
  },
  {
    id: "zoho",
    name: "Zoho Mail",
    sendBytes: 20 * MB,
    receiveBytes: 20 * MB,
    counts: "encoded",
    domains: ["zoho.com"],
    unverified: true,
    source: "unverified",
  },
  {
    id: "gmx",
    name: "GMX / WEB.DE",
    sendBytes: 20 * MB,
    receiveBytes: 20 * MB,
    counts: "encoded",
    domains: ["gmx.de", "gmx.net", "web.de"],
    unverified: true,
    source: "unverified",
  },
];
