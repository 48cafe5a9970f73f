// A mail as classic Outlook for Windows hands it over: .msg (MS-OXMSG). A delivery report's fields stand in its recipient rows
// there, not in a part of their own (MS-OXCMAIL section 2.2.3.7).
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { burn } = require("@kenjiuno/msgreader/lib/Burner.js");

const TYPE = { directory: 1, document: 2, root: 5 };
const TEXT = 0x001f;
const BINARY = 0x0102;
const LONG = 0x0003;
const TIME = 0x0040;
const HEADER_BYTES = { message: 32, row: 8 };
/** Between 1601, where Windows counts from, and 1970, in 100 ns. */
const EPOCH = 116_444_736_000_000_000n;

/** Bytes of a .msg with the same content as a parsed .eml. */
export function msgOf(parsed, headers, itemClass) {
  const rows = itemClass.startsWith("REPORT.") ? statusGroups(parsed) : [];
  const properties = [
    [0x001a, TEXT, itemClass],
    [0x0037, TEXT, parsed.subject],
    [0x007d, TEXT, `${headers}\r\n`],
    [0x0c1a, TEXT, parsed.from?.name],
    [0x0c1f, TEXT, parsed.from?.address],
    [0x0e04, TEXT, (parsed.to ?? []).map(({ address }) => address).join("; ")],
    [0x0e06, TIME, Date.parse(parsed.date ?? "")],
    [0x1000, TEXT, parsed.text],
    [0x1013, BINARY, parsed.html && Buffer.from(parsed.html)],
    [0x1035, TEXT, parsed.messageId],
    [0x3fde, LONG, 65_001],
    [0x6820, TEXT, rows[0]?.reporting],
  ];
  const root = {
    name: "Root Entry",
    type: TYPE.root,
    children: storage(properties, HEADER_BYTES.message, rows.length),
  };
  for (const [index, row] of rows.entries()) {
    const name = `__recip_version1.0_#${index.toString(16).padStart(8, "0").toUpperCase()}`;
    root.children.push({ name, type: TYPE.directory, children: storage(rowProperties(row), HEADER_BYTES.row, 0) });
  }
  return Buffer.from(burn(flatten(root)));
}

function rowProperties({ recipient, status, diagnostic, remote }) {
  const [first = 0, subject = 0, detail = 0] = (status ?? "").split(".").map(Number);
  const short = [subject, detail].map((part) => (part > 9 ? 0 : part));
  return [
    [0x3001, TEXT, recipient],
    [0x3003, TEXT, recipient],
    [0x39fe, TEXT, recipient],
    [0x0c1b, TEXT, `<${remote ?? ""} #${status ?? ""} ${diagnostic ?? ""}>`],
    [0x0c20, LONG, 100 * first + 10 * short[0] + short[1]],
    [0x0c21, TEXT, remote],
  ];
}

/** The groups of fields of the delivery-status part, one a recipient. */
function statusGroups({ attachments }) {
  const part = attachments.find(({ mimeType }) => mimeType === "message/delivery-status");
  const [message = "", ...groups] = Buffer.from(part?.content ?? "")
    .toString("utf8")
    .split(/\r?\n\r?\n/);
  const reporting = field(message, "reporting-mta");
  return groups.filter((group) => field(group, "final-recipient")).map((group) => rowOf(group, reporting));
}

function rowOf(group, reporting) {
  return {
    reporting,
    recipient: field(group, "final-recipient"),
    status: field(group, "status")?.split(/\s/)[0],
    diagnostic: field(group, "diagnostic-code", true),
    remote: field(group, "remote-mta"),
  };
}

/** Value of a field without its type ("rfc822;"), unfolded. */
function field(group, name, keepType = false) {
  const unfolded = group.replace(/\r?\n[ \t]+/g, " ");
  const line = unfolded.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
  const value = line?.slice(name.length + 1).trim();
  return keepType ? value : value?.replace(/^[a-z0-9-]+;\s*/i, "");
}

/** The property stream of a storage and one stream a variable-length property. */
function storage(properties, headerBytes, rows) {
  const present = properties.filter(([, , value]) => value !== undefined && value !== null && value !== "");
  const header = Buffer.alloc(headerBytes);
  if (headerBytes === HEADER_BYTES.message) {
    header.writeUInt32LE(rows, 8);
    header.writeUInt32LE(rows, 16);
  }
  const streams = [];
  const entries = present.map(([id, type, value]) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt16LE(type, 0);
    entry.writeUInt16LE(id, 2);
    entry.writeUInt32LE(6, 4);
    if (type === LONG) entry.writeUInt32LE(value, 8);
    else if (type === TIME) entry.writeBigUInt64LE(BigInt(value || 0) * 10_000n + EPOCH, 8);
    else {
      const bytes = type === TEXT ? Buffer.from(value, "utf16le") : value;
      entry.writeUInt32LE(bytes.length + (type === TEXT ? 2 : 0), 8);
      streams.push(stream(`__substg1.0_${hex(id)}${hex(type)}`, bytes));
    }
    return entry;
  });
  return [stream("__properties_version1.0", Buffer.concat([header, ...entries])), ...streams];
}

const hex = (number) => number.toString(16).padStart(4, "0").toUpperCase();
/** Plain bytes: the writer reads Node's pooled Buffers from the wrong place. */
const stream = (name, bytes) => ({ name, type: TYPE.document, bytes: Uint8Array.from(bytes) });

/** The writer wants one list in which folders name their children by index. */
function flatten(root) {
  const list = [];
  const add = (node) => {
    const entry = { name: node.name, type: node.type, length: node.bytes?.length ?? 0 };
    if (node.bytes) entry.binaryProvider = () => node.bytes;
    list.push(entry);
    if (node.children) entry.children = node.children.map(add);
    return list.indexOf(entry);
  };
  add(root);
  return list;
}
