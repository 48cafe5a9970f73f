// How long a large mail takes and how much memory, each in a process of its own: node test/robustness/large.mjs [megabytes]
// Prints one JSON line for each form: { form, bytes, milliseconds, memory, kind, recipient }, memory as a multiple of the
// mail's size, the mail included.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bounce } from "../performance/bounce.mjs";
import { bundle } from "./bundle.mjs";

const FOLDER = resolve(import.meta.dirname, "../../.cache/robustness/large");
const ANSWER = "<tanaka1@customer.example.jp>: host mx.customer.example.jp said: 550 5.1.1 User unknown";
const lines = (line, bytes) => `${line}\n`.repeat(Math.ceil(bytes / (line.length + 1)));

/** A bounce without a status part: all that it says stands in one large part. */
const inOnePart = (type, encoding, body) =>
  Buffer.from(
    `Return-Path: <>\nFrom: MAILER-DAEMON@mx1.example.co.jp\nTo: sato@example.co.jp\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`,
    "latin1",
  );

function base64(bytes) {
  const text = Buffer.from(`${ANSWER}\n\n${lines("The rest is long.", bytes * 0.74)}`).toString("base64");
  return inOnePart("text/plain", "base64", text.replace(/.{76}/g, "$&\n"));
}

async function msg(bytes) {
  const { writeMsg } = await import(pathToFileURL(await bundle("msg-writer", "test/message/msg-writer.ts")).href);
  return writeMsg({
    props: {
      "001a001f": "REPORT.IPM.Note.NDR",
      "0037001f": "Undeliverable: drawings",
      "1000001f": `${ANSWER}\r\n`,
    },
    recipients: [
      {
        "39fe001f": "tanaka1@customer.example.jp",
        "0c1b001f": "<mx.customer.example.jp #5.1.1 smtp;550 5.1.1 User unknown>",
        "0c200003": 511,
      },
    ],
    attachments: [{ props: { "3707001f": "drawings.zip" }, content: new Uint8Array(bytes).fill(65) }],
  });
}

const FORMS = {
  returned: (bytes) => bounce(bytes),
  "plain text": (bytes) => inOnePart("text/plain", "7bit", `${ANSWER}\n\n${lines("The rest is long.", bytes)}`),
  base64,
  "quoted-printable": (bytes) =>
    inOnePart("text/plain", "quoted-printable", `${ANSWER}\n\n${lines("=E6=88=BB=E3=82=8A=", bytes)}`),
  html: (bytes) =>
    inOnePart(
      "text/html",
      "8bit",
      `<p>${ANSWER.replace("<", "&lt;")}</p>\n${lines("<div>The <b>rest</b> is long.</div>", bytes)}`,
    ),
  msg,
};

/** Most memory this process has held, in bytes. Linux counts the process that started it into maxRSS, but not into VmHWM. */
function peak() {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) * 1024;
}

/** In the measuring process: warm up, read the file, diagnose. */
async function measure(form, file, library) {
  const { diagnose } = await import(pathToFileURL(library).href);
  for (let round = 0; round < 20; round++) await diagnose(new Uint8Array(bounce(100_000, round)));
  globalThis.gc();
  const before = peak();
  const mail = readFileSync(file);
  const from = performance.now();
  const used = process.cpuUsage();
  const { kind, failures } = await diagnose(mail);
  const { user, system } = process.cpuUsage(used);
  // The processor's time where other programs lengthen that of the clock.
  const milliseconds = Math.round(Math.min(performance.now() - from, (user + system) / 1000));
  const memory = Number(((peak() - before) / mail.length).toFixed(2));
  const recipient = failures[0]?.recipient ?? null;
  console.log(JSON.stringify({ form, bytes: mail.length, milliseconds, memory, kind, recipient }));
}

async function everyForm(megabytes) {
  const library = await bundle("library", "src/classifier/index.ts");
  mkdirSync(FOLDER, { recursive: true });
  for (const [form, make] of Object.entries(FORMS)) {
    const file = resolve(FOLDER, form.replace(" ", "-"));
    writeFileSync(file, await make(megabytes * 1_000_000));
    const args = ["--expose-gc", import.meta.filename, form, file, library];
    execFileSync(process.execPath, args, { stdio: "inherit" });
  }
}

const [first = "30", file, library] = process.argv.slice(2);
await (library ? measure(first, file, library) : everyForm(Number(first)));
