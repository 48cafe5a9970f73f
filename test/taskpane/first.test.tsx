import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { verdictOf } from "../../src/checklist/verdict";
import { createTranslator } from "../../src/locales";
import { running } from "../../src/taskpane/first/breaks";
import { verdictCard } from "../../src/taskpane/first/card";
import { type Create, createNode } from "../../src/taskpane/first/create";
import { mailName } from "../../src/taskpane/first/mail-name";
import { paintAnswer } from "../../src/taskpane/first/paint";
import { recipients } from "../../src/taskpane/first/recipients";
import { speechOf } from "../../src/taskpane/speech";
import { ACCOUNT, diagnoseHere, emlOf } from "./given";

const SAMPLES = [
  "postfix-over-quota",
  "outlookcom-s2017062302",
  "postfix-delay-warning",
  "exim-backscatter",
  "sendmail-two-recipients",
  "newsletter",
  "colleague-quotes-report",
];
const create = createElement as Create<ReactElement>;

/** Attributes in any order, empty ones left out: the two renderers write them differently. */
function shape(markup: string): unknown {
  const box = document.createElement("div");
  box.append(document.createRange().createContextualFragment(markup));
  const of = (node: Element): unknown => [
    node.tagName.toLowerCase(),
    Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]).sort()),
    [...node.childNodes].map((child) => (child instanceof Element ? of(child) : child.textContent)),
  ];
  return of(box);
}

test.each(SAMPLES)("React finds what was painted before it: %s", async (name) => {
  const speech = speechOf("ja", await createTranslator("ja"));
  const diagnosis = await diagnoseHere(emlOf(name), { mailboxes: ACCOUNT.addresses });
  const verdict = verdictOf(diagnosis, ACCOUNT);
  const props = { name, date: diagnosis.date, door: "item" as const };
  const { groups } = verdict;
  const painted = [
    mailName(createNode, props, speech),
    verdictCard(createNode, verdict, speech),
    recipients(createNode, diagnosis, groups, speech),
  ];
  const rendered = [
    mailName(create, props, speech),
    verdictCard(create, verdict, speech),
    recipients(create, diagnosis, groups, speech),
  ];
  expect(shape(painted.map((node) => node?.outerHTML ?? "").join(""))).toEqual(
    shape(rendered.map((element) => renderToStaticMarkup(element)).join("")),
  );
});

test("the first answer stands under the name of its mail", async () => {
  const speech = speechOf("en", await createTranslator("en"));
  const root = document.createElement("div");
  const diagnosis = await diagnoseHere(emlOf("postfix-over-quota"), {});
  paintAnswer(root, { id: 1, name: "Undelivered", door: "item", diagnosis }, ACCOUNT, speech);
  expect(root.querySelector("header")?.textContent).toContain("Undelivered");
  expect(root.querySelector("h1")?.textContent).toBe(speech.t("verdict.mailboxfull.headline"));
  expect(root.textContent).toContain(diagnosis.failures[0]?.recipient);
});

test("an answer about a report that a colleague has pasted says so beside the mail's name", async () => {
  const speech = speechOf("en", await createTranslator("en"));
  const root = document.createElement("div");
  const diagnosis = await diagnoseHere(emlOf("colleague-quotes-report"), {});
  paintAnswer(root, { id: 1, name: "Question", door: "item", diagnosis }, ACCOUNT, speech);
  expect(root.querySelector("header")?.textContent).toContain(speech.t("pane.quoted"));
  paintAnswer(
    root,
    { id: 2, name: "Undelivered", door: "item", diagnosis: { ...diagnosis, warnings: [] } },
    ACCOUNT,
    speech,
  );
  expect(root.querySelector("header")?.textContent).not.toContain(speech.t("pane.quoted"));
});

test.each([
  [["warning.quoted"], "pane.path.quoted.you", "pane.path.quoted.yourServer", "move.quoted_sender"],
  [[], "pane.path.you", "pane.path.yourServer", "move.sender"],
])("whoever sent a mail is called You only where nobody else tells of it: %s", async (warnings, you, server, mover) => {
  const speech = speechOf("en", await createTranslator("en"));
  const read = await diagnoseHere(emlOf("exo-mistyped-domain"), { mailboxes: ACCOUNT.addresses });
  const verdict = verdictOf({ ...read, warnings } as typeof read, ACCOUNT);
  expect(verdict.move.key).toBe(mover);
  const labels = [...verdictCard(createNode, verdict, speech).querySelectorAll(".first-labels > span")];
  const [first, second] = labels.map(({ textContent }) => textContent);
  expect([first, second]).toEqual([speech.t(you), speech.t(server)]);
});

test.each([
  [
    "a long address",
    "Ask a.rather.long.name@mail.department.example.com, please.",
    "Ask a|.rather|.long|.name|@mail|.department|.example|.com, please.",
  ],
  [
    "an address of a page",
    "See https://check.example.org/listed/?search=192.0.2.1",
    "See https://|check|.example|.org/|listed/|?search|=192|.0|.2|.1",
  ],
  ["what goes to the next line whole", "Ask a.shorter.name@example.com", "Ask a.shorter.name@example.com"],
])("running text breaks inside of a word only where it must, and only at its joints: %s", (_, text, joints) => {
  const line = createNode("p", null, ...running(createNode, text));
  expect(line.textContent).toBe(text);
  expect(line.innerHTML.replaceAll("<wbr>", "|")).toBe(joints);
});

test("a hostile text does not become an element a letter", () => {
  const text = ".@".repeat(40_000);
  const line = createNode("p", null, ...running(createNode, text));
  expect(line.textContent).toBe(text);
  expect(line.childNodes.length).toBeLessThan(10_000);
});

test.each([
  ["gmail-forwarding-unknown-user", "pane.tone.forwarded", "pane.first"],
  ["postfix-over-quota", "pane.tone.failed", "pane.first"],
  ["postfix-delay-warning", "pane.tone.delayed", "pane.next"],
  ["ordinary-mail", "pane.tone.not-a-bounce", "pane.next"],
])("the card's own words fit what happened: %s", async (name, tone, first) => {
  const speech = speechOf("en", await createTranslator("en"));
  const diagnosis = await diagnoseHere(emlOf(name), { mailboxes: ACCOUNT.addresses });
  const card = verdictCard(createNode, verdictOf(diagnosis, ACCOUNT), speech);
  expect(card.querySelector(".first-tone")?.textContent).toBe(speech.t(tone));
  const terms = [...card.querySelectorAll("dt")].map(({ textContent }) => textContent);
  expect(terms).toContain(speech.t(first));
});

const CSS = readFileSync(resolve(__dirname, "../../src/taskpane/shell.css"), "utf8");

test.each([
  ["light", ":root {", webLightTheme],
  ["dark", ':root[data-theme="dark"] {', webDarkTheme],
])("the colours before React are Fluent's own: %s", (_, selector, theme) => {
  const block = CSS.slice(CSS.indexOf(selector), CSS.indexOf("}", CSS.indexOf(selector)));
  const colours = [...block.matchAll(/--(color\w+): ([^;]+);/g)].map(([, name, value]) => [name as string, value]);
  expect(colours.length).toBeGreaterThan(15);
  expect(Object.fromEntries(colours)).toEqual(
    Object.fromEntries(colours.map(([name]) => [name, theme[name as keyof typeof theme]])),
  );
});

test("the host that answered is a piece of its own, which goes to the next line whole; its words stay as they are", async () => {
  const speech = speechOf("en", await createTranslator("en"));
  const diagnosis = await diagnoseHere(emlOf("postfix-over-quota"), { mailboxes: ACCOUNT.addresses });
  const { groups } = verdictOf(diagnosis, ACCOUNT);
  const line = recipients(createNode, diagnosis, groups, speech)?.querySelector(".first-host");
  const host = diagnosis.failures[0]?.remoteMta ?? "";
  expect(host).not.toBe("");
  expect(line?.querySelector(".first-whole")?.textContent).toBe(host);
  expect(line?.textContent).toBe(speech.t("pane.recipients.host", { host }));
});

test("a server that could not be reached is not said to have answered", async () => {
  const speech = speechOf("en", await createTranslator("en"));
  const diagnosis = await diagnoseHere(emlOf("postfix-delay-warning"), { mailboxes: ACCOUNT.addresses });
  const { groups } = verdictOf(diagnosis, ACCOUNT);
  const line = recipients(createNode, diagnosis, groups, speech)?.querySelector(".first-host");
  const host = diagnosis.failures[0]?.remoteMta ?? "";
  expect(line?.textContent).toBe(speech.t("pane.recipients.silent", { host }));
});
