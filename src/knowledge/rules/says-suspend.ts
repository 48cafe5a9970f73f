/** General wordings that mean `suspend`, whoever says them. */
import { SISIMAI_FRANCEPTT_TEXTS, SISIMAI_QMAIL, SISIMAI_SUSPEND } from "./sources";
import { table } from "./table";

export const rules = table("says-suspend", {}, [
  ["boite du destinataire archivee", "suspend", "550 5.2.1 Boite du destinataire archivee", SISIMAI_FRANCEPTT_TEXTS],
  [
    "casilla ha expirado por falta de uso",
    "suspend",
    "550 5.2.1 <k.mori@example.jp>: Casilla ha expirado por falta de uso",
    "https://alexborras.com/errores-y-warnings-habituales-en-retorno-de-email/",
  ],
  ["is currently suspended", "suspend", "550 5.2.1 Is currently suspended", SISIMAI_SUSPEND],
  ["temporary locked", "suspend", "550 5.2.1 <sales@example.co.jp>: Temporary locked", SISIMAI_SUSPEND],
  ["archived recipient", "suspend", "550 5.2.1 Archived recipient", SISIMAI_SUSPEND],
  ["has been suspended", "suspend", "550 5.2.1 Has been suspended", SISIMAI_SUSPEND],
  [
    "mailbox unavailable or access denied",
    "suspend",
    "550 5.2.1 Mailbox unavailable or access denied",
    SISIMAI_SUSPEND,
  ],
  ["recipient suspend the service", "suspend", "550 5.2.1 Recipient suspend the service", SISIMAI_SUSPEND],
  [
    "this address no longer accepts mail",
    "suspend",
    "550 5.2.1 <n.ito@example.jp>: This address no longer accepts mail",
    SISIMAI_SUSPEND,
  ],
  [
    "mailaddress is administrativly disabled",
    "suspend",
    "550 5.2.1 Mailaddress is administrativly disabled",
    SISIMAI_QMAIL,
  ],
  [
    "mailaddress is administrativley disabled",
    "suspend",
    "550 5.2.1 <sales@example.co.jp>: Mailaddress is administrativley disabled",
    SISIMAI_QMAIL,
  ],
  [
    "mailaddress is administratively disabled",
    "suspend",
    "550 5.2.1 Mailaddress is administratively disabled",
    SISIMAI_QMAIL,
  ],
  [
    "mailaddress is administrativeley disabled",
    "suspend",
    "550 5.2.1 <hayashi@example.net>: Mailaddress is administrativeley disabled",
    SISIMAI_QMAIL,
  ],
]);
