/**
 * Delivery-status fields (RFC 3464 section 2, RFC 6533, RFC 8098) and what becomes of them: blanks before the colon,
 * continuation lines at column 0, all fields in one block, an empty line behind every field.
 */

/** One recipient's fields, or those of the whole message: name in lower case → value, lines of a folded value kept apart. */
export type FieldGroup = ReadonlyMap<string, string>;

export interface StatusFields {
  readonly perMessage: FieldGroup;
  readonly perRecipient: readonly FieldGroup[];
}

/** RFC 3464 section 2.3 */
const RECIPIENT_FIELDS = new Set([
  "final-recipient",
  "original-recipient",
  "action",
  "status",
  "remote-mta",
  "diagnostic-code",
  "last-attempt-date",
  "final-log-id",
  "will-retry-until",
  "x-actual-recipient",
  "x-display-name",
  "x-supplementary-info",
  "localized-reason",
]);
/** RFC 3464 section 2.2, RFC 8098 section 3.2 */
const MESSAGE_FIELDS = new Set([
  "original-envelope-id",
  "reporting-mta",
  "dsn-gateway",
  "received-from-mta",
  "arrival-date",
  "reporting-ua",
  "mdn-gateway",
  "original-message-id",
  "disposition",
  "failure",
  "error",
  "warning",
]);
/** Fields that show that a group is about one recipient's outcome, not only his name. */
const OUTCOME = ["action", "status", "diagnostic-code"] as const;

/** More recipients are counted, not read (RFC 3464 sets no limit; attackers do not either). */
export const MAX_RECIPIENTS = 1_000;
/** Characters of one folded value. */
const MAX_VALUE = 65_536;

const NAME = /^[ \t]{0,8}([A-Za-z][A-Za-z0-9-]{1,60})[ \t]{0,4}:/;

function fieldStart(line: string): { name: string; value: string } | null {
  const match = NAME.exec(line);
  if (!match) return null;
  const name = (match[1] as string).toLowerCase();
  return { name, value: line.slice(match[0].length).trim() };
}

function isStatusField(name: string): boolean {
  return RECIPIENT_FIELDS.has(name) || MESSAGE_FIELDS.has(name);
}

/** Collects fields into groups. */
class Groups {
  readonly perMessage = new Map<string, string>();
  readonly perRecipient: Map<string, string>[] = [];
  private group: Map<string, string> | null = null;
  private first = "";
  private target: Map<string, string> | null = null;
  private name = "";

  add(name: string, value: string): void {
    this.name = name;
    if (RECIPIENT_FIELDS.has(name)) this.target = this.recipientGroup(name);
    else if (MESSAGE_FIELDS.has(name) || !this.group) this.target = this.perMessage;
    else this.target = this.group;
    if (this.target.has(name)) this.target = null;
    else this.target.set(name, value);
  }

  continue(line: string): void {
    const value = this.target?.get(this.name);
    if (value === undefined || value.length > MAX_VALUE) return;
    this.target?.set(this.name, value === "" ? line.trim() : `${value}\n${line.trim()}`);
  }

  /** An empty line ends a group once it says what became of whom. */
  blank(): void {
    this.target = null;
    if (this.group && hasAddress(this.group) && OUTCOME.some((name) => this.group?.has(name))) this.group = null;
  }

  private recipientGroup(name: string): Map<string, string> {
    const repeated = this.group?.has(name) && (name === "final-recipient" || name === this.first);
    if (this.group && !repeated) return this.group;
    this.first = name;
    this.group = new Map();
    if (this.perRecipient.length < MAX_RECIPIENTS) this.perRecipient.push(this.group);
    return this.group;
  }
}

function hasAddress(group: FieldGroup): boolean {
  return group.has("final-recipient") || group.has("original-recipient");
}

/** Fields without a name, torn off by empty lines, belong to the recipient before them. */
function joined(groups: readonly Map<string, string>[]): FieldGroup[] {
  const out: Map<string, string>[] = [];
  for (const group of groups) {
    const last = out.at(-1);
    if (last && !hasAddress(group) && [...group.keys()].every((name) => !last.has(name))) {
      for (const [name, value] of group) last.set(name, value);
    } else out.push(group);
  }
  return out;
}

/** Reads the lines of a status part, or of a text in which its fields stand. */
export function readFields(lines: readonly string[]): StatusFields {
  const groups = new Groups();
  for (const line of lines) {
    if (line.trim() === "") {
      groups.blank();
      continue;
    }
    const folded = line[0] === " " || line[0] === "\t";
    const start = fieldStart(line);
    const known = start !== null && (isStatusField(start.name) || (!folded && start.name.startsWith("x-")));
    if (start && (known || !folded)) {
      if (known || isPlausible(start.name)) groups.add(start.name, start.value);
      else groups.continue(line);
    } else groups.continue(line);
  }
  return { perMessage: groups.perMessage, perRecipient: joined(groups.perRecipient) };
}

/** A word that ends in a colon begins a server's sentence ("550-Note:") more often than a field. */
function isPlausible(name: string): boolean {
  return name.includes("-") || name === "ction" || name === "date";
}

/** Where fields stand in a text: from the first of them to the header of the returned mail. */
export function fieldLines(lines: readonly string[]): readonly string[] | null {
  const anchor = lines.findIndex((line) => /^[ \t]{0,8}(?:final|original)-recipient[ \t]{0,4}:/i.test(line));
  if (anchor < 0) return null;
  let from = anchor;
  for (let i = anchor - 1; i >= Math.max(0, anchor - 12); i--) {
    const line = lines[i] as string;
    if (line.trim() === "") continue;
    const start = fieldStart(line);
    if (start && (isStatusField(start.name) || start.name.startsWith("x-"))) from = i;
    else if (!/^\s/.test(line)) break;
  }
  let to = anchor + 1;
  while (
    to < lines.length &&
    !/^(?:return-path|received|from|mime-version|content-type|dkim-signature):/i.test(lines[to] as string)
  )
    to++;
  return lines.slice(from, to);
}

export function value(group: FieldGroup, name: string): string | null {
  const found = group.get(name);
  return found === undefined || found === "" ? null : found;
}
