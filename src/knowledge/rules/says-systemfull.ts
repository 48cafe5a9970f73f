/** General wordings that mean `systemfull`, whoever says them. */
import { SISIMAI_LIB, SISIMAI_QMAIL, SISIMAI_SYSTEMFULL } from "./sources";
import { table } from "./table";

export const rules = table("says-systemfull", {}, [
  ["mail system full", "systemfull", "452 4.3.1 Mail system full", SISIMAI_SYSTEMFULL],
  [
    "requested action not taken:mailbox unavailable(not enough free space)",
    "systemfull",
    "452 4.3.1 Requested action not taken: mailbox unavailable (not enough free space)",
    SISIMAI_QMAIL,
  ],
  [
    "space shortage",
    "systemfull",
    "452 Space shortage, please try later",
    "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html (check_spool_space)",
  ],
  ["no space left to finish writing", "systemfull", "452 4.3.1 No space left to finish writing", SISIMAI_LIB],
]);
