/** Severity, actors, details, forwarding and origin: what the circumstances add to the reason. */
import { isHardBounce } from "../../src/classifier/diagnosis/diagnose";
import { failure, ORIGINAL, origin } from "./helpers";

describe("a name in the answer stands for whom it names", () => {
  const recipient = "k.otsuka@hokuto.example";
  test.each([
    ["k.otsuka wasn't found at hokuto.example.", "userunknown", "k.otsuka wasn't"],
    ["k.otsuka が hokuto.example で見つかりませんでした。", "userunknown", "k.otsuka が hokuto.example で見つかりま"],
    ["hokuto.example wasn't found.", "hostunknown", "hokuto.example wasn't"],
    ["tanaka wasn't found at other.example.", "undefined", undefined],
    ["k.otsukada wasn't found.", "undefined", undefined],
  ])("%s", (diagnostic, reason, text) => {
    const read = failure({ recipient, diagnostic });
    expect(read.reason).toBe(reason);
    expect(read.evidence[0]?.text).toBe(text);
  });
  test("but not a name that is a word itself", () => {
    expect(failure({ recipient: "server@hokuto.example", diagnostic: "The server wasn't found." }).reason).not.toBe(
      "userunknown",
    );
  });
});

describe("severity", () => {
  test("a delayed mail may still pass, whatever the code", () => {
    expect(failure({ action: "delayed", diagnostic: "550 5.1.1 User unknown" }).severity).toBe("transient");
  });
  test("a permanent reason under a 4xx reply may still pass", () => {
    expect(failure({ diagnostic: "450 4.1.1 User unknown" }).severity).toBe("transient");
  });
  test("a quota of sending passes although the answer is 5xx", () => {
    expect(failure({ diagnostic: "550 5.4.5 Daily user sending limit exceeded" }).severity).toBe("transient");
  });
  test("a 4xx that never heals says so in its row", () => {
    const refused = failure({ diagnostic: "451 open relay not allowed", remoteMta: "us-smtp-inbound-1.mimecast.com" });
    expect(refused).toMatchObject({ reason: "norelaying", severity: "permanent" });
  });
  test.each([
    ["554 Client host blocked", "blocked", "permanent"],
    ["554 Client host temporarily blocked", "blocked", "transient"],
    ["554 Indirizzo IP bloccato temporaneamente", "blocked", "transient"],
    ["550 5.1.1 User unknown, temporarily", "userunknown", "permanent"],
  ])("a reason that goes both ways follows the words, then the class: %s", (diagnostic, reason, severity) => {
    expect(failure({ diagnostic })).toMatchObject({ reason, severity });
  });
});

describe("words before the code", () => {
  const local = "procmail: Quota exceeded while writing /var/mail/info";
  const diagnostic = "550 5.0.0 Can't create output";
  test("are the answer's where what stands behind it says nothing", () => {
    expect(failure({ diagnostic, context: `${local} ${diagnostic}` }).reason).toBe("mailboxfull");
    expect(failure({ diagnostic, context: null }).reason).not.toBe("mailboxfull");
  });
  test("count no more than the code's own words, and prose around them not at all", () => {
    const told = "550 5.1.1 User unknown";
    expect(failure({ diagnostic: told, context: `${local} ${told}` }).reason).toBe("userunknown");
    const prose = `${"Your message came back. ".repeat(20)}${local} ${diagnostic}`;
    expect(failure({ diagnostic, context: prose }).reason).not.toBe("mailboxfull");
  });
  test("'returned to sender' speaks of no sender", () => {
    const full = "Recipient's mailbox is full, message returned to sender.";
    expect(failure({ diagnostic: full }).reason).toBe("mailboxfull");
  });
});

describe("details", () => {
  test("relay denied by a server of the sender's own organisation is the submission's fault", () => {
    const denied = { diagnostic: "554 5.7.1 <info@example.com>: Relay access denied" };
    expect(failure({ ...denied, remoteMta: "smtp.example.jp" }, { original: ORIGINAL })).toMatchObject({
      detail: "submission",
    });
    expect(failure({ ...denied, remoteMta: "mx.example.com" }, { original: ORIGINAL })).toMatchObject({
      detail: "wrong_mx",
    });
    expect(failure({ ...denied, remoteMta: null }, { reportingMta: null })).toMatchObject({ detail: null });
  });
  test("a delay without a cause is just that", () => {
    expect(failure({ action: "delayed", diagnostic: null })).toMatchObject({ reason: "expired", detail: "delay" });
  });
  test("words of a local program are its failure", () => {
    const said = { recipient: "info@example.jp", remoteMta: null, diagnostic: "ticket-import: cannot open database" };
    expect(failure(said)).toMatchObject({ reason: "mailererror", actors: ["recipient_admin"] });
  });
});

describe("evidence", () => {
  test("quotes the mail as it stands", () => {
    const { evidence } = failure({ diagnostic: "550 5.1.1 <info@example.com>:  User\u00a0Unknown " });
    expect(evidence[0]).toMatchObject({ field: "diagnostic", text: "User\u00a0Unknown" });
  });
  test("a verdict from the report's Status field says so", () => {
    expect(failure({ status: "5.1.2", diagnostic: null }).evidence[0]).toMatchObject({
      field: "status",
      text: "5.1.2",
    });
  });
  test("no evidence, no certainty", () => {
    const nothing = failure({ diagnostic: null });
    expect(nothing.evidence).toEqual([]);
    expect(nothing.confidence).toBeLessThan(0.5);
  });
});

test("hard bounces are those whose address is no good", () => {
  expect(isHardBounce(failure({ diagnostic: "550 5.1.1 User unknown" }))).toBe(true);
  expect(isHardBounce(failure({ diagnostic: "556 5.1.10 Recipient address has null MX" }))).toBe(true);
  expect(isHardBounce(failure({ diagnostic: "421 4.3.2 system not accepting network messages" }))).toBe(false);
  expect(isHardBounce(failure({ diagnostic: "552 5.2.2 mailbox full" }))).toBe(false);
});

test("what was handed on did not fail", () => {
  for (const action of ["delivered", "relayed", "expanded"] as const) {
    const receipt = failure({ action, status: "2.0.0", diagnostic: "250 2.0.0 Ok" });
    expect(receipt).toMatchObject({ reason: "delivered", actors: [] });
  }
});

test("behind a forwarding the recipient moves first: the sender's address was right", () => {
  expect(failure({ diagnostic: "550 5.1.1 User unknown" }).actors[0]).toBe("sender");
  expect(failure({ diagnostic: "550 5.1.1 User unknown", forwarded: true }).actors[0]).toBe("recipient");
  expect(failure({ diagnostic: "550 5.7.26 DMARC fail", forwarded: true }).actors[0]).toBe("recipient_admin");
});

test("forwarding is what the report tells", () => {
  expect(failure({ forwarded: true }).forwarded).toBe(true);
  expect(failure({ forwarded: false }).forwarded).toBe(false);
  expect(failure({}).forwarded).toBeNull();
});

describe("origin", () => {
  const header = (name: string, value: string) => ({ originalHeaders: [{ name, value }] });
  test.each([
    [
      "a logged-in hop at home",
      "received",
      "from pc01 by mail.example.jp (Postfix) with ESMTPSA id 4X; Sat, 21 Nov 2026 09:00:00 +0900",
      "own",
    ],
    ["Exchange Online's own mark", "x-originatororg", "example.jp", "own"],
    ["DKIM of the own domain", "authentication-results", "mx.example.com; dkim=pass header.d=example.jp", "own"],
    ["DMARC failed", "authentication-results", "mx.example.com; dmarc=fail header.from=example.jp", "foreign"],
    [
      "a hop elsewhere",
      "received",
      "from x by mx.example.com with ESMTPSA id 4X; Sat, 21 Nov 2026 09:00:00 +0900",
      "unknown",
    ],
    [
      "a check of another domain",
      "authentication-results",
      "mx.example.com; dmarc=fail header.from=example.org",
      "unknown",
    ],
  ] as const)("%s", (_name, name, value, verdict) => {
    expect(origin(header(name, value)).verdict).toBe(verdict);
  });
  test("a Message-ID of the own domain counts when nothing stronger speaks", () => {
    const original = { ...ORIGINAL, messageId: "<1@mail.example.jp>" };
    expect(origin({ original, ...header("subject", "x") }).verdict).toBe("own");
    expect(
      origin({ original, ...header("authentication-results", "mx.example.com; dmarc=fail header.from=example.jp") })
        .verdict,
    ).toBe("foreign");
  });
  test("another author than the mailbox", () => {
    const context = { mailboxes: ["suzuki@example.org"] };
    expect(origin(header("subject", "x"), context).verdict).toBe("foreign");
    expect(origin(header("subject", "x"), { mailboxes: ["TANAKA@example.jp"] }).verdict).toBe("unknown");
  });
  test("nothing came back, nothing is said", () => {
    expect(origin({}).verdict).toBe("unknown");
  });
});

test("a directory name in place of an address is an entry that Outlook had kept", () => {
  const recipient = "IMCEAEX-_o=ExchangeLabs_ou=Recipients_cn=abc-Yamaguchi@jpnprd01.prod.outlook.com";
  expect(failure({ recipient, diagnostic: "入力された電子メール アドレスが見つかりませんでした。" })).toMatchObject({
    reason: "userunknown",
    detail: "stale_autocomplete",
  });
});
