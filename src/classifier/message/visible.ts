/** Text as it is seen: what only breaks words apart for a program is taken out before anything is matched. */

/** Soft hyphen, zero-width and direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g;
const HYPHENS = /[\u2010\u2011]/g;
const ANY = /[\u00a0\u00ad\u2000-\u2011\u202a-\u202f\u205f-\u2064\ufeff]/;

/** Invisible characters go; no-break and narrow spaces and no-break hyphens become plain ones. */
export function visible(text: string): string {
  return ANY.test(text) ? text.replace(INVISIBLE, "").replace(SPACES, " ").replace(HYPHENS, "-") : text;
}

/** White space that is more or other than one blank. */
const WIDE = /[^\S ]| {2}/;

/** Every run of white space becomes one blank. Most texts have no other: then nothing is copied. */
export function singleBlanks(text: string): string {
  return WIDE.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Every line break becomes a line feed. Split and join is several times faster than replacing where breaks are many. */
export function lineFeeds(text: string): string {
  if (!text.includes("\r")) return text;
  const fed = text.split("\r\n").join("\n");
  return fed.includes("\r") ? fed.split("\r").join("\n") : fed;
}
