import type { Context, Input, Pieces } from "../types";
import { readEml } from "./eml";
import { htmlToText } from "./html";
import { MAX_TEXT } from "./limits";
import type { Message } from "./message";

const EMPTY: Message = {
  form: "text",
  headers: [],
  parts: [],
  text: "",
  itemClass: null,
  rows: [],
  size: null,
  warnings: [],
};

/** Whatever was handed over → Message. Never rejects. */
export async function readMessage(input: Input, context: Context = {}): Promise<Message> {
  const language = context.language ?? "";
  if (input instanceof Uint8Array) return readEml(input, { depth: 0, language });
  if (typeof input === "string") return { ...EMPTY, text: input.slice(0, MAX_TEXT) };
  if ("html" in input && input.html !== undefined) {
    return { ...EMPTY, form: "html", text: htmlToText(input.html).slice(0, MAX_TEXT) };
  }
  return { ...EMPTY, text: ((input as Pieces).text ?? "").slice(0, MAX_TEXT) };
}
