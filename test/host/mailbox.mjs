// Reads the .eml files that the simulated mailbox shows: the project's fixtures and the host's own ordinary mails.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import PostalMime from "postal-mime";
import { msgOf } from "./msg.mjs";

const here = import.meta.dirname;
const FOLDERS = [resolve(here, "../fixtures/mails"), resolve(here, "mailbox")];
const REPORT = /^content-type:\s*multipart\/report\b[\s\S]{0,400}?report-type\s*=\s*"?delivery-status/im;

/** What index.json says of single mails: folder, whether they are unread, whether Outlook always locks them. */
const exceptions = () => JSON.parse(readFileSync(join(here, "mailbox/index.json"), "utf8"));

/** All mails, newest first, with the bytes they were read from. */
export async function readMailbox() {
  const special = exceptions();
  const files = FOLDERS.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".eml"))
      .map((name) => join(folder, name)),
  );
  const mails = await Promise.all(files.map((file) => readMail(file, special[basename(file, ".eml")] ?? {})));
  return mails.sort((a, b) => Date.parse(b.mail.date) - Date.parse(a.mail.date));
}

/** The class Exchange gives a report by its actions, the worst first (MS-OXOMSG section 2.2.2). */
const CLASS_OF_ACTION = [
  ["failed", "NDR"],
  ["delayed", "Delayed.DR"],
  ["relayed", "Relayed.DR"],
  ["expanded", "Expanded.DR"],
  ["delivered", "DR"],
];

function reportClass({ attachments }) {
  const part = attachments.find(({ mimeType }) => mimeType === "message/delivery-status");
  const fields = Buffer.from(part?.content ?? "").toString("utf8");
  const actions = new Set([...fields.matchAll(/^action:\s*(\w+)/gim)].map(([, action]) => action.toLowerCase()));
  const [, name] = CLASS_OF_ACTION.find(([action]) => actions.has(action)) ?? CLASS_OF_ACTION[0];
  return `REPORT.IPM.Note.${name}`;
}

async function readMail(file, { folder, unread = false, locked = false, itemClass }) {
  const bytes = readFileSync(file);
  const id = basename(file, ".eml");
  const headers = headerOf(bytes);
  const parsed = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const parts = parsed.attachments.filter((part) => !isFields(part));
  const names = await Promise.all(parts.map(nameOf));
  const attachments = parts.map((part, index) => ({
    id: `${id}.${index}`,
    name: names[index],
    contentType: part.mimeType,
    size: part.content.byteLength,
    kind: part.mimeType === "message/rfc822" && !part.filename ? "item" : "file",
  }));
  const text = parsed.text ?? "";
  const mail = {
    id,
    folder: folder ?? (isPersonal(parsed) ? "personal" : "inbox"),
    subject: parsed.subject ?? "",
    from: person(parsed.from),
    to: (parsed.to ?? []).map(person),
    cc: (parsed.cc ?? []).map(person),
    date: dateOf(parsed.date),
    messageId: parsed.messageId ?? "",
    itemClass: itemClass ?? (REPORT.test(headers) ? reportClass(parsed) : "IPM.Note"),
    locked,
    unread,
    headers,
    text,
    html: parsed.html ?? null,
    size: bytes.length,
    attachments,
  };
  const contents = parts.map((part) => Buffer.from(part.content));
  return { mail, bytes, msg: () => msgOf(parsed, headers, mail.itemClass), attachments: contents };
}

/** Mails to the owner's second account (office/clients.ts). */
function isPersonal({ to }) {
  return (to ?? []).some(({ address }) => address?.endsWith("@outlook.example"));
}

/** Parts that Outlook turns into properties of the report and does not list as attachments. */
function isFields({ mimeType }) {
  return ["message/delivery-status", "message/global-delivery-status", "text/rfc822-headers"].includes(mimeType);
}

function headerOf(bytes) {
  const head = bytes.subarray(0, 64 * 1024).toString("utf8");
  const end = head.search(/\r?\n\r?\n/);
  return end < 0 ? head : head.slice(0, end);
}

function person(address) {
  return { name: address?.name ?? "", address: address?.address ?? "" };
}

function dateOf(text) {
  const time = Date.parse(text ?? "");
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

/** Outlook names an attached mail by its subject. */
async function nameOf(part) {
  if (part.filename) return part.filename;
  const { subject } = await PostalMime.parse(part.content, { forceRfc822Attachments: true });
  return subject || "Message";
}
