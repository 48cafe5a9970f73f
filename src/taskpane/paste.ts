/** What came from the clipboard, or was typed, as a mail to read. */
import type { Intake } from "../outlook/types";

/** Source of a mail: its first line is a header field (RFC 5322 section 2.2) and one of these is among the first lines. */
const SOURCE_FIELDS = ["received:", "return-path:", "mime-version:", "content-type:", "message-id:", "x-ms-exchange"];
const FIRST_LINES = 40;
const NAME_LENGTH = 60;

function isSource(text: string): boolean {
  const lines = text.slice(0, 8000).split("\n", FIRST_LINES);
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0 || !/^[A-Za-z][A-Za-z0-9-]*:/.test(lines[first] ?? "")) return false;
  return lines.some((line) => SOURCE_FIELDS.some((field) => line.toLowerCase().startsWith(field)));
}

/** The first words, by which the reader knows the text again. */
function nameOf(text: string): string {
  const line = text
    .slice(0, 2000)
    .split("\n")
    .map((entry) => entry.trim())
    .find((entry) => entry !== "");
  const name = line ?? "";
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name;
}

/** Null when there is nothing to read. The source of a mail says more than its look; the look's own text serves for the rest. */
export function intakeOfText(text: string, html: string): Intake | null {
  if (text.trim() === "" && html.trim() === "") return null;
  const input = isSource(text) ? text : html === "" ? { text } : { text, html };
  return { door: "paste", input, name: nameOf(text), itemId: null };
}

export function intakeOfPaste(data: DataTransfer): Intake | null {
  return intakeOfText(data.getData("text/plain"), data.getData("text/html"));
}
