import fc from "fast-check";
import type { Failure } from "../../src/classifier/types";
import en from "../../src/locales/en.json";
import { statusPieces as piecesOfStatus, providerPieces, replyPieces } from "../../src/taskpane/codes";
import { stopOf } from "../../src/taskpane/first/path";
import { marked } from "../../src/taskpane/marks";
import { escapeHtml, reportHtml } from "../../src/taskpane/report-html";
import { CAUSES, failure, wordsIn } from "../checklist/given";

const statusPieces = (status: string, more: Partial<Failure> = {}) =>
  piecesOfStatus(failure("userunknown", { status, ...more }));

const meanings = (pieces: readonly { readonly text: string; readonly meaning: { readonly key: string } }[]) =>
  pieces.map(({ text, meaning }) => [text, meaning.key]);

test("a code is taken apart piece by piece", () => {
  expect(
    meanings([...replyPieces("550"), ...statusPieces("5.1.10"), ...providerPieces("S3150", "Outlook.com")]),
  ).toEqual([
    ["550", "pane.codes.reply.550"],
    ["5", "pane.codes.class.5"],
    [".1", "pane.codes.subject.1"],
    [".10", "pane.codes.detail.1_10"],
    ["S3150", "pane.codes.provider"],
  ]);
});

test("numbers that no standard defines are said to be somebody's own", () => {
  expect(meanings(replyPieces("571"))).toEqual([["571", "pane.codes.class.5"]]);
  expect(meanings(statusPieces("5.7.520")).at(-1)).toEqual([".520", "pane.codes.detail.own"]);
  expect(meanings(statusPieces("4.16.1"))[1]).toEqual([".16", "pane.codes.subject.other"]);
});

test("what the mail service means by a number stands in place of the standard's meaning", () => {
  const restricted = { provider: "Exchange Online", reason: "rejected", detail: "account_restricted" } as const;
  const detail = (more: Partial<Failure>) => statusPieces("5.1.8", more).at(-1)?.meaning;
  expect(detail(restricted)).toEqual({
    key: "pane.codes.ownMeaning",
    values: { provider: "Exchange Online", meaning: { key: "verdict.rejected.account_restricted.headline" } },
  });
  expect(detail({ ...restricted, confidence: 0.3 })?.key).toBe("pane.codes.provider");
  expect(detail({ ...restricted, provider: "Postfix" })?.key).toBe("pane.codes.detail.1_8");
  expect(detail({ ...restricted, provider: null })?.key).toBe("pane.codes.detail.1_8");
});

test("every cause that a service may mean has its words", () => {
  const words = (key: string) => key.split(".").reduce((tree: unknown, part) => (tree as never)?.[part], en);
  for (const [reason, detail] of CAUSES) {
    const pieces = statusPieces("5.1.8", { provider: "Exchange Online", reason, detail });
    for (const { key } of wordsIn(pieces.at(-1))) expect([key, typeof words(key)]).toEqual([key, "string"]);
  }
});

test("what is no code gives no pieces", () => {
  expect([...replyPieces("99"), ...replyPieces(null), ...statusPieces("5.1"), ...statusPieces("9.9.9")]).toEqual([]);
});

test("evidence is marked where it stands, overlapping pieces as one stretch", () => {
  expect(marked("550 5.1.1 User unknown", ["user UNKNOWN", "5.1.1"])).toEqual([
    { text: "550 ", marked: false },
    { text: "5.1.1", marked: true },
    { text: " ", marked: false },
    { text: "User unknown", marked: true },
  ]);
});

test("evidence that ends inside a word marks the whole word, where words have ends", () => {
  const markedIn = (text: string, word: string) => marked(text, [word]).find((piece) => piece.marked)?.text;
  expect(markedIn("550 Recipient address rejected", "ipient addr")).toBe("Recipient address");
  expect(markedIn("пользователь не найден.", "не найд")).toBe("не найден");
  expect(markedIn("宛先のアドレスが見つかりません", "アドレス")).toBe("アドレス");
});

test("marking never changes the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, words) => {
      expect(
        marked(text, words)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("a report as markup holds nothing of the mail but text", () => {
  const say = ({ key }: { key: string }) => key;
  const blocks = [
    { title: { key: "t" }, lines: [{ label: null, value: "<img src=x onerror=alert(1)>", verbatim: true as const }] },
  ];
  expect(reportHtml(blocks, say)).toContain("<pre>&lt;img src=x onerror=alert(1)&gt;</pre>");
  expect(escapeHtml(`"'&`)).toBe("&quot;&#39;&amp;");
});

test.each([
  [{ reason: "userunknown", detail: null, sure: true }, "mailbox"],
  [{ reason: "rejected", detail: "account_restricted", sure: true }, "yourServer"],
  [{ reason: "rejected", detail: "restricted_recipient", sure: true }, "theirServer"],
  [{ reason: "expired", detail: null, sure: true }, "between"],
  [{ reason: "userunknown", detail: null, sure: false }, "unknown"],
  [{ reason: "blocked", detail: null, sure: true, forwarded: true, security: null }, "mailbox"],
  [
    { reason: "policyviolation", detail: "autoforward_blocked", sure: true, forwarded: true, security: null },
    "theirServer",
  ],
] as const)("the drawing stops where the mail did: %j", (group, stop) => {
  expect(stopOf(group)).toBe(stop);
});
