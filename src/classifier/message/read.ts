import type { Context, Input } from "../types";
import type { Message } from "./message";

/** Whatever was handed over → Message. Never rejects. */
export async function readMessage(_input: Input, _context: Context = {}): Promise<Message> {
  return { form: "text", headers: [], parts: [], text: "", itemClass: null, rows: [], size: null, warnings: [] };
}
