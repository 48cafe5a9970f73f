import fc from "fast-check";
import { planGeneralChecklist } from "../../src/checklist/general";
import { type PlanOptions, planChecklist } from "../../src/checklist/plan";
import type { Account, Checklist, Words } from "../../src/checklist/types";
import type { Diagnosis } from "../../src/classifier/types";
import { adviceOf } from "../../src/knowledge/advice";
import { KINDS } from "../../src/knowledge/ids";
import { LINKS, type LinkRow } from "../../src/knowledge/links";
import { CHECKUP_ORDER, INCIDENT_ORDER, STEPS } from "../../src/knowledge/steps";
import { ACCOUNT_TYPES, CLIENTS, CLOUDS } from "../../src/knowledge/surroundings";
import { createTranslator, LANGUAGES, type Translate } from "../../src/locales";
import { account, accountUsed, bounce, CAUSES, diagnosis, failure } from "./given";

const t = {} as Record<"en" | "ja", Translate>;
beforeAll(async () => {
  for (const language of LANGUAGES) t[language] = await createTranslator(language);
});

const plan = (mail: Diagnosis, who: Account = account(), options: PlanOptions = {}) =>
  planChecklist(mail, who, options);
const order = (list: Checklist) => list.sections.map(({ id }) => id);
const steps = (list: Checklist, section?: string) =>
  list.sections.filter(({ id }) => !section || id === section).flatMap((s) => s.steps.map(({ id }) => id));
const step = (list: Checklist, id: string) => list.sections.flatMap((s) => s.steps).find((s) => s.id === id);
const foreign = diagnosis([failure("userunknown")], { origin: { verdict: "foreign", evidence: [] } });

test("sections follow the diagnosis", () => {
  expect(order(plan(bounce("userunknown")))[0]).toBe("fix");
  expect(order(plan(bounce("authfailure", { detail: "dmarc" }))).slice(0, 2)).toEqual(["help", "domain"]);
  expect(order(plan(bounce("rejected", { detail: "account_restricted" })))[0]).toBe("account");
  expect(order(plan(bounce("expired")))[0]).toBe("fix");
  expect(order(plan(foreign)).slice(0, 2)).toEqual(["account", "help"]);
});

test("the account section is in every checklist, folded when nothing points to it", () => {
  for (const [reason, detail] of CAUSES) {
    const list = plan(bounce(reason, { detail }));
    const own = list.sections.find(({ id }) => id === "account");
    expect(own).toBeDefined();
    for (const id of CHECKUP_ORDER) expect(steps(list, "account")).toContain(id);
    const { security } = adviceOf(reason, detail).row;
    expect(own?.note).toEqual(security ? { key: `section.account.note.${security}` } : null);
    if (security) expect(order(list)[0]).toBe("account");
  }
});

test.each([
  ["foreign sender", foreign, {}],
  ["answered: not mine", bounce("userunknown"), { answer: "foreign" }],
  ["account restricted", bounce("rejected", { detail: "account_restricted" }), {}],
  ["tenant restricted", bounce("rejected", { detail: "tenant_restricted" }), {}],
  ["forwarding blocked", bounce("policyviolation", { detail: "autoforward_blocked" }), {}],
  ["own quota", bounce("ratelimited", { detail: "own_quota" }), {}],
  ["wave", bounce("userunknown"), { wave: true }],
] as [string, Diagnosis, PlanOptions][])(
  "%s brings the account to the front, opened, with the reason said",
  (_, mail, options) => {
    const [first] = plan(mail, account(), options).sections;
    expect(first).toMatchObject({ id: "account", open: true });
    expect(first?.note).not.toBeNull();
  },
);

test("the incident order: password and sessions first, then what was left behind, then telling", () => {
  const list = plan(bounce("rejected", { detail: "account_restricted" }));
  expect(steps(list, "account")).toEqual([...INCIDENT_ORDER]);
  expect(steps(list, "account").slice(0, 4)).toEqual(["password", "sessions", "rules", "forwarding"]);
  expect(steps(plan(foreign), "account").slice(0, 3)).toEqual(["C05", "password", "sessions"]);
  const forwarding = steps(plan(bounce("policyviolation", { detail: "autoforward_blocked" })), "account");
  expect(forwarding.slice(0, 2)).toEqual(["forwarding", "rules"]);
  expect(steps(plan(accountUsed, account(), { answer: "foreign" }), "account")).toEqual([...INCIDENT_ORDER]);
});

test("a forwarding of one's own making is no break-in: a check-up follows, no password change in haste", () => {
  const list = plan(bounce("policyviolation", { detail: "autoforward_blocked" }));
  expect(steps(list, "account")).toEqual([...CHECKUP_ORDER]);
  expect(step(list, "password")?.why.key).toBe("step.password.why.default");
});

test("whether anybody else was in the account is found out before it is said", () => {
  const doubt = [
    foreign,
    bounce("ratelimited", { detail: "own_quota" }),
    bounce("rejected", { detail: "tenant_restricted" }),
  ];
  for (const mail of doubt) {
    const list = plan(mail);
    expect(steps(list, "account")[0]).toBe("C05");
    expect(step(list, "password")?.why.key).toBe("step.password.why.doubt");
    expect(step(list, "C05")?.how.some(({ key }) => /absent|nothing/.test(key))).toBe(true);
  }
  const certain = plan(bounce("rejected", { detail: "account_restricted" }));
  expect(step(certain, "password")?.why.key).toBe("step.password.why.security");
});

test("a mail that nobody here sent is neither waited for nor sent again", () => {
  for (const mail of [foreign, accountUsed]) {
    const list = plan(mail, account(), { answer: "foreign" });
    expect(steps(list)).not.toContain("C15");
    expect(steps(list)).not.toContain("C09");
    expect(list.verdict.resend).toBe("not-needed");
  }
});

test("'yes, I sent it' ends what only the number of mails pointed to, not what the server said", () => {
  const answered = { answer: "own" } as const;
  expect(order(plan(bounce("userunknown"), account(), { ...answered, wave: true }))[0]).toBe("fix");
  expect(order(plan(bounce("ratelimited", { detail: "own_quota" }), account(), answered))[0]).toBe("fix");
  expect(order(plan(bounce("rejected", { detail: "account_restricted" }), account(), answered))[0]).toBe("account");
  expect(plan(bounce("userunknown"), account(), { wave: true }).askOrigin).toBe(true);
  expect(plan(bounce("ratelimited", { detail: "own_quota" })).askOrigin).toBe(true);
});

test("no advice that does not apply: no domain check for a mistyped address, no admin of Gmail, no MX of Gmail", () => {
  expect(steps(plan(bounce("userunknown")))).toEqual(expect.not.arrayContaining(["C11", "C12", "C15"]));
  const gmail = plan(bounce("expired", { recipient: "taro@gmail.com" }));
  for (const id of ["C25", "C01"]) expect(steps(gmail)).not.toContain(id);
  expect(step(gmail, "C14")?.title.key).toBe("step.C14.titles.service");
  expect(step(gmail, "C14")?.tools.map((tool) => tool.id === "text" && tool.text.key)).toEqual([
    "text.ask-service.text",
  ]);
  const colleague = plan(bounce("systemerror", { recipient: "colleague@example.com" }));
  expect(step(colleague, "C14")?.title.key).toBe("step.C14.titles.ours");
  const delayed = plan(diagnosis([failure("expired", { action: "delayed" })], { kind: "delay" }));
  expect(step(delayed, "C15")?.whenFound?.key).toBe("step.C15.founds.delay");
  const phone = plan(bounce("userunknown", { detail: "carrier_ambiguous" }));
  expect(step(phone, "C08")?.how.map(({ key }) => key)).toEqual(["step.C08.how.carrier"]);
});

test("only what this bounce asks for counts for the progress", () => {
  const optional = (mail: Diagnosis) =>
    plan(mail)
      .sections.filter((section) => section.optional)
      .map(({ id }) => id);
  expect(optional(bounce("userunknown"))).toEqual(["account", "domain", "help"]);
  expect(optional(bounce("authfailure"))).toEqual(["account"]);
  expect(optional(foreign)).toEqual([]);
  expect(optional(bounce("policyviolation"))).toEqual(["account", "status"]);
  // It is nobody's move.
  const delayed = diagnosis([failure("expired", { action: "delayed" })], { kind: "delay" });
  expect(optional(delayed)).toEqual(plan(delayed).sections.map(({ id }) => id));
});

test("an address that Exchange wrapped is named as people know it, several are counted", () => {
  const wrapped =
    "IMCEAEX-_O=EXCHANGELABS_OU=EXCHANGE+20GROUP_CN=RECIPIENTS_CN=4f1c0c2be1d94b0ab3f0d6a7f8c9e012-Yamaguchi+20K@jpnprd01.prod.outlook.com";
  const list = plan(bounce("userunknown", { detail: "stale_autocomplete", recipient: wrapped }));
  const said = (id: string, of: Checklist) => t.ja(step(of, id)?.why.key ?? "", step(of, id)?.why.values as never);
  expect(said("C03", list)).toBe("Yamaguchi K について、Outlook に残っていた古い情報が使われました。");
  expect(steps(list)).not.toContain("C01");
  const three = plan(
    diagnosis(["a", "b", "c"].map((name) => failure("mailboxfull", { recipient: `${name}@example.jp` }))),
  );
  expect(said("C07", three)).toContain("a@example.jp ほか 2 件のメールボックス");
});

test("each mistyped address of several has its own suggestion", () => {
  const list = plan(
    diagnosis([
      failure("userunknown", { recipient: "taro@gmial.com" }),
      failure("userunknown", { recipient: "hanako@hotmial.com" }),
    ]),
  );
  expect(step(list, "C01")?.tools.map((tool) => tool.id === "address" && tool.suggestions)).toEqual([
    ["taro@gmail.com"],
    ["hanako@hotmail.com"],
  ]);
});

test("a mail that was not sent from here is not to be sent again", () => {
  expect(order(plan(foreign))).not.toContain("fix");
  expect(plan(foreign).verdict.tone).toBe("foreign");
});

test("the answer 'mine' ends the security track", () => {
  expect(order(plan(foreign, account(), { answer: "own" }))[0]).toBe("fix");
});

test("'Did you send this?' is asked while it is not certain, and stays while it is answered", () => {
  const unknown = diagnosis([failure("userunknown")], { origin: { verdict: "unknown", evidence: [] } });
  expect(plan(unknown).askOrigin).toBe(true);
  expect(plan(unknown, account(), { answer: "own" }).askOrigin).toBe(true);
  expect(plan(bounce("userunknown")).askOrigin).toBe(false);
  // Quoted in a mail to the reader: that of whoever wrote.
  expect(plan({ ...unknown, warnings: ["warning.quoted"] }).askOrigin).toBe(false);
  expect(plan(diagnosis([], { kind: "other", origin: { verdict: "unknown", evidence: [] } })).askOrigin).toBe(false);
});

test("SMTP settings are shown only where they exist and only when the own server refused", () => {
  const how = (mail: Diagnosis, client: Account["client"]) =>
    (step(plan(mail, account({ client })), "C10")?.how ?? []).map(({ key }) => key);
  const submission = bounce("norelaying", { detail: "submission" });
  expect(how(submission, "classic")).toContain("step.C10.how.auth");
  expect(how(submission, "new")).not.toContain("step.C10.how.auth");
  expect(how(submission, "new")).toContain("step.C10.how.none");
  expect(how(bounce("rejected"), "classic")).toEqual(["step.C10.how.address"]);
  expect(steps(plan(bounce("norelaying", { detail: "wrong_mx" })))).not.toContain("C10");
  expect(steps(plan(bounce("norelaying")))).not.toContain("C10");
  expect(steps(plan(bounce("policyviolation")))).not.toContain("C10");
});

test("the first step is the first action: where the report is to be handed on, its place or the text that goes with it comes first", () => {
  const wrong = CAUSES.filter(([reason, detail]) => {
    const list = plan(bounce(reason, { detail }));
    const { action } = list.verdict;
    const first = list.sections[0]?.steps[0]?.id;
    const handsOn = t.ja(action.key, action.values as never).includes("レポート");
    return handsOn && order(list)[0] !== "account" && first !== "C13" && first !== "C14" && first !== "C24";
  });
  expect(wrong).toEqual([]);
});

test("waiting is never advised for an address that does not exist, nor making a mail smaller for a full mailbox", () => {
  for (const detail of [null, "consumer_mailbox", "typo", "edge_block"] as const) {
    expect(steps(plan(bounce("userunknown", { detail })))).not.toContain("C09");
  }
  expect(steps(plan(bounce("mailboxfull")))).not.toContain("C06");
  expect(steps(plan(bounce("emailtoolarge")))).not.toContain("C07");
});

test("several causes: steps of each, each once, with the values of its own recipient", () => {
  const mail = diagnosis([
    failure("userunknown", { recipient: "a@gmial.com", detail: "typo" }),
    failure("mailboxfull", { recipient: "b@example.jp" }),
  ]);
  const list = plan(mail);
  expect(steps(list, "fix")).toEqual(expect.arrayContaining(["C01", "C07"]));
  expect(new Set(steps(list)).size).toBe(steps(list).length);
  const text = (id: string) => t.en(step(list, id)?.why.key ?? "", step(list, id)?.why.values as never);
  expect(text("C01")).toContain("a@gmial.com");
  expect(text("C07")).toContain("b@example.jp");
});

test("several causes: a step that only some of them call for names their addresses; a way around them all comes last", () => {
  const list = plan(
    diagnosis([
      failure("userunknown", { recipient: "a@example.jp" }),
      failure("userunknown", { recipient: "b@example.jp" }),
      failure("userunknown", { recipient: "c@example.com.invalid", detail: "typo" }),
      failure("mailboxfull", { recipient: "d@example.jp" }),
    ]),
  );
  const unknown = ["a@example.jp", "b@example.jp", "c@example.com.invalid"];
  expect(step(list, "C01")?.concerns).toEqual(unknown);
  expect(step(list, "C03")?.concerns).toEqual(unknown);
  expect(step(list, "C09")?.concerns).toEqual(["d@example.jp"]);
  expect(step(list, "C07")?.concerns).toEqual(["d@example.jp"]);
  for (const id of ["forwarding", "C13", "C20", "C24"]) expect(step(list, id)?.concerns).toEqual([]);
  expect(steps(list, "fix").at(-1)).toBe("C18");
});

test("a step that all causes call for names no addresses, nor does any where there is one cause", () => {
  const both = plan(
    diagnosis([
      failure("userunknown", { recipient: "a@example.jp" }),
      failure("mailboxfull", { recipient: "d@example.jp" }),
    ]),
  );
  expect(step(both, "C18")?.concerns).toEqual([]);
  const one = plan(diagnosis(["a", "b"].map((name) => failure("mailboxfull", { recipient: `${name}@example.jp` }))));
  expect(one.sections.flatMap((s) => s.steps.flatMap(({ concerns }) => concerns))).toEqual([]);
  expect(steps(one, "fix")).toEqual(["C07", "C09", "C18"]);
});

test("the failed address is compared with the typed one unless they are known to be the same", () => {
  const has = (more: Parameters<typeof bounce>[1]) => steps(plan(bounce("userunknown", more))).includes("C04");
  expect(has({})).toBe(false);
  expect(has({ originalRecipient: "Sato@example.co.jp" })).toBe(false);
  expect(has({ originalRecipient: "info@example.co.jp" })).toBe(true);
  expect(has({ recipient: "old@example.net" })).toBe(true);
  expect(steps(plan({ ...bounce("userunknown"), original: null }))).toContain("C04");
  const second = failure("userunknown", { recipient: "old@example.net" });
  expect(steps(plan(diagnosis([failure("userunknown"), second])))).toContain("C04");
});

test("a forwarding target that failed is compared with what was typed", () => {
  const mail = diagnosis([
    failure("userunknown", { recipient: "old@example.net", originalRecipient: "sato@example.co.jp", forwarded: true }),
  ]);
  const list = plan(mail);
  expect(steps(list, "fix").slice(0, 3)).toEqual(["C02", "C04", "C19"]);
  expect(step(list, "C02")?.title.key).toBe("step.C02.titles.arrived");
  const why = step(list, "C04")?.why;
  expect(t.ja(why?.key ?? "", why?.values as never)).toBe(
    "失敗したのは old@example.net で、送った宛先は sato@example.co.jp です。",
  );
});

const href = (list: Checklist, id: string) => step(list, id)?.links.map((link) => link.href) ?? [];

test.each([
  [{ type: "work", cloud: "worldwide" }, "https://outlook.office.com/mail/options/mail/forwarding", true],
  [{ type: "personal" }, "https://outlook.live.com/mail/0/options/mail/forwarding", true],
  [{ type: "work", cloud: "gcc-high" }, "https://outlook.office365.us/mail/options/mail/forwarding", false],
  [{ type: "work", cloud: "dod" }, "https://webmail.apps.mil/mail/options/mail/forwarding", false],
  [{ type: "work", cloud: "china" }, "https://partner.outlook.cn/mail/options/mail/forwarding", false],
  [
    { type: "onpremises", owaHost: "mail.example.co.jp" },
    "https://mail.example.co.jp/owa/?path=/options/forwarding",
    false,
  ],
] as [Partial<Account>, string, boolean][])("forwarding of %j", (who, address, sure) => {
  const links = step(plan(bounce("userunknown"), account(who)), "forwarding")?.links;
  expect(links).toEqual([{ label: { key: "link.forwarding" }, href: address, sure }]);
});

test("an unknown account is offered both pages, each with whose it is", () => {
  const links = step(plan(bounce("userunknown"), account({ type: "unknown" })), "security-info")?.links ?? [];
  expect(links.map((link) => link.href)).toEqual([
    "https://mysignins.microsoft.com/security-info",
    "https://account.live.com/proofs/manage",
  ]);
  expect(links.map((link) => t.ja(link.label.key, link.label.values as never))).toEqual([
    "セキュリティ情報を開く (職場または学校アカウント)",
    "セキュリティ情報を開く (個人の Microsoft アカウント)",
  ]);
});

test("an on-premises host is put into a link only when it is one", () => {
  expect(
    href(plan(bounce("userunknown"), account({ type: "onpremises", owaHost: "evil.example/?x=" })), "forwarding"),
  ).toEqual([]);
  expect(href(plan(bounce("userunknown"), account({ type: "onpremises" })), "rules")).toEqual([]);
});

test("where a link is not sure, menu words stand beside it", () => {
  for (const type of ["work", "personal", "unknown"] as const) {
    for (const cloud of CLOUDS) {
      for (const client of CLIENTS) {
        const list = plan(foreign, account({ type, cloud, client }));
        for (const id of ["forwarding", "rules", "junk", "automatic-replies"]) {
          const found = step(list, id);
          if (found?.links.every(({ sure }) => sure)) continue;
          expect(found?.how.some(({ key }) => key.startsWith("how.") && key !== "how.browser")).toBe(true);
        }
      }
    }
  }
});

test("menus that are on the page of a link, or are an admin's, do not stand in for the link", () => {
  const menu = (id: string, who: Partial<Account> = {}) =>
    step(plan(bounce("expired", { recipient: "sato@example.jp" }), account(who)), id)?.menu;
  expect(menu("rules")).toBe(true);
  expect(menu("forwarding", { client: "classic" })).toBe(true);
  for (const type of ["work", "personal", "unknown"] as const) {
    expect([type, menu("password", { type }), menu("C15", { type })]).toEqual([type, false, false]);
  }
});

test("'on the page that opens' stands beside a link that opens it, in every cloud", () => {
  for (const type of ["work", "personal", "unknown"] as const) {
    for (const cloud of CLOUDS) {
      const list = plan(bounce("rejected", { detail: "account_restricted" }), account({ type, cloud }));
      const stepsWithPage = list.sections
        .flatMap((s) => s.steps)
        .filter(({ how }) => how.some(({ key }) => key === "how.work" || key === "how.personal"));
      expect(stepsWithPage.length).toBeGreaterThan(3);
      expect(stepsWithPage.filter(({ links }) => links.length === 0).map(({ id }) => [type, cloud, id])).toEqual([]);
    }
  }
});

test("no link carries an account's address, all are https", () => {
  const list = plan(bounce("blocked", { detail: "dnsbl", diagnostic: "blocked using bl.spamcop.net [203.0.113.9]" }));
  for (const { href: address } of list.sections.flatMap((s) => s.steps.flatMap((one) => one.links))) {
    expect(address).toMatch(/^https:\/\//);
    expect(address).not.toContain("suzuki");
  }
  for (const [id, row] of Object.entries<LinkRow>(LINKS)) {
    for (const address of typeof row.at === "string" ? [row.at] : Object.values(row.at)) {
      expect([id, address.replace("{host}", "mail.example.jp").replace("{domain}", "example.jp")]).toEqual([
        id,
        expect.stringMatching(/^https:\/\/[a-z0-9.-]+(\/|$)/),
      ]);
    }
    expect(row.source).not.toBe("");
  }
});

test("menu words are those of the reader's own Outlook", () => {
  const lines = (who: Partial<Account>) =>
    (step(plan(bounce("userunknown"), account(who)), "rules")?.how ?? [])
      .filter(({ key }) => key.startsWith("how."))
      .map(({ key, values }) => t.ja(key, values as never));
  expect(lines({ client: "classic" })).toEqual([
    "クラシック Outlook では、[ファイル] > [仕分けルールと通知の管理] の順に選択します。",
  ]);
  expect(lines({ client: "new" })).toEqual([
    "新しい Outlook と Outlook on the web では、[設定] > [メール] > [ルール] の順に選択します。",
  ]);
  expect(lines({ client: "mac" })).toEqual(["Outlook for Mac では、[ツール] > [ルール] の順に選択します。"]);
  expect(lines({ client: "ios" })[0]).toBe("この設定は、ブラウザーの Outlook (Outlook on the web) にあります。");
  expect(lines({ client: "web", type: "onpremises" })).toEqual([
    "社内の Outlook on the web では、[設定] > [オプション] > [メールの整理] > [受信トレイのルール] の順に選択します。",
  ]);
});

test("an account on the organization's own server is not sent to pages that only Microsoft's accounts have", () => {
  const restricted = bounce("rejected", { detail: "account_restricted" });
  const how = (id: string, type: Account["type"]) =>
    (step(plan(restricted, account({ type })), id)?.how ?? []).map(({ key }) => key);
  expect(how("sessions", "onpremises")).toEqual(["step.sessions.how.admin", "step.sessions.how.again"]);
  expect(how("sessions", "personal")).toEqual(["step.sessions.how.everywhere", "step.sessions.how.again"]);
  expect(how("sign-in-activity", "onpremises")).toEqual(["step.sign-in-activity.how.company"]);
});

test("when the DNS was changed is asked only where its records are looked at", () => {
  const asks = (mail: Diagnosis, who = account()) =>
    step(plan(mail, who), "C13")?.how.some(({ key }) => key === "step.C13.how.small");
  for (const [reason, detail] of CAUSES) {
    const list = plan(bounce(reason, { detail }));
    const records = steps(list, "domain").some((id) => id.startsWith("C11"));
    expect([reason, detail, asks(bounce(reason, { detail }))]).toEqual([reason, detail, records]);
  }
  expect(asks(bounce("rejected", { detail: "account_restricted" }))).toBe(false);
  expect(asks(bounce("authfailure"), account({ type: "personal" }))).toBe(false);
});

test("the admins' section is called after what it holds", () => {
  const title = (mail: Diagnosis) => plan(mail).sections.find(({ id }) => id === "domain")?.title.key;
  expect(title(bounce("authfailure"))).toBe("section.domain.title");
  expect(title(bounce("userunknown"))).toBe("section.domain.admins");
  expect(title(bounce("rejected", { detail: "account_restricted" }))).toBe("section.domain.admins");
});

test("a report by other software may concern a mail that never was in Exchange Online: its server is named", () => {
  const first = (reporter: Diagnosis["reporter"], who = account()) => {
    const line = step(plan({ ...bounce("userunknown"), reporter }, who), "C20")?.how[0];
    return t.en(line?.key ?? "", line?.values as never);
  };
  const mta = "mail.example.com";
  expect(first({ mta, software: "qmail" })).toContain("ask the operator of mail.example.com");
  for (const software of ["Exchange", "Exchange Online", null]) {
    expect(first({ mta, software })).toMatch(/^Exchange Online: /);
  }
  expect(first({ mta: null, software: "qmail" })).toMatch(/^Exchange Online: /);
  expect(first({ mta, software: "qmail" }, account({ type: "onpremises" }))).toMatch(/^Own server: /);
});

test("private persons get no admin's steps, companies do", () => {
  const mail = bounce("blocked", { detail: "dnsbl" });
  const hotmail = {
    ...mail,
    original: { ...(mail.original as NonNullable<typeof mail.original>), from: "taro@hotmail.co.jp" },
  };
  expect(order(plan(hotmail, account({ type: "personal", addresses: ["taro@hotmail.co.jp"] })))).not.toContain(
    "domain",
  );
  expect(steps(plan(mail), "domain")).toEqual(expect.arrayContaining(["C11", "C12", "C20"]));
});

test("tools are filled from the bounce", () => {
  const listed = plan(
    bounce("blocked", { detail: "dnsbl", diagnostic: "554 blocked using bl.spamcop.net [203.0.113.9]" }),
  );
  expect(step(listed, "C12")?.tools).toEqual([
    {
      id: "blocklist",
      list: "SpamCop",
      ip: "203.0.113.9",
      href: "https://www.spamcop.net/bl.shtml?203.0.113.9",
      dead: false,
    },
  ]);
  // The tool has the look-ups of many lists; where no list is named there is no tool.
  expect(href(listed, "C12").join()).not.toContain("mxtoolbox");
  const unnamed = plan(bounce("blocked", { diagnostic: "554 Client host [203.0.113.9] rejected" }));
  expect(step(unnamed, "C12")?.tools).toEqual([]);
  expect(href(unnamed, "C12").join()).toContain("mxtoolbox.com/SuperTool.aspx?action=blacklist:203.0.113.9");
  const nothingNamed = plan(bounce("blocked", { diagnostic: "554 5.7.1 rejected" }));
  expect(href(nothingNamed, "C12")).toEqual(["https://mxtoolbox.com/blacklists.aspx"]);
  expect(href(unnamed, "C12")).not.toContain("https://mxtoolbox.com/blacklists.aspx");
  const large = plan(
    bounce("emailtoolarge", { detail: "recipient_server", diagnostic: "552 5.3.4 exceeds limit 26214400" }),
  );
  expect(step(large, "C06")?.tools[0]).toMatchObject({
    id: "size",
    limit: 26_214_400,
    whose: { key: "size.whose.recipient" },
  });
  const gmail = plan(bounce("emailtoolarge", { recipient: "a@gmail.com", diagnostic: "552 5.3.4" }));
  expect(step(gmail, "C06")?.tools[0]).toMatchObject({ whose: { key: "size.whose.usual" } });
  const typo = plan(bounce("userunknown", { recipient: "taro@gmial.com" }));
  expect(step(typo, "C01")?.tools).toEqual([
    { id: "address", recipient: "taro@gmial.com", suggestions: ["taro@gmail.com"] },
  ]);
  expect(step(plan(bounce("userunknown", { recipient: "sato@example.net" })), "C01")?.tools).toEqual([]);
  const dns = step(plan(bounce("authfailure", { detail: "spf" })), "C11")?.tools[0];
  expect(dns).toMatchObject({ id: "dns", domain: "example.com" });
});

test("the packaged help desk stands first among the links of the report's step", () => {
  const helpDesk = { address: "help@example.com", link: "https://help.example.com/" };
  expect(href(plan(bounce("undefined"), account(), { helpDesk }), "C13")[0]).toBe("https://help.example.com/");
});

test("administrators are sent to the portal that holds the setting, and to each only once", () => {
  const restricted = plan(bounce("rejected", { detail: "account_restricted" }));
  expect(step(restricted, "admin-restricted")?.how[0]?.key).toBe("how.defender");
  expect(step(plan(bounce("authfailure", { detail: "dkim" })), "C11-dkim")?.how[0]?.key).toBe("how.defender");
  expect(
    step(restricted, "C20")
      ?.how.filter(({ values }) => values?.path)
      .map(({ key }) => key),
  ).toEqual(["step.C20.how.portal"]);
  expect(step(plan(bounce("userunknown"), account({ type: "onpremises" })), "C20")?.how[0]?.key).toBe(
    "step.C20.how.logs",
  );
});

test("looking at the security info does not end in adding to it", () => {
  const [where] = step(plan(bounce("userunknown")), "security-info")?.how ?? [];
  expect(where?.values?.path).toEqual([{ key: "menu.my-sign-ins" }, { key: "menu.security-info" }]);
});

test("delegates are looked for where there can be any, in menus or at the folder", () => {
  const lines = (type: "work" | "personal", client: "classic" | "web" | "mac") =>
    step(plan(bounce("userunknown"), account({ type, client })), "delegates")?.how.map(({ key }) => key);
  expect(lines("work", "classic")?.[0]).toBe("how.classic");
  expect(lines("work", "mac")?.[0]).toBe("how.mac");
  expect(lines("work", "web")?.[0]).toBe("step.delegates.how.folder");
  expect(lines("personal", "web")).toBeUndefined();
});

test("forms of a service are shown to those it refused", () => {
  const yahoo = plan(bounce("badreputation", { provider: "Yahoo / AOL" }));
  expect(href(yahoo, "C12")).toContain("https://senders.yahooinc.com/contact");
  expect(href(plan(bounce("badreputation", { provider: "iCloud" })), "C12").join()).not.toContain("yahoo");
  expect(href(plan(bounce("systemerror", { provider: "Gmail / Google Workspace" })), "C15")[0]).toContain(
    "google.com/appsstatus",
  );
});

const EVERY: Checklist[] = [
  ...CAUSES.flatMap(([reason, detail]) =>
    ACCOUNT_TYPES.flatMap((type) =>
      [true, false].map((forwarded) =>
        plan(
          bounce(reason, { detail, forwarded, originalRecipient: forwarded ? "info@example.co.jp" : null }),
          account({ type, owaHost: "mail.example.jp" }),
        ),
      ),
    ),
  ),
  ...CLIENTS.flatMap((client) => [
    plan(foreign, account({ client })),
    plan(bounce("norelaying", { detail: "submission" }), account({ client })),
  ]),
  ...CLOUDS.map((cloud) => plan(foreign, account({ cloud }))),
  ...KINDS.map((kind) => plan(diagnosis([], { kind }))),
];

/** Messages as views ask for them; those that are values of others are seen inside their sentences. */
function asked(value: unknown, found: Map<string, Words>): void {
  if (typeof value !== "object" || value === null) return;
  if ("key" in value && typeof value.key === "string") {
    const words = value as Words;
    const missing = Object.entries(words.values ?? {}).filter(([, held]) => typeof held === "object");
    found.set(`${words.key} ${missing.map(([name]) => name)}`, words);
  } else for (const inner of Object.values(value)) asked(inner, found);
}

test("every sentence of every checklist exists in both languages, with all its values", () => {
  const found = new Map<string, Words>();
  asked(EVERY, found);
  const wrong = new Set<string>();
  for (const words of found.values()) {
    for (const language of LANGUAGES) {
      const text = t[language](words.key, words.values as never);
      const unresolved = /\{\{|\[object|undefined|\ue000|\b(?:term|menu|resend|link|step)\.[a-z]/;
      if (text === words.key || unresolved.test(text)) wrong.add(`${language} ${words.key}: ${text}`);
    }
  }
  expect(found.size).toBeGreaterThan(400);
  expect([...wrong]).toEqual([]);
});

test("every step of the table is reached by some bounce, or without a mail", () => {
  const without = planGeneralChecklist(account(), { address: null, link: "https://help.example.com/" });
  const reached = new Set([...EVERY, without].flatMap((list) => steps(list)));
  expect(STEPS.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

test("the id tells bounces apart and tells nothing about them", () => {
  const mail = bounce("userunknown");
  expect(plan(mail).id).toMatch(/^[0-9a-f]{14}$/);
  expect(plan(mail).id).toBe(plan(bounce("mailboxfull")).id);
  expect(plan(mail).id).not.toBe(plan(bounce("userunknown", { recipient: "other@example.jp" })).id);
  expect(plan({ ...mail, subject: "something else" }).id).toBe(plan(mail).id);
});

test("whatever a diagnosis holds, a checklist comes out", () => {
  const text = fc.option(
    fc.oneof(fc.string(), fc.constantFrom("$t(move.sender)", "{{helpdesk}}", "a@b@c", "<x@y>", "@", "\0")),
    { nil: null },
  );
  fc.assert(
    fc.property(
      text,
      text,
      text,
      text,
      text,
      fc.constantFrom(...CAUSES),
      (recipient, diagnostic, subject, from, provider, [reason, detail]) => {
        const mail = diagnosis([failure(reason, { detail, recipient, diagnostic, provider })], {
          original: { messageId: from, subject, date: from, from, to: [subject ?? ""], cc: [], size: null, hops: [] },
        });
        const list = plan(mail, account({ owaHost: recipient }));
        expect(list.sections.length).toBeGreaterThan(1);
        for (const { href: address } of list.sections.flatMap((s) => s.steps.flatMap((one) => one.links)))
          expect(() => new URL(address)).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});
