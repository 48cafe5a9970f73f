/** Every row of the tables is found by its own example, and by no other row. */

import { headingOf } from "../../src/classifier/report/marks";
import { material } from "../../src/classifier/report/material";
import { sentences } from "../../src/classifier/report/readers/sentences";
import { subjectRow } from "../../src/classifier/report/sender";
import { flattened, innermostWrapper, stageOf } from "../../src/classifier/report/wrapping";
import { FORWARD_LABELS } from "../../src/knowledge/forward-labels";
import { HEADINGS } from "../../src/knowledge/headings";
import { MAILERS } from "../../src/knowledge/mailers";
import { SENTENCES, type SentenceRow } from "../../src/knowledge/sentences";
import { REPORT_SENDERS, SUBJECTS } from "../../src/knowledge/subjects";
import { BOILERPLATE, STAGE_PHRASES, TRAILERS, WRAPPERS } from "../../src/knowledge/wrappers";
import { textMessage } from "./mail";

test.each(HEADINGS.map((row) => [row.text, row] as const))("heading: %s", (_text, row) => {
  expect(headingOf(row.example)).toBe(row);
});

test.each(SUBJECTS.map((row) => [row.text, row] as const))("subject: %s", (_text, row) => {
  expect(subjectRow(row.example)).toBe(row);
  expect(subjectRow(`Re: FW: ${row.example}`)).toBe(row);
});

test.each(WRAPPERS.map((row) => [row.text, row] as const))("wrapper: %s", (_text, row) => {
  const found = innermostWrapper(row.example, flattened(row.example), Number.POSITIVE_INFINITY);
  expect(found?.row.text).toBe(row.text);
});

test.each(STAGE_PHRASES.map((row) => [row.text, row.stage] as const))("stage: %s", (text, stage) => {
  expect(stageOf(` ${text} `)).toBe(stage);
});

test.each((SENTENCES as readonly SentenceRow[]).map((row) => [row.example, row] as const))(
  "sentence: %s",
  (example, row) => {
    const draft = sentences(material(textMessage(`${example}\n\n550 5.1.1 User unknown\n`)));
    expect(draft?.recipients[0]?.recipient).toMatch(/^a@example\./);
    if (row.software) expect(draft?.software).toBe(row.software);
  },
);

test("texts are lower case and every row has a source", () => {
  const rows = [
    ...HEADINGS,
    ...SUBJECTS,
    ...WRAPPERS,
    ...STAGE_PHRASES,
    ...TRAILERS,
    ...BOILERPLATE,
    ...MAILERS,
    ...FORWARD_LABELS,
    ...REPORT_SENDERS,
  ];
  for (const row of rows) {
    expect(row.text).toBe(row.text.toLowerCase());
    expect(row.source.length).toBeGreaterThan(1);
  }
});

test("no two rows of a table are the same", () => {
  for (const table of [HEADINGS, SUBJECTS, WRAPPERS, STAGE_PHRASES, TRAILERS, FORWARD_LABELS]) {
    const texts = table.map((row) => row.text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});
