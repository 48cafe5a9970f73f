import { type AccountSource, accountOf, accountSource } from "../../src/outlook/account";
import { install, uninstall } from "./office";

const NOTHING: AccountSource = {
  accountType: null,
  ewsUrl: null,
  origin: null,
  emailAddress: null,
  hostName: null,
  platform: null,
};
const of = (source: Partial<AccountSource>) => accountOf({ ...NOTHING, ...source });
const ews = (host: string) => `https://${host}/EWS/Exchange.asmx`;

test.each<[string, Partial<AccountSource>, string, string]>([
  ["account type", { accountType: "office365" }, "work", "worldwide"],
  [
    "account type before everything else",
    { accountType: "outlookCom", ewsUrl: ews("outlook.office365.com") },
    "personal",
    "worldwide",
  ],
  ["on-premises", { accountType: "enterprise", ewsUrl: ews("mail.example.co.jp") }, "onpremises", "worldwide"],
  ["gmail in Outlook", { accountType: "gmail" }, "unknown", "worldwide"],
  ["GCC High by ewsUrl", { accountType: "office365", ewsUrl: ews("outlook.office365.us") }, "work", "gcc-high"],
  ["DoD by ewsUrl", { accountType: "office365", ewsUrl: ews("webmail.apps.mil") }, "work", "dod"],
  ["21Vianet by ewsUrl", { ewsUrl: ews("partner.outlook.cn") }, "work", "china"],
  ["ewsUrl alone", { ewsUrl: ews("outlook.office365.com") }, "work", "worldwide"],
  ["framing page alone", { origin: "https://outlook.live.com" }, "personal", "worldwide"],
  ["framing page in China", { origin: "https://partner.outlook.cn/mail/" }, "work", "china"],
  ["address alone, personal", { emailAddress: "taro@hotmail.co.jp" }, "personal", "worldwide"],
  ["address alone, own domain", { emailAddress: "taro@example.co.jp" }, "unknown", "worldwide"],
  ["nothing", {}, "unknown", "worldwide"],
  [
    "a host that only looks like Microsoft's",
    { ewsUrl: ews("outlook.office365.com.example.net") },
    "unknown",
    "worldwide",
  ],
  ["no address at all in ewsUrl", { ewsUrl: "not a url" }, "unknown", "worldwide"],
])("%s", (_, source, type, cloud) => {
  expect(of(source)).toMatchObject({ type, cloud });
});

test.each<[string | null, string | null, string]>([
  ["OutlookWebApp", "OfficeOnline", "web"],
  ["newOutlookWindows", "OfficeOnline", "new"],
  ["OutlookIOS", "iOS", "ios"],
  ["OutlookAndroid", "Android", "android"],
  ["Outlook", "PC", "classic"],
  ["Outlook", "Mac", "mac"],
  [null, "Mac", "mac"],
  [null, null, "web"],
])("host %s on %s is %s", (hostName, platform, client) => {
  expect(of({ hostName, platform }).client).toBe(client);
});

test("the web host of an on-premises mailbox, and of no other", () => {
  expect(of({ accountType: "enterprise", ewsUrl: ews("mail.example.co.jp") }).owaHost).toBe("mail.example.co.jp");
  expect(of({ accountType: "office365", ewsUrl: ews("outlook.office365.com") }).owaHost).toBeNull();
});

describe("what Office.js says", () => {
  const page = { referrer: "https://outlook.office.com/", location: { origin: "https://addins.example" } };
  afterEach(uninstall);

  test("is read member by member", () => {
    install({
      context: {
        diagnostics: { platform: "PC" },
        mailbox: {
          userProfile: { accountType: "office365", emailAddress: "taro@example.co.jp" },
          ewsUrl: ews("outlook.office365.com"),
          diagnostics: { hostName: "Outlook" },
        },
      },
    });
    const account = accountOf(accountSource(page));
    expect(account).toEqual({
      type: "work",
      cloud: "worldwide",
      client: "classic",
      owaHost: null,
      addresses: ["taro@example.co.jp"],
    });
  });

  test("may be nothing at all: the framing page is left", () => {
    install({
      context: {
        mailbox: {
          get userProfile(): never {
            throw new Error("no item");
          },
        },
      },
    });
    expect(accountOf(accountSource(page))).toMatchObject({ type: "work", addresses: [] });
  });

  test("outside Office nothing throws", () => {
    uninstall();
    expect(accountOf(accountSource({ ...page, referrer: "" }))).toMatchObject({ type: "unknown", client: "web" });
  });
});
