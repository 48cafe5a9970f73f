/** Settings of a package: what is refused, in which words, and what is filled in. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { readSettings } from "../../scripts/packaging/settings.js";
import { settingsFor } from "./pane";

const url = "https://addins.example.co.jp/modori/";

const REFUSED: readonly (readonly [Parameters<typeof readSettings>[0], RegExp])[] = [
  [{}, /--url is missing/],
  [{ url: "addins.example.co.jp" }, /--url .* is not an address/],
  [{ url: "http://addins.example.co.jp/" }, /--url .* must begin with https/],
  [{ url: "https://user:word@example.co.jp/" }, /--url .* without credentials/],
  [{ url: "https://example.co.jp/modori/?v=1" }, /--url .* query/],
  [{ url: "https://example.co.jp/modori/#a" }, /--url .* fragment/],
  [{ url: "https://example.co.jp/modori/taskpane.html" }, /--url .* folder, not the page/],
  [{ url: "https://example.co.jp/戻り/" }, /--url .* letters, digits/],
  [{ url: 'https://example.co.jp/a"b/' }, /--url .* letters, digits/],
  [{ url, id: "modori" }, /--id .* GUID/],
  [{ url, name: " " }, /--name .* empty/],
  [{ url, name: "x".repeat(126) }, /--name .* 125/],
  [{ url, "helpdesk-mail": "help desk" }, /--helpdesk-mail .* mail address/],
  [{ url, "helpdesk-mail": 'a"b@example.co.jp' }, /--helpdesk-mail .* mail address/],
  [{ url, "helpdesk-url": "javascript:alert(1)" }, /--helpdesk-url .* https/],
  [{ url, "privacy-url": "http://example.co.jp/privacy" }, /--privacy-url .* https/],
  [{ url, cloud: "moon" }, /--cloud .* one of worldwide, gcc, gcc-high, dod, china/],
  [{ url, "office-js": "npm" }, /--office-js .* one of cdn, self/],
  [{ url, "owa-url": ["https://mail.example.co.jp/owa"] }, /--owa-url .* server only/],
  [{ url, previous: __dirname }, /--previous .* not a package/],
  [{ url: "https://example.co.jp/Modori/", "office-js": "self" }, /--url must be in lower case/],
];

test.each(REFUSED)("refused: %j", (given, message) => {
  const result = readSettings(given);
  expect("errors" in result && result.errors.join("\n")).toMatch(message);
});

test("every mistake is named at once", () => {
  const result = readSettings({ id: "x", cloud: "moon" });
  expect("errors" in result && result.errors).toHaveLength(3);
});

test("what is not given is filled in", () => {
  expect(settingsFor({ url: "https://addins.example.co.jp/modori" })).toEqual({
    url,
    id: settingsFor().id,
    name: null,
    helpdeskMail: null,
    helpdeskUrl: null,
    privacyUrl: null,
    cloud: "worldwide",
    officeJs: "cdn",
    multiSelect: false,
    owaUrls: [],
    previous: null,
    out: "dist/package",
    build: true,
  });
});

test("the id follows from the address and from nothing else", () => {
  const { id } = settingsFor();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(settingsFor({ name: "Other" }).id).toBe(id);
  expect(settingsFor({ url: "https://test.example.co.jp/" }).id).not.toBe(id);
});

test("the command ends with 2 and says what is wrong, without building anything", () => {
  const script = resolve(__dirname, "../../scripts/package.mjs");
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  expect(run("--url", "http://example.co.jp")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/must begin with https/),
  });
  expect(run("--ulr", url)).toMatchObject({ status: 2, stderr: expect.stringMatching(/--ulr/) });
  expect(run("--url", url, "--out", resolve(__dirname))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/has other things in it/),
  });
  expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringMatching(/--privacy-url/) });
});
