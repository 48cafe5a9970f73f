import { fingerprint, problemOf } from "../../src/taskpane/files";
import { emlOf } from "./given";

const bytes = (...list: number[]) => new Uint8Array(list);

test.each([
  ["nothing", bytes(), "pane.problem.empty"],
  ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), "pane.problem.image"],
  ["a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), "pane.problem.image"],
  ["a PDF", new TextEncoder().encode("%PDF-1.7"), "pane.problem.document"],
  ["a ZIP or Office document", bytes(0x50, 0x4b, 3, 4, 0), "pane.problem.archive"],
  ["a program", bytes(0x4d, 0x5a, 0x90, 0, 3, 0), "pane.problem.binary"],
  ["text without any address", "Hello, where is my mail?", "pane.problem.noAddress"],
  ["pasted text without any address", { text: "Hello", html: "<p>Hello</p>" }, "pane.problem.noAddress"],
])("%s gets its own sentence", (_, input, key) => {
  expect(problemOf(input)).toEqual({ key });
});

test.each([
  ["a mail", emlOf("postfix-over-quota")],
  [".msg", bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0)],
  ["text in UTF-16", bytes(0xff, 0xfe, 0x46, 0, 0x72, 0)],
  ["pasted text with the address only in its HTML", { text: "550", html: "<a>ito@example.co.jp</a>" }],
  ["a mail in pieces, whatever its text", { headers: "Subject: x", text: "no address here" }],
])("%s is read", (_, input) => {
  expect(problemOf(input)).toBeNull();
});

test("fingerprints tell mails apart and know the same one again", () => {
  const mail = emlOf("postfix-over-quota");
  const other = mail.slice();
  other[other.length - 2] = (other[other.length - 2] ?? 0) ^ 1;
  expect(fingerprint(mail)).toBe(fingerprint(mail.slice()));
  expect(fingerprint(mail)).not.toBe(fingerprint(other));
});
