/** Answers of I.UA: the link names the reason. */
import { SISIMAI_IUA } from "./sources";
import { table } from "./table";

export const rules = table("i-ua", {}, [
  [
    "mail.i.ua/err/1/",
    "norelaying.submission",
    "550 https://mail.i.ua/err/1/",
    SISIMAI_IUA,
    { code: "MAIL.I.UA/ERR/1/" },
  ],
  ["mail.i.ua/err/2/", "userunknown", "550 https://mail.i.ua/err/2/", SISIMAI_IUA, { code: "MAIL.I.UA/ERR/2/" }],
  ["mail.i.ua/err/3/", "suspend", "550 https://mail.i.ua/err/3/", SISIMAI_IUA, { code: "MAIL.I.UA/ERR/3/" }],
  ["mail.i.ua/err/4/", "mailboxfull", "550 https://mail.i.ua/err/4/", SISIMAI_IUA, { code: "MAIL.I.UA/ERR/4/" }],
  ["mail.i.ua/err/5/", "ratelimited", "450 https://mail.i.ua/err/5/", SISIMAI_IUA, { code: "MAIL.I.UA/ERR/5/" }],
  [
    "mail.i.ua/err/6/",
    "norelaying.submission",
    "550 https://mail.i.ua/err/6/",
    SISIMAI_IUA,
    { code: "MAIL.I.UA/ERR/6/" },
  ],
  ["mail.i.ua/err/7/", "blocked", "550 https://mail.i.ua/err/7/", SISIMAI_IUA, { code: "MAIL.I.UA/ERR/7/" }],
  ["mail.i.ua/err/8/", "rejected", "550 https://mail.i.ua/err/8/", SISIMAI_IUA, { code: "MAIL.I.UA/ERR/8/" }],
  [
    "mail.i.ua/err/9/",
    "blocked.provider_list",
    "550 https://mail.i.ua/err/9/",
    SISIMAI_IUA,
    { code: "MAIL.I.UA/ERR/9/" },
  ],
  ["mail.i.ua/err/10/", "filtered", "550 https://mail.i.ua/err/10/", SISIMAI_IUA, { code: "MAIL.I.UA/ERR/10/" }],
]);
