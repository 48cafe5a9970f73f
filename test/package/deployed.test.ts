/** What npm run check says about an answer of the web server. */
import { createHash } from "node:crypto";
import { type Answer, type Expected, remarksOn, remarksOnMissing } from "../../scripts/packaging/deployed.js";

const body = Buffer.from("<!doctype html>");
const expected: Expected = {
  path: "taskpane.html",
  sha256: createHash("sha256").update(body).digest("hex"),
  headers: { "Referrer-Policy": "no-referrer", "Content-Security-Policy": "default-src 'none'; img-src 'self' data:" },
  absent: ["X-Frame-Options"],
  cacheControl: "no-cache",
};
const good = {
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none';  img-src 'self' data:",
  "cache-control": "no-cache",
  "content-type": "text/html; charset=utf-8",
};
const answer = (headers: Answer["headers"] = {}, more: Partial<Answer> = {}): Answer => ({
  status: 200,
  headers: { ...good, ...headers },
  body,
  ...more,
});
const icon: Expected = { ...expected, path: "assets/icon-v1-16.png", cacheControl: null };
const says = (given: Answer, wanted = expected) => remarksOn(wanted, given).map((one) => `${one.kind}: ${one.says}`);

test("an answer as packaged gets no remark, whatever the order and spaces in its headers", () => {
  expect(says(answer())).toEqual([]);
  const script = { ...expected, path: "pane.0123456789.js", cacheControl: "public, max-age=31536000, immutable" };
  const sent = { "content-type": "application/javascript", "cache-control": "immutable,public,max-age=31536000" };
  expect(says(answer(sent), script)).toEqual([]);
  expect(says(answer({ "content-type": "image/png", "cache-control": undefined }), icon)).toEqual([]);
});

test.each([
  [answer({ "x-frame-options": "DENY" }), /^wrong: X-Frame-Options is sent/],
  [answer({ "content-security-policy": undefined }), /^wrong: Content-Security-Policy is nothing, not "default-src/],
  [answer({ "content-security-policy": "default-src *" }), /^wrong: Content-Security-Policy is "default-src \*", not/],
  [
    answer({ "cache-control": "public, max-age=86400" }),
    /^wrong: Cache-Control is "public, max-age=86400", not "no-cache"/,
  ],
  [answer({ "content-type": "text/plain" }), /^wrong: Content-Type is "text\/plain"/],
  [answer({}, { body: Buffer.from("<html>") }), /^wrong: is not the file of the package/],
  [answer({}, { status: 404 }), /^wrong: is answered with 404$/],
  [
    answer({ location: "https://login.example.com/" }, { status: 302 }),
    /^wrong: is answered with 302 and sent to https:\/\/login/,
  ],
  [answer({}, { movedTo: "/modori/taskpane" }), /^note: is at \/modori\/taskpane;/],
])("%#", (given, message) => {
  const remarks = says(given);
  expect(remarks).toHaveLength(1);
  expect(remarks[0]).toMatch(message);
});

test("an icon that browsers may keep is a note, one that they may not keep is wrong", () => {
  const cached = (value: string) => answer({ "content-type": "image/png", "cache-control": value });
  expect(says(cached("public, max-age=0, must-revalidate"), icon)).toEqual([
    expect.stringMatching(/^note: .*generic icon/),
  ]);
  expect(says(cached("no-store"), icon)).toEqual([expect.stringMatching(/^wrong: /)]);
});

test("what does not exist must say so, and not for a year", () => {
  expect(remarksOnMissing(answer({}, { status: 404 }))).toEqual([]);
  expect(remarksOnMissing(answer())[0]?.says).toMatch(/answered with 200/);
  const kept = answer({ "cache-control": "public, max-age=31536000, immutable" }, { status: 404 });
  expect(remarksOnMissing(kept)[0]?.says).toMatch(/remember/);
});
