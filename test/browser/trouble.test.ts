/** Office that fails, hangs, throws or never comes, and things that are no mails: each ends in a clear sentence. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { emlOf, simulator, words } from "./harness";

const sim = simulator();
const FULL = "verdict.mailboxfull.headline";

describe("Office calls", () => {
  test.each(["failing", "throwing"])(
    "all %s: said in a sentence, with the call for support and every other way open",
    async (calls) => {
      const t = await words("en");
      const outlook = await sim.outlook({ calls });
      await outlook.open("postfix-over-quota");
      // A client that throws still has the body: see doors.
      if (calls === "throwing") return outlook.pane.shows(FULL);
      await outlook.pane.shows("pane.none.failed.title");
      await outlook.pane.root.getByRole("main").getByText("body.getAsync").waitFor();
      await outlook.pane.dropFiles([{ name: "bounce.eml", content: emlOf("postfix-over-quota") }]);
      await outlook.pane.shows(FULL);
      expect(t(FULL)).not.toBe(FULL);
    },
  );

  test("none ever answered: ends by its time limit", async () => {
    const outlook = await sim.outlook({ calls: "hanging" });
    await outlook.page.clock.install();
    await outlook.open("postfix-over-quota");
    await outlook.pane.mailName.waitFor();
    await outlook.page.clock.runFor(40_000);
    await outlook.pane.shows("pane.none.failed.title");
  });

  test("only the source hangs: the pieces are read", async () => {
    const outlook = await sim.outlook({ calls: "hanging", methods: "getAsFile" });
    await outlook.page.clock.install();
    await outlook.open("postfix-over-quota");
    await outlook.pane.mailName.waitFor();
    await outlook.page.clock.runFor(10_000);
    await outlook.pane.shows(FULL);
  });

  test("“Try again” reads again", async () => {
    const t = await words("en");
    const outlook = await sim.outlook({ calls: "failing" });
    await outlook.open("postfix-over-quota");
    await outlook.pane.button(t("pane.none.again")).click();
    await outlook.pane.shows("pane.none.failed.title");
  });
});

describe("Office.js itself", () => {
  test.each(["blocked", "hanging"])("%s: the page starts as a plain page and reads what is dropped", async (office) => {
    const outlook = await sim.outlook({ office });
    await outlook.page.clock.install();
    await outlook.open("postfix-over-quota");
    await outlook.page.clock.runFor(11_000);
    await outlook.pane.shows("pane.none.not-in-outlook.title");
    // The page itself did not say in between that Modori had failed.
    expect(await outlook.pane.root.locator(":root[data-failed]").count()).toBe(0);
    await outlook.pane.dropFiles([{ name: "bounce.eml", content: emlOf("postfix-over-quota") }]);
    await outlook.pane.shows(FULL);
  });
});

describe("things that are no mails", () => {
  async function opened() {
    const outlook = await sim.outlook();
    await outlook.open("ordinary-mail");
    await outlook.pane.shows("verdict.kind.other.headline");
    return outlook.pane;
  }

  /** Each thing with the sentence that is its own. */
  const NO_MAILS = [
    ["photo.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "pane.problem.image"],
    ["empty.eml", Buffer.alloc(0), "pane.problem.empty"],
    ["report.pdf", Buffer.from("%PDF-1.7\n"), "pane.problem.document"],
    ["mails.zip", Buffer.from("504b030414000000", "hex"), "pane.problem.archive"],
    ["program.eml", Buffer.from("7f454c4602010100", "hex"), "pane.problem.binary"],
    ["false.msg", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "pane.problem.notMsg"],
    ["notes.txt", Buffer.from("It did not work, please help.\n"), "pane.problem.noAddress"],
  ] as const;

  test.each(NO_MAILS)("%s alone: its own sentence, and every other way stays open", async (name, content, key) => {
    const t = await words("en");
    const pane = await opened();
    await pane.dropFiles([{ name, content }]);
    await pane.shows("pane.problem.title", "en", { count: 1 });
    await pane.root.getByRole("listitem").filter({ hasText: name }).getByText(t(key)).waitFor();
    await pane.root.getByRole("main").getByText(t("pane.bring.drop")).waitFor();
  });

  test("all of them with one good file among them: the good one is read, each other has its sentence", async () => {
    const t = await words("en");
    const pane = await opened();
    const bad = NO_MAILS.map(([name, content]) => ({ name, content }));
    await pane.dropFiles([
      ...bad.slice(0, 3),
      { name: "bounce.eml", content: emlOf("postfix-over-quota") },
      ...bad.slice(3),
    ]);
    await pane.shows(FULL);
    await pane.button(t("pane.problem.more", { count: NO_MAILS.length - 5 })).click();
    for (const [name, , key] of NO_MAILS) {
      await pane.root.getByRole("listitem").filter({ hasText: name }).getByText(t(key)).waitFor();
    }
  });

  test("a folder dropped from the desktop, with a mail beside it: its own sentence, and the mail is read", async () => {
    const t = await words("en");
    const outlook = await sim.outlook();
    await outlook.open("ordinary-mail");
    await outlook.pane.shows("verdict.kind.other.headline");
    const folder = mkdtempSync(join(tmpdir(), "returned-mails-"));
    try {
      const mail = join(folder, "bounce.eml");
      writeFileSync(mail, emlOf("postfix-over-quota"));
      await outlook.dropFromDesktop([folder, mail]);
      await outlook.pane.shows(FULL);
      const entry = outlook.pane.root.getByRole("listitem").filter({ hasText: basename(folder) });
      await entry.getByText(t("pane.problem.folder")).waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a file of 60 MB is refused before it is read", async () => {
    const t = await words("en");
    const pane = await opened();
    await pane.root.locator("body").evaluate((body) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(60 * 1024 * 1024)], "archive.mbox"));
      body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await pane.root.getByRole("main").getByText("archive.mbox").waitFor();
    await pane.root
      .getByRole("main")
      .getByText(t("pane.problem.tooLarge", { limit: 50 * 1024 * 1024 }))
      .waitFor();
  });

  test("200 files become a list", async () => {
    const pane = await opened();
    const source = emlOf("postfix-over-quota").toString();
    await pane.dropFiles(
      Array.from({ length: 200 }, (_, index) => ({
        name: `${index}.eml`,
        content: Buffer.from(source.replace("Subject:", `X-Number: ${index}\r\nSubject:`)),
      })),
    );
    await pane.mailName.getByText((await words("en"))("pane.name.list", { count: 200 })).waitFor({ timeout: 30_000 });
  });

  test("text without any address says so", async () => {
    const t = await words("en");
    const pane = await opened();
    await pane.root.getByRole("textbox", { name: t("pane.bring.paste") }).fill("It did not work, please help.");
    await pane.button(t("pane.bring.read")).click();
    await pane.root.getByRole("main").getByText(t("pane.problem.noAddress")).waitFor();
  });

  test("a bounce of 30 MB is read", async () => {
    const outlook = await sim.outlook();
    const filler = `${"A".repeat(76)}\r\n`.repeat(400_000);
    const large = emlOf("postfix-over-quota")
      .toString()
      .replace(/(--[^\r\n]+--\s*)$/, (end) => `${filler}${end}`);
    expect(large.length).toBeGreaterThan(30e6);
    await outlook.page.route("**/mail/postfix-over-quota.eml", (route) => route.fulfill({ body: Buffer.from(large) }));
    await outlook.open("postfix-over-quota");
    const t = await words("en");
    await outlook.pane.root.getByRole("heading", { level: 1, name: t(FULL), exact: true }).waitFor({ timeout: 30_000 });
  });
});
