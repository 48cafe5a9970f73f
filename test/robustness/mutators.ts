/**
 * Ways to damage a mail, one a row. All work on a string of bytes (`latin1`), so that no damage is repaired by decoding.
 * `unrelated` ones never bring in words of a delivery report: an ordinary mail must stay an ordinary mail under them.
 */
import type { Random } from "./random";

export interface Mutator {
  readonly name: string;
  readonly unrelated: boolean;
  mutate(mail: string, random: Random, other: string): string;
}

const utf8 = (text: string) => Buffer.from(text, "utf8").toString("latin1");

/** Characters that programs trip over: control, zero width, right-to-left, lone surrogate halves in CESU, byte order marks. */
const ODD = [
  "\0",
  "\x1b[31m",
  "\x7f",
  "\xff",
  "\xed\xa0\x80",
  "\xef\xbb\xbf",
  "\xfe\xff",
  "\r",
  "\n",
  "\t",
  "\x0b",
].concat(["\u200b", "\u200f", "\u202e", "\u2066", "\ufeff", "\u3000", "é", "戻", "🈂️"].map(utf8));
const CHARSETS = [
  "utf-8",
  "iso-2022-jp",
  "shift_jis",
  "euc-jp",
  "utf-16le",
  "utf-7",
  "windows-1252",
  "big5",
  "x-none",
  '"',
  "",
];
const ENCODINGS = ["7bit", "8bit", "binary", "base64", "quoted-printable", "x-uuencode", ""];
const HEADERS = [
  "Content-Type: multipart/mixed",
  "Content-Type: text/html; charset=iso-2022-jp",
  "Content-Transfer-Encoding: base64",
  "Content-Disposition: attachment; filename*=utf-8''%E6%88",
  "Subject: =?utf-8?B?5oi744KKIA==?= =?x?q?=?=",
  "From: (((((",
  "To: undisclosed-recipients:;",
  "Date: Thu, 99 Foo 0000 99:99:99 +9999",
  "X-Long: x",
  " continued line at the wrong place",
  "no colon in this line",
  ": no name",
];
const SEPARATORS = ["", " ", ".", "<", "=", "\xe3\x81\x82", "a@", "--", "&#", "=?utf-8?q?"];

const lines = (mail: string) => mail.split("\n");
const spliced = (mail: string, at: number, gone: number, put: string) =>
  mail.slice(0, at) + put + mail.slice(at + gone);
/** End of the header block: index of the first empty line, or the whole mail. */
const headerEnd = (all: readonly string[]) => {
  const end = all.findIndex((line) => line === "" || line === "\r");
  return end < 0 ? all.length : end;
};

function onLines(mail: string, change: (all: string[]) => void): string {
  const all = lines(mail);
  change(all);
  return all.join("\n");
}

/** Swaps two lines that both stand at `from` or later. */
function swapAfter(all: string[], from: number, random: Random): void {
  if (from >= all.length) return;
  const [a, b] = [from + random.below(all.length - from), from + random.below(all.length - from)];
  [all[a], all[b]] = [all[b] as string, all[a] as string];
}

/** Where a pattern occurs, one occurrence chosen; null when it does not. */
function occurrence(mail: string, pattern: RegExp, random: Random): RegExpExecArray | null {
  const found = [...mail.matchAll(pattern)];
  return found.length > 0 ? random.pick(found) : null;
}

function replaced(mail: string, pattern: RegExp, put: string, random: Random): string {
  const found = occurrence(mail, pattern, random);
  return found ? spliced(mail, found.index, found[0].length, put) : mail;
}

/** A mail wrapped into multiparts or attached mails, several levels deep. */
function nested(mail: string, random: Random): string {
  const attached = random.below(2) === 0;
  let inner = mail;
  for (let level = random.below(12); level >= 0; level--) {
    inner = attached
      ? `Content-Type: message/rfc822\n\n${inner}`
      : `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n${inner}\n--b${level}--\n`;
  }
  return inner;
}

export const MUTATORS: readonly Mutator[] = [
  {
    name: "flip bytes",
    unrelated: true,
    mutate(mail, random) {
      let damaged = mail;
      for (let times = 1 + random.below(8); times > 0; times--) {
        damaged = spliced(damaged, random.below(damaged.length), 1, String.fromCharCode(random.below(256)));
      }
      return damaged;
    },
  },
  { name: "truncate", unrelated: true, mutate: (mail, random) => mail.slice(0, random.below(mail.length)) },
  // Without its header a mail that quotes a server's answer cannot be told from a pasted answer.
  { name: "begin late", unrelated: false, mutate: (mail, random) => mail.slice(random.below(mail.length)) },
  {
    name: "cut out",
    unrelated: false,
    mutate: (mail, random) => spliced(mail, random.below(mail.length), random.below(mail.length >> 2), ""),
  },
  {
    name: "double a line",
    unrelated: true,
    mutate: (mail, random) =>
      onLines(mail, (all) => {
        const at = random.below(all.length);
        all.splice(at, 0, ...Array<string>(1 + random.below(20)).fill(all[at] ?? ""));
      }),
  },
  {
    name: "remove a line",
    unrelated: true,
    mutate: (mail, random) => onLines(mail, (all) => all.splice(random.below(all.length), 1 + random.below(3))),
  },
  {
    name: "swap two lines",
    unrelated: false,
    mutate: (mail, random) => onLines(mail, (all) => swapAfter(all, 0, random)),
  },
  {
    name: "swap two lines of the body",
    unrelated: true,
    mutate: (mail, random) => onLines(mail, (all) => swapAfter(all, headerEnd(all), random)),
  },
  {
    name: "reorder the header",
    unrelated: true,
    mutate: (mail, random) =>
      onLines(mail, (all) => {
        const end = headerEnd(all);
        for (let i = end - 1; i > 0; i--) {
          const j = random.below(i + 1);
          [all[i], all[j]] = [all[j] as string, all[i] as string];
        }
      }),
  },
  {
    name: "remove a header",
    unrelated: true,
    mutate: (mail, random) => onLines(mail, (all) => all.splice(random.below(headerEnd(all)), 1)),
  },
  {
    name: "insert a header",
    unrelated: true,
    mutate: (mail, random) =>
      onLines(mail, (all) => all.splice(random.below(headerEnd(all) + 1), 0, random.pick(HEADERS))),
  },
  {
    name: "empty a field",
    unrelated: true,
    mutate: (mail, random) => replaced(mail, /^[\w-]{2,40}:[^\n]*/gm, "X-Gone:", random),
  },
  {
    name: "damage a boundary",
    unrelated: true,
    mutate(mail, random) {
      const found = occurrence(mail, /^--[^\n\r]{4,}/gm, random);
      if (!found) return mail;
      const damage = random.pick(["", "--", `${found[0]}--`, `${found[0]} `, found[0].slice(0, -1), `-${found[0]}`]);
      return spliced(mail, found.index, found[0].length, damage);
    },
  },
  {
    name: "rename the boundary",
    unrelated: true,
    mutate: (mail, random) =>
      replaced(mail, /boundary=("[^"\n]*"|[^\s;]+)/gi, `boundary=${random.pick(['""', '"', "x", '"a\\"b"'])}`, random),
  },
  {
    name: "swap a charset",
    unrelated: true,
    mutate: (mail, random) =>
      replaced(mail, /charset=("[^"\n]*"|[^\s;]+)/gi, `charset=${random.pick(CHARSETS)}`, random),
  },
  {
    name: "swap an encoding",
    unrelated: true,
    mutate: (mail, random) =>
      replaced(
        mail,
        /content-transfer-encoding:[^\n]*/gi,
        `Content-Transfer-Encoding: ${random.pick(ENCODINGS)}`,
        random,
      ),
  },
  {
    name: "swap line ends",
    unrelated: true,
    mutate: (mail, random) =>
      mail.replaceAll("\r\n", "\n").replaceAll("\n", random.pick(["\r\n", "\r", "\n\n", "\r\r\n", ""])),
  },
  {
    name: "insert odd characters",
    unrelated: true,
    mutate(mail, random) {
      let damaged = mail;
      for (let times = 1 + random.below(20); times > 0; times--) {
        damaged = spliced(damaged, random.below(damaged.length), 0, random.pick(ODD));
      }
      return damaged;
    },
  },
  {
    name: "insert a huge token",
    unrelated: true,
    mutate: (mail, random) =>
      spliced(mail, random.below(mail.length), 0, `${random.pick(SEPARATORS)}x`.repeat(1 + random.below(20_000))),
  },
  { name: "nest", unrelated: false, mutate: nested },
  {
    name: "double a block",
    unrelated: true,
    mutate(mail, random) {
      const [from, length] = [random.below(mail.length), random.below(4000)];
      return spliced(mail, from, 0, mail.slice(from, from + length).repeat(1 + random.below(10)));
    },
  },
  {
    name: "change letter case",
    unrelated: true,
    mutate: (mail, random) => (random.below(2) === 0 ? mail.toUpperCase() : mail.toLowerCase()),
  },
  {
    name: "change numbers",
    unrelated: false,
    mutate: (mail, random) =>
      replaced(mail, /\d+/g, random.pick(["0", "5.1.1", "999999999999999999999", "-1", "5.", "550"]), random),
  },
  {
    name: "splice with another mail",
    unrelated: false,
    mutate: (mail, random, other) => mail.slice(0, random.below(mail.length)) + other.slice(random.below(other.length)),
  },
  {
    name: "put another mail into the middle",
    unrelated: false,
    mutate: (mail, random, other) =>
      spliced(mail, random.below(mail.length), 0, other.slice(0, random.below(other.length))),
  },
];
