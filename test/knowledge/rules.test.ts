/** Every row of the knowledge tables against its own example, and against the others. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { decide } from "../../src/classifier/diagnosis/reason";
import { idOf } from "../../src/classifier/diagnosis/rules";
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
