import type { Detail, Reason } from "../ids";
import { slug } from "../slug";
import type { Rule } from "../types";

/** A reason, or a reason with its detail, as the tables write it. */
export type Verdict = Reason | `${Reason}.${Detail}`;

/** What a row may say besides its four columns. */
export type More = Partial<Omit<Rule, "when" | "reason" | "detail" | "example" | "source">> &
  Omit<Rule["when"], "text">;

/** One row of a table: what must occur, what it means, a whole answer that says it, where that is written. */
export type Row = readonly [
  says: string | readonly string[],
  is: Verdict,
  example: string,
  source: string,
  more?: More,
];

/** Rows of one table → rules. `shared` holds for every row that does not say otherwise. */
export function table(name: string, shared: More, rows: readonly Row[]): readonly Rule[] {
  return rows.map(([says, is, example, source, own]) => {
    const text = typeof says === "string" ? (says ? [says] : []) : says;
    const { means, status, reply, stage, speaker, domain, id, ...rest } = { ...shared, ...own };
    const [reason, detail] = is.split(".") as [Reason, Detail | undefined];
    const when = Object.fromEntries(
      Object.entries({ text: text.length ? text : undefined, means, status, reply, stage, speaker, domain }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const last = id ?? slug(rest.code ?? text[0] ?? [reply, status, stage].filter(Boolean).join("-"));
    return { ...rest, id: `${name}/${last}`, when, reason, ...(detail ? { detail } : {}), example, source };
  });
}
