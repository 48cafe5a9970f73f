/** The sample mails and the situations against the review sheet: the advice as a person reads it first. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { planChecklist } from "../../src/checklist/plan";
import type { Words } from "../../src/checklist/types";
import { diagnose } from "../../src/classifier";
import { createTranslator, LANGUAGES, type Translate } from "../../src/locales";
import { account } from "./given";
import { REVIEWED } from "./review-sheet";
import { SITUATIONS, type Situation } from "./situations";

const MAILS = resolve(__dirname, "../fixtures/mails");
const ME = "sato@kaede-shoji.example.co.jp";
const SAMPLES: readonly Situation[] = readdirSync(MAILS)
  .filter((name) => name.endsWith(".eml"))
  .map((name) => ({ id: name.slice(0, -".eml".length), eml: readFileSync(join(MAILS, name), "latin1") }));
const CASES = new Map([...SAMPLES, ...SITUATIONS].map((one) => [one.id, one]));

const t = {} as Record<"en" | "ja", Translate>;
beforeAll(async () => {
  for (const language of LANGUAGES) t[language] = await createTranslator(language);
});

const bytesOf = ({ id, eml }: Situation) =>
  SAMPLES.some((one) => one.id === id) ? new Uint8Array(Buffer.from(eml, "latin1")) : new TextEncoder().encode(eml);

async function planOf(situation: Situation) {
  const diagnosis = await diagnose(bytesOf(situation), { mailboxes: [ME], language: "ja" });
  const { answer = null, wave = false } = situation;
  return planChecklist(diagnosis, account({ addresses: [ME] }), { answer, wave });
}

test("every sample mail and every situation has been reviewed", () => {
  expect(REVIEWED.map(({ id }) => id)).toEqual([...CASES.keys()]);
  expect(SITUATIONS.length).toBeGreaterThanOrEqual(10);
});

test.each(REVIEWED)("$id", async (row) => {
  const { verdict, sections } = await planOf(CASES.get(row.id) as Situation);
  const say = (words: Words, language: "ja" | "en" = "ja") => t[language](words.key, words.values as never);
  expect({
    id: row.id,
    headline: [say(verdict.headline), say(verdict.headline, "en")],
    move: say(verdict.move),
    first: [say(verdict.action), say(verdict.action, "en")],
    resend: say(verdict.resendAdvice),
    sections: sections.map(({ id, open }) => (open ? id.toUpperCase() : id)).join(" "),
    steps: (sections[0]?.steps ?? [])
      .slice(0, 4)
      .map(({ id }) => id)
      .join(" "),
  }).toEqual(row);
});

test("twelve recipients are told by their three causes, the first of each named with the number of the others", async () => {
  const list = await planOf(CASES.get("twelve recipients, three causes") as Situation);
  expect(list.verdict.groups.map(({ recipients }) => recipients.length)).toEqual([7, 2, 3]);
  const why = list.sections.flatMap(({ steps }) => steps).find(({ id }) => id === "C07")?.why;
  expect(t.en(why?.key ?? "", why?.values as never)).toContain("hara@momiji-kikaku.example.jp and 2 more");
});
