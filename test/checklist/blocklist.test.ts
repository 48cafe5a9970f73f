import fc from "fast-check";
import { checkersOf, listingOf } from "../../src/checklist/blocklist";

test.each([
  [
    "550 5.7.1 Service unavailable; client [198.51.100.7] blocked using zen.spamhaus.org",
    "Spamhaus ZEN",
    "198.51.100.7",
    false,
  ],
  [
    "554 5.7.1 blocked using bl.spamcop.net; https://www.spamcop.net/bl.shtml?203.0.113.9",
    "SpamCop",
    "203.0.113.9",
    false,
  ],
  ["554 rejected by spamhaus, see https://www.spamhaus.org/query/ip/203.0.113.9", "Spamhaus ZEN", "203.0.113.9", false],
  ["550 blocked using all.rbl.jp 203.0.113.9", "rbl.jp", "203.0.113.9", true],
  ["550 listed at dnsbl.sorbs.net", "SORBS", null, true],
  ["550 client [10.0.0.5] then 203.0.113.9 refused", null, "203.0.113.9", false],
  ["550 2001:db8:0:1::25 blocked", null, "2001:db8:0:1::25", false],
] as const)("%s", (text, list, ip, dead) => {
  expect(listingOf(text)).toMatchObject({ list, ip, dead });
});

test("the listed address is filled into the look-up; dead lists have none", () => {
  expect(listingOf("blocked using bl.spamcop.net [203.0.113.9]")?.href).toBe(
    "https://www.spamcop.net/bl.shtml?203.0.113.9",
  );
  expect(listingOf("blocked using bl.spamcop.net")?.href).toBeNull();
  expect(listingOf("blocked using all.rbl.jp [203.0.113.9]")?.href).toBeNull();
  expect(
    checkersOf("203.0.113.9")
      .map(({ href }) => href)
      .join(),
  ).toContain("203.0.113.9");
});

test.each(["550 5.1.1 user unknown", "550 5.7.1 version 1.2.3.4.5", "450 4.2.0 at 12:30:45", "999.1.1.1", ""])(
  "%j names no list and no address",
  (text) => {
    expect(listingOf(text)).toBeNull();
  },
);

test("addresses of a mail cannot leave the look-up's place in the link", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const found = listingOf(`zen.spamhaus.org ${text}`);
      expect(found?.list).toBe("Spamhaus ZEN");
      if (found?.href) expect(new URL(found.href).origin).toBe("https://check.spamhaus.org");
    }),
  );
});

test("a long text is read in no time", () => {
  const started = performance.now();
  listingOf("1.".repeat(1_000_000));
  listingOf("a:".repeat(1_000_000));
  expect(performance.now() - started).toBeLessThan(500);
});
