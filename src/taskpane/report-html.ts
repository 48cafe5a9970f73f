/** The report as markup for the clipboard, so that a ticket or a mail keeps its headings. Every value is escaped. */
import type { ReportBlock, ReportLine, Say } from "../checklist/report";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function row({ label, value, verbatim }: ReportLine, say: Say): string {
  const text = escapeHtml(typeof value === "string" ? value : say(value));
  const content = verbatim ? `<pre>${text}</pre>` : text;
  return label === null
    ? `<tr><td colspan="2">${content}</td></tr>`
    : `<tr><th align="left" valign="top">${escapeHtml(say(label))}</th><td>${content}</td></tr>`;
}

export function reportHtml(blocks: readonly ReportBlock[], say: Say): string {
  const parts = blocks.map(
    ({ title, lines }) =>
      `<h3>${escapeHtml(say(title))}</h3><table>${lines.map((line) => row(line, say)).join("")}</table>`,
  );
  return `<h2>${escapeHtml(say({ key: "report.title" }))}</h2>${parts.join("")}`;
}
