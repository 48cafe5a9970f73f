/**
 * Domains at which private persons have mailboxes, in Japan and elsewhere: a misspelled address is compared with them, and an
 * account at one of them has no admin. Lower case. From general knowledge of the services' own sign-up pages.
 */
export const CONSUMER_DOMAINS: readonly string[] = [
  // Microsoft
  ...["outlook.com", "outlook.jp", "hotmail.com", "hotmail.co.jp", "hotmail.co.uk", "hotmail.fr", "hotmail.de"],
  ...["live.com", "live.jp", "live.co.uk", "msn.com", "passport.com"],
  // Google, Yahoo, AOL, Apple
  ...["gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.jp", "yahoo.ne.jp", "yahoo.co.uk", "yahoo.de", "yahoo.fr"],
  ...["ymail.com", "rocketmail.com", "ymail.ne.jp", "aol.com", "aol.jp", "aim.com", "cs.com", "verizon.net"],
  ...["icloud.com", "me.com", "mac.com"],
  // Japanese mobile carriers
  ...["docomo.ne.jp", "ezweb.ne.jp", "au.com", "uqmobile.jp", "softbank.ne.jp", "i.softbank.jp", "vodafone.ne.jp"],
  ...["ymobile.ne.jp", "ymobile1.ne.jp", "willcom.com", "pdx.ne.jp", "disney.ne.jp", "rakuten.jp", "emobile.ne.jp"],
  // Japanese providers
  ...["nifty.com", "biglobe.ne.jp", "so-net.ne.jp", "ocn.ne.jp", "plala.or.jp", "dion.ne.jp", "asahi-net.or.jp"],
  ...["auone-net.jp", "jcom.home.ne.jp", "jcom.zaq.ne.jp", "eonet.ne.jp", "hi-ho.ne.jp", "wakwak.com", "excite.co.jp"],
  ...["infoseek.jp", "goo.jp", "mail.goo.ne.jp", "livedoor.com", "freeml.com", "commufa.jp", "catv.ne.jp"],
  // elsewhere
  ...[
    "protonmail.com",
    "proton.me",
    "gmx.de",
    "gmx.net",
    "web.de",
    "t-online.de",
    "freenet.de",
    "orange.fr",
    "free.fr",
  ],
  ...["wanadoo.fr", "laposte.net", "libero.it", "mail.ru", "yandex.ru", "yandex.com", "qq.com", "163.com", "126.com"],
  ...["sina.com", "naver.com", "daum.net", "hanmail.net", "zoho.com", "comcast.net", "att.net", "sbcglobal.net"],
  ...["cox.net", "charter.net", "bellsouth.net", "btinternet.com", "sky.com", "mail.com", "email.com", "fastmail.com"],
];

/** Endings that are written for one another. */
export const SWAPPED_ENDINGS: readonly (readonly [wrong: string, right: string])[] = [
  [".con", ".com"],
  [".cmo", ".com"],
  [".comm", ".com"],
  [".cpm", ".com"],
  [".vom", ".com"],
  [".om", ".com"],
  [".co", ".com"],
  [".co.jp", ".com"],
  [".com", ".co.jp"],
  [".jp", ".co.jp"],
  [".co.jp", ".ne.jp"],
  [".ne.jp", ".co.jp"],
  [".or.jp", ".ne.jp"],
  [".ne.jp", ".or.jp"],
  [".cojp", ".co.jp"],
  [".nejp", ".ne.jp"],
  [".co.jo", ".co.jp"],
  [".com.jp", ".co.jp"],
  [".net", ".ne.jp"],
  [".jp", ".com"],
];

/** Carriers whose old addresses break the rules (dots in a row, a dot before the @) and are nevertheless right. */
export const IRREGULAR_DOMAINS: readonly string[] = ["docomo.ne.jp", "ezweb.ne.jp", "au.com"];
