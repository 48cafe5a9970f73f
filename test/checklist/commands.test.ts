import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { commandsFor } from "../../src/checklist/commands";
import { mxCommands, senderCommands } from "../../src/checklist/dns";
import { factsOf } from "../../src/checklist/facts";
import { hostName, quotePowerShell } from "../../src/checklist/quote";
import { COMMAND_SETS } from "../../src/knowledge/steps";
import { account, bounce, diagnosis, failure } from "./given";

/** What attackers would write into addresses and ids. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "'",
          '"',
          "`",
          "$(calc)",
          "$" + "{x}",
          "; rm -rf ~",
          "| iex",
          "&& calc",
          "\n",
          "\r",
          "\0",
          "\u202e",
          "\u2066",
          "\u2018",
          "\u2019",
          "\u201a",
          "\u201b",
          "\u201c",
          "%PATH%",
          "^",
          "\\",
          "--%",
          "#",
          "<>",
          "\u2028",
          "\u0085",
          "\u200b",
          "@'\n",
          "\n'@",
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
);

const QUOTES = "'\u2018\u2019\u201a\u201b";

/** PowerShell's own reading of verbatim strings: the strings of a line, and what stands outside them. */
function readPowerShell(line: string): { strings: string[]; code: string } {
  const strings: string[] = [];
  let code = "";
  for (let i = 0; i < line.length; i += 1) {
    if (!QUOTES.includes(line.charAt(i))) {
      code += line.charAt(i);
      continue;
    }
    let text = "";
    for (i += 1; i < line.length; i += 1) {
      if (!QUOTES.includes(line.charAt(i))) text += line.charAt(i);
      else if (i + 1 < line.length && QUOTES.includes(line.charAt(i + 1))) text += line.charAt(i++);
      else break;
    }
    if (i >= line.length) throw new Error(`string not ended: ${line}`);
    strings.push(text);
    code += "''";
  }
  return { strings, code };
}

const seen = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, "");

test("a PowerShell value is one string, whatever it holds", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      expect(readPowerShell(quotePowerShell(value))).toEqual({ strings: [seen(value)], code: "''" });
    }),
    { numRuns: 2000 },
  );
});

test("look-ups for a shell are words that a real shell hands on unchanged, whatever the domain holds", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      for (const domain of [value, `${value}.example.jp`, `example.${value}`]) {
        const lines = [...senderCommands(domain), ...mxCommands(domain)].flatMap(({ shell, text }) =>
          text.split("\n").map((line) => ({ shell, line })),
        );
        for (const { shell, line } of lines) {
          // No sign that cmd.exe, PowerShell or a POSIX shell gives a meaning to.
          expect(line).toMatch(/^[A-Za-z0-9._+=-]+(?: [A-Za-z0-9._+=-]+)+$/);
          if (shell !== "sh") continue;
          const run = spawnSync("/bin/sh", ["-c", `dig() { printf '%s ' "$@"; }; ${line}`], { encoding: "utf8" });
          expect(`dig ${run.stdout.trim()}`).toBe(line);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test.each(["work", "onpremises"] as const)(
  "commands for %s are the same code for hostile values as for plain ones",
  (type) => {
    const made = (sender: string, recipient: string, messageId: string) => {
      const mail = diagnosis([failure("rejected", { recipient })], {
        original: {
          messageId,
          subject: null,
          date: "2026-11-20T00:29:00Z",
          from: sender,
          to: [],
          cc: [],
          size: null,
          hops: [],
        },
      });
      const who = account({ type, addresses: [sender] });
      const facts = { ...factsOf(mail, who), sender, recipient };
      return COMMAND_SETS.flatMap((set) => (set === "dkim" ? [] : commandsFor(set, facts, who))).map(
        ({ text }) => text,
      );
    };
    const plain = made("a@example.com", "b@example.jp", "<1@example.com>").map((text) => readPowerShell(text).code);
    expect(plain.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(hostile, hostile, hostile, (sender, recipient, id) => {
        fc.pre(seen(sender) !== "" && seen(recipient) !== "" && seen(id) !== "");
        expect(made(sender, recipient, id).map((text) => readPowerShell(text).code)).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  },
);

test("only host names ever reach a command without quotes", () => {
  fc.assert(
    fc.property(hostile, (domain) => {
      for (const { text } of [...senderCommands(domain), ...mxCommands(domain)]) {
        expect(text).toMatch(/^(?:(?:nslookup|Resolve-DnsName|dig) [A-Za-z0-9 ._+=-]+\n?)+$/);
      }
    }),
    { numRuns: 2000 },
  );
  expect(hostName("Example.CO.JP")).toBe("example.co.jp");
  expect(hostName("例え.jp")).toBe("xn--r8jz45g.jp");
  for (const bad of [
    "localhost",
    "-x.example",
    "a..b",
    "a b.com",
    "x.com;calc",
    "x.com/y",
    "a@b.com",
    "",
    "x".repeat(300),
  ]) {
    expect(hostName(bad)).toBeNull();
  }
});

test("the look-ups show mail servers, SPF, DMARC where it is kept, and both selectors", () => {
  expect(senderCommands("example.co.jp").map(({ shell }) => shell)).toEqual(["powershell", "cmd", "sh"]);
  const [, nslookup] = senderCommands("example.co.jp");
  expect(nslookup?.text.split("\n")).toEqual([
    "nslookup -type=mx example.co.jp",
    "nslookup -type=txt example.co.jp",
    "nslookup -type=txt _dmarc.example.co.jp",
    "nslookup -type=cname selector1._domainkey.example.co.jp",
    "nslookup -type=cname selector2._domainkey.example.co.jp",
    "nslookup -type=ns example.co.jp",
  ]);
});

test("the trace is for this very message and its time", () => {
  const mail = bounce("rejected");
  const [trace, report] = commandsFor("trace", factsOf(mail, account()), account());
  expect(trace?.text.split("\n")[0]).toBe(
    "Get-MessageTraceV2 -MessageId '<20261120.1@example.com>' -StartDate '2026-11-19T00:29:00Z' -EndDate '2026-11-22T00:29:00Z'",
  );
  expect(report?.text).toContain("Start-HistoricalSearch");
  const [log] = commandsFor("trace", factsOf(mail, account()), account({ type: "onpremises" }));
  expect(log?.text).toContain(
    "Get-MessageTrackingLog -MessageId '<20261120.1@example.com>' -Start '2026-11-19T00:29:00Z'",
  );
});

test("without an id the trace goes by the addresses, without anything there is none", () => {
  const mail = diagnosis([failure("rejected")], { original: null, date: null });
  const [trace] = commandsFor("trace", factsOf(mail, account()), account());
  expect(trace?.text.split("\n")[0]).toBe(
    "Get-MessageTraceV2 -SenderAddress 'suzuki@example.com' -RecipientAddress 'sato@example.co.jp' -StartDate (Get-Date).AddDays(-10) -EndDate (Get-Date)",
  );
  const nothing = diagnosis([failure("rejected", { recipient: null })], { original: null, date: null });
  expect(commandsFor("trace", factsOf(nothing, account({ addresses: [] })), account())).toEqual([]);
});

test("every set of commands names its cmdlet", () => {
  const facts = factsOf(bounce("rejected"), account());
  const all = COMMAND_SETS.flatMap((set) => commandsFor(set, facts, account()))
    .map(({ text }) => text)
    .join("\n");
  for (const cmdlet of [
    "Get-MessageTraceV2",
    "Get-Mailbox ",
    "Get-InboxRule",
    "Get-TransportRule",
    "Get-BlockedSenderAddress",
    "Get-OutboundConnector",
    "Get-DkimSigningConfig",
    "Get-HostedOutboundSpamFilterPolicy",
    "Revoke-MgUserSignInSession",
  ]) {
    expect(all).toContain(cmdlet);
  }
});
