/** General wordings that mean `userunknown`, whoever says them. */
import { RFC5321_4_2, SISIMAI_DOMINO, SISIMAI_EXCHANGE2003, SISIMAI_LIB, SISIMAI_USERUNKNOWN } from "./sources";
import { table } from "./table";

export const rules = table("says-userunknown", {}, [
  [
    "requested action not taken:mailbox name not allowed",
    "userunknown",
    "550-5.1.1 Requested action not taken: mailbox name not allowed <m.kato@example.com>",
    RFC5321_4_2,
  ],
  ["000c05a6", "userunknown", "550 000C05A6 (in reply to RCPT TO command)", SISIMAI_EXCHANGE2003],
  [
    "domino ディレクトリには見つかりません",
    "userunknown",
    "550-5.1.1 Domino ディレクトリには見つかりません <info@example.org>",
    "github.com/sisimai/go-sisimai lhost/via-domino.go; github.com/sisimai/set-of-emails (sample mails)",
  ],
  [
    "ディレクトリのリストにありません",
    "userunknown",
    "550 5.1.1 <k.mori@example.jp>: ディレクトリのリストにありません",
    "github.com/sisimai/go-sisimai lhost/via-notes.go; github.com/sisimai/set-of-emails (sample mails)",
  ],
  [
    "no se encuentra en el directorio de domino",
    "userunknown",
    "550 5.1.1 <sales@example.co.jp>... No se encuentra en el Directorio de Domino",
    SISIMAI_DOMINO,
  ],
  [
    "non répertorié dans l'annuaire domino",
    "userunknown",
    "550-5.1.1 Non répertorié dans l'annuaire Domino <m.kato@example.com>",
    SISIMAI_DOMINO,
  ],
  ["can't accept user", "userunknown", "550 Can't accept user (in reply to RCPT TO command)", SISIMAI_USERUNKNOWN],
  [
    "does not exist.",
    "userunknown",
    "550 <sales@example.co.jp>: Does not exist.",
    SISIMAI_USERUNKNOWN,
    { broad: true },
  ],
  [
    "is not a valid mailbox",
    "userunknown",
    "550 5.1.1 <k.mori@example.jp>: Is not a valid mailbox",
    SISIMAI_USERUNKNOWN,
  ],
  ["mailbox not present", "userunknown", "550 5.1.1 <n.ito@example.jp>... Mailbox not present", SISIMAI_USERUNKNOWN],
  ["mailbox unavaiable", "userunknown", "550 5.1.1 <tanaka@example.co.jp>: Mailbox unavaiable", SISIMAI_USERUNKNOWN],
  [
    "no account by that name here",
    "userunknown",
    "550 5.1.1 <sato@example.net>... No account by that name here",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "no existe dicha persona",
    "userunknown",
    "550-5.1.1 No existe dicha persona <info@example.org>",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "no mail box available for this user",
    "userunknown",
    "550 No mail box available for this user (in reply to RCPT TO command)",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "no mailbox by that name is currently available",
    "userunknown",
    "550 5.1.1 <sales@example.co.jp>... No mailbox by that name is currently available",
    SISIMAI_USERUNKNOWN,
  ],
  ["no mailbox found", "userunknown", "550-5.1.1 No mailbox found <m.kato@example.com>", SISIMAI_USERUNKNOWN],
  [
    "this spectator does not exist",
    "userunknown",
    "550 5.1.1 <n.ito@example.jp>... This spectator does not exist",
    SISIMAI_USERUNKNOWN,
  ],
  [
    "user missing home directory",
    "userunknown",
    "550-5.1.1 User missing home directory <info@example.org>",
    SISIMAI_USERUNKNOWN,
  ],
  ["user not active", "userunknown", "550 5.1.1 <k.mori@example.jp>: User not active", SISIMAI_USERUNKNOWN],
  ["in name directory", "userunknown", "550 5.1.1 <hayashi@example.net>: In name directory", SISIMAI_USERUNKNOWN],
  ["unknown local part", "userunknown", "550-5.1.1 Unknown local part <m.kato@example.com>", SISIMAI_USERUNKNOWN],
  [
    "unknown local-part",
    "userunknown",
    "550-5.1.1 Unknown local-part <m.kato@example.com>",
    SISIMAI_USERUNKNOWN,
    { id: "unknown-local-part-2" },
  ],
  [
    "invalid or unknown base user or domain",
    "userunknown",
    "550 Invalid or unknown base user or domain (in reply to RCPT TO command)",
    SISIMAI_LIB,
  ],
  [
    "user name does not refer to a virtual user",
    "userunknown",
    "550-5.1.1 User name does not refer to a virtual user <info@example.org>",
    SISIMAI_LIB,
  ],
]);
