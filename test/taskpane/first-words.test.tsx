/** The first answer says the same with the first part of its catalogue as with all of it (scripts/webpack/words.cjs cuts). */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import words from "../../scripts/webpack/words.cjs";
import { type createFirstWords, createTranslator, LANGUAGES, type Language, type Translate } from "../../src/locales";
import { paintAnswer } from "../../src/taskpane/first/paint";
import { speechOf } from "../../src/taskpane/speech";
import { ACCOUNT, diagnoseHere, emlOf } from "./given";

const { partOf } = words;
const MAILS = readdirSync(resolve(__dirname, "../fixtures/mails"))
  .filter((name) => name.endsWith(".eml"))
  .map((name) => name.slice(0, -".eml".length));

const catalogueOf = (language: Language) => jest.requireActual(`../../src/locales/${language}.json`);

/** What a reader has who got no more than the first part. */
async function firstOnly(language: Language): Promise<Translate> {
  let translate: Translate = (key) => key;
  await jest.isolateModulesAsync(async () => {
    jest.doMock(`../../src/locales/${language}.json`, () => partOf(catalogueOf(language), "first"));
    const locales = require("../../src/locales") as { createFirstWords: typeof createFirstWords };
    ({ translate } = await locales.createFirstWords(language));
    jest.dontMock(`../../src/locales/${language}.json`);
  });
  return translate;
}

async function said(name: string, language: Language, translate: Translate): Promise<string> {
  const root = document.createElement("div");
  const diagnosis = await diagnoseHere(emlOf(name), { mailboxes: ACCOUNT.addresses });
  const mail = { input: emlOf(name), diagnosis, name, door: "item" as const, itemId: name, token: 1 };
  paintAnswer(root, mail as never, ACCOUNT, speechOf(language, translate));
  return root.outerHTML;
}

describe.each(LANGUAGES)("%s", (language) => {
  test("the first part is enough for the first answer to every sample", async () => {
    const [whole, first] = [await createTranslator(language), await firstOnly(language)];
    for (const name of MAILS) expect(await said(name, language, first)).toBe(await said(name, language, whole));
  });

  test("the checklist is not in it, and both parts together are the catalogue", async () => {
    const all = catalogueOf(language);
    const [first, later] = ["first", "later"].map((part): Record<string, object> => partOf(all, part));
    expect(first).not.toHaveProperty("step");
    expect({ ...later, ...first, pane: { ...later?.pane, ...first?.pane } }).toEqual(all);
    expect((await firstOnly(language))("section.fix.title")).toBe("section.fix.title");
  });
});
