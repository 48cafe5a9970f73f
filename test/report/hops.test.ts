import { hopsOf } from "../../src/classifier/report/hops";

const received = (value: string) => ({ name: "received", value });

test("Received fields become hops in the order of travel", () => {
  const hops = hopsOf([
    received(
      "from mx-out.kaede-shoji.example.co.jp (mx-out [192.0.2.25]) by mx1.example.net with ESMTPS id 4AB; Fri, 20 Nov 2026 10:15:02 +0900",
    ),
    { name: "subject", value: "from a by b; Fri, 20 Nov 2026 10:15:02 +0900" },
    received(
      "from [192.0.2.7] by mx-out.kaede-shoji.example.co.jp with ESMTPSA; Fri, 20 Nov 2026 10:15:00 +0900 (JST)",
    ),
  ]);
  expect(hops).toEqual([
    { from: "[192.0.2.7]", by: "mx-out.kaede-shoji.example.co.jp", date: "2026-11-20T10:15:00+09:00" },
    { from: "mx-out.kaede-shoji.example.co.jp", by: "mx1.example.net", date: "2026-11-20T10:15:02+09:00" },
  ]);
});

test.each([
  ["by mail.example.jp (Postfix, from userid 48); Fri, 20 Nov 2026 10:15:00 +0900", null, "mail.example.jp"],
  ["from a.example", "a.example", null],
  ["from a.example by b.example; no date", "a.example", "b.example"],
])("%s", (value, from, by) => {
  expect(hopsOf([received(value)])).toEqual([
    { from, by, date: value.includes("Nov") ? "2026-11-20T10:15:00+09:00" : null },
  ]);
});

test("fields that name no server are no hops, and there is an end to them", () => {
  expect(hopsOf([received("(qmail 1234 invoked for bounce); 20 Nov 2026 01:15:00 -0000"), received("")])).toEqual([]);
  expect(hopsOf(Array.from({ length: 5000 }, () => received("from a.example by b.example")))).toHaveLength(100);
  expect(hopsOf([received(`from ${"a".repeat(1_000_000)} by b.example`)])).toEqual([]);
});
