/** Walks the acceptance list of the five articles: every claim must hold, in both languages. */
import { planChecklist } from "../../src/checklist/plan";
import { reportBlocks } from "../../src/checklist/report";
import { sizeAnswer } from "../../src/checklist/size";
import type { Checklist, Step } from "../../src/checklist/types";
import { type Diagnosis, diagnose } from "../../src/classifier";
import type { Detail, Reason } from "../../src/knowledge/ids";
import { LINKS, type LinkRow } from "../../src/knowledge/links";
import { createTranslator, LANGUAGES, type Translate } from "../../src/locales";
import type { Claim, StepClaim } from "./acceptance/claims";
import { CODES } from "./acceptance/codes";
import { LISTS } from "./acceptance/lists";
import { OUTLOOK_COM } from "./acceptance/outlook-com";
import { SUBSYSTEM } from "./acceptance/subsystem";
import { YAHOO_AOL } from "./acceptance/yahoo-aol";
import { account, bounce, diagnosis, failure } from "./given";

const ROWS = [...OUTLOOK_COM, ...YAHOO_AOL, ...CODES, ...SUBSYSTEM, ...LISTS];
const MB = 1024 * 1024;

const t = {} as Record<"en" | "ja", Translate>;
beforeAll(async () => {
  for (const language of LANGUAGES) t[language] = await createTranslator(language);
});

function mailOf({ cause, provider }: { cause: string; provider?: string }): Diagnosis {
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
  const diagnostic = reason === "blocked" ? "554 blocked using bl.spamcop.net [203.0.113.9]" : "550 refused";
  return bounce(reason, { detail, diagnostic, provider: provider ?? null });
}

function listOf(claim: {
  cause: string;
  provider?: string;
  client?: StepClaim["client"];
  type?: StepClaim["type"];
}): Checklist {
  const { client = "new", type = "work" } = claim;
  return planChecklist(mailOf(claim), account({ client, type }));
}

const stepIn = (list: Checklist, id: string) =>
  list.sections.flatMap(({ steps }) => steps).find((step) => step.id === id);

/** Failure of one claim in words, null when it holds. */
async function fault(claim: Claim): Promise<string | null> {
  if ("out" in claim) return claim.out.length > 3 ? null : "out of scope without a reason";
  if ("key" in claim) return missing(claim.key);
  if ("size" in claim) {
    const { fits } = sizeAnswer([claim.size * MB], claim.limit * MB);
    return fits === claim.fits ? null : `${claim.size} MB under ${claim.limit} MB: ${fits}`;
  }
  if ("report" in claim) return reportFault(claim.report);
  if ("says" in claim) return classifyFault(claim);
  if ("kind" in claim) {
    const { kind } = await diagnose({ subject: claim.subject ?? "", text: claim.kind });
    return kind === claim.is ? null : `kind ${kind}`;
  }
  if ("without" in claim) return stepIn(listOf(claim), claim.without) ? `${claim.without} is there` : null;
  return stepFault(claim);
}

function missing(key: string): string | null {
  return LANGUAGES.every((language) => t[language](key, { count: 2 }) !== key) ? null : `no words ${key}`;
}

/** The answer as a server gives it, inside the shortest report there is. */
async function classifyFault({
  says,
  to = "sato@example.co.jp",
  as,
}: Extract<Claim, { says: string }>): Promise<string | null> {
  const text = `This is the mail system. Your message could not be delivered.\n\n<${to}>: host mx.example.jp said: ${says}\n`;
  const { failures } = await diagnose({
    subject: "Undelivered Mail Returned to Sender",
    from: "MAILER-DAEMON@example.com",
    text,
  });
  const causes = failures.map(({ reason, detail }) => (detail ? `${reason}.${detail}` : reason));
  return causes.some((cause) => (as as readonly string[]).includes(cause))
    ? null
    : `"${says}" is ${causes.join() || "nothing"}`;
}

function reportFault(key: string): string | null {
  if (key === "report.title") return missing(key);
  const mail = bounce("userunknown", { providerCode: "S2017062302", provider: "Outlook.com" });
  const labels = reportBlocks(mail, { account: account(), mask: false }, (words) => words.key).flatMap(({ lines }) =>
    lines.map(({ label }) => label?.key),
  );
  return labels.includes(key) ? missing(key) : `no report line ${key}`;
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
    missing(step.title.key),
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
  expect(await fault({ key: "verdict.nothing" })).toContain("no words");
  expect(await fault({ report: "report.nothing" })).toContain("no report line");
  expect(await fault({ says: "550 User unknown", as: ["mailboxfull"] })).toContain("userunknown");
  expect(await fault({ cause: "mailboxfull", without: "C07" })).toContain("is there");
});
