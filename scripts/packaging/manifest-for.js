// @ts-check
// The manifest of a package: ours for localhost with address, id, name and the wished switches put in.

const DEVELOPMENT_BASE = "https://localhost:3000/";

/** @param {string} text */
const escapeXml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * Replaces what must be there: a manifest that no longer has it is an error of ours, not something to pass over.
 * @param {string} text
 * @param {RegExp} find global
 * @param {(...groups: string[]) => string} replacement
 */
function replaceAllFound(text, find, replacement) {
  if (text.search(find) === -1) throw new Error(`manifest.xml has nothing that matches ${find}`);
  return text.replace(find, (_match, ...groups) => replacement(...groups));
}

/**
 * @typedef {object} Variant
 * @property {string} version
 * @property {boolean} [onPrem] leave out what the schema of Exchange on-premises may not know
 */

/**
 * @param {string} manifest our manifest.xml
 * @param {Pick<import("./settings.js").Settings, "url" | "id" | "name" | "helpdeskUrl" | "multiSelect">} settings
 * @param {Variant} variant
 * @returns {string}
 */
export function manifestFor(manifest, { url, id, name, helpdeskUrl, multiSelect }, { version, onPrem = false }) {
  let text = replaceAllFound(manifest, /<!--[\s\S]*?-->\n/g, () => "");
  text = text.replaceAll(DEVELOPMENT_BASE, url);
  text = replaceAllFound(text, /<Id>.*?<\/Id>/g, () => `<Id>${id}</Id>`);
  text = replaceAllFound(text, /<Version>.*?<\/Version>/g, () => `<Version>${version}</Version>`);
  if (name) {
    const value = `"${escapeXml(name)}"`;
    const named =
      /(<DisplayName DefaultValue=|<bt:String id="Group\.Label" DefaultValue=)".*?"(>\s*<(?:bt:)?Override Locale="ja-JP" Value=)".*?"/g;
    text = replaceAllFound(text, named, (element, override) => `${element}${value}${override}${value}`);
  }
  if (helpdeskUrl) {
    const support = `<SupportUrl DefaultValue="${escapeXml(helpdeskUrl)}"/>`;
    text = replaceAllFound(
      text,
      /( *)(<HighResolutionIconUrl .*\/>)/g,
      (indent, icon) => `${indent}${icon}\n${indent}${support}`,
    );
  }
  if (onPrem) return replaceAllFound(text, /\n *<Supports(?:NoItemContext|SharedFolders)>.*?<\/.*?>/g, () => "");
  if (!multiSelect) return text;
  text = replaceAllFound(text, /<Permissions>ReadItem/g, () => "<Permissions>ReadWriteMailbox");
  return replaceAllFound(
    text,
    /( *)(<SupportsNoItemContext>.*?<\/SupportsNoItemContext>)/g,
    (indent, before) => `${indent}${before}\n${indent}<SupportsMultiSelect>true</SupportsMultiSelect>`,
  );
}
