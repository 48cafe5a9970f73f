// @ts-check
// Rules on VersionOverrides: surfaces, buttons, icons, resources, pinning and no-item context.

import { pngSize } from "../png.js";
import { addresses, all, at, baseAddress, blockOf, levelOf, overrideBlocks, resources, within } from "./context.js";
import { ancestor, attribute, descendants, xsiType } from "./xml.js";

/** @typedef {import("./xml.js").Element} Element */
/** @typedef {import("./rules-base.js").Rule} Rule */
/** @typedef {import("./context.js").Context} Context */

const MANIFEST = "https://learn.microsoft.com/javascript/api/manifest";
const DOCS = "https://learn.microsoft.com/office/dev/add-ins";

const RIBBON_REQUIRED = ["16", "32", "80"];
const RIBBON_ALLOWED = ["16", "20", "24", "32", "40", "48", "64", "80"];
const MOBILE_SIZES = ["25", "32", "48"];
const MOBILE_SCALES = ["1", "2", "3"];
const ICON_FORMATS = /\.(?:bmp|exif|gif|jpe?g|png|tiff?)$/i;

/** Which list of resources an element's resid must point into. */
const RESOURCE_LIST = /** @type {Record<string, string>} */ ({
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
});

/** @param {Element} element */
const surfaceOf = (element) => ancestor(element, (e) => e.local === "ExtensionPoint");

/** @param {Element} element @param {string} local */
const isOn = (element, local) => element.local === local && /^(?:true|1)$/.test(element.text.trim());

/**
 * @param {Context} context
 * @param {"MessageReadCommandSurface" | "MessageComposeCommandSurface"} surface
 */
const surfaceMissing = (context, surface) =>
  overrideBlocks(context)
    .filter((block) => !within(block, "ExtensionPoint").some((point) => xsiType(point) === surface))
    .map((block) => at(block, `VersionOverrides ${levelOf(block)} has no ${surface}`));

/** @param {Context} context @param {string} list @param {number} max */
const stringsTooLong = (context, list, max) =>
  all(context, "String")
    .filter((e) => e.parent?.local === list)
    .flatMap((e) => [
      { e, value: attribute(e, "DefaultValue") ?? "" },
      ...e.children.map((c) => ({ e: c, value: attribute(c, "Value") ?? "" })),
    ])
    .filter(({ value }) => value.length > max)
    .map(({ e, value }) => at(e, `the text has ${value.length} characters; ${list} allows ${max}`));

/**
 * Each icon address with the edge its file must have, in pixels.
 * @param {Context} context
 * @returns {{ element: Element, url: string, edge: number }[]}
 */
function wantedIcons(context) {
  const list = [
    ...all(context, "IconUrl").map((element) => ({ element, edge: 64 })),
    ...all(context, "HighResolutionIconUrl").map((element) => ({ element, edge: 128 })),
  ].map(({ element, edge }) => ({ element, edge, url: attribute(element, "DefaultValue") ?? "" }));
  const commands = overrideBlocks(context).flatMap((block) => {
    const images = new Map(within(block, "Image").map((e) => [attribute(e, "id"), e]));
    return within(block, "Image")
      .filter((use) => attribute(use, "resid"))
      .flatMap((use) => {
        const element = images.get(attribute(use, "resid"));
        const edge = Number(attribute(use, "size")) * Number(attribute(use, "scale") ?? 1);
        return element ? [{ element, edge, url: attribute(element, "DefaultValue") ?? "" }] : [];
      });
  });
  return [...list, ...commands];
}

/**
 * Path of an address below the site's base, undefined when it lies elsewhere.
 * @param {Context} context
 * @param {string} url
 */
function sitePath(context, url) {
  const home = baseAddress(context)?.href;
  return home && url.startsWith(home) ? url.slice(home.length) : undefined;
}

/** @type {Rule[]} */
export const COMMAND_RULES = [
  {
    id: "read-surface",
    says: "both VersionOverrides have the read button",
    source: `${MANIFEST}/extensionpoint`,
    check: (context) => surfaceMissing(context, "MessageReadCommandSurface"),
  },
  {
    id: "compose-surface",
    says: "both VersionOverrides have the compose button",
    source: `${MANIFEST}/extensionpoint`,
    check: (context) => surfaceMissing(context, "MessageComposeCommandSurface"),
  },
  {
    id: "surface-once",
    says: "a form factor has each surface once",
    source: `${MANIFEST}/extensionpoint`,
    check: (context) =>
      all(context, "ExtensionPoint")
        .filter((point) => point.parent?.children.find((other) => xsiType(other) === xsiType(point)) !== point)
        .map((point) => at(point, `a second ${xsiType(point)}`)),
  },
  {
    id: "mobile-surface",
    says: "VersionOverrides 1.1 has the button for the mobile apps",
    source: `${DOCS}/outlook/add-mobile-support`,
    check: (context) =>
      overrideBlocks(context)
        .filter((block) => levelOf(block) === "1.1" && within(block, "MobileFormFactor").length === 0)
        .map((block) => at(block, "VersionOverrides 1.1 has no MobileFormFactor")),
  },
  {
    id: "office-tab",
    says: "buttons stand on the tab TabDefault",
    source: `${MANIFEST}/officetab`,
    check: (context) =>
      all(context, "OfficeTab")
        .filter((tab) => attribute(tab, "id") !== "TabDefault")
        .map((tab) => at(tab, `Outlook knows no tab "${attribute(tab, "id")}"; it is TabDefault`)),
  },
  {
    id: "control-id-unique",
    says: "ids of groups and controls are unique within a VersionOverrides",
    source: `${MANIFEST}/control`,
    check: (context) =>
      overrideBlocks(context).flatMap((block) => {
        const seen = new Set();
        return [...descendants(block)]
          .filter((e) => (e.local === "Group" || e.local === "Control") && blockOf(e) === block)
          .filter((e) => seen.size === seen.add(attribute(e, "id")).size)
          .map((e) => at(e, `the id ${attribute(e, "id")} is used twice`));
      }),
  },
  {
    id: "pinning",
    says: "the read button of VersionOverrides 1.1 can be pinned",
    source: `${DOCS}/outlook/pinnable-taskpane`,
    check: (context) =>
      all(context, "ExtensionPoint")
        .filter((point) => xsiType(point) === "MessageReadCommandSurface")
        .filter((point) => levelOf(blockOf(point) ?? point) === "1.1")
        .filter((point) => ![...descendants(point)].some((e) => isOn(e, "SupportsPinning")))
        .map((point) => at(point, "the read button lacks SupportsPinning")),
  },
  {
    id: "boolean",
    says: "switches are true or false",
    source: `${MANIFEST}/action`,
    check: (context) =>
      [...descendants(context.root)]
        .filter((e) => e.local.startsWith("Supports") && e.local !== "SupportUrl" && e.text.trim() !== "")
        .filter((e) => !/^(?:true|false|1|0)$/.test(e.text.trim()))
        .map((e) => at(e, `<${e.name}> is "${e.text.trim()}", not true or false`)),
  },
  {
    id: "no-item-surface",
    says: "SupportsNoItemContext stands on the read surface only",
    source: `${DOCS}/outlook/contextless`,
    check: (context) =>
      all(context, "SupportsNoItemContext")
        .filter((e) => xsiType(surfaceOf(e) ?? e) !== "MessageReadCommandSurface")
        .map((e) => at(e, `SupportsNoItemContext does not work on ${xsiType(surfaceOf(e) ?? e)}`)),
  },
  {
    id: "no-item-pinning",
    says: "SupportsNoItemContext comes with SupportsPinning: web and new Outlook closed panes that had only the first",
    source: "https://github.com/OfficeDev/office-js/issues/5138",
    check: (context) =>
      all(context, "SupportsNoItemContext")
        .filter((e) => !e.parent?.children.some((other) => isOn(other, "SupportsPinning")))
        .map((e) => at(e, "SupportsNoItemContext without SupportsPinning beside it")),
  },
  {
    id: "no-item",
    says: "the read button works without an item, unless the manifest is for Exchange on-premises",
    source: `${DOCS}/outlook/contextless`,
    check: (context) =>
      overrideBlocks(context)
        .filter((block) => levelOf(block) === "1.1" && !context.options.onPrem)
        .filter((block) => !within(block, "SupportsNoItemContext").some((e) => isOn(e, "SupportsNoItemContext")))
        .map((block) => at(block, "no button has SupportsNoItemContext")),
  },
  {
    id: "on-premises",
    says: "a manifest for Exchange on-premises has no element younger than the server's schema",
    source: `${DOCS}/reference/requirement-sets/outlook/outlook-api-requirement-sets`,
    check: (context) =>
      ["SupportsNoItemContext", "SupportsMultiSelect", "SupportsSharedFolders"]
        .flatMap((local) => (context.options.onPrem ? all(context, local) : []))
        .map((e) => at(e, `<${e.name}> may be refused by Exchange on-premises`)),
  },
  {
    id: "ribbon-icons",
    says: "a ribbon button has icons of 16, 32 and 80, and of no size Outlook does not know",
    source: `${MANIFEST}/icon`,
    check: (context) =>
      all(context, "Icon")
        .filter((icon) => xsiType(icon) === undefined)
        .flatMap((icon) => {
          const sizes = icon.children.map((image) => attribute(image, "size") ?? "");
          const lacking = RIBBON_REQUIRED.filter((size) => !sizes.includes(size)).map((size) => `lacks size ${size}`);
          const odd = sizes
            .filter((size) => !RIBBON_ALLOWED.includes(size))
            .map((size) => `has the unknown size ${size}`);
          return [...lacking, ...odd].map((what) => at(icon, `the icon ${what}`));
        }),
  },
  {
    id: "mobile-icons",
    says: "a mobile button has icons of 25, 32 and 48, each at scale 1, 2 and 3, and no other",
    source: `${MANIFEST}/icon`,
    check: (context) => {
      const wanted = MOBILE_SIZES.flatMap((size) => MOBILE_SCALES.map((scale) => `${size} at scale ${scale}`));
      return all(context, "Icon")
        .filter((icon) => xsiType(icon) !== undefined)
        .flatMap((icon) => {
          const found = icon.children.map((e) => `${attribute(e, "size")} at scale ${attribute(e, "scale")}`);
          const lacking = wanted.filter((one) => !found.includes(one)).map((one) => `lacks ${one}`);
          const odd = found
            .filter((one, i) => !wanted.includes(one) || found.indexOf(one) !== i)
            .map((one) => `has an unexpected ${one}`);
          return [...lacking, ...odd].map((what) => at(icon, `the mobile icon ${what}`));
        });
    },
  },
  {
    id: "mobile-label",
    says: "the label of a mobile button has at most 16 characters",
    source: `${DOCS}/outlook/add-mobile-support`,
    check: (context) =>
      all(context, "MobileFormFactor").flatMap((form) => {
        const ids = [...descendants(form)]
          .filter((e) => e.local === "Label" && e.parent?.local === "Control")
          .map((e) => attribute(e, "resid"));
        return within(blockOf(form) ?? form, "String")
          .filter((e) => ids.includes(attribute(e, "id")))
          .flatMap((e) => [e, ...e.children])
          .filter((e) => (attribute(e, "DefaultValue") ?? attribute(e, "Value") ?? "").length > 16)
          .map((e) => at(e, `"${attribute(e, "DefaultValue") ?? attribute(e, "Value")}" is longer than 16 characters`));
      }),
  },
  {
    id: "icon-format",
    says: "icons are PNG, JPG, GIF, BMP, EXIF or TIFF, never ICO or SVG",
    source: `${MANIFEST}/image`,
    check: (context) =>
      addresses(context)
        .filter(({ element }) =>
          /^(?:IconUrl|HighResolutionIconUrl|Image)$/.test(
            element.local === "Override" ? (element.parent?.local ?? "") : element.local,
          ),
        )
        .filter(({ url }) => URL.canParse(url) && !ICON_FORMATS.test(new URL(url).pathname))
        .map(({ element, url }) => at(element, `${url} is not in a format Outlook takes for icons`)),
  },
  {
    id: "icon-file",
    says: "every icon is among the files",
    source: `${MANIFEST}/iconurl`,
    check: (context) => {
      const { readFile } = context.options;
      if (!readFile) return [];
      return wantedIcons(context).flatMap(({ element, url }) => {
        const path = sitePath(context, url);
        return path !== undefined && readFile(path) ? [] : [at(element, `no file for ${url}`)];
      });
    },
  },
  {
    id: "icon-pixels",
    says: "an icon file has exactly the pixels its place asks for",
    source: `${MANIFEST}/icon`,
    check: (context) =>
      wantedIcons(context).flatMap(({ element, url, edge }) => {
        const path = sitePath(context, url);
        const bytes = path === undefined ? null : context.options.readFile?.(path);
        const size = bytes && pngSize(bytes);
        if (!bytes || (size && size.width === edge && size.height === edge)) return [];
        const is = size ? `has ${size.width} × ${size.height} pixels` : "is not a PNG";
        return [at(element, `${url} ${is}; its place asks for ${edge} × ${edge}`)];
      }),
  },
  {
    id: "resid",
    says: "every resid is an id in the right list of the same VersionOverrides",
    source: `${MANIFEST}/resources`,
    check: (context) =>
      overrideBlocks(context).flatMap((block) => {
        const ids = new Set(resources(block).map((e) => `${e.parent?.local} ${attribute(e, "id")}`));
        return [...descendants(block)]
          .filter((e) => attribute(e, "resid") && blockOf(e) === block)
          .filter((e) => !ids.has(`${RESOURCE_LIST[e.local]} ${attribute(e, "resid")}`))
          .map((e) => at(e, `${RESOURCE_LIST[e.local]} has no ${attribute(e, "resid")}`));
      }),
  },
  {
    id: "resource-unused",
    says: "every resource is used",
    source: `${MANIFEST}/resources`,
    check: (context) =>
      overrideBlocks(context).flatMap((block) => {
        const used = new Set(
          [...descendants(block)].filter((e) => blockOf(e) === block).map((e) => attribute(e, "resid")),
        );
        return resources(block)
          .filter((e) => !used.has(attribute(e, "id")))
          .map((e) => at(e, `nothing uses ${attribute(e, "id")}`));
      }),
  },
  {
    id: "resource-id-unique",
    says: "a resource id occurs once in its VersionOverrides",
    source: `${MANIFEST}/resources`,
    check: (context) =>
      overrideBlocks(context).flatMap((block) => {
        const seen = new Set();
        return resources(block)
          .filter((e) => seen.size === seen.add(attribute(e, "id")).size)
          .map((e) => at(e, `the id ${attribute(e, "id")} occurs twice`));
      }),
  },
  {
    id: "resource-id-length",
    says: "a resource id has at most 32 characters",
    source: `${MANIFEST}/resources`,
    check: (context) =>
      overrideBlocks(context)
        .flatMap(resources)
        .filter((e) => (attribute(e, "id") ?? "").length > 32)
        .map((e) => at(e, `the id ${attribute(e, "id")} is longer than 32 characters`)),
  },
  {
    id: "short-string-length",
    says: "a short string has at most 125 characters",
    source: `${MANIFEST}/resources`,
    check: (context) => stringsTooLong(context, "ShortStrings", 125),
  },
  {
    id: "long-string-length",
    says: "a long string has at most 250 characters",
    source: `${MANIFEST}/resources`,
    check: (context) => stringsTooLong(context, "LongStrings", 250),
  },
];
