import fc from "fast-check";
import { checkRecord } from "../../src/checklist/record";

const keys = (text: string) =>
  checkRecord(text).map(({ level, words }) => `${level} ${words.key.replace("record.", "")}`);

test.each([
  ["v=spf1 include:spf.protection.outlook.com -all", ["ok spf.ok"]],
  ['example.co.jp.  3600 IN TXT "v=spf1 ip4:192.0.2.0/24 " "include:_spf.example.net ~all"', ["ok spf.ok"]],
  [
    'example.co.jp\ttext =\n\n\t"v=spf1 mx -all"\nexample.co.jp\ttext =\n\n\t"google-site-verification=abc"',
    ["ok spf.ok"],
  ],
  ["example.co.jp TXT 3600 Answer {v=spf1 include:spf.protection.outlook.com -all}", ["ok spf.ok"]],
  ['"v=spf1 -all"\n"v=spf1 include:spf.protection.outlook.com -all"', ["error spf.duplicate"]],
  ["v=spf1 +all", ["error spf.plus-all"]],
  ["v=spf1 include:a.example all", ["error spf.plus-all"]],
  ["v=spf1 mx ?all", ["warning spf.neutral-all"]],
  ["v=spf1 mx", ["warning spf.no-all"]],
  ["v=spf1 redirect=_spf.example.com", ["ok spf.ok"]],
  ["v=spf1 ptr -all", ["warning spf.ptr"]],
  ["v=spf1 -all include:spf.protection.outlook.com", ["warning spf.after-all"]],
  ["v=spf1 include spf.protection.outlook.com -all", ["error spf.term", "error spf.term"]],
  ["v=spf1 includ:spf.protection.outlook.com -all", ["error spf.term"]],
  ["v=spf1; include:spf.protection.outlook.com", ["error spf.version"]],
  ["v=spf2 mx -all", ["error spf.version"]],
  [`v=spf1 ${Array.from({ length: 11 }, (_, i) => `include:s${i}.example.com`).join(" ")} -all`, ["error spf.lookups"]],
  [
    `v=spf1 ${Array.from({ length: 8 }, (_, i) => `include:s${i}.example.com`).join(" ")} -all`,
    ["warning spf.lookups-near"],
  ],
  ["v=DMARC1; p=none; rua=mailto:dmarc@example.com", ["warning dmarc.p-none"]],
  ["v=DMARC1; p=reject; rua=mailto:a@example.com,mailto:b@example.net", ["ok dmarc.ok"]],
  ["v=DMARC1; rua=mailto:dmarc@example.com", ["error dmarc.no-p"]],
  ["v=DMARC1, p=reject", ["error dmarc.version", "error dmarc.comma"]],
  ["v=dmarc1; p=reject", ["error dmarc.version"]],
  ["v=DMARC1; p=rejct", ["error dmarc.policy"]],
  ["v=DMARC1; p=reject; policy=none", ["error dmarc.tag"]],
  ["v=DMARC1; p=reject; p=none", ["error dmarc.twice"]],
  ["v=DMARC1; p=reject; rua=dmarc@example.com", ["error dmarc.mailto"]],
  ['"v=DMARC1; p=none"\n"v=DMARC1; p=reject"', ["error dmarc.duplicate"]],
  [
    "selector1._domainkey.example.co.jp. 3600 IN CNAME selector1-example-co-jp._domainkey.contoso.onmicrosoft.com.\nselector2._domainkey.example.co.jp. 3600 IN CNAME selector2-example-co-jp._domainkey.contoso.onmicrosoft.com.",
    ["ok dkim.cname", "ok dkim.cname"],
  ],
  [
    "selector1._domainkey.example.co.jp canonical name = selector1-example-co-jp._domainkey.contoso.a-v1.dkim.mail.microsoft",
    ["ok dkim.cname", "warning dkim.one-selector"],
  ],
  [
    "selector1._domainkey.example.com CNAME selector2-example-com._domainkey.contoso.onmicrosoft.com",
    ["error dkim.selector", "warning dkim.one-selector"],
  ],
  [
    "selector2._domainkey.example.com CNAME selector2-exmaple-com._domainkey.contoso.onmicrosoft.com",
    ["warning dkim.domain", "warning dkim.one-selector"],
  ],
  [
    "selector1._domainkey.example.com CNAME selector1._domainkey-example.example.net",
    ["error dkim.target", "warning dkim.one-selector"],
  ],
  ["default._domainkey.example.com CNAME something.example.net", ["warning dkim.default"]],
  [
    'selector._domainkey.example.com TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB" "iQKBgQ=="',
    ["ok dkim.key"],
  ],
  ["v=DKIM1; k=rsa; p=", ["error dkim.revoked"]],
  ["v=DKIM1; k=rsa", ["error dkim.no-key"]],
  ["v=DKIM1; p=not a key!", ["error dkim.key-form"]],
  ["", ["error none"]],
  ["*** UnKnown can't find example.com: Non-existent domain", ["error none"]],
])("%j", (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test("one paste may hold all three records", () => {
  expect(keys('"v=spf1 mx -all"\n"v=DMARC1; p=reject"\n"v=DKIM1; p=abc="')).toEqual([
    "ok spf.ok",
    "ok dkim.key",
    "ok dmarc.ok",
  ]);
});

test("any text gets an answer", () => {
  const word = fc.constantFrom(
    "v=spf1",
    "v=DMARC1;",
    "v=DKIM1;",
    "p=",
    '"',
    "selector1._domainkey.",
    "example.com",
    " ",
    "\n",
    "{",
    "include:",
    "-all",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 200 }), (words) => {
      expect(checkRecord(words.join("")).length).toBeGreaterThan(0);
    }),
  );
});

test("a paste of megabytes is read in no time", () => {
  const started = performance.now();
  checkRecord('"'.repeat(2_000_000));
  checkRecord("v=spf1 ".repeat(500_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
