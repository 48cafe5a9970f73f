/** Reads a pasted DNS answer or record (SPF, DKIM, DMARC) and says what is wrong with it. Looks nothing up itself. */

import { dkimFindings } from "./record-dkim";
import { dmarcFindings } from "./record-dmarc";
import { finding, type RecordFinding } from "./record-finding";
import { spfFindings } from "./record-spf";

export type { RecordFinding } from "./record-finding";

/** An answer of a look-up tool is a few kilobytes; more is no answer. */
const MAX_PASTE = 20_000;

/** All findings of a pasted text, in the order SPF, DKIM, DMARC; one that says so when it holds no record at all. */
export function checkRecord(pasted: string): readonly RecordFinding[] {
  const text = pasted.slice(0, MAX_PASTE);
  const texts = textRecords(text);
  const findings = [...spfFindings(texts), ...dkimFindings(texts, text), ...dmarcFindings(texts)];
  return findings.length > 0 ? findings : [finding("error", "none")];
}

/** How tools print a TXT record: quoted strings (several in a row are one value), braces (PowerShell), or bare. */
export function textRecords(text: string): string[] {
  const quoted = quotedRecords(text);
  const rest = text.replace(/"[^"]*"/g, "\n");
  const bare = rest.split(/[\r\n]/).flatMap((line) => {
    const start = line.search(/\bv ?= ?(?:spf|dkim|dmarc)/i);
    return start >= 0 ? [endBare(line.slice(start))] : [];
  });
  return [...quoted, ...bare];
}

function quotedRecords(text: string): string[] {
  const records: string[] = [];
  let end = -1;
  for (const match of text.matchAll(/"([^"]*)"/g)) {
    const between = end >= 0 ? text.slice(end, match.index) : "-";
    const value = match[1] ?? "";
    const continues = records.length > 0 && between.trim() === "" && !/^v ?=/i.test(value);
    if (continues) records[records.length - 1] += value;
    else records.push(value);
    end = match.index + match[0].length;
  }
  return records;
}

function endBare(line: string): string {
  const brace = line.indexOf("}");
  return (brace >= 0 ? line.slice(0, brace) : line).trim();
}
