/**
 * What mail servers say in the wild: answers and whole mails written without looking at the rules, each with the reasons that a
 * careful reader accepts. docs/calibration.md says how many were right before anything was mended after them.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Diagnosis, diagnose } from "../../src/classifier";

const WILD = resolve(__dirname, "../fixtures/wild");
const read = (name: string) => readFileSync(join(WILD, name), "utf8");

/** An answer, to whom, by which host ("" for the sender's own server), the reasons accepted, where its wording comes from. */
interface Wild {
  readonly reply: string;
  readonly recipient: string;
  readonly host: string;
  readonly accepted: readonly string[];
  readonly source: string;
}

/** The answer in a report that says nothing else: its own Status tells only the class. */
function reportOf({ reply, recipient, host }: Wild): Uint8Array {
  const lines = [
    "From: MAILER-DAEMON@mail.minamoto.example",
    "To: tetsu@minamoto.example",
    "Subject: Delivery Status Notification (Failure)",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.minamoto.example",
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    "Action: failed",
    `Status: ${reply.startsWith("4") ? "4.0.0" : "5.0.0"}`,
    ...(host ? [`Remote-MTA: dns; ${host}`] : []),
    `Diagnostic-Code: smtp; ${reply.replaceAll("\n", "\n ")}`,
    "",
    "--b--",
    "",
  ];
  return new TextEncoder().encode(lines.join("\n"));
}

/** Sisimai's two names for "not known" are one. */
const known = (reason: string) => (reason === "onhold" ? "undefined" : reason);

test.each(["mailers", "providers", "services"])("answers of %s", async (name) => {
  const rows: Wild[] = read(`${name}.jsonl`)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(rows.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const row of rows) {
    const { kind, failures } = await diagnose(reportOf(row));
    const [failure] = failures;
    const right = row.accepted.map(known).includes(known(failure?.reason ?? ""));
    if (kind !== "bounce" || failure?.recipient !== row.recipient || !right)
      wrong.push(`${row.reply}: ${kind} ${failure?.recipient} ${failure?.reason}, not ${row.accepted}`);
  }
  expect(wrong).toEqual([]);
});

interface Expected {
  readonly kinds: readonly Diagnosis["kind"][];
  readonly failures: readonly { readonly recipient: readonly string[]; readonly reason: readonly string[] }[];
}

const expected: Readonly<Record<string, Expected>> = JSON.parse(read("expected.json"));

test.each(Object.entries(expected))("mail %s", async (name, { kinds, failures }) => {
  const diagnosis = await diagnose(new Uint8Array(readFileSync(join(WILD, `${name}.eml`))));
  expect(kinds).toContain(diagnosis.kind);
  const failed = diagnosis.failures.filter(({ reason }) => reason !== "delivered");
  for (const { recipient, reason } of failures) {
    const failure = failed.find((one) => recipient.includes(one.recipient ?? ""));
    expect(reason).toContain(failure?.reason);
  }
  if (kinds.includes("bounce")) expect(failed).toHaveLength(failures.length);
});
