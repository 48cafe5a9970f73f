/** Diagnosis → the text of one format. */
import type { Diagnosis } from "../classifier/types";
import { csvRows } from "./csv";
import type { Format } from "./options";

/** Turns one diagnosis into what is printed for it, line end included. */
export type Render = (diagnosis: Diagnosis) => string;

/** What one format prints for one mail. */
export async function renderer(format: Format, language: string): Promise<Render> {
  if (format === "json") return (diagnosis) => JSON.stringify(diagnosis, null, 2);
  if (format === "jsonl") return (diagnosis) => `${JSON.stringify(diagnosis)}\n`;
  if (format === "csv") return csvRows;
  const { textRenderer } = await import(/* webpackChunkName: "text" */ "./text");
  return textRenderer(language);
}
