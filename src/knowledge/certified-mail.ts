/** What the field X-Ricevuta of Italian certified mail says of a mail. Acceptance and hand-over alone say nothing of delivery. */
import type { Kind } from "./ids";

const RULES =
  "RFC 6109; Allegato al decreto ministeriale 2 novembre 2005 (regole tecniche), 6.3.2, 6.3.5, 6.4.3, 6.5.2, 6.5.3";

export const CERTIFIED_MAIL = [
  { text: "errore-consegna", means: "bounce", source: RULES },
  { text: "non-accettazione", means: "bounce", source: RULES },
  { text: "rilevazione-virus", means: "bounce", source: RULES },
  { text: "preavviso-errore-consegna", means: "delay", source: RULES },
  { text: "avvenuta-consegna", means: "delivered", source: RULES },
] as const satisfies readonly { readonly text: string; readonly means: Kind; readonly source: string }[];
