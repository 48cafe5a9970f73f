import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createTranslator, type Language, type Translate } from "../../src/locales";
import { keepCounters } from "../../src/locales/wide";
import { createDesk } from "../../src/taskpane/desk";
import { speechOf } from "../../src/taskpane/speech";
import { App } from "../../src/taskpane/views/App";
import { SITUATIONS } from "../checklist/situations";
import { diagnoseHere, intakeOf, memoryStore, type Outside, open, surroundings } from "./given";

/** The pane as it starts, with the open mail read. */
async function start(outside: Outside, language: Language = "en"): Promise<Translate> {
  const t = await createTranslator(language);
  const desk = createDesk(outside, diagnoseHere);
  await desk.reader.readOpenItem();
  render(<App desk={desk} first={speechOf(language, t)} />);
  return t;
}

const withOpen = (name: string, change: Parameters<typeof surroundings>[0] = {}): Outside => {
  const outside = surroundings(change);
  outside.next = open(name);
  return outside;
};

/** What the live region says now. */
const announced = () => document.getElementById("said")?.textContent;

describe("the verdict", () => {
  test("is named, announced and says whose move it is and what to do first", async () => {
    const t = await start(withOpen("postfix-over-quota"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveProperty("textContent", t("verdict.mailboxfull.headline"));
    expect(screen.getByRole("banner").textContent).toContain("Undelivered Mail Returned to Sender");
    expect(announced()).toContain(t("verdict.mailboxfull.action"));
    expect(screen.getByText(t("move.recipient"))).toBeTruthy();
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("their mailbox");
  });

  test("does not take the focus when the pane opens, and takes it when the person brought the mail", async () => {
    const outside = withOpen("postfix-over-quota");
    await start(outside);
    expect(document.activeElement).toBe(document.body);
    await act(async () => outside.drop([intakeOf("postfix-docomo-unknown-user", "drop")]));
    expect(await screen.findByText("example-tanaka.1987@docomo.ne.jp", { exact: false })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("stands at the top of the pane, however far below the person was", async () => {
    const outside = withOpen("postfix-over-quota");
    const t = await start(outside);
    await screen.findByRole("heading", { level: 1 });
    document.documentElement.scrollTop = 900;
    await act(async () => outside.drop([intakeOf("postfix-docomo-unknown-user", "file")]));
    await screen.findByRole("heading", { level: 1, name: t("verdict.userunknown.carrier_ambiguous.headline") });
    await waitFor(() => expect(document.documentElement.scrollTop).toBe(0));
  });

  test("goes when Outlook shows another mail", async () => {
    const outside = withOpen("postfix-over-quota");
    const t = await start(outside);
    document.documentElement.scrollTop = 900;
    outside.next = open("newsletter");
    await act(async () => outside.change());
    expect(await screen.findByRole("heading", { level: 1, name: t("verdict.kind.other.headline") })).toBeTruthy();
    await waitFor(() => expect(document.documentElement.scrollTop).toBe(0));
    expect(screen.queryByText(t("verdict.mailboxfull.headline"))).toBeNull();
  });

  test("is not said any longer when Outlook hands over nothing of the next mail, nor when a file cannot be read", async () => {
    const outside = withOpen("postfix-over-quota");
    const t = await start(outside);
    outside.next = { ok: false, none: { why: "locked" } };
    await act(async () => outside.change());
    await screen.findByRole("heading", { level: 1, name: t("pane.none.locked.title") });
    expect(announced()).toBe(t("pane.pair", { term: t("pane.none.locked.title"), value: t("pane.none.locked.why") }));
    await act(async () => outside.drop([], [{ name: "Mails", why: "folder" }]));
    await screen.findByText(t("pane.problem.folder"));
    expect(announced()).toContain(t("pane.problem.folder"));
  });

  test("of several causes groups the addresses, each with its own advice", async () => {
    const t = await start(withOpen("sendmail-two-recipients"), "ja");
    const list = screen.getByRole("region", { name: keepCounters(t("pane.recipients.failed", { count: 2 })) });
    expect(within(list).getAllByRole("heading", { level: 3 })).toHaveLength(2);
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("the checklist", () => {
  const first = async () => (await screen.findAllByRole("checkbox"))[0] as HTMLInputElement;

  test("a tick counts, is kept for this bounce and comes back", async () => {
    const user = userEvent.setup();
    const outside = withOpen("postfix-over-quota", { store: memoryStore() });
    const t = await start(outside);
    const total = (await screen.findByText(/^0 of \d+ done$/)).textContent?.match(/\d+(?= done)/)?.[0] as string;
    await user.click(await first());
    expect(screen.getByText(t("pane.checklist.progress", { done: 1, total: Number(total) }))).toBeTruthy();
    document.body.replaceChildren();
    await start(outside);
    expect((await first()).checked).toBe(true);
    await user.click(screen.getByRole("button", { name: t("pane.checklist.startOver") }));
    expect((await first()).checked).toBe(false);
  });

  test("a problem opens what to do next; each step has its own name", async () => {
    const user = userEvent.setup();
    const t = await start(withOpen("exo-518-account-restricted"));
    const rules = await screen.findByRole("button", { name: t("step.rules.title") });
    expect(screen.getByRole("checkbox", { name: t("step.rules.title") })).toBeTruthy();
    await user.click(rules);
    expect(rules.getAttribute("aria-expanded")).toBe("true");
    await user.click(screen.getByRole("button", { name: t("pane.step.foundProblem"), pressed: false }));
    expect(screen.getByText(t("pane.step.whatNow"))).toBeTruthy();
    expect(screen.getByRole("button", { name: new RegExp(t("pane.step.problem")) })).toBeTruthy();
  });

  test("a step in which nothing can be found does not ask for it, and can be set aside", async () => {
    const t = await start(withOpen("postfix-over-quota"));
    const urgent = await screen.findByRole("button", { name: t("step.C18.title") });
    await userEvent.click(urgent);
    expect(screen.queryByRole("button", { name: t("pane.step.foundProblem") })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: t("pane.step.not-for-me"), pressed: false }));
    expect(urgent.textContent).toContain(t("pane.step.not-for-me"));
    expect(screen.getByText(t("pane.checklist.progress", { done: 1, total: 3 }))).toBeTruthy();
  });

  test("says so when ticks cannot be kept", async () => {
    const user = userEvent.setup();
    const t = await start(withOpen("postfix-over-quota", { store: memoryStore(true) }));
    await user.click(await first());
    expect(await screen.findByText(t("pane.checklist.notKept"))).toBeTruthy();
  });

  test("links open outside, through Outlook", async () => {
    const user = userEvent.setup();
    const outside = withOpen("exo-518-account-restricted");
    const t = await start(outside);
    await user.click(await screen.findByRole("button", { name: t("step.password.title") }));
    const [link] = screen.getAllByRole("link");
    await user.click(link as HTMLElement);
    expect(outside.opened).toEqual([link?.getAttribute("href")]);
  });
});

describe("what a step shows", () => {
  const openStep = async (title: string) => userEvent.click(screen.getByRole("button", { name: title }));

  test("the signs of a bad rule, each with its reason", async () => {
    const t = await start(withOpen("exo-518-account-restricted"));
    await screen.findByRole("region", { name: t("pane.checklist.title") });
    await openStep(t("step.rules.title"));
    for (const sign of ["outside", "deletes", "hides", "name", "words", "all"]) {
      expect(screen.getByText(t(`step.rules.signs.${sign}`))).toBeTruthy();
    }
  });

  test("for whom it is, where several addresses failed for different causes: two are named, the others counted", async () => {
    const outside = surroundings();
    const failed = (address: string, status: string) =>
      `Final-Recipient: rfc822; ${address}\nAction: failed\nStatus: ${status}\n`;
    const eml = `From: MAILER-DAEMON@mx1.example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.net

${[failed("sato@example.jp", "5.2.2"), ...["a", "b", "c"].map((name) => failed(`${name}@example.co.jp`, "5.1.1"))].join("\n")}
--b--
`;
    outside.next = { ok: true, intake: { ...intakeOf("postfix-over-quota"), input: eml } };
    const t = await start(outside);
    await screen.findByRole("region", { name: t("pane.checklist.title") });
    const space = screen.getByRole("button", { name: new RegExp(`^${t("step.C07.title")}`) });
    expect(space.textContent).toContain("For sato@example.jp");
    const address = screen.getByRole("checkbox", { name: t("step.C01.title") });
    const concerns = document.getElementById(address.getAttribute("aria-describedby") ?? "");
    expect(concerns?.textContent).toBe("For a@example.co.jp, b@example.co.jp and 1 more");
    expect(screen.getByRole("button", { name: t("step.C18.title") })).toBeTruthy();
  });

  test("only what the bounce asks for is counted above, the check-up is optional and counts for itself", async () => {
    const t = await start(withOpen("postfix-over-quota"));
    const list = await screen.findByRole("region", { name: t("pane.checklist.title") });
    expect(within(list).getByText(t("pane.checklist.progress", { done: 0, total: 3 }))).toBeTruthy();
    const section = within(list).getByRole("button", { name: new RegExp(`^${t("section.account.title")}`) });
    expect(section.textContent).toBe(`${t("section.account.title")}${t("pane.checklist.optional")}`);
    await userEvent.click(section);
    await userEvent.click(within(list).getByRole("checkbox", { name: t("step.rules.title") }));
    expect(section.textContent).toContain("optional · 1/12");
    expect(within(list).getByText(t("pane.checklist.progress", { done: 0, total: 3 }))).toBeTruthy();
    const asked = within(list).getByRole("button", { name: new RegExp(`^${t("section.fix.title")}`) });
    expect(asked.textContent).toContain(t("pane.checklist.count", { done: 0, total: 3 }));
  });

  test.each(["delivered-receipt", "newsletter"])("no progress where nothing is asked for: %s", async (name) => {
    const t = await start(withOpen(name));
    const list = await screen.findByRole("region", { name: t("pane.checklist.general") });
    expect(within(list).queryByRole("progressbar")).toBeNull();
    expect(list.textContent).not.toContain(t("pane.checklist.progress", { done: 0, total: 0 }));
    expect(within(list).getByRole("button", { name: /optional$/ })).toBeTruthy();
  });

  test("a limit that the bounce does not name is called a usual one, whose it is is said", async () => {
    const t = await start(withOpen("qmail-552-too-large"));
    await screen.findByRole("region", { name: t("pane.checklist.title") });
    await openStep(t("step.C06.title"));
    expect(screen.getByText(t("pane.size.unnamed", { whose: t("size.whose.recipient") }))).toBeTruthy();
    const limit = screen.getByRole("combobox", { name: t("pane.size.limit") }) as HTMLSelectElement;
    expect(limit.selectedOptions[0]?.textContent).toBe("25 MB: A usual limit");
  });

  test("“Write to this address” takes recipient, subject and text of the mail that came back", async () => {
    const outside = surroundings();
    const eml = (SITUATIONS[1]?.eml ?? "").replaceAll("kopparberg-hotell.example.se", "gmial.com");
    outside.next = { ok: true, intake: { ...intakeOf("exo-mistyped-domain"), input: eml } };
    const t = await start(outside);
    await screen.findByRole("region", { name: t("pane.checklist.title") });
    await openStep(t("step.C01.title"));
    await userEvent.click(screen.getByRole("button", { name: t("pane.address.write") }));
    await waitFor(() => expect(outside.composed).toHaveLength(1));
    expect(outside.composed[0]).toEqual({
      to: ["a.lindqvist@gmail.com"],
      subject: "見積書の送付",
      body: "いつもお世話になっております。",
    });
  });

  test("a look-up stands there once", async () => {
    const t = await start(withOpen("postfix-spamhaus-listed"));
    await screen.findByRole("region", { name: t("pane.checklist.title") });
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${t("section.domain.title")}`) }));
    await openStep(t("step.C12.title"));
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(new Set(links).size).toBe(links.length);
    expect(links.join()).toMatch(/spamhaus.*mxtoolbox/);
  });
});

test("“Did you send this?”: the answer turns the verdict, and can be taken back", async () => {
  const user = userEvent.setup();
  const outside = withOpen("exim-backscatter", { account: { ...surroundings().account, addresses: [] } });
  const t = await start(outside);
  await user.click(await screen.findByRole("button", { name: t("pane.origin.yes") }));
  expect(screen.queryByRole("heading", { level: 1, name: t("verdict.foreign.headline") })).toBeNull();
  await user.click(screen.getByRole("button", { name: t("pane.origin.change") }));
  await user.click(screen.getByRole("button", { name: t("pane.origin.no") }));
  expect(screen.getByRole("heading", { level: 1, name: t("verdict.foreign.told") })).toBeTruthy();
});

describe("without a mail", () => {
  test("says why, shows the best way for this client first, and offers everything else", async () => {
    const t = await start(surroundings());
    expect(await screen.findByRole("heading", { level: 1, name: t("pane.none.locked.title") })).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toBe(t("pane.way.drag.title"));
    expect(screen.getByRole("button", { name: t("pane.bring.file") })).toBeTruthy();
    expect(screen.getByRole("textbox", { name: t("pane.bring.paste") })).toBeTruthy();
    expect(screen.getByRole("heading", { name: t("pane.checklist.general") })).toBeTruthy();
  });

  test("every step of the checklist opens, and none speaks of a report", async () => {
    const user = userEvent.setup();
    const t = await start(surroundings());
    const checklist = await screen.findByRole("region", { name: t("pane.checklist.general") });
    const folded = () => within(checklist).queryAllByRole("button", { expanded: false })[0];
    for (let button = folded(); button; button = folded()) await user.click(button);
    expect(within(checklist).getAllByRole("checkbox").length).toBeGreaterThan(10);
    expect(within(checklist).getByText(t("section.fix.general"))).toBeTruthy();
    expect(within(checklist).queryByText(t("section.help.title"))).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("on a phone there is one way: copy and paste", async () => {
    const t = await start(surroundings({ account: { ...surroundings().account, client: "ios" } }));
    const ways = (await screen.findAllByRole("heading", { level: 2 })).map((heading) => heading.textContent);
    expect(ways).toContain(t("pane.way.paste.title"));
    expect(ways).not.toContain(t("pane.way.drag.title"));
    expect(screen.getByText(t("pane.way.paste.3")).textContent).toContain("Modori");
  });

  test("a failed call names itself, and can be tried again", async () => {
    const user = userEvent.setup();
    const outside = surroundings();
    outside.next = {
      ok: false,
      none: { why: "failed", call: "getAsFileAsync", code: 5001, message: "internal error" },
    };
    const t = await start(outside);
    expect(await screen.findByText(/getAsFileAsync, code 5001: internal error/)).toBeTruthy();
    outside.next = open("postfix-over-quota");
    await user.click(screen.getByRole("button", { name: t("pane.none.again") }));
    expect(await screen.findByRole("heading", { level: 1, name: t("verdict.mailboxfull.headline") })).toBeTruthy();
  });
});

describe("by keyboard alone", () => {
  test("the settings open, change the language, close with Escape and give the focus back", async () => {
    const user = userEvent.setup();
    const outside = withOpen("postfix-over-quota");
    const t = await start(outside);
    const ja = await createTranslator("ja");
    await user.tab();
    await user.keyboard("{Enter}");
    const languages = await screen.findByRole("combobox", { name: t("pane.settings.language.label") });
    await act(async () => user.selectOptions(languages, "ja"));
    expect(await screen.findByRole("heading", { level: 1, name: ja("pane.settings.title") })).toBeTruthy();
    expect(document.documentElement.lang).toBe("ja");
    expect(outside.store.get("choices")).toMatchObject({ language: "ja" });
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: ja("pane.settings.open") }));
    expect(screen.getByRole("heading", { level: 1, name: ja("verdict.mailboxfull.headline") })).toBeTruthy();
  });
});

test("the report is written in either language, with or without names, and becomes a message", async () => {
  const user = userEvent.setup();
  const outside = withOpen("postfix-over-quota");
  const t = await start(outside);
  const ja = await createTranslator("ja");
  await user.click(await screen.findByRole("button", { name: t("pane.report.title") }));
  const text = await screen.findByRole("region", { name: t("pane.report.text") });
  expect(text.textContent).toContain("ito.shouten@tsubaki-net.example.jp");
  await user.click(screen.getByRole("checkbox", { name: t("pane.report.mask") }));
  expect(text.textContent).not.toContain("ito.shouten");
  await user.selectOptions(screen.getByRole("combobox", { name: t("pane.report.language") }), "ja");
  expect(await within(text).findByText(ja("report.title"), { exact: false })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: t("pane.report.mail") }));
  expect(outside.composed[0]?.body).toContain(ja("report.title"));
});

test("several mails: counted, sorted, opened, and back", async () => {
  const user = userEvent.setup();
  const outside = surroundings();
  const t = await start(outside);
  const names = ["postfix-over-quota", "postfix-docomo-unknown-user", "newsletter"];
  await act(async () => outside.drop(names.map((name) => intakeOf(name, "drop"))));
  await screen.findByRole("heading", { level: 1, name: t("pane.list.title", { count: 3, failed: 2 }) });
  expect(screen.getByRole("figure", { name: t("pane.list.byReason") }).textContent).toContain(
    t("pane.reason.mailboxfull"),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: t("pane.list.sort") }), "recipient");
  const rows = () => screen.getAllByRole("listitem").filter((row) => within(row).queryByRole("button"));
  expect(rows().at(-1)?.textContent).toContain(t("verdict.kind.other.headline"));
  await user.click(screen.getByRole("button", { name: new RegExp(t("verdict.mailboxfull.headline")) }));
  expect(screen.getByRole("heading", { level: 1, name: t("verdict.mailboxfull.headline") })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: t("pane.list.back") }));
  expect(await screen.findByRole("figure", { name: t("pane.list.byReason") })).toBeTruthy();
  // Back where the person left off: the same order, the focus on the mail that was open.
  expect(screen.getByRole("combobox", { name: t("pane.list.sort") })).toHaveProperty("value", "recipient");
  expect(document.activeElement).toBe(
    screen.getByRole("button", { name: new RegExp(t("verdict.mailboxfull.headline")) }),
  );
});

test("nothing usable: every file with its own sentence, and the other doors", async () => {
  const outside = surroundings();
  const t = await start(outside);
  const png = { ...intakeOf("newsletter", "drop"), name: "photo.png", input: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) };
  await act(async () => outside.drop([png], [{ name: "Mails", why: "folder" }]));
  expect(await screen.findByText(t("pane.problem.image"))).toBeTruthy();
  expect(screen.getByText(t("pane.problem.folder"))).toBeTruthy();
  expect(screen.getByText("photo.png")).toBeTruthy();
  expect(screen.getByRole("button", { name: t("pane.bring.file") })).toBeTruthy();
});

test("text of a mail is never markup", async () => {
  const outside = surroundings();
  const text = '<ito@example.co.jp>: 550 5.1.1 <img src=x onerror="alert(1)"> User unknown';
  outside.next = { ok: true, intake: { door: "paste", input: { text }, name: "<b>x</b>", itemId: null } };
  await start(outside);
  expect(screen.getByText("<b>x</b>")).toBeTruthy();
  expect(document.querySelector("img, b")).toBeNull();
});
