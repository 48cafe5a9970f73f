/** Codes of NetEase (163.com, 126.com, yeah.net), which all point at one help page. */
import { table } from "./table";

const CODES =
  "http://mail.163.com/help/help_spam_16.htm (NetEase's list of bounce codes, 退信代码说明; as reprinted by several hosting companies)";

export const rules = table("netease", { page: "http://mail.163.com/help/help_spam_16.htm" }, [
  [
    "rp:cel",
    "ratelimited",
    "421 RP:CEL mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "RP:CEL" },
  ],
  [
    "rp:rcl",
    "ratelimited",
    "550 RP:RCL mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "RP:RCL" },
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
  [
    "hl:mep",
    "blocked",
    "421 HL:MEP mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "HL:MEP" },
  ],
  [
    "mi:cel",
    "blocked",
    "450 MI:CEL mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "MI:CEL" },
  ],
  [
    "mi:dmc",
    "ratelimited",
    "450 MI:DMC mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "MI:DMC" },
  ],
  [
    "mi:ccl",
    "blocked",
    "450 MI:CCL mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "MI:CCL" },
  ],
  [
    "mi:sfq",
    "ratelimited",
    "451 MI:SFQ mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "MI:SFQ" },
  ],
  [
    "dt:rbl",
    "blocked.dnsbl",
    "450 DT:RBL mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "DT:RBL" },
  ],
  [
    "wm:bli",
    "blocked",
    "450 WM:BLI mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "WM:BLI" },
  ],
  [
    "wm:blu",
    "rejected",
    "450 WM:BLU mx29,XsmowEAJ,http://mail.163.com/help/help_spam_16.htm",
    CODES,
    { code: "WM:BLU" },
  ],
]);
