/** Manifests made wrong on purpose: each is ours with one thing changed, and breaks one rule. */

export interface Broken {
  /** The rule that must speak. */
  readonly rule: string;
  readonly because: string;
  readonly make: (manifest: string) => string;
  /** Other rules that rightly speak as well. */
  readonly also?: readonly string[];
  /** Checked as a manifest for Exchange on-premises. */
  readonly onPrem?: true;
}

/** Replaces what must be there, so that a change in the manifest cannot silently turn a case into nothing. */
export function edit(manifest: string, find: string | RegExp, replacement: string): string {
  const changed = manifest.replace(find, () => replacement);
  if (changed === manifest) throw new Error(`nothing to replace for ${find}`);
  return changed;
}

const change =
  (find: string | RegExp, replacement: string) =>
  (manifest: string): string =>
    edit(manifest, find, replacement);

/** Changes the text from VersionOverrides 1.1 on. */
const change11 =
  (find: string | RegExp, replacement: string) =>
  (manifest: string): string => {
    const from = manifest.indexOf("VersionOverridesV1_1");
    return manifest.slice(0, from) + edit(manifest.slice(from), find, replacement);
  };

const LONG_READ = /DefaultValue="Opens the task pane[^"]*"/;
const OPEN_LABEL = '<bt:String id="Open.Label" DefaultValue="Why it came back">';
const ICON_16 = '<bt:Image size="16" resid="Icon.16"/>';
const READ_SURFACE = 'xsi:type="MessageReadCommandSurface"';

export const BROKEN: readonly Broken[] = [
  { rule: "well-formed", because: "a tag is not closed", make: change("</Permissions>", "") },
  { rule: "well-formed", because: "an ampersand stands alone", make: change("why a mail", "why & a mail") },
  { rule: "well-formed", because: "an attribute is given twice", make: change(' Mode="Or"', ' Mode="Or" Mode="Or"') },
  { rule: "well-formed", because: "the file is empty", make: () => "" },
  { rule: "doctype", because: "it has a DOCTYPE", make: change("<OfficeApp", "<!DOCTYPE OfficeApp>\n<OfficeApp") },
  { rule: "root", because: "it is a task pane app of Word", make: change('"MailApp"', '"TaskPaneApp"') },
  {
    rule: "root",
    because: "it is in an old namespace",
    make: change("office/appforoffice/1.1", "office/appforoffice/1.0"),
  },
  {
    rule: "namespace",
    because: "1.1 stands in the namespace of 1.0",
    make: change("mailappversionoverrides/1.1", "mailappversionoverrides"),
  },
  {
    rule: "known-element",
    because: "an element is not of mail add-ins",
    make: change11("<SupportsPinning>", "<TaskpaneId>x</TaskpaneId><SupportsPinning>"),
  },
  {
    rule: "known-element",
    because: "SupportsMultiSelect is misspelt",
    make: change11(
      "</SupportsNoItemContext>",
      "</SupportsNoItemContext><SupportsMultiselect>true</SupportsMultiselect>",
    ),
  },
  {
    rule: "order",
    because: "the version comes before the id",
    make: (m) => edit(edit(m, "<Version>0.1.0</Version>", ""), "<Id>", "<Version>0.1.0</Version><Id>"),
  },
  {
    rule: "order",
    because: "pinning comes after no-item context",
    make: change11(
      /<SupportsPinning>true<\/SupportsPinning>\s*<SupportsNoItemContext>true<\/SupportsNoItemContext>/,
      "<SupportsNoItemContext>true</SupportsNoItemContext><SupportsPinning>true</SupportsPinning>",
    ),
  },
  { rule: "required", because: "there is no high-resolution icon", make: change(/<HighResolutionIconUrl.*\/>/, "") },
  {
    rule: "required",
    because: "there is no VersionOverrides 1.1",
    make: (m) => edit(m, /<VersionOverrides [^>]*V1_1">[\s\S]*?<\/VersionOverrides>/, ""),
  },
  {
    rule: "required",
    because: "a button has no tool tip",
    make: change(/<Supertip>[\s\S]*?<\/Supertip>/, ""),
    also: ["resource-unused"],
  },
  {
    rule: "once",
    because: "there are two provider names",
    make: change("<ProviderName>", "<ProviderName>A</ProviderName><ProviderName>"),
  },
  {
    rule: "attribute",
    because: "an icon has no size",
    make: change(' size="20"', ""),
    also: ["ribbon-icons", "icon-pixels"],
  },
  {
    rule: "attribute",
    because: "a label has a text instead of a resid",
    make: change('<Label resid="Group.Label"/>', '<Label DefaultValue="Modori"/>'),
  },
  {
    rule: "xsi-type",
    because: "a button runs a function",
    make: change('xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'),
  },
  {
    rule: "xsi-type",
    because: "the mobile icon does not say that it is one",
    make: change(' xsi:type="bt:MobileIconList"', ""),
    also: ["ribbon-icons"],
  },
  {
    rule: "needs-v1_1",
    because: "pinning stands in VersionOverrides 1.0",
    make: change(
      '<SourceLocation resid="Taskpane.Url"/>',
      '<SourceLocation resid="Taskpane.Url"/><SupportsPinning>true</SupportsPinning>',
    ),
  },
  { rule: "empty-element", because: "the provider has no name", make: change(/<ProviderName>.*?</, "<ProviderName><") },
  { rule: "stray-text", because: "a bracket is left over", make: change("<Hosts>", "<Hosts>&gt;") },
  { rule: "manifest-size", because: "it is larger than 256 KB", make: (m) => `${m}<!-- ${"x".repeat(262_144)} -->` },
  { rule: "id-guid", because: "the id is in braces", make: change(/<Id>(.*?)<\/Id>/, "<Id>{f8ebefc9}</Id>") },
  {
    rule: "version-form",
    because: "the version has a suffix",
    make: change("<Version>0.1.0", "<Version>0.1.0-beta"),
    also: ["version-of-package"],
  },
  {
    rule: "version-of-package",
    because: "the version was not raised",
    make: change("<Version>0.1.0", "<Version>0.0.9"),
  },
  {
    rule: "default-locale",
    because: "the default is French",
    make: change("<DefaultLocale>en-US", "<DefaultLocale>fr-FR"),
  },
  {
    rule: "display-name-length",
    because: "the name has 126 characters",
    make: change('"Modori: why a mail came back"', `"${"n".repeat(126)}"`),
  },
  {
    rule: "description-length",
    because: "the Japanese description has 251 characters",
    make: change(/Value="エラーで戻ってきたメールを読み取り[^"]*"/, `Value="${"説".repeat(251)}"`),
  },
  { rule: "host-mailbox", because: "the host is Workbook", make: change('Name="Mailbox"/>', 'Name="Workbook"/>') },
  { rule: "mailbox-floor", because: "it asks for 1.13", make: change('MinVersion="1.1"/>', 'MinVersion="1.13"/>') },
  {
    rule: "overrides-floor",
    because: "1.1 asks for 1.13 and loses all buttons elsewhere",
    make: change11(
      "<Hosts>",
      '<Requirements><bt:Sets><bt:Set Name="Mailbox" MinVersion="1.13"/></bt:Sets></Requirements><Hosts>',
    ),
  },
  {
    rule: "requested-height",
    because: "the height is 451",
    make: change("<RequestedHeight>450", "<RequestedHeight>451"),
  },
  {
    rule: "permission-name",
    because: "the permission is one of Word",
    make: change("<Permissions>ReadItem", "<Permissions>ReadDocument"),
  },
  {
    rule: "least-privilege",
    because: "it may write to the whole mailbox",
    make: change("<Permissions>ReadItem", "<Permissions>ReadWriteMailbox"),
  },
  {
    rule: "least-privilege",
    because: "multi-select with ReadItem would find nothing selected",
    make: change11(
      "</SupportsNoItemContext>",
      "</SupportsNoItemContext><SupportsMultiSelect>true</SupportsMultiSelect>",
    ),
  },
  {
    rule: "https",
    because: "the page is fetched over http",
    make: change('<bt:Url id="Taskpane.Url" DefaultValue="https:', '<bt:Url id="Taskpane.Url" DefaultValue="http:'),
    also: ["one-origin", "icon-file"],
  },
  {
    rule: "url-form",
    because: "an address is a template's placeholder",
    make: change("https://localhost:3000/assets/icon-v1-64.png", "https://~remoteAppUrl/assets/icon-v1-64.png"),
    also: ["icon-file"],
  },
  {
    rule: "url-length",
    because: "an address is too long",
    make: change(
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
      `<SourceLocation DefaultValue="https://localhost:3000/taskpane.html?${"q".repeat(2048)}"/>`,
    ),
  },
  {
    rule: "one-origin",
    because: "the compose page is elsewhere",
    make: (m) => {
      const last = m.indexOf('taskpane.html"/>', m.indexOf("ItemEdit")) - "https://localhost:3000/".length;
      return `${m.slice(0, last)}https://elsewhere.example/${m.slice(last + "https://localhost:3000/".length)}`;
    },
  },
  {
    rule: "app-domains-empty",
    because: "AppDomains has nothing inside",
    make: change("  <Hosts>", "<AppDomains></AppDomains><Hosts>"),
  },
  {
    rule: "app-domain-form",
    because: "an AppDomain has a wildcard",
    make: change("  <Hosts>", "<AppDomains><AppDomain>https://*.example.com</AppDomain></AppDomains><Hosts>"),
  },
  {
    rule: "app-domain-own",
    because: "the own origin is repeated",
    make: change("  <Hosts>", "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>"),
  },
  {
    rule: "app-domain-account",
    because: "a sign-in page would replace the pane",
    make: change("  <Hosts>", "<AppDomains><AppDomain>https://mysignins.microsoft.com</AppDomain></AppDomains><Hosts>"),
  },
  {
    rule: "locale-tag",
    because: "ja without a region",
    make: change(/Locale="ja-JP" Value="エラーで/, 'Locale="ja" Value="エラーで'),
    also: ["override-ja"],
  },
  {
    rule: "override-default",
    because: "the default language is overridden",
    make: change(OPEN_LABEL, `${OPEN_LABEL}<bt:Override Locale="en-US" Value="Why"/>`),
  },
  {
    rule: "override-once",
    because: "Japanese is given twice",
    make: change(OPEN_LABEL, `${OPEN_LABEL}<bt:Override Locale="ja-JP" Value="原因"/>`),
  },
  {
    rule: "override-ja",
    because: "a label lacks Japanese",
    make: change(/<bt:Override Locale="ja-JP" Value="戻った原因を確認"\/>/, ""),
  },
  {
    rule: "read-surface",
    because: "1.0 has no read button",
    make: change(/<ExtensionPoint xsi:type="MessageReadCommandSurface">[\s\S]*?<\/ExtensionPoint>/, ""),
    also: ["resource-unused"],
  },
  {
    rule: "compose-surface",
    because: "1.1 has no compose button",
    make: change11(/<ExtensionPoint xsi:type="MessageComposeCommandSurface">[\s\S]*?<\/ExtensionPoint>/, ""),
    also: ["resource-unused"],
  },
  {
    rule: "surface-once",
    because: "both buttons are for reading",
    make: change('xsi:type="MessageComposeCommandSurface"', READ_SURFACE),
    also: ["compose-surface"],
  },
  {
    rule: "mobile-surface",
    because: "the phones are forgotten",
    make: change11(/<MobileFormFactor>[\s\S]*?<\/MobileFormFactor>/, ""),
    also: ["resource-unused"],
  },
  { rule: "office-tab", because: "the tab is Word's", make: change('id="TabDefault"', 'id="TabHome"') },
  {
    rule: "control-id-unique",
    because: "two buttons have one id",
    make: change('id="Modori.Compose.Open"', 'id="Modori.Read.Open"'),
  },
  {
    rule: "pinning",
    because: "pinning is switched off",
    make: change11("<SupportsPinning>true", "<SupportsPinning>false"),
    also: ["no-item-pinning"],
  },
  {
    rule: "boolean",
    because: "a switch says yes",
    make: change11("<SupportsSharedFolders>true", "<SupportsSharedFolders>yes"),
  },
  {
    rule: "no-item-surface",
    because: "no-item context on the compose button",
    make: (m) => {
      const at = m.lastIndexOf("</SupportsPinning>") + "</SupportsPinning>".length;
      return `${m.slice(0, at)}<SupportsNoItemContext>true</SupportsNoItemContext>${m.slice(at)}`;
    },
  },
  {
    rule: "no-item-pinning",
    because: "no-item context stands alone",
    make: change11(/<SupportsPinning>true<\/SupportsPinning>/, ""),
    also: ["pinning"],
  },
  {
    rule: "no-item",
    because: "a locked report could not be dropped",
    make: change11(/<SupportsNoItemContext>.*<\/SupportsNoItemContext>/, ""),
  },
  { rule: "on-premises", because: "the server's schema is older", make: (m) => m, onPrem: true },
  { rule: "ribbon-icons", because: "size 16 is missing", make: change(ICON_16, "") },
  {
    rule: "ribbon-icons",
    because: "size 25 is for phones",
    make: change(ICON_16, `${ICON_16}<bt:Image size="25" resid="Icon.16"/>`),
    also: ["icon-pixels"],
  },
  {
    rule: "mobile-icons",
    because: "one of the nine is missing",
    make: change('<bt:Image size="48" scale="3" resid="Icon.144"/>', ""),
    also: ["resource-unused"],
  },
  {
    rule: "mobile-label",
    because: "the label has 17 characters",
    make: change11('DefaultValue="Why it came back"', 'DefaultValue="Why it came back?"'),
  },
  {
    rule: "icon-format",
    because: "the icon is an ICO",
    make: change("icon-v1-64.png", "icon-v1-64.ico"),
    also: ["icon-file"],
  },
  { rule: "icon-file", because: "the icon was renamed", make: change("icon-v1-64.png", "icon-v9-64.png") },
  { rule: "icon-pixels", because: "32 pixels where 64 belong", make: change("icon-v1-64.png", "icon-v1-32.png") },
  {
    rule: "resid",
    because: "a resid points nowhere",
    make: change('<Label resid="Group.Label"/>', '<Label resid="G"/>'),
  },
  {
    rule: "resid",
    because: "a label points at a long string",
    make: change('<Label resid="Group.Label"/>', '<Label resid="Read.Description"/>'),
  },
  {
    rule: "resource-unused",
    because: "an icon is left over",
    make: change("<bt:Images>", '<bt:Images><bt:Image id="Old" DefaultValue="https://localhost:3000/assets/o.png"/>'),
  },
  {
    rule: "resource-id-unique",
    because: "two strings have one id",
    make: change(' id="Compose.Description"', ' id="Read.Description"'),
    also: ["resid"],
  },
  {
    rule: "resource-id-length",
    because: "an id has 33 characters",
    make: (m) => m.replaceAll("Taskpane.Url", "T".repeat(33)),
  },
  {
    rule: "short-string-length",
    because: "a label has 126 characters",
    make: change(
      '<bt:String id="Group.Label" DefaultValue="Modori">',
      `<bt:String id="Group.Label" DefaultValue="${"m".repeat(126)}">`,
    ),
  },
  {
    rule: "long-string-length",
    because: "a tool tip has 251 characters",
    make: change(LONG_READ, `DefaultValue="${"d".repeat(251)}"`),
  },
];
