/**
 * What an admin sets when packaging is what the pane reads: both ends of <meta name="modori:…">.
 * @jest-environment jsdom
 */
import { META } from "../../scripts/packaging/settings.js";
import { pageFor } from "../../scripts/packaging/site.js";
import type { Account } from "../../src/checklist/types";
import { accountIn, readDeployment } from "../../src/taskpane/deployment";
import { PAGE, settingsFor } from "./pane";

const read = (html: string) => readDeployment(new DOMParser().parseFromString(html, "text/html"));
const packaged = (given: Parameters<typeof settingsFor>[0]) => read(pageFor(PAGE, settingsFor(given)));

test("every setting arrives as it was given", () => {
  expect(
    packaged({
      "helpdesk-mail": "help@example.co.jp",
      "helpdesk-url": 'https://help.example.co.jp/?q="a"&b=<c>',
      "privacy-url": "https://example.co.jp/privacy",
      "owa-url": ["https://mail.example.co.jp:444"],
      cloud: "dod",
    }),
  ).toEqual({
    helpDesk: { address: "help@example.co.jp", link: 'https://help.example.co.jp/?q="a"&b=<c>' },
    privacyLink: "https://example.co.jp/privacy",
    owaHost: "mail.example.co.jp:444",
    cloud: "dod",
  });
  expect(Object.keys(META)).toHaveLength(5);
});

const NOTHING = { helpDesk: null, privacyLink: null, owaHost: null, cloud: "worldwide" };

test("one of address and page is enough", () => {
  expect(packaged({ "helpdesk-mail": "help@example.co.jp" }).helpDesk).toEqual({
    address: "help@example.co.jp",
    link: null,
  });
});

test("a page that was not packaged, or edited badly by hand, sets nothing", () => {
  expect(read(PAGE)).toEqual(NOTHING);
  expect(packaged({})).toEqual(NOTHING);
  expect(packaged({ cloud: "gcc" })).toEqual(NOTHING);
  const edited = `<meta name="modori:help-desk-link" content="javascript:alert(1)"><meta name="modori:cloud" content="moon">
    <meta name="modori:privacy-link" content="http://example.co.jp"><meta name="modori:owa-link" content="mail">`;
  expect(read(edited)).toEqual(NOTHING);
});

const account: Account = { type: "work", cloud: "worldwide", client: "web", owaHost: null, addresses: [] };

test("a package for a separate cloud is used there only; the server of Outlook on the web is known to its mailboxes", () => {
  const inDod = packaged({ cloud: "dod", "owa-url": ["https://mail.example.co.jp"] });
  expect(accountIn(inDod, account)).toEqual({ ...account, cloud: "dod" });
  expect(accountIn(packaged({}), { ...account, cloud: "china" }).cloud).toBe("china");
  expect(accountIn(inDod, { ...account, type: "onpremises" }).owaHost).toBe("mail.example.co.jp");
  expect(accountIn(inDod, { ...account, type: "onpremises", owaHost: "own.example" }).owaHost).toBe("own.example");
});
