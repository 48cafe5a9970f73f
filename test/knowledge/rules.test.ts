/** Every row of the knowledge tables against its own example, and against the others. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { decide } from "../../src/classifier/diagnosis/reason";
import { idOf } from "../../src/classifier/diagnosis/rules";
import { OWN_STATUSES } from "../../src/knowledge/own-statuses";
import { SPEAKERS } from "../../src/knowledge/speakers";
import type { Rule } from "../../src/knowledge/types";

const FOLDER = join(__dirname, "../../src/knowledge/rules");
const rules: readonly Rule[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => (require(join(FOLDER, name)) as { rules?: readonly Rule[] }).rules ?? []);

/** The example as it would come: with the speaker's host, the domain, the step of the dialogue that the row asks for. */
function claimFor(rule: Rule) {
  const speaker = SPEAKERS.find((s) => s.id === rule.when.speaker);
  const host = speaker?.hosts[0];
  const domain = rule.when.domain?.[0];
  return decide({
    diagnostic: rule.example,
    context: null,
    status: null,
    stage: rule.when.stage?.[0] ?? null,
    recipient: domain ? `taro@${domain}` : null,
    remoteMta: host ? `mx.${host}` : null,
    software: speaker?.software?.[0] ?? null,
  }).claim;
}

test("the tables are there", () => {
  expect(rules.length).toBeGreaterThan(1500);
});

test("every row wins its own example", () => {
  const lost = rules.flatMap((rule) => {
    const claim = claimFor(rule);
    const winner = claim ? idOf(claim.rule) : "nothing";
    return winner === rule.id ? [] : [`${rule.id} loses to ${winner}: ${rule.example}`];
  });
  expect(lost).toEqual([]);
});

test("ids are unique", () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

test("status codes to which a service gives a meaning of its own are those whose rows differ from the standard's", () => {
  const verdict = ({ reason, detail }: Rule) => `${reason}.${detail}`;
  const standard = new Map(
    rules.filter(({ when }) => Object.keys(when).join() === "status").map((rule) => [rule.when.status, verdict(rule)]),
  );
  /** Said more finely than by the standard, not otherwise. */
  const finer = new Set(["7.5"]);
  const names = new Map(SPEAKERS.map(({ id, name }) => [id, name]));
  const other = rules.filter((rule) => {
    const { status, speaker, text } = rule.when;
    const usual = standard.get(status);
    return speaker && !text && usual !== undefined && usual !== verdict(rule) && !finer.has(status?.slice(2) ?? "");
  });
  const missing = other.filter(
    ({ when: { status = "", speaker = "" } }) =>
      !OWN_STATUSES.some(
        ({ providers, details }) => providers.includes(names.get(speaker) ?? "") && details.includes(status.slice(2)),
      ),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});
