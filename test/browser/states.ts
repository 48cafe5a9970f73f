/** Every state of the pane and how a person comes to it, one after the other in one open pane. */
import type { Translate } from "../../src/locales";
import { emlOf, type PaneView } from "./harness";

type Enter = (pane: PaneView, t: Translate) => Promise<void>;

const file = (name: string) => ({ name: `${name}.eml`, content: emlOf(name) });
const text = (content: string) => ({ name: "pasted.eml", content: Buffer.from(content) });
/** By the file dialog. */
const bring =
  (...files: { name: string; content: Buffer }[]): Enter =>
  (pane) =>
    pane.choose(files.map(({ name, content }) => ({ name, mimeType: "message/rfc822", buffer: content })));
const mail = (...names: string[]) => bring(...names.map(file));

/** A report of RFC 3464 with these recipients. */
export const reportOf = (recipients: readonly string[], subject = "Undelivered Mail Returned to Sender") =>
  `From: MAILER-DAEMON@mx1.example.net
Date: Fri, 20 Nov 2026 10:15:00 +0900
Subject: ${subject}
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.net

${recipients.join("\n")}
--b--
`;
const failed = (address: string, status: string, said: string) =>
  `Final-Recipient: rfc822; ${address}\nAction: failed\nStatus: ${status}\nDiagnostic-Code: smtp; 550 ${status} ${said}\n`;

const LONG = reportOf(
  Array.from({ length: 12 }, (_, index) =>
    failed(
      `${"long.name.".repeat(6)}${index}@${"sub-domain.".repeat(8)}example.co.jp`,
      index % 3 === 0 ? "5.2.2" : "5.1.1",
      `${index % 3 === 0 ? "mailbox full" : "user unknown"} ${"unbreakable".repeat(40)}`,
    ),
  ),
  "unbreakable".repeat(12),
);
const ODD = reportOf([failed("tanaka@example.jp", "5.0.0", "computer says no (ref 71-A)")]);
/** Large enough for the worker, which the tests keep from answering. */
const LARGE = Buffer.alloc(300_000, `${LONG}\n`);

const opened =
  (enter: Enter, key: string): Enter =>
  async (pane, t) => {
    await enter(pane, t);
    await pane.root
      .getByRole("button", { name: t(key) })
      .first()
      .click();
  };

/** By mails brought to the pane, so they are the same in every Outlook and outside of it. */
export const STATES = {
  verdict: mail("postfix-over-quota"),
  "own account restricted": mail("exo-518-account-restricted"),
  "several recipients": mail("sendmail-two-recipients"),
  "several causes": bring(
    text(
      reportOf([
        failed("sato@example.jp", "5.2.2", "mailbox full"),
        failed("suzuki@example.co.jp", "5.1.1", "user unknown"),
        failed("tanaka@example.co.jp", "5.1.1", "user unknown"),
      ]),
    ),
  ),
  "twelve long addresses": bring(text(LONG)),
  "not sure": bring(text(ODD)),
  backscatter: mail("exim-backscatter"),
  "failed behind a forwarding": mail("gmail-forwarding-unknown-user"),
  delayed: mail("postfix-delay-warning"),
  delivered: mail("delivered-receipt"),
  "not a bounce": mail("newsletter"),
  "block list": mail("postfix-spamhaus-listed"),
  "too large": mail("qmail-552-too-large"),
  "mistyped address": mail("exo-mistyped-domain"),
  list: mail("postfix-over-quota", "m365-gmail-5726", "postfix-delay-warning", "newsletter"),
  "list with a file that could not be read": bring(file("postfix-over-quota"), file("m365-gmail-5726"), {
    name: "empty.eml",
    content: Buffer.alloc(0),
  }),
  "mail opened from the list": async (pane, t) => {
    await mail("postfix-over-quota", "m365-gmail-5726")(pane, t);
    await pane.root.getByRole("main").getByRole("listitem").getByRole("button").first().click();
    await pane.root.getByRole("button", { name: t("pane.list.back") }).waitFor();
  },
  "could not read": bring({ name: "empty.eml", content: Buffer.alloc(0) }),
  settings: async (pane, t) => {
    await opened(mail("postfix-over-quota"), "pane.settings.open")(pane, t);
    await pane.root.getByRole("heading", { level: 1, name: t("pane.settings.title") }).waitFor();
  },
  "details and report": async (pane, t) => {
    await mail("m365-yahoo-554")(pane, t);
    // Not in the answer that is about to go.
    await pane.root.locator("main:not([data-left]) h1").first().waitFor();
    for (const key of ["pane.details.title", "pane.report.title"]) {
      await pane.root.getByRole("button", { name: t(key) }).click();
    }
  },
  "reading a large mail": async (pane, t) => {
    await bring({ name: "large.eml", content: LARGE })(pane, t);
    await pane.root.getByRole("button", { name: t("pane.reading.cancel") }).waitFor();
  },
} as const satisfies Readonly<Record<string, Enter>>;
export type StateName = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as readonly StateName[];

/** Without a headline: nothing is said yet. */
const SILENT: ReadonlySet<StateName> = new Set(["reading a large mail"]);

/** Enters a state, and waits until all of it is there. */
export async function enter(state: StateName, pane: PaneView, t: Translate): Promise<void> {
  // A mail still being read keeps others away.
  const cancel = pane.root.getByRole("button", { name: t("pane.reading.cancel") });
  if (await cancel.isVisible()) await cancel.click();
  await pane.root.locator("main").evaluateAll((all) => {
    for (const main of all) main.dataset.left = "";
  });
  await STATES[state](pane, t);
  await pane.root
    .locator(SILENT.has(state) ? "main:not([data-left])" : "main:not([data-left]) h1")
    .first()
    .waitFor({
      // The settings hide the answer.
      state: "attached",
    });
  await settled(pane);
}

/** Opens the pane's parts for the first time: their files are fetched, so that later states need not wait for any. */
export async function warmUp(pane: PaneView, t: Translate): Promise<void> {
  await STATES.verdict(pane, t);
  await pane.root.getByRole("checkbox").first().waitFor();
  await enter("details and report", pane, t);
  await pane.root.getByRole("button", { name: t("pane.report.download") }).waitFor();
}

/** Waits until nothing has changed for a while. */
export function settled(pane: PaneView): Promise<void> {
  return pane.root.locator("body").evaluate(async (body) => {
    const QUIET = 120;
    const LIMIT = 15_000;
    const began = performance.now();
    let last = performance.now();
    const watch = new MutationObserver(() => {
      last = performance.now();
    });
    watch.observe(body, { childList: true, subtree: true, characterData: true, attributes: true });
    while (performance.now() - last < QUIET) {
      if (performance.now() - began > LIMIT) throw new Error("the pane does not come to rest");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    watch.disconnect();
  });
}

/** Opens everything folded, one after the other as a person does: of two in the same moment the second would close the first again. */
export async function unfold(pane: PaneView): Promise<void> {
  for (let level = 0; level < 5; level += 1) {
    const clicked = await pane.root.locator("body").evaluate(async (body) => {
      const next = () => body.querySelector<HTMLElement>("main [aria-expanded=false]:not([data-seen])");
      let count = 0;
      for (let button = next(); button; button = next()) {
        button.dataset.seen = "";
        button.click();
        count += 1;
        await new Promise((shown) => setTimeout(shown));
      }
      return count;
    });
    if (clicked === 0) return;
    await settled(pane);
  }
}
