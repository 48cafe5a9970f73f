// @ts-check
// The one table of response headers. Every server's file and the browser test are made from it.
import { createHash } from "node:crypto";
import { CLOUDS, MICROSOFT_AJAX } from "./clouds.js";

/**
 * @typedef {object} CacheClass
 * @property {string} says which files, for people
 * @property {RegExp} matches path below the base address
 * @property {string | null} cacheControl null: the header must not be sent
 */

/**
 * How long a file may be kept; the first class that matches counts.
 * @type {readonly CacheClass[]}
 */
export const CACHE_CLASSES = [
  // learn.microsoft.com/javascript/api/manifest/image: with any Cache-Control Outlook shows a generic icon.
  { says: "icons", matches: /^assets\//, cacheControl: null },
  {
    says: "scripts, whose names change with their content",
    matches: /\.[0-9a-f]{10}\.js$/,
    cacheControl: "public, max-age=31536000, immutable",
  },
  { says: "pages and everything else", matches: /^/, cacheControl: "no-cache" },
];

/** @param {string} path below the base address @returns {string | null} */
export const cacheControlOf = (path) => CACHE_CLASSES.find(({ matches }) => matches.test(path))?.cacheControl ?? null;

/** @param {string} text @returns {string} source expression of CSP Level 3 for an inline element with that content */
const hashSource = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Hashes of the page's own elements of that name that have their content in the page.
 * @param {string} html @param {"script" | "style"} name
 */
function inlineHashes(html, name) {
  const elements = html.matchAll(new RegExp(`<${name}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${name}>`, "g"));
  return [...elements].map((match) => hashSource(match[1] ?? ""));
}

/**
 * Content-Security-Policy of the pane.
 * @param {Pick<import("./settings.js").Settings, "cloud" | "officeJs" | "owaUrls">} settings
 * @param {string} html the page, for the hashes of what stands in it
 */
export function contentSecurityPolicy({ cloud, officeJs, owaUrls }, html) {
  const office = officeJs === "self" ? [] : [new URL(CLOUDS[cloud].officeJs).origin, MICROSOFT_AJAX];
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...inlineHashes(html, "script"), ...office],
    // The empty one: Griffel (Fluent UI) adds an empty style element and fills it rule by rule through the CSSOM, which the
    // policy does not govern.
    "style-src": [hashSource(""), ...inlineHashes(html, "style")],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": [...CLOUDS[cloud].outlook, ...owaUrls],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * Headers of every response of the site, without Cache-Control. X-Frame-Options is left out on purpose: it would keep Outlook
 * on the web from showing the pane, and frame-ancestors says the same more exactly.
 * @param {string} policy
 * @returns {Record<string, string>}
 */
export const commonHeaders = (policy) => ({
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
});
