// @ts-check
// The shape of an add-in only manifest for mail, as a table: which children, in which order, how often, with which attributes.
// Sources: learn.microsoft.com/javascript/api/manifest (the page of each element), the order article
// learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering, and MS-OWEMXML for ShowTaskpane.

export const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
export const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
export const OVERRIDES_1_0 = "http://schemas.microsoft.com/office/mailappversionoverrides";
export const OVERRIDES_1_1 = "http://schemas.microsoft.com/office/mailappversionoverrides/1.1";

/**
 * @typedef {object} Type
 * @property {string} [children] `Name:Type` in order; `?` at most one, `*` any number, `+` one or more after the name;
 *   `@1.1` after the type: only in VersionOverrides 1.1. Without it the element holds no elements.
 * @property {boolean} [anyOrder] children may come in any order
 * @property {string} [attributes] names; `?` marks an optional one
 * @property {Record<string, string>} [byXsiType] xsi:type to the type that then holds
 * @property {boolean} [basic] the element belongs to the basic types' namespace
 * @property {boolean} [text] holds text, which may not be empty
 */

/** @type {Record<string, Type>} */
export const TYPES = {
  OfficeApp: {
    attributes: "xsi:type",
    children:
      "Id:Text AlternateId?:Text Version:Text ProviderName:Text DefaultLocale:Text DisplayName:Localised " +
      "Description:Localised IconUrl:Localised HighResolutionIconUrl:Localised SupportUrl?:Localised AppDomains?:AppDomains " +
      "Hosts:BaseHosts Requirements:BaseRequirements FormSettings:FormSettings Permissions:Text Rule:Rule " +
      "DisableEntityHighlighting?:Text VersionOverrides:VersionOverrides",
  },
  Text: { text: true },
  Localised: { attributes: "DefaultValue", children: "Override*:BaseOverride" },
  BaseOverride: { attributes: "Locale Value" },
  AppDomains: { children: "AppDomain*:Text" },
  BaseHosts: { children: "Host+:BaseHost" },
  BaseHost: { attributes: "Name" },
  BaseRequirements: { children: "Sets:BaseSets" },
  BaseSets: { attributes: "DefaultMinVersion?", children: "Set+:Set" },
  Set: { attributes: "Name MinVersion?" },
  FormSettings: { children: "Form+:Form" },
  Form: { attributes: "xsi:type", byXsiType: { ItemRead: "ReadForm", ItemEdit: "EditForm" } },
  ReadForm: { children: "DesktopSettings:ReadSettings TabletSettings?:ReadSettings PhoneSettings?:EditSettings" },
  EditForm: { children: "DesktopSettings:EditSettings TabletSettings?:EditSettings PhoneSettings?:EditSettings" },
  // Microsoft's template and Microsoft's reference disagree on the order of these two.
  ReadSettings: { children: "SourceLocation:Localised RequestedHeight?:Text", anyOrder: true },
  EditSettings: { children: "SourceLocation:Localised" },
  Rule: { attributes: "xsi:type", byXsiType: { RuleCollection: "RuleCollection", ItemIs: "ItemIs" } },
  RuleCollection: { attributes: "xsi:type Mode", children: "Rule+:Rule" },
  ItemIs: { attributes: "xsi:type ItemType FormType ItemClass? IncludeSubClasses?" },

  VersionOverrides: {
    attributes: "xsi:type",
    byXsiType: { VersionOverridesV1_0: "Overrides10", VersionOverridesV1_1: "Overrides11" },
  },
  Overrides10: {
    attributes: "xsi:type",
    children:
      "Description?:Reference Requirements?:Requirements Hosts:Hosts Resources:Resources VersionOverrides:VersionOverrides",
  },
  Overrides11: {
    attributes: "xsi:type",
    children: "Description?:Reference Requirements?:Requirements Hosts:Hosts Resources:Resources",
  },
  Reference: { attributes: "resid" },
  Requirements: { children: "Sets:Sets" },
  Sets: { basic: true, attributes: "DefaultMinVersion?", children: "Set+:BasicSet" },
  BasicSet: { basic: true, attributes: "Name MinVersion?" },
  Hosts: { children: "Host+:Host" },
  Host: { attributes: "xsi:type", byXsiType: { MailHost: "MailHost" } },
  MailHost: {
    attributes: "xsi:type",
    children: "DesktopFormFactor:DesktopFormFactor MobileFormFactor?:MobileFormFactor@1.1",
  },
  DesktopFormFactor: {
    children: "SupportsSharedFolders?:Boolean@1.1 FunctionFile?:Reference ExtensionPoint+:ExtensionPoint",
  },
  MobileFormFactor: { children: "FunctionFile?:Reference ExtensionPoint+:MobileExtensionPoint" },
  ExtensionPoint: {
    attributes: "xsi:type",
    byXsiType: { MessageReadCommandSurface: "CommandSurface", MessageComposeCommandSurface: "CommandSurface" },
  },
  CommandSurface: { attributes: "xsi:type", children: "OfficeTab+:OfficeTab" },
  OfficeTab: { attributes: "id", children: "Group+:Group" },
  Group: { attributes: "id", children: "Label:Reference Control+:Control" },
  Control: { attributes: "xsi:type id", byXsiType: { Button: "Button" } },
  Button: { attributes: "xsi:type id", children: "Label:Reference Supertip:Supertip Icon:Icon Action:Action" },
  Supertip: { children: "Title:Reference Description:Reference" },
  Icon: { children: "Image+:RibbonImage" },
  RibbonImage: { basic: true, attributes: "size resid" },
  MobileExtensionPoint: { attributes: "xsi:type", byXsiType: { MobileMessageReadCommandSurface: "MobileSurface" } },
  MobileSurface: { attributes: "xsi:type", children: "Group:MobileGroup" },
  MobileGroup: { attributes: "id", children: "Label:Reference Control+:MobileControl" },
  MobileControl: { attributes: "xsi:type id", byXsiType: { MobileButton: "MobileButton" } },
  MobileButton: { attributes: "xsi:type id", children: "Label:Reference Icon:MobileIcon Action:Action" },
  MobileIcon: { attributes: "xsi:type", byXsiType: { "bt:MobileIconList": "MobileIconList" } },
  MobileIconList: { attributes: "xsi:type", children: "Image+:MobileImage" },
  MobileImage: { basic: true, attributes: "size scale resid" },
  Action: { attributes: "xsi:type", byXsiType: { ShowTaskpane: "ShowTaskpane" } },
  ShowTaskpane: {
    attributes: "xsi:type",
    children:
      "SourceLocation:Reference SupportsPinning?:Boolean@1.1 SupportsNoItemContext?:Boolean@1.1 SupportsMultiSelect?:Boolean@1.1",
  },
  Boolean: { text: true },

  Resources: { children: "Images:Images Urls:Urls ShortStrings:Strings LongStrings:Strings" },
  Images: { basic: true, children: "Image+:Resource" },
  Urls: { basic: true, children: "Url+:Resource" },
  Strings: { basic: true, children: "String+:Resource" },
  Resource: { basic: true, attributes: "id DefaultValue", children: "Override*:Override" },
  Override: { basic: true, attributes: "Locale Value" },
};

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {string} type
 * @property {number} min
 * @property {number} max
 * @property {boolean} needs11 only in VersionOverrides 1.1
 */

/**
 * Reads the `children` notation of a type.
 * @param {Type} type
 * @returns {Child[]}
 */
export function childrenOf(type) {
  return (type.children ?? "")
    .split(" ")
    .filter(Boolean)
    .map((entry) => {
      const [left = "", right = ""] = entry.split(":");
      const [typeName = "", since] = right.split("@");
      const mark = left.at(-1) ?? "";
      const many = mark === "*" || mark === "+";
      return {
        name: "?*+".includes(mark) ? left.slice(0, -1) : left,
        type: typeName,
        min: mark === "?" || mark === "*" ? 0 : 1,
        max: many ? Number.POSITIVE_INFINITY : 1,
        needs11: since === "1.1",
      };
    });
}
