/** Dates of mail header and report fields (RFC 5322 section 3.3 with its obsolete forms) → ISO 8601 with offset. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** RFC 5322 section 4.3, and the one zone name that Japanese systems write outside a comment. Minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
};

const DATE =
  /(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{2,4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})? ?([+-]\d{4}|[a-z]{1,4})?/i;

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return digits.length === 3 ? 1900 + year : year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function offsetMinutes(zone: string | undefined): number | null {
  if (!zone) return null;
  const sign = zone[0];
  if (sign !== "+" && sign !== "-") return ZONES[zone.toLowerCase()] ?? null;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return minutes > 14 * 60 ? null : sign === "-" ? -minutes : minutes;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** White space that is more or other than one blank: few dates have any. */
const FOLDED = /[\t\r\n]| {2}/;

/** ISO 8601 with the offset the mail states; null when there is no date or no zone in it. */
export function isoDate(value: string | null | undefined): string | null {
  if (!value) return null;
  const head = value.slice(0, 200);
  const text = FOLDED.test(head) ? head.replace(/[ \t\r\n]+/g, " ") : head;
  const match = DATE.exec(text);
  if (!match) return isoAlready(text);
  const [, day, monthName, year, hour, minute, second, zone] = match;
  const month = MONTHS.indexOf((monthName as string).toLowerCase());
  const offset = offsetMinutes(zone);
  if (month < 0 || offset === null) return null;
  const [d, h, m, s] = [Number(day), Number(hour), Number(minute), Math.min(59, Number(second ?? 0))];
  if (d < 1 || d > 31 || h > 23 || m > 59) return null;
  return `${String(fullYear(year as string)).padStart(4, "0")}-${pad(month + 1)}-${pad(d)}T${pad(h)}:${pad(m)}:${pad(s)}${offsetText(offset)}`;
}

/** A date that is ISO 8601 already, as JSON notifications and Office.js give it. */
function isoAlready(text: string): string | null {
  const match = /^ ?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})/.exec(text);
  if (!match) return null;
  const zone = match[2] as string;
  return match[1] + (zone === "Z" ? "+00:00" : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone);
}
