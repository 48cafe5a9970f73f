/** The header table and what is made of it. */
import { headerFiles } from "../../scripts/packaging/header-files.js";
import { cacheControlOf, commonHeaders, contentSecurityPolicy } from "../../scripts/packaging/headers.js";
import { PAGE, settingsFor } from "./pane";

const policyOf = (given: Parameters<typeof settingsFor>[0] = {}, page = PAGE) =>
  contentSecurityPolicy(settingsFor(given), page);
const directive = (policy: string, name: string) =>
  policy
    .split("; ")
    .find((part) => part.startsWith(`${name} `))
    ?.split(" ")
    .slice(1);

test("nothing is allowed but what is named, and nothing inline or evaluated", () => {
  const policy = policyOf();
  expect(directive(policy, "default-src")).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe|\*|http:/);
  const own = "'sha256-8atrH6Pge+As3TgWrRwcD2pUDCYuTIBfIIqQGFDl3eA='";
  expect(directive(policy, "script-src")).toEqual([
    "'self'",
    own,
    "https://appsforoffice.microsoft.com",
    "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
  ]);
  expect(directive(policyOf({ "office-js": "self" }), "script-src")).toEqual(["'self'", own]);
  expect(directive(policy, "connect-src")).toEqual(["'self'"]);
});

test.each([
  ["worldwide", "https://outlook.cloud.microsoft", "https://appsforoffice.microsoft.com"],
  ["gcc", "https://outlook.office365.com", "https://appsforoffice.gcc.cdn.office.net"],
  ["gcc-high", "https://outlook.office365.us", "https://appsforoffice.gcch.cdn.office.net"],
  ["dod", "https://webmail.apps.mil", "https://appsforoffice.dod.cdn.office.net"],
  ["china", "https://partner.outlook.cn", "https://appsforoffice.cdn.partner.office365.cn"],
])("in %s only its own Outlook frames the pane", (cloud, outlook, office) => {
  const policy = policyOf({ cloud });
  expect(directive(policy, "frame-ancestors")).toContain(outlook);
  expect(directive(policy, "script-src")).toContain(office);
  const others = ["https://outlook.office.com", "https://outlook.office365.us", "https://partner.outlook.cn"];
  expect(directive(policy, "frame-ancestors")?.filter((o) => others.includes(o)).length).toBeLessThanOrEqual(1);
});

test("Outlook on the web of Exchange on-premises may frame the pane when named", () => {
  const policy = policyOf({ "owa-url": ["https://mail.example.co.jp/"] });
  expect(directive(policy, "frame-ancestors")).toContain("https://mail.example.co.jp");
});

test("the hashes are those of the page's styles and of the empty style", () => {
  const styles = directive(policyOf(), "style-src");
  expect(styles).toHaveLength(2);
  expect(styles).toContain("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  expect(directive(policyOf({}, PAGE.replace("margin: 0", "margin: 1px")), "style-src")).not.toEqual(styles);
});

test("of inline scripts only the page's own runs", () => {
  const hashes = (page: string) =>
    directive(policyOf({}, page), "script-src")?.filter((source) => source.startsWith("'sha256"));
  expect(hashes(PAGE)).toEqual(["'sha256-8atrH6Pge+As3TgWrRwcD2pUDCYuTIBfIIqQGFDl3eA='"]);
  expect(hashes(PAGE.replace(">0;</script>", ' src="a.js"></script>'))).toEqual([]);
});

test("icons come without Cache-Control, scripts for ever, pages are asked for each time", () => {
  expect(cacheControlOf("assets/icon-v1-16.png")).toBeNull();
  expect(cacheControlOf("pane.0123456789.js")).toBe("public, max-age=31536000, immutable");
  for (const path of ["taskpane.html", "version.json", "office/office.js", "sw.js"]) {
    expect(cacheControlOf(path)).toBe("no-cache");
  }
});

const headers = commonHeaders(policyOf());
const files = headerFiles({
  path: "/modori/",
  headers,
  files: ["assets/icon-v1-16.png", "pane.0123456789.js", "taskpane.html"],
});

test.each(Object.keys(files))("%s sends every header and never X-Frame-Options", (name) => {
  const text = (files[name] ?? "").replaceAll("&quot;", '"');
  for (const [header, value] of Object.entries(headers)) {
    expect(text).toContain(header);
    expect(text).toContain(value);
  }
  expect(text).not.toMatch(/(?:\bset|add_header|add name=")\s*X-Frame-Options|X-Frame-Options:/);
});
