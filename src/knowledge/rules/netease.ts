/** Codes of NetEase (163.com, 126.com, yeah.net), which all point at one help page. */
import { table } from "./table";

const CODES = "http://mail.163.com/help/help_spam_16.htm (the page that the answers name; meanings from practice)";

export const rules = table("netease", { unverified: true, page: "http://mail.163.com/help/help_spam_16.htm" }, [
  [
    "rp:cel",
    "ratelimited",
    "421 RP:CEL mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "RP:CEL" },
  ],
  [
    "rp:trc",
    "ratelimited",
    "451 RP:TRC mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "RP:TRC" },
  ],
  [
    "rp:qrc",
    "ratelimited",
    "450 RP:QRC mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "RP:QRC" },
  ],
  [
    "rp:drc",
    "ratelimited",
    "451 RP:DRC mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "RP:DRC" },
  ],
  [
    "hl:icc",
    "ratelimited",
    "421 HL:ICC mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "HL:ICC" },
  ],
  [
    "hl:ifc",
    "ratelimited",
    "421 HL:IFC mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "HL:IFC" },
  ],
  [
    "hl:rep",
    "badreputation",
    "421 HL:REP mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "HL:REP" },
  ],
  [
    "dt:spm",
    "spamdetected",
    "554 DT:SPM mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "DT:SPM" },
  ],
]);
