/** Walks the acceptance list of the five articles: every claim must hold, in both languages. */
import { listingOf } from "../../src/checklist/blocklist";
import { planChecklist } from "../../src/checklist/plan";
import { checkRecord } from "../../src/checklist/record";
import { reportBlocks, supportReport } from "../../src/checklist/report";
import { sizeAnswer } from "../../src/checklist/size";
import type { Checklist, Step, Words } from "../../src/checklist/types";
import { type Diagnosis, diagnose } from "../../src/classifier";
import type { Detail, Reason } from "../../src/knowledge/ids";
import { LINKS, type LinkRow } from "../../src/knowledge/links";
import { createTranslator, LANGUAGES, type Translate } from "../../src/locales";
import { providerPieces, replyPieces } from "../../src/taskpane/codes";
import {
  type Case,
  type Claim,
  listed,
  moves,
  opens,
  pane,
  pasted,
  piece,
  runs,
  type StepClaim,
  said,
} from "./acceptance/claims";
import { CODES } from "./acceptance/codes";
import { LISTS } from "./acceptance/lists";
import { OUTLOOK_COM } from "./acceptance/outlook-com";
import { SUBSYSTEM } from "./acceptance/subsystem";
import { YAHOO_AOL } from "./acceptance/yahoo-aol";
import { account, bounce, diagnosis, failure, wordsIn } from "./given";

const ROWS = [...OUTLOOK_COM, ...YAHOO_AOL, ...CODES, ...SUBSYSTEM, ...LISTS];
const MB = 1024 * 1024;

const t = {} as Record<"en" | "ja", Translate>;
beforeAll(async () => {
  for (const language of LANGUAGES) t[language] = await createTranslator(language);
});

function mailOf({ cause, provider, to, severity }: Case): Diagnosis {
  const more = { ...(to ? { recipient: to } : {}), ...(severity ? { severity } : {}) };
  if (cause === "foreign") return diagnosis([failure("userunknown")], { origin: { verdict: "foreign", evidence: [] } });
  if (cause === "delay") return diagnosis([failure("expired", { action: "delayed" })], { kind: "delay" });
  if (cause === "forwarded") {
    return bounce("userunknown", {
      recipient: "old@example.net",
      originalRecipient: "sato@example.co.jp",
      forwarded: true,
    });
  }
  const [reason, detail = null] = cause.split(".") as [Reason, Detail?];
  const list = detail === "dead_list" ? "all.rbl.jp" : "bl.spamcop.net";
  const diagnostic = reason === "blocked" ? `554 blocked using ${list} [203.0.113.9]` : "550 refused";
  return bounce(reason, { detail, diagnostic, provider: provider ?? null, ...more });
}

function listOf(claim: Case): Checklist {
  const { client = "new", type = "work" } = claim;
  return planChecklist(mailOf(claim), account({ client, type }));
}

const stepIn = (list: Checklist, id: string) =>
  list.sections.flatMap(({ steps }) => steps).find((step) => step.id === id);

/** Failure of one claim in words, null when it holds. */
async function fault(claim: Claim): Promise<string | null> {
  if ("out" in claim) return claim.out.length > 3 ? null : "out of scope without a reason";
  if ("pane" in claim)
    return wording({ key: claim.pane, values: { done: 1, total: 2, where: "", list: "MXToolbox" } }, claim);
  if ("size" in claim) {
    const { fits } = sizeAnswer([claim.size * MB], claim.limit * MB);
    return fits === claim.fits ? null : `${claim.size} MB under ${claim.limit} MB: ${fits}`;
  }
  if ("report" in claim) return reportFault(claim.report);
  if ("masked" in claim) return maskFault();
  if ("says" in claim) return classifyFault(claim);
  if ("kind" in claim) {
    const { kind } = await diagnose({ subject: claim.subject ?? "", text: claim.kind });
    return kind === claim.is ? null : `kind ${kind}`;
  }
  if ("piece" in claim) return pieceFault(claim);
  if ("pasted" in claim) {
    const found = checkRecord(claim.pasted).map(({ words }) => words.key);
    return found.includes(claim.found) ? null : `"${claim.pasted}" is ${found}`;
  }
  if ("answer" in claim) return listingFault(claim);
  return listFault(claim);
}

type OfList = Extract<Claim, Case>;

/** What the checklist of a bounce shows. */
function listFault(claim: OfList | Extract<Claim, { without: string }>): string | null {
  const list = listOf(claim);
  if ("without" in claim) return stepIn(list, claim.without) ? `${claim.without} is there` : null;
  if ("said" in claim) {
    const words = wordsIn(list).find(({ key }) => key === claim.said);
    return words ? wording(words, claim) : `${claim.said} is not shown for ${claim.cause}`;
  }
  if ("move" in claim) return list.verdict.move.key === claim.move ? null : `move is ${list.verdict.move.key}`;
  if ("opens" in claim) {
    const [first] = list.sections;
    const found = `${first?.id} ${first?.open} ${first?.steps[0]?.id}`;
    return found === `${claim.opens} true ${claim.first}` ? null : `${claim.cause} opens with ${found}`;
  }
  if ("runs" in claim) {
    const commands = stepIn(list, claim.of)?.tools.flatMap((tool) => ("commands" in tool ? tool.commands : [])) ?? [];
    return commands.some(({ text }) => text.includes(claim.runs)) ? null : `no command ${claim.runs}`;
  }
  return stepFault(claim);
}

/** The sentence as it is read, in both languages. */
function wording({ key, values }: Words, wanted: { en: RegExp; ja: RegExp }): string | null {
  const wrong = LANGUAGES.map((language) => [language, t[language](key, values as never)] as const).filter(
    ([language, text]) => !wanted[language].test(text) || text.includes("{{"),
  );
  return wrong.length === 0 ? null : wrong.map(([language, text]) => `${language} ${key}: ${text}`).join("; ");
}

function pieceFault(claim: Extract<Claim, { piece: string }>): string | null {
  const pieces = [...replyPieces(claim.piece), ...providerPieces(claim.piece, null)];
  const found = pieces.find(({ meaning }) => meaning.key === claim.said);
  return found ? wording(found.meaning, claim) : `${claim.piece} is ${pieces.map(({ meaning }) => meaning.key)}`;
}

function listingFault({ answer, list, href }: Extract<Claim, { answer: string }>): string | null {
  const found = listingOf(answer.toLowerCase());
  if (found?.list?.toLowerCase() !== list.toLowerCase()) return `"${answer}" is ${found?.list}`;
  if (href === null) return found.dead ? null : `${list} is not dead`;
  return href === undefined || found.href === href ? null : `look-up ${found.href}`;
}

function missing(key: string): string | null {
  return LANGUAGES.every((language) => t[language](key, { count: 2 }) !== key) ? null : `no words ${key}`;
}

/** The answer as a server gives it, inside the shortest report there is. */
async function classifyFault({
  says,
  to = "sato@example.co.jp",
  by = "mx.example.jp",
  as,
}: Extract<Claim, { says: string }>): Promise<string | null> {
  const original = `From: suzuki@example.com\nTo: ${to}\nSubject: Hello\nDate: Fri, 20 Nov 2026 09:29:00 +0900\n`;
  const text = `This is the mail system. Your message could not be delivered.\n\n<${to}>: host ${by} said: ${says}\n\n--- Below this line is a copy of the message.\n\n${original}`;
  const { failures } = await diagnose(
    { subject: "Undelivered Mail Returned to Sender", from: "MAILER-DAEMON@example.com", text },
    { mailboxes: ["suzuki@example.com"] },
  );
  const causes = failures.map(({ reason, detail }) => (detail ? `${reason}.${detail}` : reason));
  return causes.some((cause) => (as as readonly string[]).includes(cause))
    ? null
    : `"${says}" is ${causes.join() || "nothing"}`;
}

const REPORTED = bounce("userunknown", {
  providerCode: "S2017062302",
  provider: "Outlook.com",
  diagnostic: "550 5.5.0 Requested action not taken: mailbox unavailable <sato@example.co.jp>",
});
const say = (language: "en" | "ja") => (words: Words) => t[language](words.key, words.values as never);

function reportFault(key: string): string | null {
  if (key === "report.title") {
    const text = supportReport(REPORTED, { account: account(), mask: false }, say("en"));
    return text.startsWith(t.en(key)) ? missing(key) : "the report has no title";
  }
  const lines = reportBlocks(REPORTED, { account: account(), mask: false }, say("en")).flatMap((block) => block.lines);
  const line = lines.find(({ label }) => label?.key === key);
  if (!line) return `no report line ${key}`;
  const value = typeof line.value === "string" ? line.value : say("en")(line.value);
  if ((value === "") !== key.startsWith("report.ask.")) return `${key} holds "${value}"`;
  return missing(key);
}

function maskFault(): string | null {
  const text = supportReport(REPORTED, { account: account(), mask: true }, say("en"));
  return /sato|suzuki/.test(text) || !text.includes("example.co.jp") ? text : null;
}

function stepFault(claim: StepClaim): string | null {
  const step = stepIn(listOf(claim), claim.step);
  if (!step) return `no step ${claim.step} for ${claim.cause}`;
  const faults = [
    claim.how && !step.how.some(({ key }) => key === `step.${claim.step}.how.${claim.how}`)
      ? `no line ${claim.how}`
      : null,
    claim.tool && !step.tools.some(({ id }) => id === claim.tool) ? `no tool ${claim.tool}` : null,
    claim.link && !hasLink(step, claim.link) ? `no link ${claim.link}` : null,
    ...[step.title, step.why, ...step.how].map(({ key }) => missing(key)),
  ].filter(Boolean);
  return faults.length > 0 ? `${claim.step} for ${claim.cause}: ${faults.join()}` : null;
}

function hasLink(step: Step, id: keyof typeof LINKS): boolean {
  const { at }: LinkRow = LINKS[id];
  const addresses = typeof at === "string" ? [at] : Object.values(at);
  return step.links.some(({ href }) =>
    addresses.some((address) => href === address.replace("{domain}", "example.com")),
  );
}

test("the list is whole: 202 rows, each once, each met or out of scope with a reason", () => {
  expect(ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 202 }, (_, index) => index + 1));
  expect(ROWS.filter(({ met }) => met.length === 0)).toEqual([]);
});

test.each(ROWS)("row $row: $demand", async ({ met }) => {
  const faults = await Promise.all(met.map(fault));
  expect(faults.filter(Boolean)).toEqual([]);
});

test("a claim that is false is seen", async () => {
  expect(await fault({ cause: "userunknown", step: "C09" })).toContain("no step C09");
  expect(await fault({ cause: "userunknown", step: "C01", how: "nowhere" })).toContain("no line nowhere");
  expect(await fault({ cause: "systemerror", step: "C15", link: "dkim" })).toContain("no link dkim");
  expect(await fault(said("userunknown", "verdict.mailboxfull.headline", /./, /./))).toContain("is not shown");
  expect(await fault(said("userunknown", "verdict.userunknown.headline", /full/, /./))).toContain("not found");
  expect(await fault(said("userunknown", "verdict.userunknown.headline", /./, /いっぱい/))).toContain("ja");
  expect(await fault(pane("pane.size.limit", /./, /上限より/))).toContain("上限");
  expect(await fault(piece("550", "pane.codes.reply.551", /./, /./))).toContain("pane.codes.reply.550");
  expect(await fault(pasted("v=spf1 +all", "record.spf.ok"))).toContain("plus-all");
  expect(await fault(moves("userunknown", "move.recipient"))).toContain("move.sender");
  expect(await fault(opens("userunknown", "account", "password"))).toContain("fix true C01");
  expect(await fault(runs("authfailure", "C11", "rm -rf"))).toContain("no command");
  expect(await fault(listed("blocked using bl.spamcop.net", "Spamhaus"))).toContain("SpamCop");
  expect(await fault(listed("blocked using bl.spamcop.net", "SpamCop", null))).toContain("not dead");
  expect(await fault({ report: "report.nothing" })).toContain("no report line");
  expect(await fault({ says: "550 User unknown", as: ["mailboxfull"] })).toContain("userunknown");
  expect(await fault({ cause: "mailboxfull", without: "C07" })).toContain("is there");
});
