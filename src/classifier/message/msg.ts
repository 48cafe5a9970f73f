/**
 * Outlook's .msg → Message. A REPORT item has no delivery-status part: what MIME writes there Outlook keeps in its
 * recipient rows ([MS-OXCMAIL] section 2.2.3.7, https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmail/b60d48db-183f-4bf5-a908-f584e62cb2d4).
 */
import { decodeBytes } from "./charset";
import { isSoundCompound } from "./compound";
import { decodedHeaders, type Reading } from "./eml";
import { parseFields } from "./fields";
import { htmlToText } from "./html";
import { MAX_DEPTH, MAX_PARTS, MAX_TEXT } from "./limits";
import type { HeaderField, Message, Part, RecipientRow } from "./message";
import { unreadable } from "./text";
import { lineFeeds, visible } from "./visible";

/** Property ids of [MS-OXPROPS], https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxprops/f6ab1613-aefe-447d-a49c-18217230b148 */
const PROPERTY = {
  /** PidTagMessageClass */
  messageClass: "001a",
  /** PidTagSubject */
  subject: "0037",
  /** PidTagClientSubmitTime */
  submitted: "0039",
  /** PidTagMessageDeliveryTime */
  delivered: "0e06",
  /** PidTagTransportMessageHeaders */
  headers: "007d",
  /** PidTagSenderName, PidTagSenderEmailAddress, PidTagSenderSmtpAddress */
  senderName: "0c1a",
  senderAddress: "0c1f",
  senderSmtp: "5d01",
  /** PidTagInternetMessageId */
  messageId: "1035",
  /** PidTagDisplayTo */
  displayTo: "0e04",
  /** PidTagBody, PidTagReportText, PidTagHtml (or PidTagBodyHtml, the same number as a string) */
  body: "1000",
  reportText: "1001",
  html: "1013",
  /** PidTagInternetCodepage, PidTagMessageCodepage */
  internetCodepage: "3fde",
  messageCodepage: "3ffd",
  /** PidTagReportingMessageTransferAgent: the Reporting-MTA field */
  reportingMta: "6820",
  /** PidTagDisplayName, PidTagEmailAddress, PidTagSmtpAddress of a row */
  displayName: "3001",
  emailAddress: "3003",
  smtpAddress: "39fe",
  /** PidTagSupplementaryInfo: "<remote-mta #status diagnostic-code>" ([MS-OXCMAIL] section 2.2.3.7.1.2) */
  supplementary: "0c1b",
  /** PidTagNonDeliveryReportStatusCode: 100 × class + 10 × subject + detail ([MS-OXOMSG] section 2.2.2.32) */
  status: "0c20",
  /** PidTagRemoteMessageTransferAgent: the Remote-MTA field */
  remoteMta: "0c21",
  /** PidTagAttachLongFilename, PidTagAttachFilename, PidTagAttachMimeTag */
  longFilename: "3707",
  filename: "3704",
  mimeTag: "370e",
} as const;

/** Windows code pages → labels of the Encoding Standard. Others named `windows-NNNN` by it. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  20127: "us-ascii",
  20866: "koi8-r",
  28591: "iso-8859-1",
  28592: "iso-8859-2",
  28605: "iso-8859-15",
  50220: "iso-2022-jp",
  50221: "iso-2022-jp",
  51932: "euc-jp",
  65001: "utf-8",
};

/** One property as the reader hands it out: tag of eight hexadecimal digits, id before type. */
interface RawProperty {
  readonly propertyTag?: string;
  readonly value?: unknown;
}

/** What is read of the fields of a message, row or attachment. */
interface Fields {
  readonly rawProps?: readonly RawProperty[];
  readonly recipients?: readonly Fields[];
  readonly attachments?: readonly Fields[];
  readonly innerMsgContentFields?: Fields;
  /** Bytes of an attachment. */
  readonly contentLength?: number;
}

type Content = (attachment: Fields) => Uint8Array;

/** Properties of one object by id. */
class Properties {
  private readonly byId = new Map<string, { type: string; value: unknown }>();

  constructor(
    fields: Fields,
    private readonly charset: string | null,
    private readonly language: string,
  ) {
    for (const { propertyTag, value } of fields.rawProps ?? []) {
      if (propertyTag) this.byId.set(propertyTag.slice(0, 4), { type: propertyTag.slice(4), value });
    }
  }

  text(id: string): string | null {
    const found = this.byId.get(id);
    if (found?.value instanceof Uint8Array) return decodeBytes(found.value, this.charset, this.language);
    if (typeof found?.value !== "string" || found.value === "") return null;
    return found.type === "001e" ? this.narrow(found.value) : found.value;
  }

  number(id: string): number | null {
    const value = this.byId.get(id)?.value;
    return typeof value === "number" ? value : null;
  }

  /** A string of bytes (PtypString8), handed out one byte a character. */
  private narrow(value: string): string {
    return decodeBytes(
      Uint8Array.from(value, (character) => character.charCodeAt(0)),
      this.charset,
      this.language,
    );
  }
}

function charsetOf(fields: Fields): string | null {
  const plain = new Properties(fields, null, "");
  const page = plain.number(PROPERTY.internetCodepage) ?? plain.number(PROPERTY.messageCodepage);
  return page === null ? null : (CODE_PAGES[page] ?? `windows-${page}`);
}

/** 511 → `5.1.1`. Subjects or details above 9 do not fit into the number: only the class is sure then. */
function statusOf(code: number | null): string | null {
  if (code === null || code < 200 || code > 599) return null;
  const subject = Math.floor(code / 10) % 10;
  return `${Math.floor(code / 100)}.${subject}.${code % 10}`;
}

interface Supplementary {
  readonly remoteMta: string | null;
  readonly status: string | null;
  readonly diagnostic: string | null;
}

/** `<mx.example.net #5.1.1 smtp;550 5.1.1 User unknown>`; text of another form is diagnostic as a whole. */
function supplementary(text: string | null): Supplementary {
  const inner = text?.trim().replace(/^</, "").replace(/>$/, "") ?? "";
  const match = /^(?:([^\s#]{1,255}) )?#([245]\.\d{1,3}\.\d{1,3})(?: ([\s\S]*))?$/.exec(inner);
  if (!match) return { remoteMta: null, status: null, diagnostic: text };
  const [, remoteMta = null, status = null, diagnostic = null] = match;
  return { remoteMta, status, diagnostic };
}

function rowOf(row: Properties): RecipientRow {
  const told = supplementary(row.text(PROPERTY.supplementary));
  return {
    finalRecipient: row.text(PROPERTY.smtpAddress) ?? row.text(PROPERTY.emailAddress),
    displayName: row.text(PROPERTY.displayName),
    status: told.status ?? statusOf(row.number(PROPERTY.status)),
    diagnostic: told.diagnostic,
    remoteMta: row.text(PROPERTY.remoteMta) ?? told.remoteMta,
  };
}

function address(name: string | null, mail: string | null): string {
  if (!mail || mail === name) return name ?? "";
  return name ? `${name} <${mail}>` : `<${mail}>`;
}

/** The fields that came with the mail, or those that Outlook's own properties stand for. */
function headersOf(item: Properties, rows: readonly RecipientRow[], warnings: Set<string>): HeaderField[] {
  const transport = item.text(PROPERTY.headers);
  if (transport) {
    const came = decodedHeaders(parseFields(new TextEncoder().encode(transport.trimStart())), warnings);
    if (came.length > 0) return came;
  }
  const to = rows.map((row) => address(row.displayName, row.finalRecipient)).filter(Boolean);
  const known: readonly [string, string | null][] = [
    [
      "from",
      address(item.text(PROPERTY.senderName), item.text(PROPERTY.senderSmtp) ?? item.text(PROPERTY.senderAddress)),
    ],
    // The rows of a report are the recipients that it tells of, not its own.
    ["to", isReport(item) ? item.text(PROPERTY.displayTo) : to.join(", ")],
    ["subject", item.text(PROPERTY.subject)],
    ["date", item.text(PROPERTY.delivered) ?? item.text(PROPERTY.submitted)],
    ["message-id", item.text(PROPERTY.messageId)],
  ];
  return known.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function isReport(item: Properties): boolean {
  return (item.text(PROPERTY.messageClass) ?? "").toLowerCase().startsWith("report.");
}

function bodyOf(item: Properties): string {
  const plain = item.text(PROPERTY.body) ?? item.text(PROPERTY.reportText);
  if (plain && /\S/.test(plain)) return lineFeeds(visible(plain));
  return htmlToText((item.text(PROPERTY.html) ?? "").slice(0, 8 * MAX_TEXT));
}

/** Rows read: a report about more recipients names the first. */
const MAX_ROWS = 1_000;
const REPORTING = "message/delivery-status";

/** What the item says about the reporting server, where MIME says it. */
function reportPart(item: Properties): Part[] {
  const mta = item.text(PROPERTY.reportingMta);
  if (!mta) return [];
  const text = `Reporting-MTA: ${mta.includes(";") ? mta : `dns; ${mta}`}\n`;
  return [{ contentType: REPORTING, filename: null, text, message: null, size: text.length }];
}

const MAIL_FILE = /\.eml$/i;

async function partOf(attachment: Fields, content: Content, charset: string | null, reading: Reading): Promise<Part> {
  const properties = new Properties(attachment, charset, reading.language);
  const filename = properties.text(PROPERTY.longFilename) ?? properties.text(PROPERTY.filename);
  const inner = { ...reading, depth: reading.depth + 1 };
  if (attachment.innerMsgContentFields) {
    const message = await messageOf(attachment.innerMsgContentFields, content, null, inner);
    return { contentType: "message/rfc822", filename, text: null, message, size: 0 };
  }
  const type = properties.text(PROPERTY.mimeTag)?.toLowerCase() ?? "application/octet-stream";
  const isMail = type === "message/rfc822" || (filename !== null && MAIL_FILE.test(filename));
  const isText = type.startsWith("text/") || type.startsWith("message/");
  const size = attachment.contentLength ?? 0;
  if (!isMail && !isText) return { contentType: type, filename, text: null, message: null, size };
  const bytes = content(attachment);
  const message = isMail && reading.depth < MAX_DEPTH ? await reading.attached(bytes, inner) : null;
  const text = isText && !isMail ? decodeBytes(bytes.subarray(0, MAX_TEXT), charset, reading.language) : null;
  return { contentType: isMail ? "message/rfc822" : type, filename, text, message, size };
}

async function partsOf(fields: Fields, content: Content, charset: string | null, reading: Reading): Promise<Part[]> {
  if (reading.depth >= MAX_DEPTH) return [];
  const parts: Part[] = [];
  for (const attachment of (fields.attachments ?? []).slice(0, MAX_PARTS)) {
    parts.push(await partOf(attachment, content, charset, reading));
  }
  return parts;
}

async function messageOf(fields: Fields, content: Content, size: number | null, reading: Reading): Promise<Message> {
  const charset = charsetOf(fields);
  const warnings = new Set<string>();
  const item = new Properties(fields, charset, reading.language);
  const rows = (fields.recipients ?? [])
    .slice(0, MAX_ROWS)
    .map((row) => rowOf(new Properties(row, charset, reading.language)));
  const parts = await partsOf(fields, content, charset, reading);
  const text = bodyOf(item);
  if (text.length > MAX_TEXT) warnings.add("warning.truncated");
  return {
    form: "msg",
    headers: headersOf(item, rows, warnings),
    parts: [...(isReport(item) ? reportPart(item) : []), ...parts],
    text: text.slice(0, MAX_TEXT),
    itemClass: item.text(PROPERTY.messageClass)?.toLowerCase() ?? null,
    rows: isReport(item) ? rows : [],
    size,
    warnings: [...warnings],
  };
}

/** Reads a .msg; one that is damaged gives an empty Message with a warning. */
export async function readMsg(bytes: Uint8Array, reading: Reading): Promise<Message> {
  if (!isSoundCompound(bytes)) return unreadable(bytes.length);
  const { default: Reader } = await import(/* webpackChunkName: "msg" */ "@kenjiuno/msgreader");
  try {
    const reader = new Reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    reader.parserConfig = { includeRawProps: true };
    const fields = reader.getFileData() as Fields;
    return await messageOf(
      fields,
      (attachment) => reader.getAttachment(attachment as never).content,
      bytes.length,
      reading,
    );
  } catch {
    return unreadable(bytes.length);
  }
}
