// @ts-check
// Rules on the base part: identity, names, addresses, permission, floor.
import { addresses, all, at, base, levelOf, overrideBlocks, within } from "./context.js";
import { attribute } from "./xml.js";

/** @typedef {import("./context.js").Context} Context */
/** @typedef {import("./context.js").Finding} Finding */
/** @typedef {{ id: string, says: string, source: string, check(context: Context): Iterable<Finding> }} Rule */

const MANIFEST = "https://learn.microsoft.com/javascript/api/manifest";
const DOCS = "https://learn.microsoft.com/office/dev/add-ins";

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;
const LOCALE = /^[a-z]{2,3}-(?:[A-Z][a-z]{3}-)?[A-Z]{2}$/;
const PERMISSIONS = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"];

/** Pages that the checklist opens. Listed in AppDomains they would replace the pane instead of opening in the browser. */
const ACCOUNT_HOSTS =
  /(?:^|\.)(?:outlook\.(?:com|live\.com|office\.com|office365\.com|office365\.us|cloud\.microsoft)|account\.microsoft\.com|account\.live\.com|mysignins\.microsoft\.(?:com|us)|myaccount\.microsoft\.com|admin\.microsoft\.com|admin\.exchange\.microsoft\.com|security\.microsoft\.(?:com|us)|partner\.outlook\.cn)$/;

/** @param {string | undefined} version @returns {number} major * 1000 + minor, NaN when unreadable */
export function requirementVersion(version) {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(version ?? "");
  return match ? Number(match[1]) * 1000 + Number(match[2] ?? 0) : Number.NaN;
}

/** @param {Context} context @param {string} local @param {(text: string) => string | false} judge */
const texts = (context, local, judge) =>
  base(context, local).flatMap((element) => {
    const message = judge(element.text.trim());
    return message ? [at(element, message)] : [];
  });

/** @param {Context} context @param {string} local @param {number} max */
const tooLong = (context, local, max) =>
  base(context, local).flatMap((element) =>
    [element, ...element.children].flatMap((e) => {
      const value = attribute(e, e === element ? "DefaultValue" : "Value") ?? "";
      return value.length > max ? [at(e, `${local} has ${value.length} characters; ${max} are allowed`)] : [];
    }),
  );

/** @type {Rule[]} */
export const BASE_RULES = [
  {
    id: "manifest-size",
    says: "at most 256 KB",
    source: `${DOCS}/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins`,
    check: ({ root, text }) => {
      const bytes = new TextEncoder().encode(text).length;
      return bytes > 256 * 1024 ? [at(root, `the manifest has ${bytes} bytes; 262144 are allowed`)] : [];
    },
  },
  {
    id: "id-guid",
    says: "Id is a GUID with hyphens and nothing else",
    source: `${MANIFEST}/id`,
    check: (context) => texts(context, "Id", (id) => !GUID.test(id) && `Id "${id}" is not a GUID with hyphens`),
  },
  {
    id: "version-form",
    says: "Version is one to four numbers of at most five digits",
    source: `${MANIFEST}/version`,
    check: (context) =>
      texts(context, "Version", (v) => !VERSION.test(v) && `Version "${v}" must be one to four numbers such as 1.2.3`),
  },
  {
    id: "version-of-package",
    says: "Version equals the product's, so that it rises with every change",
    source: `${DOCS}/publish/maintain-breaking-changes`,
    check: (context) =>
      texts(context, "Version", (v) => {
        const expected = context.options.version;
        return expected !== undefined && v !== expected && `Version is ${v}, the product's is ${expected}`;
      }),
  },
  {
    id: "default-locale",
    says: "DefaultLocale is en-US",
    source: `${DOCS}/develop/localization`,
    check: (context) =>
      texts(context, "DefaultLocale", (locale) => locale !== "en-US" && `DefaultLocale is "${locale}", not en-US`),
  },
  {
    id: "display-name-length",
    says: "DisplayName has at most 125 characters",
    source: `${MANIFEST}/displayname`,
    check: (context) => tooLong(context, "DisplayName", 125),
  },
  {
    id: "description-length",
    says: "Description has at most 250 characters",
    source: `${MANIFEST}/description`,
    check: (context) => tooLong(context, "Description", 250),
  },
  {
    id: "host-mailbox",
    says: "the base host is Mailbox",
    source: `${DOCS}/develop/xml-manifest-overview`,
    check: ({ root }) =>
      root.children
        .filter((e) => e.local === "Hosts")
        .flatMap((hosts) => hosts.children)
        .filter((host) => attribute(host, "Name") !== "Mailbox")
        .map((host) => at(host, `the host is "${attribute(host, "Name")}", not Mailbox`)),
  },
  {
    id: "mailbox-floor",
    says: "the base asks for Mailbox 1.1 to 1.5 and for nothing else",
    source: `${DOCS}/reference/requirement-sets/outlook/outlook-api-requirement-sets`,
    check: (context) =>
      base(context, "Requirements").flatMap((requirements) =>
        all({ ...context, root: requirements }, "Set").flatMap((set) => {
          const name = attribute(set, "Name");
          if (name !== "Mailbox") return [at(set, `the base asks for the set ${name}; Outlook checks Mailbox only`)];
          const asked = attribute(set, "MinVersion") ?? attribute(set.parent ?? set, "DefaultMinVersion");
          const version = requirementVersion(asked);
          return version >= 1001 && version <= 1005 ? [] : [at(set, `Mailbox ${asked} is not within 1.1 to 1.5`)];
        }),
      ),
  },
  {
    id: "overrides-floor",
    says: "Requirements inside VersionOverrides ask for no more than the block itself needs (1.3 in 1.0, 1.5 in 1.1)",
    source: `${MANIFEST}/requirements`,
    check: (context) =>
      overrideBlocks(context).flatMap((block) => {
        const most = levelOf(block) === "1.1" ? 1005 : 1003;
        return within(block, "Set")
          .filter((set) => requirementVersion(attribute(set, "MinVersion") ?? "1.1") > most)
          .map((set) =>
            at(
              set,
              `Mailbox ${attribute(set, "MinVersion")} here takes every button from clients without it; ask at run time`,
            ),
          );
      }),
  },
  {
    id: "requested-height",
    says: "RequestedHeight is 32 to 450",
    source: `${MANIFEST}/form`,
    check: (context) =>
      all(context, "RequestedHeight")
        .filter((e) => !/^\d+$/.test(e.text.trim()) || Number(e.text) < 32 || Number(e.text) > 450)
        .map((e) => at(e, `RequestedHeight ${e.text.trim()} is not within 32 to 450`)),
  },
  {
    id: "permission-name",
    says: `Permissions is one of ${PERMISSIONS.join(", ")}`,
    source: `${MANIFEST}/permissions`,
    check: (context) =>
      texts(context, "Permissions", (p) => !PERMISSIONS.includes(p) && `"${p}" is not a permission of mail add-ins`),
  },
  {
    id: "least-privilege",
    says: "Permissions is ReadItem; ReadWriteMailbox only together with SupportsMultiSelect",
    source: `${DOCS}/outlook/understanding-outlook-add-in-permissions`,
    check: (context) => {
      const needed = all(context, "SupportsMultiSelect").length > 0 ? "ReadWriteMailbox" : "ReadItem";
      return texts(
        context,
        "Permissions",
        (p) => PERMISSIONS.includes(p) && p !== needed && `Permissions is ${p}; what the manifest does needs ${needed}`,
      );
    },
  },
  {
    id: "https",
    says: "every address is https",
    source: `${DOCS}/concepts/privacy-and-security`,
    check: (context) =>
      addresses(context)
        .filter(({ url }) => !/^https:\/\//i.test(url))
        .map(({ element, url }) => at(element, `${url || "an empty address"} is not https`)),
  },
  {
    id: "url-form",
    says: "an address is absolute, without credentials, spaces, fragment or placeholder",
    source: `${MANIFEST}/sourcelocation`,
    check: (context) =>
      addresses(context).flatMap(({ element, url }) => {
        if (!/^https:\/\//i.test(url)) return [];
        const parsed = URL.canParse(url) ? new URL(url) : undefined;
        const bad =
          !parsed ||
          /\s/.test(url) ||
          parsed.username ||
          parsed.password ||
          parsed.hash ||
          parsed.hostname.startsWith("~");
        return bad ? [at(element, `${url} is not a plain absolute address`)] : [];
      }),
  },
  {
    id: "url-length",
    says: "an address has at most 2048 characters",
    source: `${MANIFEST}/resources`,
    check: (context) =>
      addresses(context)
        .filter(({ url }) => url.length > 2048)
        .map(({ element, url }) => at(element, `the address has ${url.length} characters; 2048 are allowed`)),
  },
  {
    id: "one-origin",
    says: "all pages come from one origin",
    source: `${MANIFEST}/appdomains`,
    check: (context) => {
      const pages = addresses(context).filter(
        ({ element, url }) => URL.canParse(url) && /^(?:SourceLocation|Url)$/.test(element.local),
      );
      const own = pages[0] ? new URL(pages[0].url).origin : "";
      return pages
        .filter(({ url }) => new URL(url).origin !== own)
        .map(({ element, url }) => at(element, `${url} is not on ${own}, where the first page is`));
    },
  },
  {
    id: "app-domains-empty",
    says: "AppDomains is absent or has at least one AppDomain",
    source: `${MANIFEST}/appdomains`,
    check: (context) =>
      base(context, "AppDomains")
        .filter((e) => e.children.length === 0)
        .map((e) => at(e, "AppDomains is empty")),
  },
  {
    id: "app-domain-form",
    says: "AppDomain is scheme and host without path, slash or wildcard",
    source: `${MANIFEST}/appdomain`,
    check: (context) =>
      all(context, "AppDomain")
        .filter((e) => !/^https:\/\/[a-z0-9.-]+(?::\d+)?$/i.test(e.text.trim()))
        .map((e) => at(e, `AppDomain "${e.text.trim()}" must be like https://www.example.com`)),
  },
  {
    id: "app-domain-own",
    says: "the add-in's own origin is not repeated in AppDomains",
    source: `${MANIFEST}/appdomains`,
    check: (context) => {
      const own = addresses(context).find(({ url }) => URL.canParse(url))?.url;
      return all(context, "AppDomain")
        .filter((e) => own && URL.canParse(e.text.trim()) && new URL(e.text.trim()).origin === new URL(own).origin)
        .map((e) => at(e, `${e.text.trim()} is the add-in's own origin`));
    },
  },
  {
    id: "app-domain-account",
    says: "no account or admin page in AppDomains: it would replace the pane instead of opening in the browser",
    source: `${DOCS}/develop/xml-manifest-overview`,
    check: (context) =>
      all(context, "AppDomain")
        .filter((e) => URL.canParse(e.text.trim()) && ACCOUNT_HOSTS.test(new URL(e.text.trim()).hostname))
        .map((e) => at(e, `${e.text.trim()} must open in the browser, so it may not be an AppDomain`)),
  },
  {
    id: "locale-tag",
    says: "languages are named in full, as ja-JP",
    source: `${DOCS}/develop/localization`,
    check: (context) => {
      const named = all(context, "Override").map((e) => ({ e, locale: attribute(e, "Locale") ?? "" }));
      const own = base(context, "DefaultLocale").map((e) => ({ e, locale: e.text.trim() }));
      return [...named, ...own]
        .filter(({ locale }) => locale !== "" && !LOCALE.test(locale))
        .map(({ e, locale }) => at(e, `"${locale}" is not a full language tag such as ja-JP`));
    },
  },
  {
    id: "override-default",
    says: "no Override for the default locale itself",
    source: `${DOCS}/develop/localization`,
    check: (context) => {
      const own = base(context, "DefaultLocale")[0]?.text.trim().toLowerCase();
      return all(context, "Override")
        .filter((e) => attribute(e, "Locale")?.toLowerCase() === own)
        .map((e) => at(e, `${attribute(e, "Locale")} is the default locale and may not be overridden`));
    },
  },
  {
    id: "override-once",
    says: "one Override a language",
    source: `${MANIFEST}/override`,
    check: (context) =>
      all(context, "Override")
        .filter((e) =>
          e.parent?.children.some(
            (other) =>
              e.parent &&
              e.parent.children.indexOf(other) < e.parent.children.indexOf(e) &&
              attribute(other, "Locale")?.toLowerCase() === attribute(e, "Locale")?.toLowerCase(),
          ),
        )
        .map((e) => at(e, `a second Override for ${attribute(e, "Locale")}`)),
  },
  {
    id: "override-ja",
    says: "every text a person reads has Japanese",
    source: `${DOCS}/develop/localization`,
    check: (context) =>
      [...base(context, "DisplayName"), ...base(context, "Description"), ...all(context, "String")]
        .filter((e) => !e.children.some((child) => attribute(child, "Locale") === "ja-JP"))
        .map((e) => at(e, `<${e.name}> "${attribute(e, "DefaultValue") ?? ""}" lacks an Override for ja-JP`)),
  },
];
